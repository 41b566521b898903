// Starts a command line: from the TypeScript source in the workspace, from the bundle in the
// published package. Written so that a Node of any age can read it and say what is wrong.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} name of the program: a module of src/ that exports `main(args)` */
export async function start(name) {
  const args = process.argv.slice(2);
  const source = new URL(`../src/${name}.ts`, import.meta.url);
  const inWorkspace = existsSync(source);
  if (!isNewEnough(inWorkspace)) {
    process.exitCode = await handOver(name, inWorkspace);
  } else if (asksForVersion(name, args)) {
    process.stdout.write(`${packageVersion()}\n`);
  } else {
    const { main, keepCompiled } = inWorkspace
      ? await import(source.href)
      : (await import('../bundle/load.mjs')).loadProgram(name, packageVersion(), args);
    const code = await main(args);
    if (code === 0 && !args.includes('--help')) keepCompiled?.();
    leave(code);
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

/** Once all is written, at once: V8's work in the background is of no more use. */
function leave(code) {
  process.stdout.write('', (error) => {
    // What could not be written is told, and the program ended, by who listens to the stream.
    if (!error) process.stderr.write('', () => process.exit(code));
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
async function handOver(name, inWorkspace) {
  const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
  if (inWorkspace && process.env.DHALL_HANDED_OVER === undefined && existsSync(node)) {
    const { spawnSync } = await import('node:child_process');
    const env = { ...process.env, DHALL_HANDED_OVER: '1' };
    return spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env }).status ?? 1;
  }
  const needed = inWorkspace ? '22.18' : '22.12';
  console.error(`${name} needs Node ${needed} or later, and this is ${process.version}`);
  return 1;
}
