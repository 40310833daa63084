#!/bin/sh
# Whole programs from a file to a file: ntm against DuckDB, the same question of the same file, answers compared.
#   benchmarks/end-to-end.sh [communes|stats|households ...]     (all three where none is named)
# NTM=path takes another build of the tool, such as a native one; COMMUNES and HOUSEHOLDS say how many; ROUNDS, how often.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dotnet build "$here/NtmCriteria.Benchmarks" -c Release -v q -nologo >&2
if [ -z "${NTM:-}" ]; then
    dotnet build "$here/../src/NtmCriteria.Cli" -c Release -v q -nologo >&2
    NTM="$here/../src/NtmCriteria.Cli/bin/Release/net10.0/ntm"
fi
generate="$here/NtmCriteria.Benchmarks/bin/Release/net10.0/NtmCriteria.Benchmarks"
(cd "$here/duckdb" && [ -d node_modules ] || npm install --no-audit --no-fund --silent) >&2
[ $# -gt 0 ] || set -- communes stats households
for task in "$@"; do
    case $task in
        communes|stats) [ -f "$folder/communes.csv" ] || "$generate" table-export "$folder" "${COMMUNES:-100000}" >&2 ;;
        households) "$generate" household-table-export "$folder" "${HOUSEHOLDS:-10000000}" >&2 ;;
    esac
    node "$here/duckdb/end-to-end-compare.mjs" "$folder" "$NTM" "$task" "${ROUNDS:-5}"
done
