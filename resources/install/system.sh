#!/bin/sh
# The system libraries that wheels cannot bring: for Qt's windows ("desk"), for the tests ("tests").
# Installs what is missing by apt, as root or by sudo; else prints the one line to run.
set -eu

desk="libglib2.0-0 libgl1 libegl1 libbrotli1 libxkbcommon0 libfontconfig1 libdbus-1-3
 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
 libxcb-xkb1 libxkbcommon-x11-0 python3-venv"
tests="chromium xvfb xauth"

wanted=""
for group in "$@"; do
    case $group in
        desk) wanted="$wanted $desk" ;;
        tests) wanted="$wanted $tests" ;;
        *) echo "system.sh: no group named $group" >&2; exit 2 ;;
    esac
done

command -v dpkg-query >/dev/null 2>&1 || {
    echo "This is no Debian or Ubuntu: install the libraries of Qt 6 and Chromium yourself." >&2
    exit 0
}

is_installed() {
    dpkg-query --show --showformat='${db:Status-Status}\n' "$1" 2>/dev/null | grep -q '^installed$'
}

missing=""
for package in $wanted; do
    is_installed "$package" && continue
    # Newer releases name some libraries with a suffix (64-bit times); Ubuntu's chromium is a snap.
    is_installed "${package}t64" && continue
    [ "$package" = chromium ] && command -v chromium >/dev/null 2>&1 && continue
    [ "$package" = chromium ] && command -v chromium-browser >/dev/null 2>&1 && continue
    [ "$package" = python3-venv ] && "${PYTHON:-python3}" -m ensurepip --version >/dev/null 2>&1 && continue
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0

line="apt-get install --yes --no-install-recommends$missing"
may_sudo() {
    command -v sudo >/dev/null 2>&1 || return 1
    sudo -n true 2>/dev/null && return 0
    # At a terminal sudo may ask for the password; who has none to give gets the line below.
    [ -t 0 ] && id -Gn | grep -Eqw 'sudo|admin|wheel' || return 1
    echo "Some system libraries are missing; apt installs them as root:$missing"
    sudo -v
}

if [ "$(id -u)" = 0 ]; then
    sudo=""
elif may_sudo; then
    sudo="sudo"
else
    echo "Some system libraries are missing. Run this one line as root, then try again:" >&2
    echo "  sudo sh -c 'apt-get update && $line'" >&2
    exit 1
fi
echo "Installing system libraries:$missing"
export DEBIAN_FRONTEND=noninteractive
# Lists of packages that are fresh enough need no update; on a new machine there are none.
# shellcheck disable=SC2086
$sudo $line >/dev/null 2>&1 || {
    $sudo apt-get update >/dev/null
    $sudo $line >/dev/null
}
