import {
  Fault,
  locationIn,
  positionOf,
  type FaultDetail,
  type FaultLocation,
} from '@dhallmark/fault';
import type { Code } from './codes.ts';
import type { Span } from './syntax/expr.ts';

/**
 * The text of a program.
 *
 * @example
 * const source: Source = { name: './config.dhall', text: '1 + 1' };
 */
export interface Source {
  /** A path, a URL, `env:NAME` or `(input)`; an empty string for what has no name. */
  readonly name: string;
  readonly text: string;
  /** True for the text of an environment variable, and of a program that reads one: never shown. */
  readonly secret?: boolean | undefined;
}

/** What a fault of this package is made of. */
export interface DhallFaultInit {
  readonly code: Code;
  /** What is wrong: one sentence in one line, without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  readonly source?: Source | undefined;
  /** The part of the source that the fault is about. */
  readonly span?: Span | undefined;
  /** What was expected and what was found, as Dhall code, of both only the parts that differ. */
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly causes?: readonly unknown[] | undefined;
}

/**
 * A fault of this package. Faults are logged and kept, so what must not be shown is not even stored:
 * a fault in an environment variable has neither source nor causes, and a general message.
 */
export function fault(init: DhallFaultInit): Fault<Code> {
  const { code, message, hint, source, span, causes } = init;
  if (isVariable(source)) return variableFault(code, source);
  const details = [...detail('expected', init.expected), ...detail('found', init.found)];
  return new Fault({ code, message, hint, location: locate(source, span), details, causes });
}

function detail(label: string, text: string | undefined): readonly FaultDetail[] {
  return text === undefined ? [] : [{ label, text, isFromSource: true }];
}

/** True for the text of an environment variable itself: a name or path in it may be a password. */
function isVariable(source: Source | undefined): source is Source {
  return source?.secret === true && source.name.startsWith('env:');
}

const hidden = 'this text depends on the environment';

function variableFault<C extends string>(
  code: C,
  { name }: Source,
  details: readonly FaultDetail[] = [],
): Fault<C> {
  return new Fault({
    code,
    message: 'the variable does not hold Dhall code that can be used here',
    hint: `To import its value as a Text, write \`${name} as Text\`.`,
    location: { file: name, hidden },
    details,
  });
}

/** Where a part of a program is, with an excerpt unless it must not be shown. */
export function locate(source: Source | undefined, span: Span | undefined): FaultLocation {
  if (source === undefined) return {};
  const { name, text, secret } = source;
  const file = name === '' ? undefined : name;
  if (secret === true) {
    return { file, ...(span !== undefined && positionOf(text, span.start)), hidden };
  }
  return span === undefined ? { file } : { ...locationIn(name, text, span), file };
}

/** A program, or a part of it. */
export interface SourcePlace {
  readonly source: Source;
  /** undefined for all of it. */
  readonly span: Span | undefined;
}

/** True if evaluation was stopped because it takes or makes too much. */
export function isLimit({ code }: Fault): boolean {
  return code.startsWith('limit-') || code === 'stopped' || code === 'too-deep';
}

const usedBy = 'used by';
const mostUsers = 5;

/**
 * A fault of a limit with the part of the program that was evaluated. If the fault is in another file
 * already, the part is named as a user of that file.
 */
export function atExpression(error: Fault, { source, span }: SourcePlace): Fault {
  const { location, details } = error;
  const place = locate(source, span);
  if (location.file === undefined && location.line === undefined) {
    return error.with({ location: place });
  }
  const { file, line, column } = place;
  if (file === undefined || file === location.file) return error;
  const known = details.find(({ label }) => label === usedBy)?.text.split('\n') ?? [];
  if (known.length >= mostUsers || known.at(-1)?.startsWith(`${file}:`) === true) return error;
  const text = [...known, line === undefined ? file : `${file}:${line}:${column}`].join('\n');
  const others = details.filter(({ label }) => label !== usedBy);
  return error.with({ details: [...others, { label: usedBy, text }] });
}

const importedBy = 'imported by';

/** The error with the place of the import that failed, unless it has its own place. */
export function atImport(error: Fault, source: Source, span: Span | undefined): Fault {
  const { file, line } = error.location;
  if (file !== undefined || line !== undefined) return error;
  const details = error.details.flatMap((each) => withoutImporter(each, source.name));
  if (!isVariable(source)) return error.with({ location: locate(source, span), details });
  const importers = details.filter(({ label }) => label === importedBy);
  return variableFault(error.code, source, importers);
}

/** The place of the error names the nearest importer already. */
function withoutImporter(each: FaultDetail, name: string): readonly FaultDetail[] {
  if (each.label !== importedBy) return [each];
  const [nearest, ...others] = each.text.split('\n');
  if (nearest !== name) return [each];
  return others.length === 0 ? [] : [{ ...each, text: others.join('\n') }];
}

/** More importers say nothing more about a chain of imports that does not end. */
const mostImporters = 20;

/** The error with the files whose imports led to it, the nearest first, unless it has them already. */
export function importedFrom(error: Fault, importers: readonly string[]): Fault {
  const { details } = error;
  const shown = importers.slice(0, mostImporters);
  if (importers.length > shown.length) shown.push(`… (${importers.length} files)`);
  if (importers.length === 0 || details.some(({ label }) => label === importedBy)) return error;
  return error.with({ details: [...details, { label: importedBy, text: shown.join('\n') }] });
}
