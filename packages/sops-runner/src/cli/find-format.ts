/** In which format a file is encrypted, when Git gives it under another name. */

import { formatOf } from '../stores/index.ts';
import type { Format } from '../stores/store.ts';
import { isEncrypted } from '../verify/encrypted-content.ts';

const FORMATS: readonly Format[] = ['json', 'ini', 'dotenv', 'yaml', 'binary'];

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
  const byName = formatOf(name);
  const formats = named === undefined ? [byName, ...FORMATS] : [named];
  return formats.find((format) => marked.some((content) => isEncrypted(content, { format })));
}
