import type { Refusal } from './document-reading.ts';
import { lineAt } from './line-at.ts';

/** A text with `\n` as its only line break, or why it is refused. */
export type DecodedText =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly refusal: Refusal };

/**
 * Decodes UTF-8 and refuses what YAML versions and programs read differently: other encodings,
 * control characters, line breaks of YAML 1.1, byte order marks inside, directives, and document
 * separators followed by content (kubectl ignores that content, YAML does not).
 *
 * @example
 * decodeText('kind: Secret\r\n') // { text: 'kind: Secret\n' }
 */
export function decodeText(input: string | Uint8Array): DecodedText {
  const decoded = typeof input === 'string' ? input : decodeUtf8(input);
  if (decoded === undefined) return { refusal: { reason: 'it is not valid UTF-8', line: 1 } };
  const text = decoded.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  for (const { pattern, reason } of refused) {
    const at = text.search(pattern);
    if (at !== -1) return { refusal: { reason, line: lineAt(text, at) } };
  }
  return { text };
}

const refused = [
  {
    // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u0084\u0086-\u009F]/,
    reason: 'it contains a control character; in UTF-16, every second byte is one',
  },
  { pattern: /\r/, reason: 'it contains a carriage return that is not followed by a line feed' },
  {
    pattern: /[\u0085\u2028\u2029]/,
    reason: 'it contains a character that is a line break in YAML 1.1 but not in YAML 1.2',
  },
  { pattern: /\uFEFF/, reason: 'it contains a byte order mark that is not at its start' },
  {
    pattern: /^[ \t]*[^\S \t\n]/m,
    reason: 'a line starts with a space of Unicode, which is content in YAML; kubectl skips it',
  },
  { pattern: /^%/m, reason: 'it contains a YAML directive' },
  {
    pattern: /^---(?![^\S\n]*(?:[^\S\n]#.*)?$)/m,
    reason: 'a line starts with "---" and is not only a document separator',
  },
] as const;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
