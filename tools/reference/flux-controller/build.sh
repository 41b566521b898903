#!/usr/bin/env bash
# build.sh NAME VERSION BIN builds a controller of Flux into BIN, and copies the definitions of its objects
# and of sources to BIN/../flux-crds. Its go.mod replaces its own api by ./api, which is a separate module
# that the first one does not contain: so `go install` refuses it.
set -euo pipefail
name=$1 version=$2 bin=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder() { go mod download -json "github.com/fluxcd/$1" | jq -r .Dir; }
cp -r --no-preserve=mode "$(folder "$name@$version")" "$work/source"
cp -r --no-preserve=mode "$(folder "$name/api@$version")" "$work/source/api"
cd "$work/source"
go build -trimpath -o "$bin/$name" .
mkdir -p "$bin/../flux-crds"
cp config/crd/bases/*.yaml "$(folder source-controller@v1.9.6)"/config/crd/bases/*.yaml "$bin/../flux-crds/"
