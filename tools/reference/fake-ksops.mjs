#!/usr/bin/env node
// A stand-in for KSOPS (viaduct-ai/kustomize-sops), whose module the Go module proxy does not have. Like it, it
// is a KRM function: kustomize sends the generator as an item of a ResourceList, and it answers with the
// decrypted `files` of the generator. The real `sops` decrypts, so files and keys are the real ones.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// kustomize sends the generator twice, as an item and as the function's configuration
const files = new Set(
  [...readFileSync(0, 'utf8').matchAll(/^\s*- (\S+\.yaml)$/gm)].map(([, file]) => file),
);
const items = [...files].map((file) =>
  JSON.parse(
    execFileSync('sops', ['decrypt', '--output-type', 'json', file], { encoding: 'utf8' }),
  ),
);
const apiVersion = 'config.kubernetes.io/v1';
process.stdout.write(JSON.stringify({ apiVersion, kind: 'ResourceList', items }));
