@echo off
rem Starts Tongxin on Windows, as the file "tongxin" does elsewhere. Only ASCII stands here: cmd.exe
rem reads this file in the code page of the machine. The texts are in src\launcher.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "target=%here%target"
set "jar=%target%\tongxin.jar"
set "status=0"

rem Texts are UTF-8; the code page is put back at the end.
set "page="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul 2>&1

rem Java from JAVA_HOME, else from PATH.
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto no_java
if not exist "%java%" goto no_java
for %%j in ("%java%") do set "bin=%%~dpj"

rem The file "release" of the JDK tells the version without a start of Java.
set "version="
if exist "%bin%..\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%bin%..\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if not defined version for /f "usebackq tokens=3" %%v in (`call "%java%" -version 2^>^&1`) do if not defined version set "version=%%~v"
if not defined version goto no_java
for /f "tokens=1 delims=.-+_" %%m in ("%version%") do set "major=%%m"
set /a major=major+0 >nul 2>&1
if %major% LSS 17 goto old_java

rem target\built holds the sources as they were when the program was prepared.
if not exist "%jar%" goto prepare
if not exist "%here%src\main" goto start
call :same src\main || goto prepare
call :same templates || goto prepare
call :same assets\css || goto prepare
call :same assets\js || goto prepare
fc /b "%here%pom.xml" "%target%\built\pom.xml" >nul 2>&1 || goto prepare
goto start

:prepare
if not exist "%bin%javac.exe" goto no_jdk
where mvn >nul 2>&1 || goto no_maven
type "%here%src\launcher\preparing.txt" >&2
for %%h in ("%bin%..") do set "JAVA_HOME=%%~fh"
pushd "%here%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true package <nul 1>&2
set "status=%ERRORLEVEL%"
popd
if not "%status%"=="0" goto failed
call :keep src\main
call :keep templates
call :keep assets\css
call :keep assets\js
copy /y "%here%pom.xml" "%target%\built\pom.xml" >nul
del /q "%target%\tongxin-*.jsa*" >nul 2>&1

:start
set "jit=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="serve" set "jit=-XX:+UseParallelGC -XX:GCTimeRatio=19"
if "%~1"=="desk" set "jit=-XX:+UseParallelGC -XX:GCTimeRatio=19"
if "%~1"=="watch" set "jit=-XX:+UseParallelGC -XX:GCTimeRatio=19"
set "native="
if %major% GEQ 22 set "native=--enable-native-access=ALL-UNNAMED"

rem Classes are kept in an archive, one for each Java and each making of the program. A build that went well leaves it.
for %%f in ("%jar%") do set "key=%%~zf %%~tf %java%"
set "key=%key:\=-%"
set "key=%key:/=-%"
set "key=%key::=-%"
set "key=%key: =-%"
set "archive=%target%\tongxin-%version%-%key%.jsa"
rem A newsroom's own rendering tools are jars in TONGXIN_CLASSPATH, separated by semicolons.
set program=-jar "%jar%"
if defined TONGXIN_CLASSPATH set program=-cp "%jar%;%TONGXIN_CLASSPATH%" tongxin.cli.Main
set options=%jit% %native% -Xlog:disable -Xlog:all=off -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dtongxin.program="%~f0"
set "draft=%archive%.%RANDOM%%TIME:~-2%"
set "cached=-XX:SharedArchiveFile"
set record=-XX:DumpLoadedClassList="%draft%.loaded"
set keep=-Xshare:dump -XX:SharedClassListFile="%draft%.loaded"
if %major% GEQ 25 set "cached=-XX:AOTCache"
if %major% GEQ 25 set record=-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -XX:AOTMode=record -XX:AOTConfiguration="%draft%.loaded"
if %major% GEQ 25 set keep=-XX:AOTMode=create -XX:AOTConfiguration="%draft%.loaded"
set share=
if exist "%archive%" set share=%cached%="%archive%"
if not exist "%archive%" if "%~1"=="build" set share=%record%
"%java%" %share% %options% %program% %*
set "status=%ERRORLEVEL%"
if not exist "%draft%.loaded" goto end
if "%status%"=="0" "%java%" %keep% %cached%="%draft%.part" %options% %program% %* >nul 2>&1
if exist "%draft%.part" move /y "%draft%.part" "%archive%" >nul 2>&1
del /q "%draft%.*" >nul 2>&1
goto end

:same
robocopy "%here%%~1" "%target%\built\%~1" /mir /l /njh /njs /ndl /nfl /nc /ns /np >nul 2>&1
exit /b %ERRORLEVEL%

:keep
robocopy "%here%%~1" "%target%\built\%~1" /mir /njh /njs /ndl /nfl /nc /ns /np >nul 2>&1
exit /b 0

:no_java
set "text=java-missing"
set "status=2"
goto say
:old_java
set "text=java-old"
set "status=2"
goto say
:no_jdk
set "text=jdk-missing"
set "status=2"
goto say
:no_maven
set "text=maven-missing"
set "status=2"
goto say
:failed
set "text=failed"
set "status=70"
:say
type "%here%src\launcher\%text%.txt" >&2

:end
if defined page chcp %page% >nul 2>&1
endlocal & exit /b %status%
