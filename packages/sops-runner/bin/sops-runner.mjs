#!/usr/bin/env node
// Starts the command line: from the TypeScript source in the workspace, from the bundle in the
// published package. A Node that is too old hands over to the workspace's own, or says what it wants.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/main.ts', import.meta.url);
const inWorkspace = existsSync(source);
const [major, minor] = process.versions.node.split('.').map(Number);
// The source needs type stripping without a flag, which Node has since 22.18.
const isNewEnough = major > 22 || (major === 22 && minor >= (inWorkspace ? 18 : 12));

/**
 * Where Node keeps the compiled program, unless NODE_COMPILE_CACHE says otherwise: a folder of the
 * user's own. Node's default lies in the temporary folder, where others may put code for it.
 */
function compiledFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return cache && isAbsolute(cache) ? join(cache, 'dhallmark', 'compiled') : undefined;
}

async function handOver() {
  // The workspace's, or that beside an installed package.
  const places = ['../../../node_modules/.bin/node', '../../../.bin/node'];
  const node = places
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((path) => existsSync(path));
  if (process.env.SOPS_RUNNER_HANDED_OVER === undefined && node !== undefined) {
    const { spawnSync } = await import('node:child_process');
    const result = spawnSync(node, process.argv.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, SOPS_RUNNER_HANDED_OVER: '1' },
    });
    return result.status ?? 1;
  }
  console.error(
    `sops-runner needs Node ${inWorkspace ? '22.18' : '22.12'} or later, and this is ${process.version}`,
  );
  return 1;
}

if (isNewEnough) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest);
  const [first, ...rest] = process.argv.slice(2);
  if (rest.length === 0 && (first === '--version' || first === '-v')) {
    process.stdout.write(`sops-runner ${version}\n`);
  } else {
    const folder = compiledFolder();
    if (folder !== undefined) module.enableCompileCache?.(folder);
    const place = inWorkspace ? source : new URL('../bundle/sops-runner.mjs', import.meta.url);
    const { main } = await import(place.href);
    await main(version);
  }
} else {
  process.exitCode = await handOver();
}
