@echo off
rem Drop a list (.xlsx, .csv, .tsv, .jsonl) onto this file: it shows what would change,
rem asks, and brings it in. Stands beside meibo.jar, lib and the folder index-data.
setlocal
chcp 65001 >nul
if "%~1"=="" (
  echo Drop a list onto this file.
  goto end
)
pushd "%~dp0"
call meibo.cmd import "%~1" --dry-run
if errorlevel 1 goto end
echo.
choice /c yn /m "Bring it in? / Toroku shimasu ka"
if errorlevel 2 goto end
call meibo.cmd import "%~1"
echo To take it back: meibo import --undo
:end
pause
