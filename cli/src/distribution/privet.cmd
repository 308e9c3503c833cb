@echo off
rem Starts Privet with the Java in JAVA_HOME, or else the one on the PATH; 17 or newer.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseParallelGC -XX:-UseAdaptiveSizePolicy -XX:TieredStopAtLevel=1 -XX:NewSize=500m -XX:OldSize=1200m -XX:MaxTenuringThreshold=0 -Dsun.reflect.inflationThreshold=1000 %PRIVET_OPTS% -jar "%~dp0..\lib\privet-cli.jar" %*
exit /b %ERRORLEVEL%
