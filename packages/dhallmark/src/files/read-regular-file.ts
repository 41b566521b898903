import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileRead } from '@dhallmark/chart-gen/sources';
import { isFault } from '@dhallmark/fault';
import { fault } from '../fault.ts';

/** The default of the option maxSourceSize, in bytes. Helm refuses larger files, too. */
export const MAX_SOURCE_SIZE = 5 * 2 ** 20;

/** What may be read. */
export interface ReadLimits {
  /** In bytes. */
  readonly maxSize: number;
  /** Whether links are followed that stay inside of the folder. Default false. */
  readonly mayBeLinked?: boolean;
  /** The real path of the folder, for a process that may not find it out. */
  readonly realRoot?: string | undefined;
}

/**
 * Reads a regular file below `root`, whole, without following any link below `root`. What is checked
 * is the file that is open, so that nothing can be exchanged between check and use. Throws Fault
 * `unreadable-file`.
 *
 * @param root absolute path
 * @param path relative to `root`, with `/`
 * @example
 * const read = readRegularFile('/shop', 'charts/web/chart.dhall', { maxSize: MAX_SOURCE_SIZE });
 */
export function readRegularFile(root: string, path: string, limits: ReadLimits): FileRead {
  try {
    return readFile(root, path, limits);
  } catch (error) {
    // Node's permission model: see startEvaluation
    if (isFault(error) && codeOf(error.causes[0]) === 'ERR_ACCESS_DENIED') return isDenied(path);
    throw error;
  }
}

function readFile(root: string, path: string, limits: ReadLimits): FileRead {
  const { maxSize, mayBeLinked = false, realRoot } = limits;
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return isOutside(path);
  if (mayBeLinked) return readLinked(root, path, maxSize, realRoot);
  const file = join(root, ...parts);
  const before = statOf(file, path);
  // a folder cannot be read as a file: what needs one is not here
  if (before === undefined || before.isDirectory()) return { kind: 'absent' };
  if (!before.isFile()) return before.isSymbolicLink() ? isLink(path) : isSpecial(path);
  const descriptor = openFile(file, path);
  if (typeof descriptor !== 'number') return descriptor;
  try {
    const opened = fstatSync(descriptor);
    if (!opened.isFile()) return isSpecial(path);
    const link = findLink(root, parts);
    if (link !== undefined) return isLink(link, path);
    // the same file is still reached through these real folders
    const after = statOf(file, path);
    if (after?.ino !== opened.ino || after.dev !== opened.dev) return isExchanged(path);
    const bytes = opened.size > maxSize ? undefined : readUpTo(descriptor, maxSize);
    return bytes === undefined ? isTooLarge(path, maxSize) : { kind: 'file', bytes };
  } finally {
    closeSync(descriptor);
  }
}

/** The first folder on the way, from `root` on, that is a link; undefined where none is. */
function findLink(root: string, parts: readonly string[]): string | undefined {
  let folder = root;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    folder = join(folder, part);
    if (statOf(folder, part)?.isDirectory() !== true) return parts.slice(0, index + 1).join('/');
  }
  return undefined;
}

/** Resolves every link first, then reads what they lead to. */
function readLinked(
  root: string,
  path: string,
  maxSize: number,
  realRoot: string | undefined,
): FileRead {
  let real: string;
  let base: string;
  try {
    // natively: the other one looks at every folder from / on
    real = realpathSync.native(join(root, path));
    base = realRoot ?? realpathSync.native(root);
  } catch (error) {
    if (isAbsence(error)) return { kind: 'absent' };
    throw unreadable(path, error);
  }
  if (!real.startsWith(base + sep)) return isOutside(path);
  return readRegularFile(base, relative(base, real).split(sep).join('/'), { maxSize });
}

/** Neither follows a link nor waits for the writer of a pipe. */
function openFile(file: string, path: string): number | FileRead {
  // Windows has neither flag
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  try {
    return openSync(file, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (isAbsence(error)) return { kind: 'absent' };
    if (codeOf(error) === 'ELOOP') return isLink(path);
    throw unreadable(path, error);
  }
}

/** Undefined where there is more than `maxSize`, whatever size the file claims to have. */
function readUpTo(descriptor: number, maxSize: number): Uint8Array | undefined {
  const { size } = fstatSync(descriptor);
  let buffer = Buffer.allocUnsafe(Math.min(size, maxSize) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > maxSize) return undefined;
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
  }
}

function statOf(file: string, path: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw unreadable(path, error);
  }
}

function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unreadable(file: string, error: unknown): Error {
  return fault({
    code: 'unreadable-file',
    message: `the file cannot be read: ${codeOf(error)}`,
    location: { file },
    hint: 'Check its permissions.',
    causes: [error],
  });
}

function refuse(message: string, hint: string): FileRead {
  return { kind: 'refused', refusal: { message, hint } };
}

function isLink(link: string, path = link): FileRead {
  const message =
    link === path ? `${path} is a symbolic link` : `${path} is reached through the link ${link}`;
  return refuse(message, 'Replace the link by a copy of what it points to, and add that to Git.');
}

function isSpecial(path: string): FileRead {
  return refuse(`${path} is not a regular file`, 'A chart consists of regular files: remove it.');
}

function isOutside(path: string): FileRead {
  return refuse(
    `${path} is outside of the workspace`,
    'A chart reads tracked files below the workspace root: copy the file into it.',
  );
}

function isDenied(path: string): FileRead {
  return refuse(
    `${path} is not among the files that a render may read`,
    'Move what a chart needs into a folder of the workspace that Git tracks.',
  );
}

function isExchanged(path: string): FileRead {
  return refuse(`${path} was exchanged while it was read`, 'Run the command again.');
}

function isTooLarge(path: string, maxSize: number): FileRead {
  return refuse(
    `${path} is larger than ${maxSize} bytes`,
    'Remove it from the chart, or raise the option maxSourceSize.',
  );
}
