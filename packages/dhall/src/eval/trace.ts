import { isFault } from '@dhallmark/fault';
import { atExpression, isLimit, type Source } from '../fault.ts';
import type { Span } from '../syntax/expr.ts';
import type { Code, Frame } from './value.ts';

/** The sources of programs by their outermost frame. */
const sources = new WeakMap<Frame, Source>();

/** Notes where the code is written that runs in `frame` and in the frames inside it. */
export function rememberSource(frame: Frame, source: Source): void {
  sources.set(frame, source);
}

/**
 * The error of running `code` in `frame`: a fault of a limit with the place of the code. The place is
 * looked up only here, so that evaluation pays nothing for it.
 */
export function traceFault(error: unknown, code: Code, frame: Frame): unknown {
  if (!isFault(error) || !isLimit(error)) return error;
  const source = sourceOf(frame);
  const { span } = mainPart(code as WrittenCode);
  return source === undefined || span === undefined ? error : atExpression(error, { source, span });
}

/** Where the code is written that runs in `frame`; undefined for what is not from source code. */
export function sourceOf(frame: Frame): Source | undefined {
  let outermost = frame;
  while (outermost.parent !== undefined) outermost = outermost.parent;
  return sources.get(outermost);
}

interface WrittenCode {
  readonly kind: string;
  readonly span?: Span | undefined;
  readonly body?: WrittenCode;
}

/** What a `let` expression is about; other code is its own main part. */
export function mainPart<Part extends { readonly kind: string; readonly body?: unknown }>(
  code: Part,
): Part {
  let part = code;
  while (part.kind === 'Let' && part.body !== undefined) part = part.body as Part;
  return part;
}
