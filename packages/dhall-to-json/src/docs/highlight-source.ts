import { childrenOf } from '@dhallmark/dhall';
import type { Expr, Import, Module, Span } from '@dhallmark/dhall';

import { escapeHtml, Html } from './html.ts';
import { findNameUses } from './source-names.ts';

/** The CSS classes of the parts of a source; the first one is for what is left as it is. */
const classes = ['', 'comment', 'string', 'number', 'builtin', 'import'] as const;
type Class = (typeof classes)[number];

/** An element around a part of a source: where a name is bound, used, or a file is imported. */
interface Anchor extends Span {
  readonly id?: string;
  readonly href?: string;
}

const keyword =
  /(?<![\w/.`-])(?:let|in|if|then|else|assert|merge|toMap|Some|with|forall|showConstructor)(?![\w/`-])/gu;

/** The URL of an import; undefined for none. */
export type ImportUrl = (node: Import) => string | undefined;

/** Code in its colours, with links from imports. */
export function highlightCode(module: Module, toUrl: ImportUrl): Html {
  return highlight(module, importAnchors(module, toUrl));
}

/**
 * As `highlightCode`, with links from names to where they are bound, and ids for the names at
 * `targets`: once per page.
 */
export function highlightSource(module: Module, toUrl: ImportUrl, targets: readonly Span[]): Html {
  const anchors = [...importAnchors(module, toUrl), ...nameAnchors(module, targets)];
  return highlight(
    module,
    anchors.toSorted((a, b) => a.start - b.start),
  );
}

function highlight(module: Module, anchors: readonly Anchor[]): Html {
  const { text } = module.source;
  const paint = paintSource(module);
  const out: string[] = [];
  let at = 0;
  for (const anchor of anchors) {
    if (anchor.start < at) continue;
    out.push(renderPart(text, paint, at, anchor.start), openTag(anchor));
    out.push(renderPart(text, paint, anchor.start, anchor.end), closeTag(anchor));
    at = anchor.end;
  }
  out.push(renderPart(text, paint, at, text.length));
  return new Html(out.join(''));
}

/** The class of every character, as an index of `classes`. */
function paintSource(module: Module): Uint8Array {
  const paint = new Uint8Array(module.source.text.length);
  const put = ({ start, end }: Span, name: Class): void => {
    paint.fill(classes.indexOf(name), start, end);
  };
  forEachExpr(module, (expr) => {
    const { span } = expr;
    if (span === undefined) return;
    const name = classOf(expr);
    if (name !== '') for (const part of ownParts(module, expr, span)) put(part, name);
  });
  for (const comment of module.comments) put(comment, 'comment');
  return paint;
}

/** What an expression has of the source without its parts, if it is a Text or an import. */
function ownParts(module: Module, expr: Expr, span: Span): Span[] {
  if (expr.kind === 'Import') return [linkedSpan(module.source.text, expr, span)];
  if (expr.kind !== 'Text') return [span];
  const parts: Span[] = [];
  let start = span.start;
  for (const { expr: inner } of expr.chunks) {
    const outer = module.parentheses.get(inner) ?? inner.span;
    if (outer === undefined) continue;
    parts.push({ start, end: outer.start });
    start = outer.end;
  }
  return [...parts, { start, end: span.end }];
}

function classOf(expr: Expr): Class {
  switch (expr.kind) {
    case 'Text':
      return 'string';
    case 'Natural':
    case 'Integer':
    case 'Double':
    case 'Bytes':
    case 'Date':
    case 'Time':
    case 'TimeZone':
      return 'number';
    case 'Bool':
    case 'Builtin':
    case 'Const':
      return 'builtin';
    case 'Import':
      return 'import';
    default:
      return '';
  }
}

/** Visits an expression before its parts. */
function forEachExpr(module: Module, visit: (expr: Expr) => void): void {
  const todo: Expr[] = [module.expr];
  for (let expr = todo.pop(); expr !== undefined; expr = todo.pop()) {
    visit(expr);
    const entries = module.entries.get(expr);
    if (entries === undefined) for (const child of childrenOf(expr)) todo.push(child);
    else for (const { value } of entries) if (value !== undefined) todo.push(value);
  }
}

function importAnchors(module: Module, toUrl: ImportUrl): Anchor[] {
  const anchors: Anchor[] = [];
  forEachExpr(module, (expr) => {
    if (expr.kind !== 'Import' || expr.span === undefined) return;
    const href = toUrl(expr);
    if (href !== undefined) {
      anchors.push({ ...linkedSpan(module.source.text, expr, expr.span), href });
    }
  });
  return anchors.toSorted((a, b) => a.start - b.start);
}

/** A label without a value is a name that is bound and a use of another one. */
function nameAnchors(module: Module, targets: readonly Span[]): Anchor[] {
  const anchors = new Map<number, Anchor>();
  const add = (anchor: Anchor): void => {
    anchors.set(anchor.start, { ...anchors.get(anchor.start), ...anchor });
  };
  const idOf = nameIds(module.source.text);
  for (const target of targets) add({ ...target, id: idOf(target.start) });
  for (const { span, definition } of findNameUses(module)) {
    const id = idOf(definition.span.start);
    add({ ...definition.span, id });
    add({ ...span, href: `#${id}` });
  }
  return [...anchors.values()];
}

/** Without the headers of a remote import, which may have links too. */
function linkedSpan(text: string, { location }: Import, span: Span): Span {
  if (location.type !== 'remote' || location.headers === undefined) return span;
  const [url = ''] = /^\S*/u.exec(text.slice(span.start, span.end)) ?? [];
  return { start: span.start, end: span.start + url.length };
}

/** Gives a place an id by its line and column, both from 1. */
export function nameIds(text: string): (start: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (start) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return `var${low + 1}-${start - (starts[low] ?? 0) + 1}`;
  };
}

function openTag({ id, href }: Anchor): string {
  const idAttribute = id === undefined ? '' : ` id="${id}"`;
  if (href === undefined) return `<span${idAttribute} class="name-decl">`;
  const kind = href.startsWith('#') ? ' class="name-use"' : '';
  return `<a${idAttribute} href="${escapeHtml(href)}"${kind}>`;
}

function closeTag({ href }: Anchor): string {
  return href === undefined ? '</span>' : '</a>';
}

/** The characters from `from` to before `to`, each run of one class in an element. */
function renderPart(text: string, paint: Uint8Array, from: number, to: number): string {
  const out: string[] = [];
  for (let start = from, at = from; start < to; start = at) {
    const own = paint[start] ?? 0;
    while (at < to && paint[at] === own) at++;
    const part = text.slice(start, at);
    const name = classes[own] ?? '';
    if (name === '') out.push(renderPlain(part));
    else out.push(`<span class="${name}">${escapeHtml(part)}</span>`);
  }
  return out.join('');
}

function renderPlain(text: string): string {
  const words = text.matchAll(keyword);
  const out: string[] = [];
  let from = 0;
  for (const { 0: word, index } of words) {
    out.push(escapeHtml(text.slice(from, index)), `<span class="keyword">${word}</span>`);
    from = index + word.length;
  }
  return out.join('') + escapeHtml(text.slice(from));
}
