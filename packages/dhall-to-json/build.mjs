// Bundles each command line with the engine into a file of bundle/, so that a start reads few files.
// bin/load-bundle.mjs loads them, and needs scripts, not modules.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

process.chdir(import.meta.dirname);
rmSync('bundle', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/dhall.ts', 'src/dhall-to-json.ts', 'src/dhall-to-yaml.ts'],
  absWorkingDir: import.meta.dirname,
  outdir: 'bundle',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node22.12',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
});

// What others wrote and is now part of the bundle keeps its licence.
const packages = Object.keys(metafile.inputs).flatMap((input) => {
  const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
  return found === null ? [] : [found[1]];
});
const notices = [...new Set(packages)].map((folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
});
writeFileSync('bundle/THIRD-PARTY-LICENSES.txt', notices.join('\n'));
