// Starts a program: from its TypeScript source in the workspace, from its bundle in a published
// package. It is CommonJS in old syntax so that any Node can read it and say that it is too old.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { keepCompiledCode } = require('./compiled-code.cjs');

/** Of Node 22, as `engines` of the packages says: undici needs it. */
const MINOR = 19;

/**
 * @param {object} program
 * @param {string} program.folder folder of the package
 * @param {boolean} program.inWorkspace whether to run the source
 * @param {string} program.name what the user types
 * @param {string} program.source module of the package that exports
 *   `main(args: readonly string[], version: string, start: Start): Promise<number>`, which returns the
 *   exit code; `start` is for programs that run again on a thread: `{ thread, program, first }`
 */
function launch(program) {
  if (isNewEnough()) void run(program);
  else runWithOtherNode(program, `22.${MINOR}`);
}

/**
 * @param {object} program as of `launch`
 * @param {object} [first] on a thread: what the first run of the program leaves to this one
 */
async function run(program, first) {
  const { folder, inWorkspace, source } = program;
  keepCompiledCode();
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const { main } = inWorkspace
    ? await import(pathToFileURL(path.join(folder, source)).href)
    : require(path.join(folder, 'bundle', `${path.basename(source, '.ts')}.cjs`));
  const thread = path.join(__dirname, 'thread.cjs');
  exit(await main(process.argv.slice(2), version, { thread, program, first }));
}

/** Exits once all output is written, without waiting for threads that are of no more use. */
function exit(code) {
  process.stdout.write('', (error) => {
    // If standard output cannot be written, the program's own listener reports that and exits.
    if (!error) process.stderr.write('', () => process.exit(code));
  });
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= MINOR);
}

/** The Node that the workspace installed as a package, if there is one; otherwise only a message. */
function runWithOtherNode({ folder, name }, needed) {
  const node = process.env.DHALLMARK_OTHER_NODE === undefined ? installedNode(folder) : undefined;
  if (node === undefined) {
    console.error(`${name} needs Node ${needed} or later; this is Node ${process.versions.node}`);
    process.exitCode = 1;
    return;
  }
  const { spawn } = require('node:child_process');
  const { constants } = require('node:os');
  const env = { ...process.env, DHALLMARK_OTHER_NODE: '1' };
  let child;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']) {
    // A terminal sends Ctrl+C and Ctrl+\\ to the other process, too.
    const isFromTerminal = process.stdin.isTTY && /INT|QUIT/.test(signal);
    process.on(signal, () => isFromTerminal || child.kill(signal));
  }
  child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  child.once('error', ({ message }) => {
    console.error(`${name} cannot run ${node}: ${message}`);
    process.exitCode = 1;
  });
  child.once('exit', (status, signal) => {
    process.exit(status ?? 128 + constants.signals[signal]);
  });
}

function installedNode(folder) {
  const node = path.join(folder, 'node_modules', '.bin', 'node');
  if (existsSync(node)) return node;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : installedNode(parent);
}

module.exports = { launch, run };
