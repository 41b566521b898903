#!/usr/bin/env node
const { start } = require('./start.cjs');

start('dhallmark', 'dhallmark');
