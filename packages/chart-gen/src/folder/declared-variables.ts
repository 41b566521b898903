import { isFault } from '@dhallmark/fault';
import { parseExpr } from '@dhallmark/dhall/parse';
import { childrenOf } from '@dhallmark/dhall/children-of';
import type { Expr } from '@dhallmark/dhall';

/** The field of `dhallmark.dhall` that declares the variables which renders may read. */
export const RENDER_VARIABLES = 'renderVariables';

/**
 * The names of the render variables that a `dhallmark.dhall` declares, found by parsing only: Nx has to
 * know them before anything is evaluated, because their values are a part of the key of its cache. They
 * are those which are written literally, in a list of records. Empty for a file that does not parse.
 *
 * @example
 * declaredVariables(Buffer.from('{ renderVariables = [ { name = "IMAGE_TAG", description = "…" } ] }'))
 * // ['IMAGE_TAG']
 */
export function declaredVariables(content: Uint8Array): readonly string[] {
  // most charts declare none, and this runs at every start of Nx
  if (!Buffer.from(content).includes(RENDER_VARIABLES)) return [];
  const names = findNodes(parse(content), (node) =>
    node.kind === 'Record' ? namesIn(node.fields.get(RENDER_VARIABLES)) : [],
  );
  return [...new Set(names)];
}

/**
 * The strings that a Dhall file holds as literals, of those given. Upper and lower case are the same here.
 *
 * @example
 * literalsIn(Buffer.from('Secret.text "DB_HOST"'), ['DB_HOST', 'TAG']) // ['DB_HOST']
 */
export function literalsIn(content: Uint8Array, texts: readonly string[]): readonly string[] {
  const source = Buffer.from(content).toString('utf8').toUpperCase();
  // without parsing most files; a string that is written with escapes is found when Secrets are made
  const mentioned = texts.filter((text) => source.includes(text.toUpperCase()));
  if (mentioned.length === 0) return [];
  const found = new Set(
    findNodes(parse(content), (node) => {
      const text = node.kind === 'Text' ? literalOf(node) : undefined;
      return text === undefined ? [] : [text.toUpperCase()];
    }),
  );
  return mentioned.filter((text) => found.has(text.toUpperCase()));
}

function parse(content: Uint8Array): Expr | undefined {
  try {
    return parseExpr(content);
  } catch (error) {
    if (!isFault(error)) throw error;
    // rendering the chart says what is wrong
    return undefined;
  }
}

function findNodes(expr: Expr | undefined, read: (node: Expr) => readonly string[]): string[] {
  const found: string[] = [];
  const todo = expr === undefined ? [] : [expr];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    found.push(...read(node));
    todo.push(...childrenOf(node));
  }
  return found;
}

function namesIn(list: Expr | undefined): readonly string[] {
  if (list?.kind !== 'List') return [];
  return list.items.flatMap((item) => {
    const record = item.kind === 'Completion' ? item.record : item;
    const name = record.kind === 'Record' ? record.fields.get('name') : undefined;
    return (name && literalOf(name)) ?? [];
  });
}

function literalOf(expr: Expr): string | undefined {
  return expr.kind === 'Text' && expr.chunks.length === 0 ? expr.suffix : undefined;
}
