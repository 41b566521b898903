import { childrenOf } from '../../syntax/children.ts';
import type { Module } from '../../parse/parse.ts';
import type { Binding, Expr, Span } from '../../syntax/expr.ts';
import type { Run } from './comment-runs.ts';
import { hasBreak, isLineComment } from './comment-runs.ts';

/** Each comment of a source with the place where it is printed. */
export interface Attached {
  readonly before: Map<Expr, Run[]>;
  readonly after: Map<Expr, Run[]>;
  /** By where the label starts. */
  readonly beforeLabel: Map<number, Run[]>;
  /** By where the label starts. */
  readonly afterLabel: Map<number, Run[]>;
  readonly bindingName: Map<Binding, Run[]>;
  readonly afterName: Map<Binding, Run[]>;
  readonly beforeLet: Map<Binding, Run[]>;
  /** By the binding before the `in`. */
  readonly beforeIn: Map<Binding, Run[]>;
}

/** Where expressions, labels and names of bindings start and end. */
interface Places {
  /** From the start of a comment to its number. */
  readonly comments: ReadonlyMap<number, number>;
  readonly nodes: readonly { readonly expr: Expr; readonly span: Span; readonly parent: number }[];
  /** The largest expression that starts, or ends, there, its parentheses included. */
  readonly starting: ReadonlyMap<number, Expr>;
  readonly ending: ReadonlyMap<number, Expr>;
  readonly labelStarts: ReadonlySet<number>;
  /** From the end of a label to its start. */
  readonly labelEnds: ReadonlyMap<number, number>;
  /** From the end of `let` to its binding. */
  readonly bindings: ReadonlyMap<number, Binding>;
  readonly nameEnds: ReadonlyMap<number, Binding>;
  readonly lets: ReadonlyMap<number, Binding>;
  readonly bindingEnds: ReadonlyMap<number, Binding>;
}

/** Finds a place for every run: none is left out. */
export function attach(module: Module, runs: readonly Run[]): Attached {
  const attached: Attached = {
    before: new Map(),
    after: new Map(),
    beforeLabel: new Map(),
    afterLabel: new Map(),
    bindingName: new Map(),
    afterName: new Map(),
    beforeLet: new Map(),
    beforeIn: new Map(),
  };
  if (runs.length === 0) return attached;
  const places = placesOf(module);
  const parts = runs
    .flatMap((run) => splitBehindComma(module, places, run))
    .flatMap((run) =>
      places.bindingEnds.has(run.before) ? splitBehindLine(module, places, run) : [run],
    );
  for (const run of parts) {
    attachRun(module, places, attached, run);
  }
  return attached;
}

function attachRun(module: Module, places: Places, attached: Attached, run: Run): void {
  const ended = places.ending.get(run.before);
  const label = places.labelEnds.get(run.before);
  const starting = places.starting.get(run.next);
  const named = places.bindings.get(run.before);
  const afterName = places.nameEnds.get(run.before);
  const bound = places.bindingEnds.get(run.before);
  if (bound !== undefined && hasBreak(module.source.text, run.before, run.start)) {
    const next = places.lets.get(run.next);
    if (next === undefined) push(attached.beforeIn, bound, run);
    else push(attached.beforeLet, next, run);
  } else if (named !== undefined) push(attached.bindingName, named, run);
  else if (afterName !== undefined) push(attached.afterName, afterName, run);
  else if (starting !== undefined) push(attached.before, starting, run);
  else if (label !== undefined) push(attached.afterLabel, label, run);
  else if (places.labelStarts.has(run.next)) push(attached.beforeLabel, run.next, run);
  else if (ended !== undefined) push(attached.after, ended, run);
  else push(attached.before, enclosing(module, places, run), { ...run, moved: true });
}

function push<K>(map: Map<K, Run[]>, key: K, run: Run): void {
  const runs = map.get(key);
  if (runs === undefined) map.set(key, [run]);
  else runs.push(run);
}

/**
 * `1, -- one` is about the item before the comma, unless the comma starts its line. The first comment
 * is then a separate run before the comma.
 */
