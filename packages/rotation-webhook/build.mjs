// Bundles each host with everything it needs, for a container or a function: bundle/<host>.mjs.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

process.chdir(import.meta.dirname);
rmSync('bundle', { recursive: true, force: true });
await build({
  entryPoints: {
    server: 'src/hosts/server-main.ts',
    'azure-function': 'src/hosts/azure-function-main.ts',
    'aws-lambda': 'src/hosts/aws-lambda.ts',
    'google-function': 'src/hosts/google-function.ts',
  },
  absWorkingDir: import.meta.dirname,
  outdir: 'bundle',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.12',
  // the functions' host brings its own
  external: ['@azure/functions-core'],
  // some dependencies still ask for CommonJS' require
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});
