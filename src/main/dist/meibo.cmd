@echo off
rem meibo COMMAND: starts the program with the Java of JAVA_HOME, else of the PATH (25 or newer).
rem Options for Java itself, such as -Xmx1g, stand in MEIBO_JAVA_OPTIONS. Not tried on Windows.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "aot="
if exist "%~dp0meibo.aot" set aot="-XX:AOTCache=%~dp0meibo.aot" -Xlog:aot=off -Xlog:cds=off
"%java%" %aot% -XX:+UseSerialGC -XX:+UseCompactObjectHeaders %MEIBO_JAVA_OPTIONS% -jar "%~dp0meibo.jar" %*
