#!/bin/sh
# Runs a command with a session bus and an unlocked GNOME keyring of their own; nothing of the user's keychain is touched.
# Needs dbus-run-session and gnome-keyring-daemon.
set -e
if [ -z "$ESTEIRA_INSIDE_BUS" ]; then
    ESTEIRA_INSIDE_BUS=1 exec dbus-run-session -- "$0" "$@"
fi
home=$(mktemp -d)
trap 'kill "$daemon" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data"
mkdir -p "$XDG_DATA_HOME"
printf 'keychain of a test\n' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "the keychain service did not start" >&2; exit 1; }
    sleep 0.1
done
ESTEIRA_KEYCHAIN=required "$@"
