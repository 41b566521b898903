/** Where tokens and items of the concrete syntax of YAML end. */

import type { CST } from 'yaml';

/** Where the text of a token ends. */
export function tokenEnd(token: { readonly offset?: number; readonly source?: string }): number {
  return (token.offset ?? 0) + (token.source?.length ?? 0);
}

/** The end of the last line of an item, including its line break. */
export function endOf(item: CST.CollectionItem): number {
  const { value } = item;
  if (!value) return lastEnd([...item.start, ...(item.sep ?? [])], item.key ?? undefined);
  switch (value.type) {
    case 'block-map':
    case 'block-seq': {
      const last = value.items.at(-1);
      return last === undefined ? value.offset : endOf(last);
    }
    case 'flow-collection':
      return lastEnd(value.end, value.start);
    case 'block-scalar':
      return tokenEnd({ offset: tokenEnd(value.props.at(-1) ?? value), source: value.source });
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'alias':
      return lastEnd(value.end ?? [], value);
    default:
      return value.offset;
  }
}

/** The end of the first line break among the tokens, or else of the last of them. */
function lastEnd(tokens: readonly CST.SourceToken[], before: CST.Token | undefined): number {
  const line = tokens.find((part) => part.type === 'newline') ?? tokens.at(-1);
  if (line !== undefined) return tokenEnd(line);
  return before !== undefined && 'source' in before ? tokenEnd(before) : (before?.offset ?? 0);
}
