import type { Edit } from './apply-edits.ts';
import { applyEdits } from './apply-edits.ts';
import { format } from './format/format.ts';
import type { FormatOptions } from './format/format.ts';
import { childrenOf } from '../syntax/children.ts';
import { parseModule } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import type { Expr, Import } from '../syntax/expr.ts';

/** Which imports get a hash, and in which form. */
export interface FreezeOptions extends FormatOptions {
  /** Freeze local files and environment variables, too; else remote imports only. */
  readonly all?: boolean | undefined;
  /** Write `missing sha256:… ? import`: the hash serves the cache, and another content is fine. */
  readonly cache?: boolean | undefined;
}

/**
 * Returns the hash, 64 hexadecimal digits, of the current content of an import without a hash. The span of
 * the import is its place in the text that is frozen.
 */
export type HashImport = (unprotected: Import) => Promise<string>;

/**
 * Adds integrity checks to the imports of a Dhall file, or renews them, and formats it: what `dhall
 * freeze` does. Throws a Fault when the text does not parse, and what `hash` throws.
 *
 * @example
 * const hash = async ({ location }) => hashes.get(locationText(location));
 * await freeze('./a.dhall', hash, { all: true }); // './a.dhall\n  sha256:…\n'
 */
export async function freeze(
  text: string,
  hash: HashImport,
  options: FreezeOptions = {},
): Promise<string> {
  const name = options.name ?? '(input)';
  const written = sitesOf(parseModule(text, name).expr);
  const formatted = format(text, options);
  const edits: Edit[] = [];
  // Formatting moves imports, and neither adds nor drops nor reorders any.
  for (const [index, site] of sitesOf(parseModule(formatted, name).expr).entries()) {
    const { location } = site.found;
    if (location.type === 'missing') continue;
    if (options.all !== true && location.type !== 'remote') continue;
    const unprotected: Import = { ...(written[index] ?? site).found, hash: undefined };
    const frozen: Import = { ...unprotected, hash: await hash(unprotected) };
    const { start, end } = site.span;
    edits.push({ start, end, text: replacement(frozen, unprotected, options.cache === true) });
  }
  return edits.length === 0 ? formatted : format(applyEdits(formatted, edits), options);
}

function replacement(frozen: Import, unprotected: Import, cache: boolean): string {
  if (!cache) return line(frozen);
  const missing: Import = { ...frozen, location: { type: 'missing' } };
  return `(${line(missing)} ? ${line(unprotected)})`;
}

function line(expr: Expr): string {
  return print(expr, { width: Infinity });
}

/** An import, with the place of all that stands for it. */
interface Site {
  readonly found: Import;
  readonly span: { readonly start: number; readonly end: number };
}

/** The imports of an expression as written in its source; those of `using` are left alone. */
function sitesOf(expr: Expr): Site[] {
  const sites: Site[] = [];
  const todo: Expr[] = [expr];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const fallback = fallbackOf(node);
    const found = fallback ?? node;
    if (found.kind === 'Import' && node.span !== undefined) sites.push({ found, span: node.span });
    else if (node.kind !== 'Import') for (const child of childrenOf(node)) todo.push(child);
  }
  return sites.toSorted((left, right) => left.span.start - right.span.start);
}

/** The import in `missing sha256:… ? import` and in `import sha256:… ? import`. */
function fallbackOf(node: Expr): Import | undefined {
  if (node.kind !== 'Op' || node.op !== '?') return undefined;
  const { left, right } = node;
  if (left.kind !== 'Import' || left.hash === undefined) return undefined;
  if (right.kind !== 'Import' || right.hash !== undefined || left.mode !== right.mode)
    return undefined;
  const same =
    left.location.type === 'missing' || print({ ...left, hash: undefined }) === print(right);
  return same ? right : undefined;
}
