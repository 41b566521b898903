/** The files that the arguments of a command name. */

import { readFileSync, statSync } from 'node:fs';
import { readdir, readlink, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';
import type { FoundLinks } from './found-links.ts';

export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As the person would write it, for messages. */
  readonly label: string;
  /** Found in a folder: what the command cannot work on is skipped, not refused. */
  readonly isFromFolder: boolean;
}

const SKIPPED = new Set(['.git', '.hg', '.svn', 'node_modules', '.sops.yaml', '.sops.yml']);

/**
 * The named files, and in named folders all files below, in the order of their names, each file once.
 * Links inside folders are not followed, but added to `links`. Throws Fault `no-file` for a path that does not exist,
 * `unreadable-file` for a folder that cannot be listed.
 */
export async function findInputFiles(
  names: readonly string[],
  cwd: string,
  links?: FoundLinks,
): Promise<readonly InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const name of names) {
    const path = resolve(cwd, name);
    const stats = await stat(path).catch((error: unknown) => {
      throw isAbsent(error) ? absent(name) : unreadable(name, error);
    });
    const files = stats.isDirectory()
      ? await listFolder(path, name.replace(/[/\\]+$/, ''), links)
      : [{ path, label: name, isFromFolder: false }];
    for (const file of files) if (!found.has(file.path)) found.set(file.path, file);
  }
  if (links !== undefined) {
    for (const file of found.values()) if (hasOtherName(file.path)) links.addShared(file);
  }
  return [...found.values()];
}

function hasOtherName(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.nlink ?? 1) > 1;
}

async function listFolder(
  folder: string,
  label: string,
  links: FoundLinks | undefined,
): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(label, error);
  });
  const files: InputFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.has(entry.name)) continue;
    const inner = { path: join(folder, entry.name), label: `${label}/${entry.name}` };
    if (entry.isDirectory()) {
      for (const file of await listFolder(inner.path, inner.label, links)) files.push(file);
    } else if (entry.isFile()) files.push({ ...inner, isFromFolder: true });
    else if (entry.isSymbolicLink()) links?.addLink(inner.label, await readlink(inner.path));
  }
  return files;
}

/** The exit status of sops for a file that cannot be read (CouldNotReadInputFile). */
export const UNREADABLE = 2;

/**
 * The one file of a command that works on a single one. Throws Fault `no-file`, or `unreadable-file`
 * for a folder, with the exit status that sops has for it in this command.
 */
export async function requireOneFile(
  name: string,
  cwd: string,
  exitStatus: number = UNREADABLE,
): Promise<InputFile> {
  const [file] = await withAbsentStatus(exitStatus, () => findInputFiles([name], cwd));
  if (file !== undefined && !file.isFromFolder) return file;
  throw sopsFault({
    code: 'unreadable-file',
    exitStatus,
    message: `${name} is a folder, and this command works on one file`,
    hint: 'Name a file in it.',
  });
}

/** Some commands of sops exit with another status for a file that does not exist. */
export async function withAbsentStatus<Result>(
  exitStatus: number,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw isFault(error) && error.code === 'no-file' ? error.with({ exitStatus }) : error;
  }
}

/**
 * The content of a file. Synchronously, because a file is small and a thousand turns of the event
 * loop are not. Throws Fault `unreadable-file`.
 */
export function readInputFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

/** Names the file as the person did. A rule without keys is not the fault of the file. */
export function withInputLabel(error: Fault, file: Pick<InputFile, 'path' | 'label'>): Fault {
  if (error.code === 'no-keys' || error.code === 'empty-key-group') return error;
  const { location } = error;
  if (location.file !== file.path) return error.at({ file: file.label });
  return error.with({ location: { ...location, file: file.label } });
}

/** For a command that was given no file. */
export function noFile(): SopsFault {
  return sopsFault({
    code: 'no-file',
    message: 'no file specified',
    hint: 'Name a file or a folder; --help shows the arguments.',
  });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code));
}

function unreadable(file: string, cause: unknown): SopsFault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  return sopsFault({
    code: 'unreadable-file',
    message: `the file or folder cannot be read: ${code}`,
    location: { file },
    causes: [cause],
  });
}

function absent(name: string): SopsFault {
  return sopsFault({
    code: 'no-file',
    message: `cannot operate on non-existent file "${name}"`,
    hint: 'Check the path.',
  });
}
