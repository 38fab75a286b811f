#!/bin/sh
# Opens the desk in the browser: double-click in the Finder.
exec "$(dirname "$0")/tongxin-desk.sh" "$@"
