/** Finds the files to verify. Nothing is left out without being counted. */

import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

import { sopsFault } from '../fault.ts';

/** A file to verify. */
export interface FoundFile {
  readonly file: string;
  /** Named by itself, not found in a folder. */
  readonly isNamed: boolean;
  /** What a symbolic link contains; undefined for a file that is not one. */
  readonly link?: string | undefined;
}

/** A symbolic link and what it contains. */
export interface FoundLink {
  readonly file: string;
  readonly target: string;
  /**
   * `verified`: its file is verified under the name of the link. `inside`: its folder is verified under its
   * own name. `outside`: it leads out of the folder with the configuration. `broken`: to nothing.
   */
  readonly state: 'verified' | 'inside' | 'outside' | 'broken';
}

/** What was found in the named files and folders. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly links: readonly FoundLink[];
  /** Files and folders that the caller excluded. */
  readonly excluded: readonly string[];
  /** Folders whose content is not the repository's: `.git` and `node_modules`. */
  readonly notEntered: readonly string[];
  /** Sockets, pipes and devices. */
  readonly special: readonly string[];
}

export interface FindOptions {
  /** Links out of it are reported. */
  readonly repository: string;
  readonly isExcluded?: ((file: string) => boolean) | undefined;
}

const NOT_ENTERED = new Set(['.git', 'node_modules']);

/** Throws Fault `unreadable-file` for a path that does not exist and for a folder that cannot be read. */
export async function findFiles(
  paths: readonly string[],
  options: FindOptions,
): Promise<FoundFiles> {
  const search = new FileSearch(paths, options);
  for (const named of paths) await search.visitNamed(named);
  return search;
}

class FileSearch implements FoundFiles {
  readonly files: FoundFile[] = [];
  readonly links: FoundLink[] = [];
  readonly excluded: string[] = [];
  readonly notEntered: string[] = [];
  readonly special: string[] = [];
  readonly #named: readonly string[];
  readonly #options: FindOptions;
  /** Folders that links lead to, by their real path. */
  readonly #visited = new Set<string>();

  constructor(named: readonly string[], options: FindOptions) {
    this.#named = named.map((each) => path.resolve(each));
    this.#options = options;
  }

  async visitNamed(named: string): Promise<void> {
    const found = await stat(named).catch((cause: unknown) => {
      throw unreadable(named, 'the file or folder does not exist', cause);
    });
    if (this.#options.isExcluded?.(named) === true) this.excluded.push(named);
    else if (found.isDirectory()) await this.#visitFolder(named);
    else this.files.push({ file: named, isNamed: true, link: await linkOf(named) });
  }

  async #visitFolder(folder: string): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
      throw unreadable(folder, 'the folder cannot be read, so its files cannot be verified', cause);
    });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = path.join(folder, entry.name);
      if (this.#options.isExcluded?.(file) === true) this.excluded.push(file);
      else if (entry.isSymbolicLink()) await this.#visitLink(file);
      else if (entry.isFile()) this.files.push({ file, isNamed: false });
      else if (!entry.isDirectory()) this.special.push(file);
      else if (NOT_ENTERED.has(entry.name)) this.notEntered.push(file);
      else await this.#visitFolder(file);
    }
  }

  /** A reader of the repository follows links, so their files are verified under the links' names. */
  async #visitLink(file: string): Promise<void> {
    const target = await readlink(file);
    const add = (state: FoundLink['state']): unknown => this.links.push({ file, target, state });
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined) return void add('broken');
    if (!isWithin(real, await realpath(this.#options.repository))) return void add('outside');
    if (!(await stat(real)).isDirectory()) {
      add('verified');
      this.files.push({ file, isNamed: false, link: target });
      return;
    }
    add('inside');
    if (await this.#isVerified(real)) return;
    this.#visited.add(real);
    await this.#visitFolder(file);
  }

  async #isVerified(real: string): Promise<boolean> {
    if (this.#visited.has(real)) return true;
    for (const named of this.#named) {
      const root = await realpath(named);
      if (isWithin(real, root) && this.#isEntered(real, root)) return true;
    }
    return false;
  }

  /** Whether no folder on the way from `root` to `folder` is left out. */
  #isEntered(folder: string, root: string): boolean {
    const names = path.relative(root, folder).split(path.sep);
    return names.every((name, index) => {
      const at = path.join(root, ...names.slice(0, index + 1));
      return !NOT_ENTERED.has(name) && this.#options.isExcluded?.(at) !== true;
    });
  }
}

async function linkOf(file: string): Promise<string | undefined> {
  return (await lstat(file)).isSymbolicLink() ? readlink(file) : undefined;
}

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function unreadable(file: string, message: string, cause: unknown) {
  return sopsFault({ code: 'unreadable-file', message, location: { file }, causes: [cause] });
}