function splitBehindComma(module: Module, places: Places, run: Run): Run[] {
  const { comments } = module;
  const { text } = module.source;
  const comma = run.before - 1;
  if (text[comma] !== ',' || hasBreak(text, comma, run.start)) return [run];
  const lineStart = text.lastIndexOf('\n', comma) + 1;
  if (text.slice(lineStart, comma).trim() === '') return [run];
  const at = places.comments.get(run.start) ?? 0;
  const first = comments[at];
  if (first === undefined || !/^[ \t\r]*\n/u.test(text.slice(first.end, first.end + 200))) {
    return [run];
  }
  let before = comma;
  while (/\s/u.test(text[before - 1] ?? '')) before--;
  if (comments[at - 1]?.end === before) return [run];
  const line = isLineComment(text, first.start);
  const moved: Run = { start: first.start, end: first.end, before, next: comma, line };
  if (first.end === run.end) return [moved];
  const rest = comments[at + 1];
  return rest === undefined ? [moved] : [moved, { ...run, start: rest.start }];
}

/** Comments on the line of the previous token, and those on separate lines. */
function splitBehindLine(module: Module, places: Places, run: Run): Run[] {
  const { comments } = module;
  const { text } = module.source;
  if (hasBreak(text, run.before, run.start)) return [run];
  for (let at = (places.comments.get(run.start) ?? 0) + 1; at < comments.length; at++) {
    const [last, next] = [comments[at - 1], comments[at]];
    if (last === undefined || next === undefined || next.start > run.end) break;
    if (hasBreak(text, last.end, next.start)) {
      return [
        { ...run, end: last.end, line: isLineComment(text, last.start) },
        { ...run, start: next.start },
      ];
    }
  }
  return [run];
}

function placesOf(module: Module): Places {
  const nodes: { expr: Expr; span: Span; parent: number }[] = [];
  const starting = new Map<number, Expr>();
  const ending = new Map<number, Expr>();
  const todo: { expr: Expr; parent: number }[] = [{ expr: module.expr, parent: -1 }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { expr, parent } = next;
    const span = module.parentheses.get(expr) ?? expr.span;
    if (span === undefined) continue;
    const index = nodes.push({ expr, span, parent }) - 1;
    for (const { start, end } of [span, expr.span ?? span]) {
      if (!starting.has(start)) starting.set(start, expr);
      if (!ending.has(end)) ending.set(end, expr);
    }
    for (const child of writtenChildren(module, expr)) todo.push({ expr: child, parent: index });
  }
  const comments = new Map(module.comments.map(({ start }, at) => [start, at]));
  return { comments, nodes, starting, ending, ...labelPlaces(module) };
}

/** The subexpressions that have their own source. */
function writtenChildren({ entries }: Module, expr: Expr): readonly Expr[] {
  const written = entries.get(expr);
  if (written === undefined) return childrenOf(expr);
  return written.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

function labelPlaces(module: Module) {
  const labelStarts = new Set<number>();
  const labelEnds = new Map<number, number>();
  for (const entries of module.entries.values()) {
    for (const { start, end } of entries.flatMap(({ spans }) => spans)) {
      labelStarts.add(start);
      labelEnds.set(end, start);
    }
  }
  const bindings = new Map<number, Binding>();
  const nameEnds = new Map<number, Binding>();
  const lets = new Map<number, Binding>();
  const bindingEnds = new Map<number, Binding>();
  for (const [binding, { end }] of module.names) {
    bindings.set((binding.span?.start ?? 0) + 'let'.length, binding);
    nameEnds.set(end, binding);
    lets.set(binding.span?.start ?? 0, binding);
    bindingEnds.set(binding.span?.end ?? 0, binding);
  }
  return { labelStarts, labelEnds, bindings, nameEnds, lets, bindingEnds };
}

/** The largest expression that starts where the innermost one around the run does. */
function enclosing(module: Module, { nodes, starting }: Places, run: Run): Expr {
  let best: { expr: Expr; span: Span } | undefined;
  for (const node of nodes) {
    const { start, end } = node.span;
    if (start > run.start || end < run.end) continue;
    if (best === undefined || start >= best.span.start) best = node;
  }
  if (best === undefined) return module.expr;
  return starting.get(best.span.start) ?? best.expr;
}
