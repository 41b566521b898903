import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly name: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string>>;
}

/**
 * A folder `node_modules` with our packages as people install them, outside of any workspace: compiled,
 * with the bundle of `dhallmark`; what they depend on are links. Built once per run of the tests, because
 * a start of TypeScript sources takes twice the processor time. Tests do not write to it.
 */
export function installPackages(): string {
  const run = process.env['DHALLMARK_TEST_RUN'];
  if (run === undefined) throw new Error('vitest.config.ts does not set up the folder of the run');
  const [installed, lock] = [join(run, 'installed'), join(run, 'installing')];
  for (;;) {
    if (existsSync(installed)) return join(installed, 'node_modules');
    if (take(lock)) break;
    // another test file builds it
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  try {
    build(join(lock, 'node_modules'));
    renameSync(lock, installed);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return join(installed, 'node_modules');
}

/** Whether this process created the folder, which only one can. */
function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function build(modules: string): void {
  // up to date where the types were checked before
  execFileSync(process.execPath, [join(repository, 'node_modules/typescript/bin/tsc'), '-b'], {
    cwd: repository,
    stdio: 'inherit',
  });
  mkdirSync(join(modules, '@dhallmark'), { recursive: true });
  for (const folder of readdirSync(join(repository, 'packages'))) {
    installPackage(join(repository, 'packages', folder), modules);
  }
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (name.startsWith('.') || existsSync(join(modules, name))) continue;
    symlinkSync(realpathSync(join(repository, 'node_modules', name)), join(modules, name));
  }
}

/** What `npm pack` takes, and the manifest as tools/publish-manifest.mjs writes it. */
function installPackage(from: string, modules: string): void {
  const text = readFileSync(join(from, 'package.json'), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  const to = join(modules, manifest.name);
  const exports = Object.entries(manifest.exports).map(([entry, target]) => [
    entry,
    toDist(target),
  ]);
  mkdirSync(to);
  writeFileSync(
    join(to, 'package.json'),
    JSON.stringify({ ...manifest, exports: Object.fromEntries(exports) as object }),
  );
  for (const path of manifest.files) {
    if (path.startsWith('!') || path.includes('*') || path === 'bundle') continue;
    cpSync(join(from, path), join(to, path), { recursive: true, filter: isRun });
  }
  if (basename(from) === 'dhallmark') {
    execFileSync(process.execPath, ['build.mjs', join(to, 'bundle')], {
      cwd: from,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const own = join(from, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(to, 'node_modules'));
}

const isRun = (path: string): boolean => !/\.(?:map|d\.ts|tsbuildinfo)$/.test(path);

function toDist(target: string): string {
  return target.replace(/^\.\/src\/(.*)\.ts$/, './dist/$1.js');
}
