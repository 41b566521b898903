#!/usr/bin/env node
const { start } = require('./start.cjs');

void start('dhall');
