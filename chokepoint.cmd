@echo off
rem Chokepoint on Windows: finds Java, builds what is stale when the sources are here, hands over to the verb.
rem The same as the script chokepoint beside it; keep the two alike. Nothing is ever asked.
setlocal EnableExtensions DisableDelayedExpansion
set "JAVA_MIN=17"
set "CLIENT=org.chokepoint.cli.ClientMain"
set "SERVER=org.chokepoint.server.app.ServerMain"
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "RUN=%HERE%\.run"

if "%~1"=="" goto examples
if "%~1"=="-h" goto verbs
if "%~1"=="--help" goto verbs
if "%~1"=="help" if "%~2"=="" goto verbs

set "MAIN=%CLIENT%"
set "FASTER=-XX:TieredStopAtLevel=1"
set "VERB=%~1"
if "%VERB%"=="help" set "VERB=%~2"
for %%v in (serve pack simulate theses balance report replay verify export fork backup restore repair forget loadtest doctor config explain) do (
    if "%VERB%"=="%%v" set "MAIN=%SERVER%" & set "FASTER="
)

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
    echo Chokepoint needs Java %JAVA_MIN% or later. Found: none. 1>&2
    echo Install a JDK, or set JAVA_HOME. 1>&2
    exit /b 1
)
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
set "MAJOR="
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS %JAVA_MIN% (
    echo Chokepoint needs Java %JAVA_MIN% or later. Found: %MAJOR% ^(%JAVA%^). 1>&2
    echo Install a JDK, or set JAVA_HOME. 1>&2
    exit /b 1
)

if not exist "%HERE%\pom.xml" goto built
if not exist "%HERE%\client-cli\src\main" goto built
if not exist "%HERE%\lib\.stamp" goto build
rem Stale when a source, a folder of sources or a pom is newer than the last build.
powershell -NoProfile -Command "$s=(Get-Item -LiteralPath (Join-Path $env:HERE 'lib\.stamp') -Force).LastWriteTimeUtc; $p='protocol','content','server','client-cli'; $f=@(Get-Item -LiteralPath (Join-Path $env:HERE 'pom.xml')); foreach($m in $p){$f+=Get-Item -LiteralPath (Join-Path $env:HERE ($m+'\pom.xml')); $f+=Get-ChildItem -LiteralPath (Join-Path $env:HERE ($m+'\src\main')) -Recurse}; if($f|Where-Object{$_.LastWriteTimeUtc -gt $s}|Select-Object -First 1){exit 1}else{exit 0}"
if not errorlevel 1 goto built

:build
echo Building Chokepoint; this takes a minute, and only when the sources have changed. 1>&2
if exist "%RUN%\lib" rmdir /s /q "%RUN%\lib"
mkdir "%RUN%\lib" || exit /b 1
type nul > "%RUN%\lib\.stamp"
pushd "%HERE%"
call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -pl client-cli/it -am package dependency:copy-dependencies -DincludeScope=runtime "-DoutputDirectory=%RUN%\lib" 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
    echo The build failed; the lines above say why. 1>&2
    exit /b 1
)
if exist "%HERE%\lib" rmdir /s /q "%HERE%\lib"
if exist "%HERE%\lib" (
    echo The folder lib is in use: end other windows of Chokepoint and try again. 1>&2
    exit /b 1
)
move "%RUN%\lib" "%HERE%\lib" > nul

:built
if not exist "%HERE%\lib" (
    echo This folder has neither lib nor the sources to build it: %HERE% 1>&2
    exit /b 1
)
if not exist "%RUN%\tmp" mkdir "%RUN%\tmp" 2> nul
set "TMPFLAG="
if exist "%RUN%\tmp" set "TMPFLAG=-Djava.io.tmpdir=%RUN%\tmp"
if not defined TMPFLAG set "TMPFLAG=-Dchokepoint.tmp=none"

set "FLAGS=--enable-native-access=ALL-UNNAMED -Djava.util.concurrent.ForkJoinPool.common.parallelism=2 -XX:+UseSerialGC %FASTER% %CHOKEPOINT_JAVA_OPTS%"
if "%~1"=="help" (
    "%JAVA%" %FLAGS% "-Dchokepoint.home=%HERE%" "%TMPFLAG%" -cp "%HERE%\lib\*" %MAIN% %2 --help
) else (
    "%JAVA%" %FLAGS% "-Dchokepoint.home=%HERE%" "%TMPFLAG%" -cp "%HERE%\lib\*" %MAIN% %*
)
exit /b %ERRORLEVEL%

:examples
echo   chokepoint play                            play alone against bots
echo   chokepoint join CODE --server HOST:PORT    take a seat in somebody's game
echo   chokepoint host                            open a game for others
echo   chokepoint pack check                      look for mistakes in content packs
echo   chokepoint help                            all verbs
exit /b 0

:verbs
echo Chokepoint, a turn-based policy strategy game for classes.
echo.
echo Play:
echo   play       play alone against bots on this computer
echo   join       take a seat in a game, with the code that the host shows
echo   continue   come back to the seat that this computer had last
echo   host       open a game for others and print its join code
echo   watch      look at a game without a seat
echo.
echo Run and study:
echo   serve      run a server that stays
echo   loadtest   play many games against a server and tell what they cost it
echo   pack       work with content packs: pack check
echo   simulate   play many games of bots without a network
echo   theses     check that the game behaves as the articles say
echo   balance    tell who wins, and whether one plan solves the game
echo.
echo Keep and look back:
echo   verify     prove the games of the past by playing them again
echo   replay     show any round of a game again
echo   fork       go on from a past round as a new game
echo   export     write a game to a file
echo   report     write a game as a page to read, a workbook and tables
echo   backup     copy all games to a file, also while they are played
echo   restore    put the games of a backup into an empty folder
echo   repair     keep what is good of damaged games
echo   forget     take the names out of games that are kept
echo.
echo More about a verb: chokepoint play --help
echo This list: chokepoint help. Version: chokepoint --version
echo Exit codes: 0 ok, 1 failed, 2 usage, 3 no server, 4 refused, 5 content not valid,
echo 6 versions do not fit, 130 interrupted.
exit /b 0
