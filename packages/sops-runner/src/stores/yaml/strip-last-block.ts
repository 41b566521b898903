import { CST, Parser } from 'yaml';

/**
 * The source with `|-` for a last block scalar that has no line break at its end. go-yaml reads none
 * then, and the sops block that follows in the encrypted file would give it one: another value. A
 * last line of spaces is removed where they do not belong to the value.
 */
export function stripLastBlock(source: string): string {
  if (source.endsWith('\n')) return source;
  const block = findLastBlock(source);
  const header = block?.props.find((prop) => prop.type === 'block-scalar-header');
  if (!block?.source || header?.type !== 'block-scalar-header') return source;
  const withoutSpaces = source.replace(/(?<=\n) +$/, '');
  if (![source, withoutSpaces].some((text) => text.endsWith(block.source))) return source;
  const endsInSpaces = /\n +\n?$/.test(CST.resolveAsScalar(block).value);
  if (withoutSpaces !== source && !endsInSpaces) return withoutSpaces;
  const [start, end] = [header.offset, header.offset + header.source.length];
  return `${source.slice(0, start)}${header.source.replace(/[+-]/, '')}-${source.slice(end)}`;
}

function findLastBlock(source: string): CST.BlockScalar | undefined {
  let last: CST.BlockScalar | undefined;
  for (const token of new Parser().parse(source)) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ key, value }) => {
      for (const part of [key, value]) if (part?.type === 'block-scalar') last = part;
    });
  }
  return last;
}
