import { DhallError } from '../errors.ts';
import type { DhallErrorDetails } from '../errors.ts';
import { excerptOf, visible } from './excerpt.ts';
import { positionOf } from './position.ts';

export interface RenderOptions {
  /** ANSI colours. Default false. */
  readonly color?: boolean | undefined;
  /** Show no source text, nor what was computed from it. Default false. */
  readonly censor?: boolean | undefined;
}

type Paint = (text: string, ...styles: readonly (keyof typeof codes)[]) => string;

const codes = { bold: 1, dim: 2, red: 31, green: 32, cyan: 36 } as const;

function painter(color: boolean): Paint {
  if (!color) return (text) => text;
  return (text, ...styles) => {
    if (text === '') return '';
    return `\u001b[${styles.map((style) => codes[style]).join(';')}m${text}\u001b[0m`;
  };
}

/**
 * An error as text for people, without a line break at its end: code and message, file, line and
 * column, the line with a caret, what was expected and found, a hint, and the imports that led there.
 * Text that came from the environment is never shown, nor what was computed from it.
 */
export function renderError(error: unknown, options: RenderOptions = {}): string {
  const paint = painter(options.color === true);
  if (!(error instanceof DhallError)) {
    const message = error instanceof Error ? error.message : String(error);
    return `${paint('error', 'bold', 'red')}: ${lines(message)}`;
  }
  const { code, message, details } = error;
  const parts = [
    `${paint(`error[${code}]`, 'bold', 'red')}${paint(`: ${sentence(message)}`, 'bold')}`,
    ...place(details, paint, options.censor === true),
    ...(options.censor === true ? [] : comparison(details, paint)),
    ...(details.hint === undefined ? [] : [`  ${paint('hint:', 'cyan')} ${lines(details.hint)}`]),
    ...importChain(details, paint),
  ];
  if (details.cause instanceof DhallError) {
    parts.push(paint('because of:', 'dim'), renderError(details.cause, options));
  }
  return parts.join('\n');
}

/** The message with a capital, unless it starts with a name or a piece of code. */
function sentence(message: string): string {
  const text = lines(message);
  return /^[a-z]+ /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Text that steers no terminal; line breaks stay. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line))
    .join('\n');
}

function place({ source, span }: DhallErrorDetails, paint: Paint, censor: boolean): string[] {
  if (source === undefined) return [];
  const arrow = paint('-->', 'cyan');
  const name = visible(source.name);
  const reason = '      (not shown: this text depends on the environment)';
  // The error of a variable holds no span.
  if (span === undefined) {
    return source.secret === true ? [`  ${arrow} ${name}`, reason] : [`  ${arrow} ${name}`];
  }
  const { line, column } = positionOf(source.text, span.start);
  if (source.secret === true) return [`  ${arrow} ${name}:${line}:${column}`, reason];
  if (censor) return [`  ${arrow} ${name}:${line}:${column}`];
  const { text, marks, lastLine } = excerptOf(source.text, span);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const bar = paint('|', 'cyan');
  const more = lastLine === undefined ? '' : ` … to line ${lastLine}`;
  return [
    `${gutter} ${arrow} ${name}:${line}:${column}`,
    `${gutter} ${bar}`,
    `${paint(number, 'cyan')} ${bar} ${text}`.trimEnd(),
    `${gutter} ${bar} ${paint(marks, 'bold', 'red')}${paint(more, 'dim')}`,
  ];
}

/** Expected and found, one under the other, in colour where they differ. */
function comparison({ source, expected, actual }: DhallErrorDetails, paint: Paint): string[] {
  if (source?.secret === true) return [];
  const both = expected !== undefined && actual !== undefined;
  const [start, end] = both ? common(expected, actual) : [0, 0];
  const row = (label: string, text: string | undefined, color: 'green' | 'red'): string[] => {
    if (text === undefined) return [];
    const head = text.slice(0, start);
    const middle = text.slice(start, text.length - end);
    const tail = text.slice(text.length - end);
    const shown = `${lines(head)}${paint(lines(middle), 'bold', color)}${lines(tail)}`;
    return [`  ${label} ${shown.replaceAll('\n', `\n  ${' '.repeat(label.length)} `)}`];
  };
  return [...row('expected:', expected, 'green'), ...row('   found:', actual, 'red')];
}

/** How much two texts have in common at their start and at their end. */
function common(left: string, right: string): [start: number, end: number] {
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return [start, end];
}

function importChain({ importChain: chain, source }: DhallErrorDetails, paint: Paint): string[] {
  if (chain === undefined) return [];
  // The file that the error stands in was named already.
  const importers = chain.at(-1) === source?.name ? chain.slice(0, -1) : chain;
  return importers
    .toReversed()
    .map(
      (name, at) => `  ${paint(at === 0 ? 'imported by' : '         by', 'dim')} ${visible(name)}`,
    );
}
