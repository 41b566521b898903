import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Import } from '@dhallmark/dhall';
import { isFault } from '@dhallmark/fault';
// not the whole package: this runs at every start of Nx
import { importsOf } from '@dhallmark/dhall/imports-of';
import { parseExpr } from '@dhallmark/dhall/parse';
import { MAX_SOURCE_SIZE } from '../files/read-regular-file.ts';

/** What one file imports, as far as a render depends on it. Paths are relative to the workspace. */
export interface FileImports {
  /** Imported files, usually without those that have a hash: their content cannot change what they give. */
  readonly files: readonly string[];
  readonly variables: readonly string[];
}

/** What evaluating some files reads. */
export interface Closure {
  /** The entries and everything that they import, sorted. */
  readonly files: readonly string[];
  readonly variables: readonly string[];
}

/**
 * All files that evaluating `entries` reads. `reader` is called once per file.
 *
 * @example
 * closureOf(['charts/chart.dhall'], importReader(process.cwd())).files;
 */
export function closureOf(
  entries: readonly string[],
  reader: (file: string) => FileImports,
): Closure {
  const files = new Set<string>();
  const variables = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const imports = reader(file);
    for (const imported of imports.files) waiting.push(imported);
    for (const name of imports.variables) variables.add(name);
  }
  return { files: [...files].toSorted(), variables: [...variables].toSorted() };
}

const NOTHING: FileImports = { files: [], variables: [] };

/** What earlier runs found, by the name and the content of each file. */
export type KnownImports = Map<string, FileImports>;

/** What a reader of imports does. */
export interface ImportReaderOptions {
  /** Whether files that are imported with a hash count, too; default no. */
  readonly followHashed?: boolean | undefined;
  /** A file that is in it is not parsed again. What is read is added. */
  readonly known?: KnownImports | undefined;
}

/**
 * Reads what files import, each file once: parsing only, nothing is evaluated.
 *
 * @example
 * importReader(process.cwd())('charts/chart.dhall').variables;
 */
export function importReader(
  workspaceRoot: string,
  options: ImportReaderOptions = {},
): (file: string) => FileImports {
  const read = new Map<string, FileImports>();
  return (file) => {
    let imports = read.get(file);
    if (imports === undefined) {
      imports = file.endsWith('.dhall') ? readImports(workspaceRoot, file, options) : NOTHING;
      read.set(file, imports);
    }
    return imports;
  };
}

/** A file that is absent, not a regular one or does not parse imports nothing here; the render says what is wrong. */
function readImports(
  workspaceRoot: string,
  file: string,
  { followHashed = false, known }: ImportReaderOptions,
): FileImports {
  let bytes: Uint8Array;
  try {
    const path = join(workspaceRoot, file);
    // nothing is evaluated here: it is enough that reading ends
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > MAX_SOURCE_SIZE) return NOTHING;
    bytes = readFileSync(path);
  } catch {
    return NOTHING;
  }
  const key = known && contentKey(file, bytes, followHashed);
  const found = key === undefined ? undefined : known?.get(key);
  if (found !== undefined) return found;
  const imports = parseImports(file, bytes, followHashed);
  if (key !== undefined) known?.set(key, imports);
  return imports;
}

function contentKey(file: string, bytes: Uint8Array, followHashed: boolean): string {
  const start = JSON.stringify([file, followHashed]);
  return createHash('sha256').update(start).update(bytes).digest('base64url');
}

function parseImports(file: string, bytes: Uint8Array, followHashed: boolean): FileImports {
  let imports: readonly Import[];
  try {
    imports = importsOf(parseExpr(bytes, file));
  } catch (error) {
    const isTooDeep = isFault(error) && error.code === 'too-deep';
    return isTooDeep ? mentionedImports(file, bytes) : NOTHING;
  }
  return {
    files: imports.flatMap((each) => localFile(file, each, followHashed) ?? []),
    variables: imports.flatMap(({ location }) => (location.type === 'env' ? [location.name] : [])),
  };
}

/**
 * Of a file that nests too deep to be parsed here, everything that looks like an import: too many files
 * among the inputs of a render do no harm.
 */
function mentionedImports(file: string, bytes: Uint8Array): FileImports {
  const text = Buffer.from(bytes).toString('utf8');
  const found = (form: RegExp): readonly string[] => [...text.matchAll(form)].map(([all]) => all);
  return {
    files: found(/\.{1,2}(?:\/(?:[!$-'*+\-.0-;=@-Z^-z|~]+|"[^"\n]*"))+/g)
      .map((path) => posix.join(posix.dirname(file), path.replaceAll('"', '')))
      .filter((path) => !path.startsWith('../')),
    variables: found(/(?<=\benv:)\w+/g),
  };
}

/** The imported file, if its content can change what the importing one gives, or all are wanted. */
function localFile(
  importer: string,
  { location, hash, mode }: Import,
  followHashed: boolean,
): string | undefined {
  if (location.type !== 'local' || mode === 'location') return undefined;
  if (hash !== undefined && !followHashed) return undefined;
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return undefined;
  const up = prefix === 'parent' ? '..' : '.';
  const file = posix.join(posix.dirname(importer), up, ...path.directory, path.file);
  return file.startsWith('../') ? undefined : file;
}
