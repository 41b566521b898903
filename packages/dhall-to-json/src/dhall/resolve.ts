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
import type { Edge } from '../cli/edge.ts';
import { importOptions, inputOptions, resolverOf, textOf } from '../cli/evaluate.ts';
import { atMostOne } from '../cli/options.ts';
import type { Command } from '../cli/program.ts';
import { charsetOptions, dhallText } from './print-result.ts';

export const resolveCommand: Command = {
  name: 'dhall resolve',
  summary: "Resolve an expression's imports",
  options: {
    ...inputOptions,
    dot: { help: 'Print the graph of imports in the language of Graphviz' },
    'immediate-dependencies': { help: 'List what the expression itself imports' },
    'transitive-dependencies': {
      help: 'List all files and pages behind it, those behind a hash too',
    },
    ...importOptions,
    ...charsetOptions,
  },
  run: async (args, edge) => {
    atMostOne(args, 'dot', 'immediate-dependencies', 'transitive-dependencies');
    const { text, name, file } = textOf(args, edge);
    const parsed = parse({ text, name, ...(file !== undefined && { relativeTo: file }) });
    if (args.flag('immediate-dependencies')) {
      edge.write(importLines(parsed.expr));
    } else if (args.flag('dot')) {
      edge.write(renderDot(closureOf(edge, text, file)));
    } else if (args.flag('transitive-dependencies')) {
      edge.write(postOrder(closureOf(edge, text, file)));
    } else {
      const resolved = await resolve(parsed, resolverOf(args, edge));
      edge.write(dhallText(resolvedExpr(resolved), args, text));
    }
  },
};

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

/** Each import after those that it makes itself, the entry left out. */
function postOrder({ files, edges }: Closure): string {
  const below = Map.groupBy(edges, ({ from }) => from);
  const [entry = ''] = files;
  // An expression in a cycle of imports is a dependency of its own.
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

/** The location with its mode, as it stands in code. */
function lineOf({ to, mode }: ClosureEdge): string {
  return mode === 'code' ? to : `${to} as ${mode[0]?.toUpperCase()}${mode.slice(1)}`;
}
