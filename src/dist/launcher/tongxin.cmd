@echo off
rem Starts Tongxin out of its archive: with the Java beside it, else with one of this computer, 17 or newer.
rem Only ASCII stands here: cmd.exe reads this file in the code page of the machine.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "status=0"

rem Texts are UTF-8; the code page is put back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>&1

rem The path of the program is relative where it can be: a Java of a Western Windows is not given Chinese names whole.
set "app=%here%app"
if "%TONGXIN_HERE%"=="1" cd /d "%here%"
if "%TONGXIN_HERE%"=="1" set "app=app"

set "java=%here%runtime\bin\java"
if exist "%here%runtime\bin\" goto version
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto no_java

:version
for %%j in ("%java%") do set "bin=%%~dpj"
set "version="
if exist "%bin%..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%bin%..\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "usebackq tokens=3" %%v in (`call "%java%" -version 2^>^&1`) do if not defined version set "version=%%~v"
if not defined version goto no_java
for /f "tokens=1 delims=.-+_" %%m in ("%version%") do set "major=%%m"
set /a major=major+0 >nul 2>&1
if %major% LSS 17 goto old_java

rem The archive of classes is made in the background by the first start of the desk; it fits one version of Java and one copy of the program.
for %%f in ("%here%app\tongxin.jar") do set "key=%%~zf %%~tf"
set "key=%key:\=-%"
set "key=%key:/=-%"
set "key=%key::=-%"
set "key=%key: =-%"
set "cache=%app%\start-%version%-%key%.cache"
set "share=-XX:SharedArchiveFile"
if %major% GEQ 25 set "share=-XX:AOTCache"
set option="-Dtongxin.start-cache=%cache%"
if exist "%cache%" set option=%share%="%cache%"
set "native="
if %major% GEQ 22 set "native=--enable-native-access=ALL-UNNAMED"
rem A newsroom's own rendering tools are jars in TONGXIN_CLASSPATH, separated by semicolons.
set "classes=%app%\tongxin.jar"
if defined TONGXIN_CLASSPATH set "classes=%classes%;%TONGXIN_CLASSPATH%"
call "%java%" -XX:+UseSerialGC %native% %option% -Xlog:disable -Xlog:all=off -Djava.awt.headless=true -Dfile.encoding=UTF-8 -cp "%classes%" tongxin.cli.Main %*
set "status=%ERRORLEVEL%"
goto end

:no_java
type "%here%app\java-missing.txt" >&2
set "status=2"
goto end
:old_java
type "%here%app\java-old.txt" >&2
set "status=2"
:end
if defined page chcp %page% >nul 2>&1
endlocal & exit /b %status%
