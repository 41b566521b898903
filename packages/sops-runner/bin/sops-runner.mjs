#!/usr/bin/env node
// Starts the command line: the TypeScript source in the workspace, the compiled one in a published
// package. A Node that is too old hands over to the workspace's own, or says what it wants.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/main.ts', import.meta.url);
const inWorkspace = existsSync(source);
const [major, minor] = process.versions.node.split('.').map(Number);
// The source needs type stripping without a flag, which Node has since 22.18.
const isNewEnough = major > 22 || (major === 22 && minor >= (inWorkspace ? 18 : 12));

function handOver() {
  const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
  if (process.env.SOPS_RUNNER_HANDED_OVER === undefined && existsSync(node)) {
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
  module.enableCompileCache?.();
  const { main } = await import(
    inWorkspace ? source.href : new URL('../dist/cli/main.js', import.meta.url).href
  );
  await main();
} else {
  process.exitCode = handOver();
}
