// Loads a program of this folder with the compiled code that an earlier run of the same command left.
// docs/adr/0007-compiled-code.md in the repository says why Node's own compile cache does not do.
const {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/** Seconds from which a run may have called what none before it has, and can afford to look: it takes 10 ms. */
const LONG = 1;

/** Bytes of the checksum and of the length of the index that a kept file begins with. */
const HEAD = 8;

/**
 * The exports of the script `name`, and `keepCompiled`, which at the end of a run keeps what was
 * compiled for the next one, unless that is there already.
 */
function loadProgram(name, version, args) {
  const kept = keptFile(name, version, readFileSync(path.join(__dirname, `${name}.cjs`)), args);
  const scripts = new Scripts((kept && readKept(kept)) ?? new Map());
  const program = scripts.require(`./${name}.cjs`);
  return { ...program, keepCompiled: () => kept && scripts.keepIn(kept) };
}

class Scripts {
  /** By name, until it is loaded. */
  #kept;
  #modules = new Map();
  /** By name, with the bytes of compiled code that were known. */
  #scripts = new Map();

  constructor(kept) {
    this.#kept = kept;
  }

  require = (id) => {
    if (!id.startsWith('./')) return require(id);
    const name = id.slice(2);
    const known = this.#modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(name, module);
    const file = path.join(__dirname, name);
    const run = this.#script(name, file).runInThisContext();
    run(module.exports, this.require, module, file, pathToFileURL(file).href);
    return module.exports;
  };

  #script(name, filename) {
    const code = readFileSync(filename, 'utf8');
    const source = `(function (exports, require, module, __filename, __url) {${code}\n})`;
    const cachedData = this.#kept.get(name);
    this.#kept.delete(name);
    const script = new Script(source, { filename, cachedData });
    const known = script.cachedDataRejected === false ? cachedData.length : 0;
    this.#scripts.set(name, { script, known });
    return script;
  }

  keepIn(kept) {
    const scripts = [...this.#scripts];
    const isKnown = scripts.every(([, { known }]) => known > 0);
    if (isKnown && process.uptime() < LONG) return;
    const compiled = scripts.map(([name, { script }]) => [name, script.createCachedData()]);
    const before = scripts.reduce((sum, [, { known }]) => sum + known, 0);
    const now = compiled.reduce((sum, [, { length }]) => sum + length, 0);
    if (!isKnown || now > before * 1.1) writeKept(kept, compiled);
  }
}

/**
 * In a folder of the user's own: whoever can write there can have code run. Another build, program
 * or command has another file, so a command finds what it needs, however the first run was called.
 * The script of the program names the others, and their names come from what they hold.
 */
function keptFile(name, version, script, args) {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, '.cache'));
  if (!cache || !path.isAbsolute(cache)) return undefined;
  const command = /^[a-z-]{1,12}$/.test(args[0] ?? '') ? `-${args[0]}` : '';
  const build = `${version}-${crc32(script).toString(16)}-${process.version}-${process.arch}`;
  return path.join(cache, 'dhallmark', 'compiled', `${name}${command}-${build}`);
}

/** By script; undefined for none, and for a file that was damaged: V8 would trust it, and crash. */
function readKept(kept) {
  try {
    const file = readFileSync(kept);
    if (crc32(file.subarray(4)) !== file.readUInt32BE()) return undefined;
    let at = HEAD + file.readUInt32BE(4);
    const index = JSON.parse(file.toString('utf8', HEAD, at));
    return new Map(index.map(([name, length]) => [name, file.subarray(at, (at += length))]));
  } catch {
    return undefined;
  }
}

/** Nothing depends on it: where it cannot be written, the next run compiles again. */
function writeKept(kept, compiled) {
  try {
    mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 });
    const index = Buffer.from(JSON.stringify(compiled.map(([name, { length }]) => [name, length])));
    const head = Buffer.alloc(HEAD);
    const body = [index, ...compiled.map(([, data]) => data)];
    head.writeUInt32BE(index.length, 4);
    head.writeUInt32BE(body.reduce((sum, part) => crc32(part, sum), crc32(head.subarray(4))));
    const draft = `${kept}.${process.pid}`;
    const file = openSync(draft, 'wx', 0o600);
    for (const part of [head, ...body]) writeFileSync(file, part);
    closeSync(file);
    renameSync(draft, kept);
  } catch {
    // A full or read-only disk, or another process that was faster.
  }
}

module.exports = { loadProgram };
