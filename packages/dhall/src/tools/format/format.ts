import { fault } from '../../fault.ts';
import type { Module } from '../../parse/parse.ts';
import { parseModule } from '../../parse/parse.ts';
import type { Doc } from '../../print/doc.ts';
import { concat } from '../../print/doc.ts';
import { layout } from '../../print/layout.ts';
import { exprDoc } from '../../print/print.ts';
import type { Expr } from '../../syntax/expr.ts';
import { withinStack } from '../../stack.ts';
import type { Charset, Notes } from '../../print/printer.ts';
import { attach } from './attach-comments.ts';
import type { Run } from './comment-runs.ts';
import { bindingDoc, leadingDoc, lineAfterDoc, lineBeforeDoc } from './comment-runs.ts';
import { runsOf, trailingDoc } from './comment-runs.ts';

/** How a file is formatted. */
export interface FormatOptions {
  /** Default: Unicode when the text has a Unicode symbol such as λ or →, else ASCII. */
  readonly charset?: Charset | undefined;
  /** Where the text is from, for errors. */
  readonly name?: string | undefined;
}

/** How often the result is formatted again until nothing changes. */
const rounds = 5;

/**
 * Formats a Dhall file as `dhall format` does, and keeps every comment. Formatting the result again
 * changes nothing. Throws a Fault when the text does not parse.
 *
 * @example
 * format('{a=1}'); // '{ a = 1 }\n'
 */
export function format(text: string, options: FormatOptions = {}): string {
  let module = parseModule(text, options.name ?? '(input)');
  const charset = options.charset ?? (module.unicode ? 'unicode' : 'ascii');
  let formatted = formatOnce(module, charset);
  if (module.comments.length === 0) return formatted;
  const { length } = module.comments;
  for (let round = 0; round < rounds; round++) {
    module = parseModule(formatted);
    if (module.comments.length !== length) refuse(module);
    const again = formatOnce(module, charset);
    if (again === formatted) break;
    formatted = again;
  }
  return formatted;
}

function refuse({ source }: Module): never {
  throw fault({
    code: 'format-comment',
    message: 'Formatting would lose a comment',
    source,
    hint: 'Nothing was changed. Move the comment in front of an expression, and please report this.',
  });
}

function formatOnce(module: Module, charset: Charset): string {
  return withinStack(() => formatModule(module, charset));
}

function formatModule(module: Module, charset: Charset): string {
  const { source, expr } = module;
  const text = source.text;
  const runs = runsOf(text, module.comments, module.shebangEnd);
  const [first] = runs;
  const header = first !== undefined && first.before <= module.shebangEnd ? first : undefined;
  const rest = header === undefined ? runs : runs.slice(1);
  const body = layout(exprDoc(expr, { charset }, notesOf(module, rest)));
  return `${headerText(module, header)}${body}\n`;
}

/** The source before the expression, unchanged. */
function headerText({ source: { text }, shebangEnd }: Module, header: Run | undefined): string {
  const comments = header === undefined ? '' : `${text.slice(header.start, header.end)}\n`;
  return (text.slice(0, shebangEnd) + comments).replaceAll('\r\n', '\n');
}

function notesOf(module: Module, runs: readonly Run[]): Notes {
  const text = module.source.text.replaceAll('\r', ' ');
  const attached = attach(module, runs);
  const { bound, entered } = expressionPlaces(module);
  const docOf = (own: readonly Run[] | undefined, render: RenderRun): Doc | undefined =>
    own && concat(own.map((run) => render(text, run)));
  const before = (expr: Expr, render: RenderRun) => docOf(attached.before.get(expr), render);
  return {
    literal: (expr) => expr.span && text.slice(expr.span.start, expr.span.end),
    before: (expr) => {
      if (bound.has(expr)) return before(expr, keepBreaks);
      return before(expr, entered.has(expr) ? lineBeforeDoc : leadingDoc);
    },
    after: (expr) => docOf(attached.after.get(expr), trailingDoc),
    commented: ({ span }) =>
      runs.some(({ start }) => span && start > span.start && start < span.end),
    binding: (binding) => ({
      name: docOf(attached.bindingName.get(binding), keepBreaks),
      afterName: docOf(
        attached.afterName.get(binding),
        binding.type === undefined ? keepBreaks : keepFurtherBreaks,
      ),
      valueBelow: before(binding.value, keepFurtherBreaks),
      before: docOf(attached.beforeLet.get(binding), leadingDoc),
      beforeIn: docOf(attached.beforeIn.get(binding), leadingDoc),
      chain: module.chains.has(binding),
    }),
    entries: (expr) => module.entries.get(expr),
    beforeLabel: ({ start }) => docOf(attached.beforeLabel.get(start), lineBeforeDoc),
    afterLabel: ({ start }) => docOf(attached.afterLabel.get(start), lineAfterDoc),
  };
}

type RenderRun = (text: string, run: Run) => Doc;

const keepBreaks: RenderRun = (text, run) => bindingDoc(text, run, 0);
const keepFurtherBreaks: RenderRun = (text, run) => bindingDoc(text, run, 1);

/** The expressions that follow the `:` or `=` of a binding, and those that follow one of an entry. */
function expressionPlaces({ names, entries }: Module) {
  const bound = new Set([...names.keys()].flatMap(({ type, value }) => [value, ...present(type)]));
  const all = [...entries.values()].flat();
  return { bound, entered: new Set(all.flatMap(({ value }) => present(value))) };
}

function present(expr: Expr | undefined): Expr[] {
  return expr === undefined ? [] : [expr];
}
