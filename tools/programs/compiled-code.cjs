// Node's cache of compiled code, for launch.cjs, and in the same old syntax.
const { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const DAY = 24 * 60 * 60 * 1000;

/**
 * Lets Node keep compiled code for the next run. Anyone who can write to that folder can run code
 * as the user, so it is in the user's own cache folder; without one, nothing is kept.
 */
function keepCompiledCode() {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, '.cache'));
  if (!cache || !path.isAbsolute(cache)) return;
  const folder = path.join(cache, 'dhallmark', 'compiled');
  try {
    makeFolder(folder);
    removeOldCode(folder);
  } catch {
    return;
  }
  require('node:module').enableCompileCache(folder);
}

/** Creates a folder with its parents. Node's `recursive` never returns for some folders, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder, { mode: 0o700 });
}

/**
 * Once a week, removes what was compiled more than 30 days ago: Node never removes the code of files
 * and versions that are gone. What is still used is compiled again.
 */
function removeOldCode(folder) {
  const stamp = path.join(folder, 'cleaned');
  const now = Date.now();
  if (now - (timeOf(stamp) ?? 0) < 7 * DAY) return;
  writeFileSync(stamp, '');
  for (const version of readdirSync(folder, { withFileTypes: true })) {
    if (!version.isDirectory()) continue;
    const files = readdirSync(path.join(folder, version.name));
    for (const file of files.map((name) => path.join(folder, version.name, name))) {
      if (now - (timeOf(file) ?? now) > 30 * DAY) rmSync(file, { force: true });
    }
  }
}

/** When a file was written, in milliseconds; undefined where there is none. */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

module.exports = { keepCompiledCode };
