#!/usr/bin/env node
// Starts the command line: from the TypeScript source in the workspace, from the bundle in the
// published package. A Node that is too old hands over to the workspace's own, or says what it wants.
// CommonJS, which starts 3 ms earlier than a module.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const source = path.join(__dirname, '../src/cli/sops-runner.ts');
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

function handOver() {
  // The workspace's, or that beside an installed package.
  const places = ['../../../node_modules/.bin/node', '../../../.bin/node'];
  const node = places.map((place) => path.join(__dirname, place)).find((file) => existsSync(file));
  if (process.env.SOPS_RUNNER_HANDED_OVER === undefined && node !== undefined) {
    const { spawnSync } = require('node:child_process');
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

async function start() {
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8'));
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
    process.stdout.write(`sops-runner ${version}\n`);
    return;
  }
  const { main, keepCompiled } = inWorkspace
    ? await import(pathToFileURL(source).href)
    : require('../bundle/load.cjs').loadProgram('sops-runner', version, args);
  const status = await main(version);
  if (status === 0 && !args.includes('--help')) keepCompiled?.();
  leave(status);
}

if (isNewEnough) void start();
else process.exitCode = handOver();
