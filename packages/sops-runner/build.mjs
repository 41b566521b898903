// Bundles the command line with what it uses into bundle/, so that a start reads few files.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const folder = import.meta.dirname;
rmSync(`${folder}/bundle`, { recursive: true, force: true });
await build({
  entryPoints: { 'sops-runner': 'src/cli/main.ts' },
  absWorkingDir: folder,
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
  // CommonJS packages among them ask for Node's own modules by require.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
