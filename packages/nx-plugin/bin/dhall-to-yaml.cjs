#!/usr/bin/env node
require('./start.cjs').start('dhall-to-json', 'dhall-to-yaml');
