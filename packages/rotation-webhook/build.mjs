// Bundles each host with everything it needs: bundle/server.mjs for the container, and for each kind
// of function a folder that is deployed as it is.
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

process.chdir(import.meta.dirname);
rmSync('bundle', { recursive: true, force: true });
await build({
  entryPoints: {
    server: 'src/hosts/server-main.ts',
    'azure-function/main': 'src/hosts/azure-function-main.ts',
    'aws-lambda/aws-lambda': 'src/hosts/aws-lambda.ts',
    'google-function/index': 'src/hosts/google-function.ts',
  },
  absWorkingDir: import.meta.dirname,
  outdir: 'bundle',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22.19',
  // the functions' host brings its own
  external: ['@azure/functions-core'],
  // some dependencies still ask for CommonJS' require
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  legalComments: 'linked',
  logLevel: 'warning',
});

const write = (file, content) =>
  writeFileSync(`bundle/${file}`, `${JSON.stringify(content, undefined, 2)}\n`);
const manifest = (main) => ({ name: 'rotation-webhook', private: true, type: 'module', main });

write('azure-function/package.json', manifest('main.mjs'));
// without a prefix the path is /events/azure, as with the other hosts; the host's request telemetry is
// off, because it would hold the query, and so the secret
copyFileSync('src/hosts/azure-host.json', 'bundle/azure-function/host.json');
write('google-function/package.json', manifest('index.mjs'));
