#!/usr/bin/env node
// Starts the command line: from the TypeScript source in the workspace, from the bundle in the
// published package. A Node that is too old hands over to the workspace's own, or says what it wants.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/sops-runner.ts', import.meta.url);
const inWorkspace = existsSync(source);
const [major, minor] = process.versions.node.split('.').map(Number);
// The source needs type stripping without a flag, which Node has since 22.18.
const isNewEnough = major > 22 || (major === 22 && minor >= (inWorkspace ? 18 : 12));

/** Once all is written, at once: V8's work in the background is of no more use. */
function leave(status) {
  process.stdout.write('', (error) => {
    // What could not be written ends the program by who listens to the stream.
    if (!error) process.stderr.write('', () => process.exit(status));
  });
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
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`sops-runner ${version}\n`);
  } else {
    const { main, keepCompiled } = inWorkspace
      ? await import(source.href)
      : (await import('../bundle/load.mjs')).loadProgram('sops-runner', version, args);
    const status = await main(version);
    if (status === 0 && !args.includes('--help')) keepCompiled?.();
    leave(status);
  }
} else {
  process.exitCode = await handOver();
}
