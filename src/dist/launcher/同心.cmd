@echo off
rem Opens the desk in the browser: double-click.
rem Only ASCII stands here: cmd.exe reads this file in the code page of the machine.
setlocal EnableExtensions DisableDelayedExpansion
title Tongxin
set "TONGXIN_HERE=1"
call "%~dp0tongxin.cmd" desk --last %*
set "status=%ERRORLEVEL%"
if not "%status%"=="0" if "%TONGXIN_NO_PAUSE%"=="" pause
endlocal & exit /b %status%
