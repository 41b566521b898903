#!/usr/bin/env node
const { start } = require('./start.cjs');

start('dhall-to-json', 'dhall');
