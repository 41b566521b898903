// Starts a command line: from the TypeScript source in the workspace, from the bundle in the
// published package. Written so that a Node of any age can read it and say what is wrong, and as
// CommonJS, which starts 3 ms earlier than a module.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

/** @param {string} name of the program: a module of src/ that exports `main(args)` */
async function start(name) {
  const args = process.argv.slice(2);
  const source = path.join(__dirname, `../src/${name}.ts`);
  const inWorkspace = existsSync(source);
  if (!isNewEnough(inWorkspace)) {
    process.exitCode = handOver(name, inWorkspace);
  } else if (asksForVersion(name, args)) {
    process.stdout.write(`${packageVersion()}\n`);
  } else {
    const { main, keepCompiled } = inWorkspace
      ? await import(pathToFileURL(source).href)
      : require('../bundle/load.cjs').loadProgram(name, packageVersion(), args);
    const code = await main(args);
    if (code === 0 && !args.includes('--help')) keepCompiled?.();
    leave(code);
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')).version;
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
