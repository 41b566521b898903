/** The files that a command's arguments name. */

import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { sopsFault } from '../fault.ts';
import type { SopsFault } from '../fault.ts';

export interface Source {
  readonly path: string;
  /** As the person would write it, for messages. */
  readonly label: string;
  /** Found in a folder: what the command has no business with is passed over, not refused. */
  readonly fromFolder: boolean;
}

const PASSED_OVER = new Set(['.git', '.hg', '.svn', 'node_modules', '.sops.yaml', '.sops.yml']);

/**
 * Files as named, folders with all files below them in the order of their names, each file once.
 * Links inside folders are not followed. Throws Fault `no-file` for a path that is not there,
 * `unreadable-file` for a folder that cannot be looked into.
 */
export async function findSources(
  names: readonly string[],
  cwd: string,
): Promise<readonly Source[]> {
  const found = new Map<string, Source>();
  for (const name of names) {
    const path = resolve(cwd, name);
    const stats = await stat(path).catch((error: unknown) => {
      throw isAbsent(error) ? absent(name) : unreadable(name, error);
    });
    const sources = stats.isDirectory()
      ? await walk(path, name.replace(/[/\\]+$/, ''))
      : [{ path, label: name, fromFolder: false }];
    for (const source of sources) if (!found.has(source.path)) found.set(source.path, source);
  }
  return [...found.values()];
}

async function walk(folder: string, label: string): Promise<Source[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(label, error);
  });
  const sources: Source[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (PASSED_OVER.has(entry.name)) continue;
    const inner = { path: join(folder, entry.name), label: `${label}/${entry.name}` };
    if (entry.isDirectory()) sources.push(...(await walk(inner.path, inner.label)));
    else if (entry.isFile()) sources.push({ ...inner, fromFolder: true });
  }
  return sources;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(String(error.code));
}

/** `what` begins the message. */
export function unreadable(file: string, cause: unknown, what = 'it'): SopsFault {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
  const message = `${what} cannot be read: ${code}`;
  return sopsFault({ code: 'unreadable-file', message, location: { file }, causes: [cause] });
}

function absent(name: string): SopsFault {
  return sopsFault({ code: 'no-file', message: `cannot operate on non-existent file "${name}"` });
}
