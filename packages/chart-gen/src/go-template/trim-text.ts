import type { Token } from './lex-template.ts';

/**
 * The text between two actions as Go writes it: without the white space beside trim markers.
 *
 * @param source the whole template
 * @example
 * trimText('a {{- .b }}', { kind: 'text', text: 'a ', offset: 0 }) // { text: 'a', offset: 0 }
 */
export function trimText(
  source: string,
  { text, offset }: Token,
): { readonly text: string; readonly offset: number } {
  const isTrimmedLeft = /[ \t\r\n]-\}\}$/.test(source.slice(Math.max(0, offset - 4), offset));
  const end = offset + text.length;
  const isTrimmedRight = /^\{\{-[ \t\r\n]/.test(source.slice(end, end + 4));
  const left = isTrimmedLeft ? text.replace(/^[ \t\r\n]+/, '') : text;
  const start = end - left.length;
  return { text: isTrimmedRight ? left.replace(/[ \t\r\n]+$/, '') : left, offset: start };
}
