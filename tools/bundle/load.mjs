// Loads a program of bundle/ with the compiled code that an earlier run of the same command left.
// docs/adr/0007-compiled-code.md says why Node's own compile cache does not do.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Seconds from which a run has certainly called what was never called before, and can afford to look. */
const LONG = 0.3;

/** Bytes of the checksum that a kept file begins with. */
const CHECKSUM = 4;

/**
 * The exports of bundle/`name`.cjs, and `keepCompiled`, which at the end of a run keeps what was
 * compiled for the next one, unless that is there already.
 */
export function loadBundle(name, version, args) {
  const file = fileURLToPath(new URL(`../bundle/${name}.cjs`, import.meta.url));
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const kept = keptFile(name, version, statSync(file), args);
  const cachedData = kept && readKept(kept);
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module);
  const known = script.cachedDataRejected === true ? 0 : (cachedData?.length ?? 0);
  const keepCompiled = () => {
    if (kept === undefined || (known > 0 && process.uptime() < LONG)) return;
    const compiled = script.createCachedData();
    if (compiled.length > known * 1.1) keep(kept, compiled);
  };
  return { ...module.exports, keepCompiled };
}

/**
 * In a folder of the user's own: whoever can write there can have code run. Another build, program
 * or command has another file, so a command finds what it needs, however the first run was called.
 */
function keptFile(name, version, { size, mtimeMs }, args) {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const cache = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  if (!cache || !isAbsolute(cache)) return undefined;
  const command = /^[a-z]{1,12}$/.test(args[0] ?? '') ? `-${args[0]}` : '';
  const build = `${version}-${size}-${Math.trunc(mtimeMs)}-${process.version}-${process.arch}`;
  return join(cache, 'dhallmark', 'compiled', `${name}${command}-${build}`);
}

/** Undefined for none, and for a file that was damaged: V8 would trust it, and crash. */
function readKept(path) {
  try {
    const file = readFileSync(path);
    const compiled = file.subarray(CHECKSUM);
    return crc32(compiled) === file.readUInt32BE() ? compiled : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing depends on it: where it cannot be written, the next run compiles again. */
function keep(path, compiled) {
  try {
    mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
    const draft = `${path}.${process.pid}`;
    const checksum = Buffer.alloc(CHECKSUM);
    checksum.writeUInt32BE(crc32(compiled));
    writeFileSync(draft, Buffer.concat([checksum, compiled]), { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
  } catch {
    // A full or read-only disk, or another process that was faster.
  }
}
