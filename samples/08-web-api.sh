#!/usr/bin/env bash
# Starts the service of 08-web-api.cs on a free port, sends it what is right and what is wrong, and stops it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
log=$(mktemp "${TMPDIR:-/tmp}/ntm-web.XXXXXX")
# A process group of its own: "dotnet run" starts the service as a child of its own.
set -m
dotnet run -c Release 08-web-api.cs -- --urls http://127.0.0.1:0 >"$log" 2>&1 &
service=$!
set +m
trap 'kill -- "-$service" 2>/dev/null || true; wait "$service" 2>/dev/null || true; rm -f "$log"' EXIT

address=''
for ((second = 0; second < 240; second++)); do
    address=$(sed -n 's/.*Now listening on: //p' "$log")
    [[ -n $address ]] && break
    kill -0 "$service" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 1
done
[[ -n $address ]] || { cat "$log" >&2; exit 1; }

ask() { # what path file
    local answer
    answer=$(curl --silent --show-error --max-time 60 --data-binary "@$3" --header 'Content-Type: application/json' \
        --write-out '\n%{http_code} %{content_type}' "$address$2")
    echo "$1: ${answer##*$'\n'}"
    # Of an assessment, which is long, its head and the indicator that was observed.
    if [[ $answer == '{"schema":'* ]]; then
        grep -o '"verdict":"[a-zA-Z]*","reason":null,"met":[0-9]*,"notMet":[0-9]*' <<<"$answer" | head -n 1
        grep -o '"observed":"43.5","required":"[^"]*","unit":"[^"]*"' <<<"$answer"
    else
        echo "${answer%$'\n'*}"
    fi
}

ask 'a dossier' /assessments/2023-12-31 data/dossier.json
ask 'a wrong dossier' /assessments/2023-12-31 data/dossier-bad.json
ask 'no day' /assessments/tomorrow data/dossier.json
ask 'a day without a set' /assessments/2026-01-15 data/dossier.json
ask 'a table' /rows data/communes.csv
