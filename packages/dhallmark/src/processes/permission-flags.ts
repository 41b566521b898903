import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

/** What a process of Node may do. */
export interface Permissions {
  /** Files and folders, as absolute paths; folders with everything below them. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Whether it may connect. Node enforces it since version 25. */
  readonly network: boolean;
  /** Whether it may start programs. A program is bound by none of these limits. */
  readonly programs: boolean;
}

/**
 * The options of Node's permission model that allow this and nothing else: no worker threads, no
 * native code, no inspector. Node follows links out of a folder that may be read.
 */
export function permissionFlags(permissions: Permissions): readonly string[] {
  const { read, write, network, programs } = permissions;
  return [
    isKnown('--permission') ? '--permission' : '--experimental-permission',
    ...separatePaths(read).map((path) => `--allow-fs-read=${path}`),
    ...write.map((path) => `--allow-fs-write=${path}`),
    ...(network && isKnown('--allow-net') ? ['--allow-net'] : []),
    ...(programs ? ['--allow-child-process'] : []),
  ];
}

function isKnown(flag: string): boolean {
  return process.allowedNodeEnvironmentFlags.has(flag);
}

/**
 * Node 22 to 24 deny a folder itself, though not what is in it, where the name of another allowed path
 * begins with the folder's: `dhall` beside `dhallmark.json`. Then one pattern allows both, if it allows
 * nothing else; otherwise the files among the others are left out.
 */
function separatePaths(paths: readonly string[]): readonly string[] {
  const allowed = new Set(paths);
  const shadowed = paths.filter((path) => isFolder(path) && paths.some(continues(path)));
  const widened = shadowed.filter((path) => namesLike(path).every((each) => allowed.has(each)));
  const narrow = shadowed.filter((path) => !widened.includes(path));
  const isCovered = (path: string): boolean =>
    widened.some((each) => path !== each && path.startsWith(each));
  const isInTheWay = (path: string): boolean =>
    !isFolder(path) && narrow.some((each) => continues(each)(path));
  return paths
    .filter((path) => !isCovered(path) && !isInTheWay(path))
    .map((path) => (widened.includes(path) ? `${path}*` : path));
}

/** Whether a path is beside a folder, with a name that begins like the folder's. */
function continues(folder: string): (path: string) => boolean {
  return (path) =>
    path.length > folder.length && path.startsWith(folder) && path[folder.length] !== sep;
}

/** What is beside a path, the path included, and has a name that begins like its name. */
function namesLike(path: string): readonly string[] {
  const [folder, start] = [dirname(path), basename(path)];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
