@echo off
rem Starts Privet.
rem
rem   JAVA_HOME     the Java to use, 17 or newer; without it, the java on the PATH
rem   PRIVET_OPTS   more options for the Java virtual machine, such as -Xmx2g
rem
rem No parentheses stand around commands here: one in a folder's name would end them.
setlocal EnableExtensions DisableDelayedExpansion

if defined JAVA_HOME goto home
set "java=java.exe"
where /q java.exe
if not errorlevel 1 goto version
echo privet: no Java found; Java 17 or newer is needed>&2
exit /b 2

:home
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto version
echo privet: no Java found in JAVA_HOME ("%JAVA_HOME:"=%"); Java 17 or newer is needed>&2
exit /b 2

:version
set "version="
set "major="
for /f tokens^=2^ delims^=^" %%v in ('^""%java%" -version 2^>^&1 ^| findstr /c:" version "^"') do set "version=%%v"
for /f "delims=.-+_ " %%m in ("%version%") do set "major=%%m"
if not defined major goto unsuitable
if %major% geq 17 goto start

:unsuitable
if not defined version set "version=of an unknown version"
echo privet: "%java%" is Java %version%; Java 17 or newer is needed>&2
exit /b 2

:start
set "flags=-XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -XX:TieredStopAtLevel=1 -XX:NewSize=500m -XX:OldSize=1200m -XX:MaxTenuringThreshold=0 -Dsun.reflect.inflationThreshold=1000"
"%java%" %flags% %PRIVET_OPTS% -jar "%~dp0..\lib\privet-cli.jar" %*
exit /b %ERRORLEVEL%
