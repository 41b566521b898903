#!/usr/bin/env node
// pnpm, Yarn and Bun link only the programs of the packages that a workspace names itself
const { dirname, join } = require('node:path');

const manifest = require.resolve('@dhallmark/sops-runner/package.json');
require(join(dirname(manifest), require(manifest).bin['sops-runner']));
