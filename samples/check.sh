#!/usr/bin/env bash
# Runs every sample and compares what it prints with samples/expected. ACCEPT=1 takes the new output over instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

output=$(mktemp -d "${TMPDIR:-/tmp}/ntm-samples.XXXXXX")
trap 'rm -rf "$output"' EXIT
ran=0 failed=0
for sample in samples/[0-9]*.cs; do
    name=$(basename "$sample" .cs)
    ran=$((ran + 1))
    # A service does not end by itself: what calls it stands beside it.
    run=(dotnet run -c Release "$sample")
    if [[ -x samples/$name.sh ]]; then run=("samples/$name.sh"); fi
    if ! "${run[@]}" >"$output/$name.txt"; then
        echo "FAILED: $sample does not run:"
        tail -n 20 "$output/$name.txt"
        failed=$((failed + 1))
    elif [[ ${ACCEPT:-} == 1 ]]; then
        cp "$output/$name.txt" "samples/expected/$name.txt"
    elif ! diff -u "samples/expected/$name.txt" "$output/$name.txt"; then
        echo "FAILED: $sample prints something else (ACCEPT=1 takes it over)"
        failed=$((failed + 1))
    fi
done
((ran > 0)) || { echo "no sample was found"; exit 1; }
echo "$ran samples ran, $failed failed"
((failed == 0))
