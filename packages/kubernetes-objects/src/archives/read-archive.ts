import { gunzipSync } from 'node:zlib';
import { Parser } from 'tar/parse';

/**
 * Why an archive is not read. Its message completes the sentence "the archive cannot be used: …".
 *
 * @example
 * throw new ArchiveError('it is damaged');
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/** How much of an archive is read. */
export interface ArchiveLimits {
  /** Of all files and headers together, in bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
}

/** As in Helm: 100 MiB for a chart, and 5 MiB for each of its files. */
export const HELM_LIMITS: ArchiveLimits = { maxSize: 100 * 2 ** 20, maxFiles: 10_000 };
const MAX_FILE_SIZE = 5 * 2 ** 20;

/** What is in an archive of a chart. */
export interface ChartArchive {
  /** By their paths in the chart's folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many bytes it has unpacked. */
  readonly size: number;
}

/**
 * The files of a packaged chart (`*.tgz`), read in memory: nothing is written. It is refused as a whole
 * where Helm could see something else in it: links, devices, paths that leave the folder, two files with one
 * name, more than one folder, or fields of headers that only some programs read. Throws ArchiveError.
 *
 * @example
 * readChartArchive(bytes).files.get('Chart.yaml')
 */
export function readChartArchive(
  bytes: Uint8Array,
  { maxSize, maxFiles }: ArchiveLimits = HELM_LIMITS,
): ChartArchive {
  const unpacked = gunzip(bytes, maxSize);
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  for (const { path, isFolder, content } of readEntries(unpacked, maxFiles)) {
    const [folder = '', ...rest] = checkPath(path, isFolder);
    folders.add(folder);
    const name = rest.join('/');
    if (folders.size > 1) throw new ArchiveError('it has more than one folder');
    if (isFolder) continue;
    if (name === '') throw new ArchiveError(`${path} is not in the folder of the chart`);
    if (files.has(name)) throw new ArchiveError(`it has two files ${path}`);
    files.set(name, content);
  }
  const others = new Set([...files.keys()].map((path) => path.toLowerCase()));
  if (others.size < files.size) throw new ArchiveError('two names differ in their case only');
  if (!files.has('Chart.yaml')) throw new ArchiveError('it has no Chart.yaml');
  return { files, size: unpacked.length };
}

function gunzip(bytes: Uint8Array, maxSize: number): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new ArchiveError('it is not a .tgz file');
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.max(1, maxSize) });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new ArchiveError(`it has more than ${maxSize} bytes unpacked`);
    throw new ArchiveError('it is damaged');
  }
}

interface Entry {
  readonly path: string;
  readonly isFolder: boolean;
  readonly content: Uint8Array;
}

/** The parser works synchronously on bytes that are in memory. */
function readEntries(unpacked: Uint8Array, maxFiles: number): readonly Entry[] {
  const entries: Entry[] = [];
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const { path, type, size } = entry;
      const isFolder = type === 'Directory';
      if (!isFolder && type !== 'File' && type !== 'OldFile')
        throw new ArchiveError(`${path} is not a regular file`);
      if (entries.length >= maxFiles) throw new ArchiveError(`it has more than ${maxFiles} files`);
      if (size > MAX_FILE_SIZE || (isFolder && size > 0))
        throw new ArchiveError(`${path} is larger than ${MAX_FILE_SIZE} bytes`);
      const chunks: Buffer[] = [];
      entry.on('data', (chunk: Buffer) => chunks.push(chunk));
      entry.on('end', () => entries.push({ path, isFolder, content: Buffer.concat(chunks) }));
    },
  });
  parser.on('ignoredEntry', (entry: { readonly path: string }) => {
    throw new ArchiveError(`${entry.path} is not a regular file`);
  });
  parser.on('meta', checkHeader);
  let failure: unknown;
  parser.on('error', (error: unknown) => {
    failure ??= error;
  });
  try {
    parser.end(Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength));
  } catch (error) {
    failure ??= error;
  }
  if (failure instanceof ArchiveError) throw failure;
  if (failure !== undefined) throw new ArchiveError('it is damaged');
  return entries;
}

/** Records of an extended header (POSIX.1-2001 pax) that do not change which bytes a file has. */
const knownRecord =
  /^\d+ (?:path|[acm]time|[ug]name|[ug]id|comment|charset|(?:SCHILY|LIBARCHIVE)\.(?:dev|ino|nlink|creationtime))=[^\0]*$/;

function checkHeader(text: string): void {
  // a GNU header is a long name that ends in NUL
  if (/^[^\0\n]+\0?$/.test(text)) return;
  const records = text.replace(/\n$/, '').split('\n');
  if (!records.every((record) => knownRecord.test(record)))
    throw new ArchiveError('it has a header that not every program reads in the same way');
}

/** The parts of a path that stays in its folder. */
function checkPath(path: string, isFolder: boolean): readonly string[] {
  const parts = (isFolder ? path.replace(/\/$/, '') : path).split('/');
  const isInside = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  // oxlint-disable-next-line no-control-regex
  if (!isInside || /[\\\u0000-\u001f\u007f:]/.test(path) || Buffer.byteLength(path) > 1024)
    throw new ArchiveError(`the path ${JSON.stringify(path)} is not allowed`);
  return parts;
}
