#!/usr/bin/env bash
# Takes the picture of the report that the README shows: the built-in sample, 1400 px wide, down to the end of the map.
# Needs chromium and a built tool. No test compares it: browsers and fonts differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT
dotnet run --project src/NtmCriteria.Cli -c Release -- report --out "$page" --lang en --quiet
chromium --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 --window-size=1400,1305 \
    --virtual-time-budget=8000 --screenshot=docs/images/report.png "file://$page" 2>/dev/null
