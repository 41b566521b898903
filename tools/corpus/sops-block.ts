/** The content of encrypted files as text: finding them, taking their block out, comparing plaintext. */

import { isDeepStrictEqual } from 'node:util';
import { extname } from 'node:path';

import { parseAllDocuments } from 'yaml';

/** The endings of files that sops reads in other formats than as one value. */
export const ENCRYPTED_ENDINGS = ['.yaml', '.yml', '.json', '.env', '.ini'];

/** Whether a file looks as sops writes it. */
export function looksEncrypted(content: string): boolean {
  return (
    content.includes('ENC[AES256_GCM,') && /^(?:sops:|sops_mac=|\[sops\])|"sops":/m.test(content)
  );
}

/** The same file without its sops block; undefined for other endings and for what cannot be parsed. */
export function removeBlock(content: string, ending: string): string | undefined {
  switch (ending) {
    case '.yaml':
    case '.yml':
      return content.replaceAll(/^sops:.*\n(?:(?:[ \t#-][^\n]*)?\n)*/gm, (block) =>
        /^---/m.test(block) ? block.slice(block.search(/^---/m)) : '',
      );
    case '.env':
      return content.replaceAll(/^sops_.*(?:\n|$)/gm, '');
    case '.ini':
      return content.replace(/^\[sops\]\n(?:(?!\[).*(?:\n|$))*/m, '');
    case '.json':
      return withoutMember(content);
    default:
      return undefined;
  }
}

function withoutMember(content: string): string | undefined {
  try {
    const { sops: _block, ...rest } = JSON.parse(content) as Record<string, unknown>;
    return JSON.stringify(rest, null, 2);
  } catch {
    return undefined;
  }
}

/** Whether two plaintexts hold the same: layout and comments are left out, because sops changes layout. */
export function sameText(file: string, one: string, two: string): boolean {
  if (one === two) return true;
  const ending = extname(file);
  if (/^\.(?:ya?ml|json)$/.test(ending)) return isDeepStrictEqual(readValues(one), readValues(two));
  return withoutSpaces(one) === withoutSpaces(two);
}

function readValues(text: string): unknown[] {
  return parseAllDocuments(text, { intAsBigInt: true, uniqueKeys: false }).map((document) =>
    'toJS' in document ? (document.toJS() as unknown) : undefined,
  );
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/[ \t]+|^\n/gm, '');
}
