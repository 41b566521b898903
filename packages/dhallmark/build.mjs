// node build.mjs [FOLDER]: into bundle/, or the folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { bundlePrograms } from '../../tools/programs/bundle.mjs';

// The models of Kubernetes objects are loaded by name at run time, from where chart-gen is
// installed. So only what is this package's own, or small, is bundled.
const BUNDLED = new Set(['@dhallmark/command-line', '@dhallmark/fault']);

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
const external = Object.keys(manifest.dependencies).filter((name) => !BUNDLED.has(name));

const programs = [
  'src/cli/dhallmark.ts',
  'src/render/evaluation-process.ts',
  'src/processes/thread-process.ts',
  'src/processes/plug-and-play-hooks.ts',
];
await bundlePrograms(import.meta.dirname, programs, process.argv[2], [], external);
