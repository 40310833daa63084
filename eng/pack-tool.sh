#!/usr/bin/env bash
# Packs the tool by platform: natively compiled for this machine's, portable for all others, and the package of the tool's
# own name that leads to whichever fits. A release gathers one folder from a run on each platform.
# eng/pack-tool.sh FOLDER [RUNTIME-IDENTIFIER]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
feed=${1:?"a folder for the packages is missing"}
mkdir -p "$feed"
feed=$(cd "$feed" && pwd)
own=${2:-$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)}
# Folders of its own: what stands in bin and obj is of the portable build, and stays it.
built=$(mktemp -d "${TMPDIR:-/tmp}/ntm-pack.XXXXXX")
trap 'rm -rf "$built"' EXIT

pack() { dotnet pack "$root/src/NtmCriteria.Cli" -c Release -p:ToolByPlatform=true --artifacts-path "$built" -o "$feed" -v q "$@"; }

pack -r any
pack -r "$own"
pack
