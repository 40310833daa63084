#!/usr/bin/env bash
# Checks an edit of rule documents before it is published: sound, golden cases, what it changes, whom it changes.
#
#   rules-ci.sh RULES RELEASED CASES SAMPLE OUT
#
# RULES     the folder of rule documents as edited
# RELEASED  what they are compared with: the folder of the last release, builtin, or builtin:ID
# CASES     the folder of golden cases, or - for none
# SAMPLE    a commune table whose communes may not lose a tier
# OUT       a folder for the reports; made if it is not there
#
# NTM     the command, "ntm" unless set; may hold arguments: NTM="dotnet path/to/ntm.dll"
# LIMITS  the limits of the impact, one a line, "tier-lost > 0" unless set
#
# Every step runs, whatever the ones before it found. The exit code is the highest of all: 0 sound, 1 a check failed,
# 2 bad input, 3 cannot read or write.
set -u -o pipefail

if (($# != 5)); then
    echo "usage: rules-ci.sh RULES RELEASED CASES SAMPLE OUT" >&2
    exit 2
fi

rules=$1 released=$2 cases=$3 sample=$4 out=$5
read -r -a ntm <<<"${NTM:-ntm}"
limits=()
while IFS= read -r limit; do
    [[ -n $limit ]] && limits+=(--fail-if "$limit")
done <<<"${LIMITS:-tier-lost > 0}"
mkdir -p "$out" || exit 3
worst=0

step() { # label command...: runs it and keeps the worst exit code
    local label=$1 code
    shift
    echo "==> $label"
    "$@"
    code=$?
    if ((code != 0)); then echo "    $label: exit code $code" >&2; fi
    if ((code > worst)); then worst=$code; fi
}

step "check" "${ntm[@]}" rules check "$rules" --format sarif --out "$out/rules.sarif"
if [[ $cases != - ]]; then
    step "golden cases" "${ntm[@]}" test "$cases" --format junit --out "$out/cases.xml"
fi
step "diff" "${ntm[@]}" rules diff "$released" "$rules" --format md --out "$out/diff.md"
step "diff as data" "${ntm[@]}" rules diff "$released" "$rules" --format json --out "$out/diff.json"
step "impact" "${ntm[@]}" rules impact "$released" "$rules" --communes "$sample" --quiet \
    --format md --out "$out/impact.md" "${limits[@]}"

exit "$worst"
