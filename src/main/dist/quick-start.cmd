@echo off
rem Remembers loaded classes and how they are used in meibo.aot, so that later starts are quicker; for the
rem Java that runs it. Not tried on Windows.
setlocal
set "work=%TEMP%\meibo-quick-start-%RANDOM%"
if exist "%~dp0meibo.aot" del "%~dp0meibo.aot"
call "%~dp0meibo.cmd" index --data "%~dp0index-data" --index "%work%" || exit /b 1
pushd "%~dp0"
set "MEIBO_JAVA_OPTIONS=-XX:AOTCacheOutput=meibo.aot -Xlog:aot=off -Xlog:cds=off"
call meibo.cmd serve --rehearse --port 0 --data index-data --index "%work%"
popd
rmdir /s /q "%work%"
dir "%~dp0meibo.aot"
