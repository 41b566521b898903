import type { Budget } from '../eval/budget.ts';
import { bindLets, enter, interpret } from '../eval/interpret.ts';
import { force, makeFrame, writtenAs, type Written } from '../eval/lazy.ts';
import { lookup } from '../eval/lookup.ts';
import { chooseHandler } from '../eval/records.ts';
import type { AppTerm, MergeTerm, Term } from '../eval/term.ts';
import { sourceOf } from '../eval/trace.ts';
import type { Frame, Lazy } from '../eval/value.ts';
import type { Source } from '../fault.ts';
import type { Span } from '../syntax/expr.ts';

/** An expression of a source. */
export interface Place {
  readonly source: Source;
  readonly span: Span;
}

/**
 * Adds the expressions that a part went through to `places`, from the one that uses it to the one that
 * its value is written as. Those so far are there where a limit is exceeded. It evaluates again what
 * decides the way: conditions, functions, and records from which a field is selected.
 *
 * @returns the last expression; undefined for what is not from source code
 */
export function followPart(part: Lazy, budget: Budget, places: Place[]): Written | undefined {
  const written = writtenAs(part);
  return written && followWritten(written, budget, places);
}

/** Like `followPart`, from an expression. */
export function followWritten(start: Written, budget: Budget, places: Place[]): Written {
  let written = start;
  for (;;) {
    budget.step();
    const term = written.code as Term;
    const source = sourceOf(written.frame);
    // a variable and a `let` say nothing that what they stand for does not say
    const isPassage = term.kind === 'Var' || term.kind === 'Let';
    if (source !== undefined && term.span !== undefined && !isPassage) {
      places.push({ source, span: term.span });
    }
    const next = nextOf(term, written.frame, budget);
    const found = next !== undefined && 'part' in next ? writtenAs(next.part) : next;
    if (found === undefined) return written;
    written = found;
  }
}

/** The expressions that a Text is made of. */
export function piecesOf({ code, frame }: Written): readonly Written[] {
  const term = code as Term;
  if (term.kind === 'Text') return term.chunks.map(({ expr }) => ({ code: expr, frame }));
  if (term.kind === 'Op' && term.op === '++') {
    return [term.left, term.right].map((operand) => ({ code: operand, frame }));
  }
  return [];
}

/** Where a value comes from: a part, or an expression in a frame. Undefined where it is written. */
type Next = { readonly part: Lazy } | Written | undefined;

function nextOf(term: Term, frame: Frame, budget: Budget): Next {
  switch (term.kind) {
    case 'Var':
      return term.free === undefined ? { part: lookup(term, frame) } : undefined;
    case 'Embed':
      return { part: term.imported.value };
    case 'Annot':
      return { code: term.expr, frame };
    case 'Let':
      bindLets(term, frame, budget);
      return { code: term.body, frame };
    case 'If': {
      const condition = interpret(term.condition, frame, budget);
      if (condition.kind !== 'Bool') return undefined;
      return { code: condition.value ? term.then : term.else, frame };
    }
    case 'Field': {
      const record = interpret(term.record, frame, budget);
      const field = record.kind === 'Record' ? record.fields.get(term.label) : undefined;
      return field && { part: field };
    }
    case 'Text': {
      const [chunk, another] = term.chunks;
      const isOnlyChunk = another === undefined && chunk?.prefix === '' && term.suffix === '';
      return isOnlyChunk ? { code: chunk.expr, frame } : undefined;
    }
    case 'App':
      return bodyOfCall(term, frame, budget);
    case 'Merge':
      return chosenHandler(term, frame, budget);
    default:
      return undefined;
  }
}

/** The body of the function that a call calls; undefined for other calls than those of a λ. */
function bodyOfCall({ fn, args }: AppTerm, frame: Frame, budget: Budget): Next {
  let called = interpret(fn, frame, budget);
  for (let start = 0; start < args.length;) {
    if (called.kind !== 'Lambda') return undefined;
    const end = Math.min(args.length, start + called.code.arity);
    const inner = enter(called, args, start, end, frame, budget);
    let { body } = called.code;
    for (let i = start + 1; i < end; i += 1) ({ body } = body as unknown as { body: typeof body });
    if (end === args.length) return { code: body, frame: inner };
    called = called.run(body, inner, budget);
    start = end;
  }
  return undefined;
}

function chosenHandler(term: MergeTerm, frame: Frame, budget: Budget): Next {
  const handlers = interpret(term.handlers, frame, budget);
  const chosen = chooseHandler(handlers, interpret(term.union, frame, budget));
  if (chosen === undefined) return undefined;
  if (chosen.payload === undefined) return { part: chosen.handler };
  const handler = force(chosen.handler, budget);
  if (handler.kind !== 'Lambda') return undefined;
  const { body, lets } = handler.code;
  return { code: body, frame: makeFrame(handler.frame, chosen.payload, lets) };
}
