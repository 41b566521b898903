// Starts a command line: from the TypeScript source in the workspace, from the bundle in the
// published package. Written so that a Node of any age can read it and say what is wrong.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} name of the program: a module of src/ that exports `main(args)` */
export async function start(name) {
  const args = process.argv.slice(2);
  const source = new URL(`../src/${name}.ts`, import.meta.url);
  const inWorkspace = existsSync(source);
  if (!isNewEnough(inWorkspace)) {
    process.exitCode = await handOver(name, inWorkspace);
  } else if (args.length === 1 && (args[0] === '--version' || args[0] === 'version')) {
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    process.stdout.write(`${JSON.parse(manifest).version}\n`);
  } else {
    const folder = compiledFolder();
    if (folder !== undefined) module.enableCompileCache?.(folder);
    const place = inWorkspace ? source : new URL(`../bundle/${name}.mjs`, import.meta.url);
    const { main } = await import(place.href);
    process.stdout.on('error', ignoreClosedPipe);
    leave(await main(args));
  }
}

/**
 * Where Node keeps the compiled program, unless NODE_COMPILE_CACHE says otherwise: a folder of the
 * user's own. Node's default lies in the temporary folder, where others may put code for it.
 */
function compiledFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return cache ? join(cache, 'dhallmark', 'compiled') : undefined;
}

/** `dhall … | head` ends quietly. */
function ignoreClosedPipe(error) {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** Once all is written, at once: V8's work in the background is of no more use. */
function leave(code) {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
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
