// Bundles the command lines with the engine into bundle/, so that a start reads few files.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

process.chdir(import.meta.dirname);
rmSync('bundle', { recursive: true, force: true });
await build({
  entryPoints: ['src/dhall.ts', 'src/dhall-to-json.ts', 'src/dhall-to-yaml.ts'],
  outdir: 'bundle',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  minifySyntax: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
