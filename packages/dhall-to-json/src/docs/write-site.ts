import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { makeFolder } from '@dhallmark/replace-file';

import { fault } from '../codes.ts';
import type { Site } from './render-site.ts';

/**
 * Refuses an output link that is in use, before anything is written.
 *
 * @throws Fault `docs-link` if there is a file or folder in its place
 */
export function requireFreeLink(link: string): void {
  const present = lstatSync(link, { throwIfNoEntry: false });
  if (present === undefined || present.isSymbolicLink()) return;
  throw fault({
    code: 'docs-link',
    message: `${link} already exists and is not a symbolic link`,
    hint: 'Remove it, or name another path with --output-link.',
  });
}

/**
 * Writes a site into a folder of `home` that is named by its content, and makes `link` lead there.
 * Both happen at once: nobody sees a part of a site.
 *
 * @returns the folder
 * @throws Fault `docs-unwritable`
 */
export function writeSite(site: Site, home: string, packageName: string, link: string): string {
  try {
    makeFolder(home);
    const folder = join(home, `${hashSite(site)}-${packageName.replaceAll(/[^\w.-]+/gu, '-')}`);
    if (!holds(folder, site)) replaceFolder(folder, site, home);
    replaceLink(link, folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(',')[0] ?? '') : '';
    throw fault({
      code: 'docs-unwritable',
      message: `the documentation cannot be written: ${reason}`,
      hint: 'Check the permissions of $XDG_DATA_HOME and of the folder of --output-link.',
      causes: [error],
    });
  }
}

function hashSite(site: Site): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...site].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${Buffer.byteLength(content)}\0`).update(content);
  }
  return hash.digest('hex');
}

/** True when the folder has the files of the site, and no others. */
function holds(folder: string, site: Site): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  if (files.length !== site.size || files.some((file) => !file.isFile())) return false;
  return [...site].every(([path, content]) => isContent(join(folder, path), content));
}

function isContent(path: string, content: string): boolean {
  const present = lstatSync(path, { throwIfNoEntry: false });
  return present?.isFile() === true && readFileSync(path, 'utf8') === content;
}

function replaceFolder(folder: string, site: Site, home: string): void {
  const draft = mkdtempSync(join(home, '.draft-'));
  try {
    const next = join(draft, 'new');
    for (const [path, content] of site) {
      makeFolder(dirname(join(next, path)));
      writeFileSync(join(next, path), content);
    }
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
      renameSync(folder, join(draft, 'old'));
    }
    renameSync(next, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function replaceLink(link: string, folder: string): void {
  const parent = dirname(link);
  makeFolder(parent);
  const draft = mkdtempSync(join(parent, '.docs-link-'));
  try {
    const next = join(draft, basename(link));
    symlinkSync(folder, next);
    renameSync(next, link);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
