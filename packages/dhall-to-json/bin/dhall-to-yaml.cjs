#!/usr/bin/env node
const { start } = require('./dhall.cjs');

void start('dhall-to-yaml');
