import { parseModule } from '@dhallmark/dhall';

/** The comments at the start of Dhall text, as YAML comments; '' for none. */
export function headerComment(text: string): string {
  const { expr, shebangEnd } = parseModule(text);
  const header = text.slice(shebangEnd, expr.span?.start ?? 0).trim();
  if (header === '') return '';
  const lines = header.split('\n').map((line) => {
    return `#${line.startsWith('--') ? line.slice(2) : line}`.trimEnd();
  });
  return `${lines.join('\n')}\n`;
}
