#!/bin/sh
# Opens the desk in the browser: double-click, or start it in a terminal.
here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd -P)
# Started by a double-click there is no terminal in which to read what went wrong.
if [ ! -t 1 ] && [ -z "${TONGXIN_NO_TERMINAL:-}" ]; then
  for terminal in x-terminal-emulator gnome-terminal konsole xfce4-terminal mate-terminal deepin-terminal ukui-terminal; do
    command -v "$terminal" >/dev/null 2>&1 || continue
    export TONGXIN_NO_TERMINAL=1
    case $terminal in
      gnome-terminal) exec "$terminal" -- "$here/tongxin-desk.sh" "$@" ;;
      *) exec "$terminal" -e "$here/tongxin-desk.sh" "$@" ;;
    esac
  done
fi
"$here/tongxin" desk --last "$@"
status=$?
if [ $status -ne 0 ] && [ -t 0 ] && [ $status -lt 128 ]; then
  printf '按回车键关闭。Press Enter to close.\n'
  read -r _
fi
exit $status
