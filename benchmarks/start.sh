#!/usr/bin/env bash
# How long programs take from start to end, beside an empty program of their kind: the native tool, and the first
# assessment of a portable process. Fails where a ratio is above what was asked for. On Linux, with a C compiler.
# benchmarks/start.sh [NTM]   NTM: the native tool, where it is built already
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
rid=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)
work=$(mktemp -d "${TMPDIR:-/tmp}/ntm-start.XXXXXX")
trap 'rm -rf "$work"' EXIT

# program folder options...: published into $work/NAME
publish() {
    local program=$1 name=$2
    shift 2
    dotnet publish "$root/$program" -c Release -r "$rid" -p:ToolByPlatform=true --artifacts-path "$work/built-$name" -o "$work/$name" -v q "$@"
}

publish benchmarks/start/empty native -p:PublishAot=true
publish benchmarks/start/empty portable --no-self-contained
publish benchmarks/start/first first --no-self-contained
publish benchmarks/start/first ready --no-self-contained -p:PublishReadyToRun=true
ntm=${1:-}
if [[ -z $ntm ]]; then
    publish src/NtmCriteria.Cli tool
    ntm=$work/tool/ntm
fi

dotnet run -c Release --project "$root/benchmarks/NtmCriteria.Benchmarks" -- start \
    "empty native program=$work/native/Empty" \
    "ntm --version/empty native program@10=$ntm --version" \
    "ntm evaluate, the sample/empty native program@20=$ntm evaluate" \
    "empty .NET program=dotnet $work/portable/Empty.dll" \
    "first assessment, ReadyToRun/empty .NET program=dotnet $work/ready/First.dll" \
    "first assessment, as it comes/empty .NET program=dotnet $work/first/First.dll"
