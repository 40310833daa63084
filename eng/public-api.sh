#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt of the shipped projects anew from what the compiler sees. Read the diff: it is what a
# user of the packages finds changed. At a release the lines move to PublicAPI.Shipped.txt.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for project in src/NtmCriteria src/NtmCriteria.Tables src/NtmCriteria.Cli; do
    file=$project/PublicAPI.Unshipped.txt
    printf '#nullable enable\n' >"$file"
    log=$(mktemp)
    dotnet build "$project" -c Release --no-incremental -v q -p:RunAnalyzers=true -p:TreatWarningsAsErrors=false \
        -p:BuildProjectReferences=false -clp:NoSummary >"$log" 2>&1 || true
    sed -n "s/.*warning RS0016: Symbol '\(.*\)' is not part of the declared public API.*/\1/p" "$log" \
        | LC_ALL=C sort -u | cat <(printf '#nullable enable\n') - >"$file"
    rm "$log"
    echo "$file: $(($(wc -l <"$file") - 1)) lines"
done
