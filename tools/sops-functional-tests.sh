#!/usr/bin/env bash
# Runs the functional tests of the sops project against sops-runner.
#
#   tools/sops-functional-tests.sh CHECKOUT [PROGRAM] [-- ARGS OF THE TEST PROGRAM]
#
# CHECKOUT is a checkout of getsops/sops. Its functional-tests/ are copied to a temporary folder and
# built there (about half a minute; CARGO_TARGET_DIR is obeyed). PROGRAM is what is tested, by
# default sops-runner of this workspace; give the sops binary to compare. Of the 41 tests, three
# need AWS and are ignored there; the two that publish to a Vault are left out here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
checkout=${1:?usage: tools/sops-functional-tests.sh CHECKOUT [PROGRAM]}
shift
program=
if [ $# -gt 0 ] && [ "$1" != -- ]; then
  program=$(realpath "$1")
  shift
fi
[ "${1:-}" = -- ] && shift
for tool in cargo gpg; do
  command -v "$tool" >/dev/null || { echo "$tool is needed" >&2; exit 1; }
done

work=$(mktemp -d)
export GNUPGHOME=$work/g
cleanup() {
  gpgconf --kill gpg-agent >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

cp -r "$checkout/functional-tests" "$checkout/pgp" "$work/"
mkdir -m 700 "$GNUPGHOME"
gpg --batch --quiet --import "$work/pgp/sops_functional_tests_key.asc"

cd "$work/functional-tests"
if [ -z "$program" ]; then
  node=$here/../node_modules/.bin/node
  [ -x "$node" ] || node=node
  printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$node" "$here/../packages/sops-runner/bin/sops-runner.cjs" >sops
else
  printf '#!/bin/sh\nexec "%s" "$@"\n' "$program" >sops
fi
chmod +x sops
# The checkout may pin a toolchain that is not installed; any recent one builds the tests.
export RUSTUP_TOOLCHAIN=${RUSTUP_TOOLCHAIN:-stable}
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$work/target}
cargo test --quiet -- --skip publish_json_file_vault "$@"
