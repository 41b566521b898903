#!/usr/bin/env node
require('./start.cjs').start('@dhallmark/sops-runner', 'sops-runner');
