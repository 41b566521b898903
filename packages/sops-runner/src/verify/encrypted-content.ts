/** Whether the content of a file is encrypted by SOPS, whatever the ending of its name says. */

import { isFault } from '@dhallmark/fault';

import { formatOf, storeFor } from '../stores/index.ts';
import type { Format, StoreFile } from '../stores/store.ts';
import { isCipherText } from '../tree/cipher-text.ts';
import { walkTree } from '../tree/tree.ts';
import type { Leaf } from '../tree/tree.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

const CIPHER_TEXT_START = 'ENC[AES256_GCM,';
/** How the sops block begins in each format. */
const BLOCK_START = /(?:^|[{,[-])[ \t]*(?:["']?sops["']?\s*:|sops_\w+\s*=|\[sops\])/m;

/**
 * Whether a document of a file has a sops block; false for what cannot be parsed in its format.
 *
 * @example
 * isEncrypted(await readFile(path), { path })
 */
export function isEncrypted(
  input: string | Uint8Array,
  options: { readonly path?: string | undefined; readonly format?: Format | undefined },
): boolean {
  const file = parse(input, options.format ?? formatOf(options.path ?? ''));
  return file?.blocks.some(({ record }) => record !== undefined) === true;
}

/**
 * The format in which a file has a sops block; undefined for a file that is not encrypted. sops writes
 * any format into a file with another ending on request.
 *
 * @example
 * findSopsFormat(await readFile('app.env'), 'app.env') // 'dotenv'
 */
export function findSopsFormat(bytes: Buffer, file: string): Format | undefined {
  if (!bytes.includes('sops')) return undefined;
  const own = formatOf(file);
  if (isEncrypted(bytes, { format: own })) return own;
  if (own !== 'binary' || !bytes.includes(CIPHER_TEXT_START)) return undefined;
  const others: readonly Format[] = ['yaml', 'json', 'dotenv', 'ini'];
  return others.find((format) => isEncrypted(bytes, { format }));
}

/**
 * Encrypted values in a file without a sops block: nobody can decrypt them, or the file was damaged, for
 * example by a conflict in a merge.
 */
export function findStrayCipherText(bytes: Buffer, text: string, file: string): readonly Problem[] {
  const format = formatOf(file);
  if (!text.includes(CIPHER_TEXT_START)) return [];
  // Any other file with another ending can be documentation that shows an encrypted file.
  if (format === 'binary' && !isDamagedBinary(text)) return [];
  try {
    const parsed = storeFor(format).parse(bytes, 'encrypted');
    const leaf = findCipherText(parsed);
    if (leaf === undefined) return [];
    const message = 'the file has encrypted values and no sops block, so nobody can decrypt them';
    const line = parsed.lineOf(leaf.slot);
    return [problemOf('malformed', message, 'Restore the file from version control.', { line })];
  } catch (error) {
    if (!isFault(error)) throw error;
    if (!BLOCK_START.test(text)) return [];
    const remedy = error.hint ?? 'Restore the file from version control.';
    return [problemOf('malformed', error.message, remedy, { line: error.location.line })];
  }
}

/** A JSON object with a value and a sops block, the form of an encrypted file of any content. */
function isDamagedBinary(text: string): boolean {
  return /^\s*\{\s*"(?:data|sops)"\s*:/.test(text) && BLOCK_START.test(text);
}

function findCipherText({ documents }: StoreFile): Leaf | undefined {
  let found: Leaf | undefined;
  const leaf = (item: Leaf): void => {
    if (typeof item.scalar.text === 'string' && isCipherText(item.scalar.text)) found ??= item;
  };
  for (const document of documents) walkTree(document, { leaf, comment: () => undefined });
  return found;
}

function parse(input: string | Uint8Array, format: Format): StoreFile | undefined {
  try {
    return storeFor(format).parse(input, 'encrypted');
  } catch (error) {
    // Its message may quote content, so it is not kept.
    if (isFault(error) || error instanceof RangeError) return undefined;
    throw error;
  }
}
