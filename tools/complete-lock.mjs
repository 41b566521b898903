// Completes package-lock.json: every package has an entry with an integrity hash, so that `npm ci`
// installs on every platform, and nothing but the bytes that were reviewed.
//
// npm writes entries of other platforms without a hash, or not at all, when the registry it asked did
// not serve them (a partial mirror). This asks again for what is missing. Run it after every change of
// dependencies; `--check` only says what is wrong.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const registry = 'https://registry.npmjs.org/';

/** What a lock file may not contain, a line per problem. */
function findProblems({ packages }) {
  return Object.entries(packages).flatMap(([at, entry]) => [
    ...missingOptional(at, entry, packages).map((name) => `${name} has no entry`),
    ...(isInstalled(at, entry) ? entryProblems(at, entry) : []),
  ]);
}

/** Packages of this workspace are links, without a hash. */
function isInstalled(at, { link }) {
  return at.includes('node_modules/') && link !== true;
}

function entryProblems(at, { integrity, resolved }) {
  const problems = [];
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')) {
    problems.push(`${at} has no sha512 hash`);
  }
  if (resolved !== undefined && !resolved.startsWith(registry)) {
    problems.push(`${at} is not from the public registry`);
  }
  return problems;
}

function missingOptional(at, { optionalDependencies = {} }, packages) {
  return Object.keys(optionalDependencies).filter(
    (name) =>
      packages[`node_modules/${name}`] === undefined &&
      packages[`${at}/node_modules/${name}`] === undefined,
  );
}

function readLock() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writeLock(lock) {
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

function isComplete([at, entry]) {
  return !isInstalled(at, entry) || entryProblems(at, entry).length === 0;
}

/** Lets npm write the entries again that have no hash. Some registries leave out `libc`. */
function complete(lock) {
  writeLock({
    ...lock,
    packages: Object.fromEntries(Object.entries(lock.packages).filter(isComplete)),
  });
  runNpm();
  const written = readLock();
  for (const [at, entry] of Object.entries(written.packages)) {
    const libc = entry.libc ?? lock.packages[at]?.libc;
    if (libc !== undefined) entry.libc = libc;
  }
  writeLock(written);
  // It has its own order of the fields.
  runNpm();
  return readLock();
}

function runNpm() {
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const before = readLock();
const isCheck = process.argv.includes('--check');
const isIncomplete = findProblems(before).length > 0;
const lock = isCheck || !isIncomplete ? before : complete(before);
const problems = findProblems(lock);
for (const problem of problems) console.error(`${file}: ${problem}`);
if (problems.length > 0) {
  console.error(
    isCheck
      ? 'Run: node tools/complete-lock.mjs'
      : 'This registry does not serve these packages. Run it again with the public one.',
  );
  process.exitCode = 1;
}
