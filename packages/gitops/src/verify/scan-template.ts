/** An action of a Go template, or the text between two actions. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | {
      readonly kind: 'action';
      /** Without delimiters, trim markers and spaces; empty for a comment. */
      readonly body: string;
      readonly offset: number;
      /** Whether it deletes the white space before and after it. */
      readonly trimsBefore: boolean;
      readonly trimsAfter: boolean;
    };

/**
 * The parts of a Go template, in linear time; undefined where an action has no end, which Helm
 * refuses.
 *
 * @example
 * scanTemplate('a: {{ .Values.a }}') // [{ kind: 'text', … }, { kind: 'action', body: '.Values.a', … }]
 */
export function scanTemplate(source: string): readonly TemplatePart[] | undefined {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (;;) {
    const start = source.indexOf('{{', at);
    const text = source.slice(at, start === -1 ? undefined : start);
    if (text !== '') parts.push({ kind: 'text', text, offset: at });
    if (start === -1) return parts;
    const trimsBefore = /^-[ \t\r\n]/.test(source.slice(start + 2, start + 4));
    const from = start + (trimsBefore ? 3 : 2);
    const end = findEnd(source, from);
    if (end === undefined) return undefined;
    const trimsAfter = /[ \t\r\n]-$/.test(source.slice(end - 2, end));
    const inner = source.slice(from, trimsAfter ? end - 1 : end).trim();
    const body = inner.startsWith('/*') ? '' : inner;
    parts.push({ kind: 'action', body, offset: start, trimsBefore, trimsAfter });
    at = end + 2;
  }
}

/** The offset of the `}}` that ends an action: not one inside of a string or a comment. */
function findEnd(source: string, from: number): number | undefined {
  let at = from;
  while (/[ \t\r\n]/.test(source.charAt(at))) at += 1;
  if (source.startsWith('/*', at)) {
    const end = source.indexOf('*/', at + 2);
    if (end === -1) return undefined;
    at = end + 2;
  }
  for (; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '}' && source.charAt(at + 1) === '}') return at;
    if (character !== '"' && character !== "'" && character !== '`') continue;
    const end = findQuote(source, at + 1, character);
    if (end === undefined) return undefined;
    at = end;
  }
  return undefined;
}

function findQuote(source: string, from: number, quote: string): number | undefined {
  for (let at = from; at < source.length; at += 1) {
    if (source.charAt(at) === quote) return at;
    if (quote !== '`' && source.charAt(at) === '\\') at += 1;
  }
  return undefined;
}
