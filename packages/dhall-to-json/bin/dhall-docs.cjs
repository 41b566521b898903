#!/usr/bin/env node
const path = require('node:path');

const folder = path.dirname(__dirname);
const inWorkspace = require('node:fs').existsSync(path.join(folder, 'src'));
const { launch } = require(
  inWorkspace ? '../../../tools/programs/launch.cjs' : '../bundle/launch.cjs',
);

launch({ folder, inWorkspace, name: 'dhall-docs', source: 'src/dhall-docs.ts' });
