import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { childrenOf, parseExpr, type Expr, type Import } from '@dhallmark/dhall';
import { fault } from '../fault.ts';

/** A version as it is written: where, and what. */
export interface WrittenVersion {
  /** Relative to the workspace. */
  readonly path: string;
  readonly version: string;
  readonly start: number;
  readonly end: number;
}

type Bindings = ReadonlyMap<string, Expr>;

/**
 * The version of a chart: the Text in its chart.dhall, or the one in the file that chart.dhall takes it
 * from, such as `names.version`. Throws Fault `computed-version` where it is anything else.
 */
export function findChartVersion(tree: Tree, chart: string): WrittenVersion {
  const { record, bindings } = readRecord(tree, chart);
  const version = record.get('version');
  if (version === undefined) throw computed(chart);
  return followVersion(tree, chart, version, bindings);
}

/**
 * The versions that an umbrella requires of one of its charts, where they are written as Texts: in its
 * chart.dhall and in files that this imports. Empty where they follow the version of the umbrella.
 */
export function findRequiredVersions(
  tree: Tree,
  umbrella: string,
  name: string,
): readonly WrittenVersion[] {
  const imported = nodesOf(readExpr(tree, umbrella)).flatMap((node) =>
    node.kind === 'Import' ? (importedFile(umbrella, node) ?? []) : [],
  );
  return [umbrella, ...new Set(imported)]
    .filter((path) => tree.exists(path))
    .flatMap((path) =>
      nodesOf(readExpr(tree, path)).flatMap((node) => {
        if (node.kind !== 'Record' || textOf(node.fields.get('name'))?.value !== name) return [];
        const version = textOf(withoutSome(node.fields.get('version')));
        return version === undefined ? [] : [toWritten(path, version)];
      }),
    );
}

/** Writes another version in the place of one. */
export function writeVersion(tree: Tree, { path, start, end }: WrittenVersion, by: string): void {
  const text = tree.read(path, 'utf8') ?? '';
  tree.write(path, text.slice(0, start) + JSON.stringify(by) + text.slice(end));
}

function followVersion(tree: Tree, path: string, expr: Expr, bindings: Bindings): WrittenVersion {
  const text = textOf(expr);
  if (text !== undefined) return toWritten(path, text);
  if (expr.kind === 'Var') {
    const bound = bindings.get(expr.name);
    if (bound !== undefined) return followVersion(tree, path, bound, new Map());
  }
  if (expr.kind === 'Field') {
    const from = expr.record.kind === 'Var' ? bindings.get(expr.record.name) : expr.record;
    if (from?.kind === 'Record') {
      const field = from.fields.get(expr.label);
      if (field !== undefined) return followVersion(tree, path, field, bindings);
    }
    const file = from?.kind === 'Import' ? importedFile(path, from) : undefined;
    if (file !== undefined && tree.exists(file)) {
      const other = readRecord(tree, file);
      const field = other.record.get(expr.label);
      if (field !== undefined) return followVersion(tree, file, field, other.bindings);
    }
  }
  throw computed(path);
}

interface ReadRecord {
  readonly record: ReadonlyMap<string, Expr>;
  readonly bindings: Bindings;
}

/** The record that a file evaluates to, also as `Helm.Chart::{ … }`, and what its `let`s bind. */
function readRecord(tree: Tree, path: string): ReadRecord {
  let expr = readExpr(tree, path);
  const bindings = new Map<string, Expr>();
  while (expr.kind === 'Let' || expr.kind === 'Annot') {
    if (expr.kind === 'Let') {
      for (const { name, value } of expr.bindings) bindings.set(name, value);
      expr = expr.body;
    } else expr = expr.expr;
  }
  const record = expr.kind === 'Completion' ? expr.record : expr;
  if (record.kind !== 'Record') throw computed(path);
  return { record: record.fields, bindings };
}

function readExpr(tree: Tree, path: string): Expr {
  return parseExpr(tree.read(path, 'utf8') ?? '', path);
}

function nodesOf(expr: Expr): readonly Expr[] {
  return [expr, ...childrenOf(expr).flatMap(nodesOf)];
}

function importedFile(path: string, { location }: Import): string | undefined {
  if (location.type !== 'local' || location.prefix === 'absolute' || location.prefix === 'home') {
    return undefined;
  }
  const { directory, file } = location.path;
  const first = location.prefix === 'here' ? '.' : '..';
  return posix.join(posix.dirname(path), first, ...directory, file);
}

/** `"1.0.0"` in `Some "1.0.0"`. */
function withoutSome(expr: Expr | undefined): Expr | undefined {
  return expr?.kind === 'Some' ? expr.value : expr;
}

interface TextNode {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function textOf(expr: Expr | undefined): TextNode | undefined {
  if (expr?.kind !== 'Text' || expr.chunks.length > 0 || expr.span === undefined) return undefined;
  return { value: expr.suffix, start: expr.span.start, end: expr.span.end };
}

function toWritten(path: string, { value, start, end }: TextNode): WrittenVersion {
  return { path, version: value, start, end };
}

function computed(path: string): Error {
  return fault({
    code: 'computed-version',
    message: `the version in ${path} is not a Text, and not a field of a file that it imports`,
    location: { file: path },
    hint: 'Write version = "1.0.0", or take it from a file such as lib/names.dhall.',
  });
}
