import type { Edit } from '../apply-edits.ts';
import { applyEdits } from '../apply-edits.ts';
import { format } from '../format/format.ts';
import type { FormatOptions } from '../format/format.ts';
import { childrenOf } from '../../syntax/children.ts';
import type { Module } from '../../parse/parse.ts';
import { parseModule } from '../../parse/parse.ts';
import { variableLabel } from '../../syntax/label-text.ts';
import type { Binding, Expr, Import } from '../../syntax/expr.ts';
import type { Binder, Scopes } from './variable-uses.ts';
import { isEquivalence, scopesOf } from './variable-uses.ts';

type Let = Extract<Expr, { kind: 'Let' }>;

/**
 * Improves a Dhall file as `dhall lint` does, and formats it: removes `let` bindings that nothing
 * uses and in which nothing is asserted, joins nested `let` chains, makes assertions of bare
 * equivalences, writes `./../a` as `../a`, and adds the `.dhall` that imports of the Prelude lack.
 * Comments stay, but for those within what is removed. Throws a Fault when it does not parse.
 *
 * @example
 * lint('let x = 1 let y = 2 in y'); // 'let y = 2 in y\n'
 */
export function lint(text: string, options: FormatOptions = {}): string {
  // Formatted text has no redundant parentheses, so the edits below need not find them.
  const formatted = format(text, options);
  const module = parseModule(formatted, options.name ?? '(input)');
  const edits = editsOf(module);
  return edits.length === 0 ? formatted : format(applyEdits(formatted, edits), options);
}

function editsOf(module: Module): Edit[] {
  const scopes = scopesOf(module.expr);
  const live = liveBinders(scopes);
  const removed = new Set<Binding>();
  for (const binder of scopes.binders) {
    if (binder.binding !== undefined && !live.has(binder)) removed.add(binder.binding);
  }
  const edits = indexEdits(scopes, live);
  const todo: Expr[] = [module.expr];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.kind === 'Let') {
      for (const edit of letEdits(module.source.text, node, removed)) edits.push(edit);
    } else if (node.kind === 'Import') edits.push(...importEdits(node));
    for (const child of childrenOf(node)) todo.push(child);
  }
  return edits;
}

/** Bindings that are used, or that assert, from where the program itself starts. */
function liveBinders({ binders, uses }: Scopes): Set<Binder> {
  const byOwner = Map.groupBy(uses, ({ owner }) => owner);
  const asserting = Map.groupBy(
    binders.filter(({ asserts }) => asserts),
    ({ owner }) => owner,
  );
  const live = new Set<Binder>();
  const todo: (Binder | undefined)[] = [undefined];
  for (let at = 0; at < todo.length; at++) {
    const owner = todo[at];
    const targets = byOwner.get(owner)?.map(({ target }) => target) ?? [];
    for (const binder of [...targets, ...(asserting.get(owner) ?? [])]) {
      if (binder?.binding === undefined || live.has(binder)) continue;
      live.add(binder);
      todo.push(binder);
    }
  }
  return live;
}

/** Variables that pass by bindings that go have a lower index afterwards. */
function indexEdits({ uses }: Scopes, live: ReadonlySet<Binder>): Edit[] {
  const edits: Edit[] = [];
  for (const { variable, skipped } of uses) {
    const gone = skipped.filter((binder) => binder.binding !== undefined && !live.has(binder));
    if (gone.length === 0 || variable.span === undefined) continue;
    const index = variable.index - gone.length;
    const text = variableLabel(variable.name) + (index === 0 ? '' : `@${index}`);
    edits.push({ ...variable.span, text });
  }
  return edits;
}

function letEdits(text: string, node: Let, removed: ReadonlySet<Binding>): Edit[] {
  const edits: Edit[] = [];
  const kept = node.bindings.filter((binding) => !removed.has(binding));
  for (const [at, binding] of node.bindings.entries()) {
    const { span, value } = binding;
    if (span === undefined) continue;
    if (removed.has(binding)) {
      // A comment after it on the same line is about it.
      const behind = /(?:[ \t]*--[^\n]*)?\s*/uy;
      behind.lastIndex = span.end;
      behind.test(text);
      edits.push({ start: span.start, end: behind.lastIndex, text: '' });
    } else if (isEquivalence(value)) edits.push(assertion(value));
    const last = at === node.bindings.length - 1;
    const word = removeIn(text, span.end);
    if (word !== undefined && (!last || kept.length === 0)) edits.push(word);
  }
  if (isEquivalence(node.body)) edits.push(assertion(node.body));
  return edits;
}

function assertion({ span }: Expr): Edit {
  const start = span?.start ?? 0;
  return { start, end: start, text: 'assert : ' };
}

/** An edit that removes the `in` after a binding; undefined if another `let` follows. */
function removeIn(text: string, end: number): Edit | undefined {
  let at = end;
  for (;;) {
    while (/\s/u.test(text[at] ?? '')) at++;
    if (text.startsWith('--', at)) at = text.indexOf('\n', at);
    else if (text.startsWith('{-', at)) at = blockCommentEnd(text, at);
    else break;
  }
  return /^in(?![\w/-])/u.test(text.slice(at, at + 3))
    ? { start: at, end: at + 2, text: '' }
    : undefined;
}

function blockCommentEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    if (text.startsWith('{-', at)) depth++;
    else if (text.startsWith('-}', at)) depth--;
    else at--;
    at += 2;
  } while (depth > 0);
  return at;
}

function importEdits({ location, span }: Import): Edit[] {
  if (span === undefined) return [];
  const { start } = span;
  if (location.type === 'local' && location.prefix === 'here') {
    if (location.path.directory[0] !== '..') return [];
    return [{ start, end: start + './../'.length, text: '../' }];
  }
  if (location.type !== 'remote' || location.url.authority !== 'prelude.dhall-lang.org') return [];
  const { scheme, authority, path } = location.url;
  if (path.file === '' || path.file.endsWith('.dhall')) return [];
  const written = `${scheme}://${authority}/${[...path.directory, path.file].join('/')}`;
  const end = start + written.length;
  return [{ start: end, end, text: '.dhall' }];
}
