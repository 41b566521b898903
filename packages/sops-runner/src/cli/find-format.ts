/** In which format a file is encrypted, when Git gives it under another name. */

import { formatOf, storeFor } from '../stores/index.ts';
import type { Format } from '../stores/store.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';

const FORMATS: readonly Format[] = ['json', 'ini', 'dotenv', 'yaml'];

/**
 * The named type, that of the ending of the name, or the first in which one of the contents is
 * encrypted. Undefined when none is encrypted.
 */
export function findFormat(
  name: string,
  contents: readonly Uint8Array[],
  named?: Format,
): Format | undefined {
  const marked = contents.filter((content) => Buffer.from(content).includes('sops'));
  const find = (formats: readonly Format[]): Format | undefined =>
    formats.find((format) => marked.some((content) => isEncrypted(content, { format })));
  if (named !== undefined) return find([named]);
  const byName = formatOf(name);
  if (byName !== 'binary') return find([byName, ...FORMATS]);
  const found = find(FORMATS);
  // An encrypted binary file is JSON with the key data; no ending says that it is not.
  return found === 'json' && marked.every(hasDataOnly) ? 'binary' : found;
}

function hasDataOnly(content: Uint8Array): boolean {
  if (!isEncrypted(content, { format: 'json' })) return true;
  const [document] = storeFor('json').parse(content, 'encrypted').documents;
  return document?.items.every((item) => item.kind === 'entry' && item.key === 'data') === true;
}
