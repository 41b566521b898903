import { Command, Option } from '@dhallmark/command-line';
import {
  importsOf,
  ImportScanner,
  localLocation,
  locationText,
  parse,
  print,
  renderDot,
  resolve,
  resolvedExpr,
} from '@dhallmark/dhall';
import type { Closure, ClosureEdge, Expr } from '@dhallmark/dhall';

import { createResolver, readText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  fileOption,
  noCacheOption,
  offlineOption,
  unicodeOption,
} from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';

const dotOption = new Option('--dot', 'print the graph of imports in the language of Graphviz');

const immediateOption = new Option(
  '--immediate-dependencies',
  'list what the expression itself imports',
).conflicts('dot');

const transitiveOption = new Option(
  '--transitive-dependencies',
  'list all files and pages that it needs, also those behind a hash',
).conflicts(['dot', 'immediateDependencies']);

export function createResolveCommand(edge: Edge) {
  return new Command('resolve')
    .description('resolve the imports of an expression')
    .addOption(fileOption)
    .addOption(dotOption)
    .addOption(immediateOption)
    .addOption(transitiveOption)
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ dot, immediateDependencies, transitiveDependencies, ...options }) => {
      const { text, name, file } = readText(options.file, edge);
      const parsed = parse({ text, name, ...(file !== undefined && { relativeTo: file }) });
      if (immediateDependencies === true) {
        edge.write(importLines(parsed.expr));
      } else if (dot === true) {
        edge.write(renderDot(closureOf(edge, text, file)));
      } else if (transitiveDependencies === true) {
        edge.write(postOrder(closureOf(edge, text, file)));
      } else {
        const resolved = await resolve(parsed, createResolver(options, edge));
        edge.write(printDhall(resolvedExpr(resolved, edge.limits()), charsetOf(options), text));
      }
    });
}

function importLines(expr: Expr): string {
  return importsOf(expr)
    .map((node) => `${print(node, { width: Infinity })}\n`)
    .join('');
}

/** @throws Fault for a file of the closure that does not parse */
function closureOf(edge: Edge, text: string, file: string | undefined): Closure {
  // What was read already may be a pipe, which cannot be read again.
  const name = file === undefined ? './(stdin)' : locationText(localLocation(file));
  const scanner = new ImportScanner((path) =>
    path === name ? new TextEncoder().encode(text) : edge.io.readFile(path),
  );
  const closure = scanner.closureOf(name, { followHashed: true });
  const [problem] = closure.problems;
  if (problem !== undefined) throw problem;
  return closure;
}

/** Each import after its own imports; without the entry. */
function postOrder({ files, edges }: Closure): string {
  const below = Map.groupBy(edges, ({ from }) => from);
  const [entry = ''] = files;
  // An expression in a cycle of imports depends on itself.
  const seen = new Set<string>();
  const lines: string[] = [];
  const visit = (name: string): void => {
    for (const edge of below.get(name) ?? []) {
      const line = lineOf(edge);
      if (seen.has(line)) continue;
      seen.add(line);
      if (edge.mode === 'code') visit(edge.to);
      if (edge.location.type !== 'missing') lines.push(`${line}\n`);
    }
  };
  visit(entry);
  return lines.join('');
}

/** The location with its mode, as in the source. */
function lineOf({ to, mode }: ClosureEdge): string {
  return mode === 'code' ? to : `${to} as ${mode[0]?.toUpperCase()}${mode.slice(1)}`;
}
