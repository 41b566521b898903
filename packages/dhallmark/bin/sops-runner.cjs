#!/usr/bin/env node
// pnpm, Yarn and Bun link only the programs of the packages that a workspace names itself
const path = require('node:path');

const manifest = require.resolve('@dhallmark/sops-runner/package.json');
require(path.join(path.dirname(manifest), require(manifest).bin['sops-runner']));
