import * as fs from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { gitopsFault, type GitopsCode } from '../codes.ts';

/*
 * Opens files and folders without following links. Node has no openat(2), with which a path could be
 * walked folder by folder. On Linux the kernel names the path of an open descriptor instead, in
 * /proc/self/fd: a descriptor is used only if its path is the expected one, and names in a folder
 * are used below its descriptor (`/proc/self/fd/7/name`). Nothing that others do to the path after
 * the check has an effect. Elsewhere each folder on the way is looked at with lstat before and after
 * it is opened. What remains there is a moment in which another process of the same user, which
 * could write to the tree itself, could put a link in the place of a folder.
 */

/** A folder whose own path may contain links: the workspace. Everything below it must be real. */
export interface Anchor {
  /** The real path. */
  readonly root: string;
  /** How messages show a path that is relative to the root. */
  readonly show: (path: string) => string;
}

/** The fault about a link at a path. */
type LinkFault = (file: string) => Fault<GitopsCode>;

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = fs.constants;

/**
 * Runs `use` with a path of the folder that leads to this folder and no other while `use` runs.
 * Undefined where the folder is absent, or a file is on the way. Throws Fault `linked-folder`.
 *
 * @param folder relative to the anchor; '' is the anchor itself
 * @example
 * inFolder(anchor, 'deploy/production', (at) => readdirSync(at));
 */
export function inFolder<T>(anchor: Anchor, folder: string, use: (at: string) => T): T | undefined {
  const descriptor = open(anchor, folder, O_RDONLY | O_DIRECTORY, linkedFolder);
  if (descriptor === undefined) return undefined;
  try {
    return use(hasDescriptorPaths() ? `/proc/self/fd/${descriptor}` : join(anchor.root, folder));
  } finally {
    fs.closeSync(descriptor);
  }
}

/**
 * Opens a file for reading; undefined where it is absent, or a file is on the way. It may be anything
 * but a link: ask fstat. Throws Fault `linked-folder`, `linked-file`.
 *
 * @example
 * const descriptor = openFile(anchor, 'deploy/production/chart/Chart.yaml');
 */
export function openFile(anchor: Anchor, path: string): number | undefined {
  // a pipe would wait for its writer
  return open(anchor, path, O_RDONLY | O_NONBLOCK, linkedFile);
}

function open(anchor: Anchor, path: string, flags: number, linked: LinkFault): number | undefined {
  let descriptor: number;
  try {
    descriptor = fs.openSync(join(anchor.root, path), flags | O_NOFOLLOW);
  } catch (error) {
    const code = codeOf(error);
    refuseLinks(anchor, path, linked);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    if (code === 'ENXIO') throw notAFile(anchor.show(path));
    throw error;
  }
  try {
    if (isAt(anchor, descriptor, path, linked)) return descriptor;
    throw linked(anchor.show(path));
  } catch (error) {
    fs.closeSync(descriptor);
    throw error;
  }
}

/** Whether the open file is the one at this path, and every folder on the way is real. */
function isAt(anchor: Anchor, descriptor: number, path: string, linked: LinkFault): boolean {
  const expected = join(anchor.root, path);
  const isPath =
    hasDescriptorPaths() && fs.readlinkSync(`/proc/self/fd/${descriptor}`) === expected;
  if (isPath) return true;
  // other systems, and file systems that ignore case: it is the same file, through real folders
  refuseLinks(anchor, path, linked);
  const [opened, present] = [fs.fstatSync(descriptor), fs.lstatSync(expected)];
  return opened.ino === present.ino && opened.dev === present.dev;
}

/** Throws Fault `linked-folder` for a link on the way, `linked` for one at the path itself. */
function refuseLinks(anchor: Anchor, path: string, linked: LinkFault): void {
  const parts = path.split('/').filter(Boolean);
  for (let count = 1; count <= parts.length; count += 1) {
    const at = parts.slice(0, count).join('/');
    const stats = lstat(join(anchor.root, at));
    if (stats === undefined) return;
    if (!stats.isSymbolicLink()) continue;
    throw (count < parts.length ? linkedFolder : linked)(anchor.show(at));
  }
}

function lstat(path: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(path);
  } catch {
    return undefined;
  }
}

let descriptorPaths: boolean | undefined;

function hasDescriptorPaths(): boolean {
  descriptorPaths ??= process.platform === 'linux' && fs.existsSync('/proc/self/fd');
  return descriptorPaths;
}

/**
 * The code of an error of the system, such as `ENOENT`.
 *
 * @example
 * if (codeOf(error) !== 'ENOENT') throw error;
 */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

function linkedFolder(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'linked-folder',
    message: 'a folder of the deploy tree is a symbolic link',
    location: { file },
    hint: 'Replace it with a real folder. Nothing was read or written through it.',
  });
}

function linkedFile(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'linked-file',
    message: 'a symbolic link is in the place of a file or folder of the deploy tree',
    location: { file },
    hint: 'Delete the link. Nothing was read or written through it.',
  });
}

/**
 * The fault about something that is neither a file nor a folder: a pipe, a socket, a device.
 *
 * @example
 * if (!stats.isFile()) throw notAFile(path);
 */
export function notAFile(file: string): Fault<GitopsCode> {
  return gitopsFault({
    code: 'not-a-file',
    message: 'what is in the place of a file of the deploy tree is not a regular file',
    location: { file },
    hint: 'Delete it.',
  });
}
