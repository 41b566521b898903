#!/usr/bin/env node
// Starts dhall, and the other command lines: from the TypeScript source in the workspace, from the
// bundle in the published package. Written so that a Node of any age can read it and say what is
// wrong, and as CommonJS, which starts 3 ms earlier than a module.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** @param {string} name of the program: a module of src/ that exports `main(args, compilers)` */
async function start(name) {
  const args = process.argv.slice(2);
  const source = `${__dirname}/../src/${name}.ts`;
  const inWorkspace = existsSync(source);
  if (!isNewEnough(inWorkspace)) {
    process.exitCode = handOver(name, inWorkspace);
  } else if (asksForVersion(name, args)) {
    process.stdout.write(`${packageVersion()}\n`);
  } else {
    leave(await (inWorkspace ? runSource(source, args) : runBundle(name, args)));
  }
}

/**
 * V8's optimising compilers, and the growth of its young generation, which short runs go without:
 * docs/adr/0008-short-runs.md in the repository says why, ../src/cli/optimiser.ts for how long.
 */
const compilers = { on: () => setFlags('', 2), off: () => setFlags('no-', 1) };

/** Whoever gives Node flags of their own keeps them: some, such as --jitless, forbid compiling. */
const areFlagsOurs = process.execArgv.length === 0 && (process.env.NODE_OPTIONS || '') === '';

function setFlags(no, growth) {
  if (!areFlagsOurs) return;
  const { setFlagsFromString } = require('node:v8');
  setFlagsFromString(`--${no}opt`);
  setFlagsFromString(`--${no}maglev`);
  setFlagsFromString(`--semi-space-growth-factor=${growth}`);
}

async function runSource(source, args) {
  const { main } = await import(pathToFileURL(source).href);
  return main(args);
}

async function runBundle(name, args) {
  // What Node has compiled of its own modules is of use with the compilers on, so these come before.
  for (const needed of ['node:vm', 'node:zlib']) require(needed);
  void process.stdout;
  compilers.off();
  const { loadProgram } = require('../bundle/load.cjs');
  const { main, keepCompiled } = loadProgram(name, packageVersion(), args);
  const code = await main(args, compilers);
  // What is kept is of use with the same flags alone.
  compilers.off();
  if (code === 0 && !args.includes('--help')) keepCompiled();
  return code;
}

function packageVersion() {
  return JSON.parse(readFileSync(`${__dirname}/../package.json`, 'utf8')).version;
}

/** Once all is written, at once: V8's work in the background is of no more use. */
function leave(code) {
  process.stdout.write('', (error) => {
    // What could not be written is told, and the program ended, by who listens to the stream.
    if (!error) process.exit(code);
  });
}

const globalFlags = new Set(['--ascii', '--unicode', '--censor', '--explain', '--plain']);

/** `--version` wins over all else, as in most programs. */
function asksForVersion(name, args) {
  const words = args.filter((arg) => !globalFlags.has(arg));
  const subcommand = name === 'dhall' && words.length === 1 && words[0] === 'version';
  return subcommand || args.includes('--version');
}

/** The source needs type stripping without a flag, which Node has since 22.18. */
function isNewEnough(inWorkspace) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= (inWorkspace ? 18 : 12));
}

/** The workspace has a Node of its own; without it there is only a message. */
function handOver(name, inWorkspace) {
  const node = path.join(__dirname, '../../../node_modules/.bin/node');
  if (inWorkspace && process.env.DHALL_HANDED_OVER === undefined && existsSync(node)) {
    const { spawnSync } = require('node:child_process');
    const env = { ...process.env, DHALL_HANDED_OVER: '1' };
    return spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env }).status ?? 1;
  }
  const needed = inWorkspace ? '22.18' : '22.12';
  console.error(`${name} needs Node ${needed} or later, and this is ${process.version}`);
  return 1;
}

module.exports = { start };

if (require.main === module) void start('dhall');
