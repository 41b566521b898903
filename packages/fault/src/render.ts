import { excerptOf } from './excerpt.ts';
import { isFault, shownDetails, type Fault, type FaultDetail } from './fault.ts';
import { locationText, type FaultLocation } from './location.ts';
import { escapeLine, escapeLines, painter, type Paint } from './terminal.ts';
import { describeForeign } from './to-json.ts';

/** How faults are shown to people. */
export interface RenderOptions {
  /** ANSI colours. Default false. */
  readonly color?: boolean | undefined;
  /** Show no source code, nor what was computed from it. Default false. */
  readonly censor?: boolean | undefined;
  /** Whether messages of errors of other code are shown: false where they may hold a value. Default true. */
  readonly showsForeign?: boolean | undefined;
}

/** A fault, and what it happened to: charts, files, environments. */
export interface Failure {
  readonly error: unknown;
  /** Undefined where the fault concerns the whole run. */
  readonly subject?: string | undefined;
  /** Default `error`. */
  readonly severity?: 'error' | 'warning' | undefined;
}

/** Subjects beyond this number are counted, not listed. */
const LISTED = 8;
/** Characters of a message or a detail that are shown: a name in it may be as long as a file. */
const LONGEST = 4000;

/**
 * A fault as lines for people, without a line break at the end: code and message, place, the source
 * with carets, details, every cause with its own hint, and what to do.
 *
 * @example
 * process.stderr.write(`${renderFault(error, { color: wantsColor(process.env, process.stderr) })}\n`);
 */
export function renderFault(error: unknown, options: RenderOptions = {}): string {
  return renderFor({ error }, '', options);
}

/**
 * Several faults. Those that read the same are printed once, with everything that they happened to.
 *
 * @example
 * renderFaults([{ error, subject: 'web' }, { error, subject: 'db' }]) // 'error[…] in web, db: …'
 */
export function renderFaults(failures: readonly Failure[], options: RenderOptions = {}): string {
  const same = Map.groupBy(failures, (failure) => renderFor(failure, '', options));
  return [...same.values()]
    .map((group) => {
      const subjects = group.flatMap(({ subject }) => (subject === undefined ? [] : [subject]));
      return renderFor(group[0] as Failure, listSubjects([...new Set(subjects)]), options);
    })
    .join('\n\n');
}

function listSubjects(subjects: readonly string[]): string {
  if (subjects.length === 0) return '';
  const more = subjects.length - LISTED;
  const shown = subjects.slice(0, LISTED).map((subject) => escapeLine(subject));
  return ` in ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function renderFor(
  { error, severity = 'error' }: Failure,
  subjects: string,
  options: RenderOptions,
): string {
  const paint = painter(options.color === true);
  const style = severity === 'warning' ? 'yellow' : 'red';
  const title = paint(['bold', style], `${severity}${isFault(error) ? `[${error.code}]` : ''}`);
  if (!isFault(error)) {
    const message = options.showsForeign === false ? hiddenMessage(error) : messageOf(error);
    return `${title}${subjects}: ${showLines(message)}`;
  }
  const message = paint('bold', `${subjects}: ${startSentence(showLines(error.message))}`);
  return [`${title}${message}`, ...bodyLines(error, paint, options)].join('\n');
}

function showLines(text: string): string {
  return escapeLines(shorten(text));
}

/** Without the middle of what is very long. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function hiddenMessage(error: unknown): string {
  return `${describeForeign(error)}; its message is not shown because it may hold a value`;
}

/** A capital letter, unless the message starts with a name or a piece of code. */
function startSentence(text: string): string {
  return /^[a-z]+ /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Everything below the first line. */
function bodyLines(fault: Fault, paint: Paint, options: RenderOptions): readonly string[] {
  const { location, details, causes, hint } = fault;
  const censor = options.censor === true;
  return [
    ...placeLines(location, paint, censor),
    ...detailLines(shownDetails(details, censor || location.hidden !== undefined), paint),
    ...causeLines(causes, paint, options),
    ...(hint === undefined ? [] : labelled('hint', showLines(hint), paint, 'cyan')),
  ];
}

function placeLines(location: FaultLocation, paint: Paint, censor: boolean): readonly string[] {
  const { excerpt, hidden } = location;
  const place = escapeLine(shorten(locationText(location)));
  if (place === '') return [];
  const arrow = paint('cyan', '-->');
  if (hidden !== undefined) return [`  ${arrow} ${place}`, `      (not shown: ${hidden})`];
  if (excerpt === undefined || censor) return [`  ${arrow} ${place}`];
  const { line, text, carets, lastLine } = excerptOf(excerpt.text, excerpt.span);
  const gutter = ' '.repeat(String(line).length);
  const bar = paint('cyan', '|');
  const more = lastLine === undefined ? '' : ` … to line ${lastLine}`;
  return [
    `${gutter} ${arrow} ${place}`,
    `${gutter} ${bar}`,
    `${paint('cyan', String(line))} ${bar} ${text}`.trimEnd(),
    `${gutter} ${bar} ${paint(['bold', 'red'], carets)}${paint('dim', more)}`,
  ];
}

/** `expected` and `found` under each other, in colour where they differ; then the others. */
function detailLines(details: readonly FaultDetail[], paint: Paint): readonly string[] {
  const expected = details.find(({ label }) => label === 'expected');
  const found = details.find(({ label }) => label === 'found');
  const [start, end] = commonParts(expected?.text, found?.text);
  return details.flatMap((detail) => {
    if (detail !== expected && detail !== found) {
      const shown = detail.isWhole === true ? escapeLines(detail.text) : showLines(detail.text);
      return labelled(detail.label, shown, paint, 'dim');
    }
    const { text } = detail;
    const differing = text.slice(start, text.length - end);
    const shown = [
      showLines(text.slice(0, start)),
      paint(['bold', detail === expected ? 'green' : 'red'], showLines(differing)),
      showLines(text.slice(text.length - end)),
    ].join('');
    return labelled(detail.label.padStart('expected'.length), shown, paint);
  });
}

/** How much two strings have in common at their start and at their end. */
function commonParts(left?: string, right?: string): readonly [start: number, end: number] {
  if (left === undefined || right === undefined) return [0, 0];
  const shortest = Math.min(left.length, right.length);
  let start = 0;
  while (start < shortest && left[start] === right[start]) start++;
  let end = 0;
  while (end < shortest - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  return [start, end];
}

/** Every cause below the fault, indented; those that read the same once. */
function causeLines(
  causes: readonly unknown[],
  paint: Paint,
  options: RenderOptions,
): readonly string[] {
  if (causes.length === 0) return [];
  const texts = new Set(causes.map((cause) => renderCause(cause, paint, options)));
  return [
    `  ${paint('dim', 'caused by:')}`,
    ...[...texts].flatMap((text) => text.split('\n').map((line) => `    ${line}`)),
  ];
}

function renderCause(cause: unknown, paint: Paint, options: RenderOptions): string {
  if (!isFault(cause)) return showLines(describeForeign(cause));
  return [
    `${showLines(cause.message)} ${paint('dim', `[${cause.code}]`)}`,
    ...bodyLines(cause, paint, options),
  ].join('\n');
}

function labelled(
  label: string,
  text: string,
  paint: Paint,
  color?: 'cyan' | 'dim',
): readonly string[] {
  const head = `${label}:`;
  const [first = '', ...rest] = text.split('\n');
  const indent = ' '.repeat(head.length + 3);
  return [
    `  ${color === undefined ? head : paint(color, head)} ${first}`.trimEnd(),
    ...rest.map((line) => `${indent}${line}`.trimEnd()),
  ];
}
