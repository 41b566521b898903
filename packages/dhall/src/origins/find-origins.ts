import { isFault, type FaultLocation } from '@dhallmark/fault';
import { checkPhase } from '../check-argument.ts';
import { withBudget } from '../eval/budget.ts';
import type { Written } from '../eval/lazy.ts';
import type { Lazy } from '../eval/value.ts';
import { isLimit, locate } from '../fault.ts';
import type { Normalized } from '../phases.ts';
import { followPart, followWritten, piecesOf, type Place } from './follow-code.ts';
import { partsOnPath, type JsonPath } from './follow-path.ts';

export type { JsonPath } from './follow-path.ts';

/** Where a part of a JSON value is written. */
export interface Origin {
  /**
   * How many steps of the path lead to a part: fewer than the path has where a field is absent. The
   * place is that of the part then that lacks it.
   */
  readonly steps: number;
  /** The expression that its value is written as, with an excerpt unless it must not be shown. */
  readonly place: FaultLocation;
  /**
   * The expressions elsewhere that the value passed through, the nearest to the place first: `args.image`
   * in a function, and the call of the function. Without excerpts, at most five.
   */
  readonly via: readonly FaultLocation[];
  /**
   * Where the pieces of a Text are written that are interpolated or appended, and written elsewhere.
   * Without excerpts, at most five.
   */
  readonly pieces: readonly FaultLocation[];
}

const mostOthers = 5;

/**
 * Finds the expressions that wrote parts of a program's JSON value: through functions, imports,
 * record operators and completion. The program must be evaluated with the limit `origins`, with
 * new imports. Parts from the semantic cache have no source: for them, what uses them is found.
 *
 * @param paths labels and positions in what `toJson` returns
 * @returns an origin per path; undefined for a program without source code
 * @throws Fault `invalid-argument`, and what evaluation of the value throws
 * @example
 * const how = { io: nodeIo(), evaluation: { origins: true } };
 * const program = await evaluateInput({ file: './web.dhall' }, how);
 * const [origin] = findOrigins(program, [['spec', 'replicas']]);
 * origin?.place.line; // 7
 */
export function findOrigins(
  program: Normalized,
  paths: readonly JsonPath[],
): readonly (Origin | undefined)[] {
  checkPhase(program, 'normalized');
  const known: Known = new Map();
  return paths.map((path) => findOrigin(program, path, known));
}

/** What several paths go through. */
type Known = Map<Lazy, { readonly places: readonly Place[]; readonly end: Written | undefined }>;

function findOrigin(program: Normalized, path: JsonPath, known: Known): Origin | undefined {
  const places: Place[] = [];
  const pieces: Place[] = [];
  let reached = 0;
  try {
    withBudget(program.limits, (budget) => {
      let end: Written | undefined;
      for (const [part, steps] of partsOnPath(program.value, path, budget)) {
        reached = steps;
        const before = places.length;
        const again = known.get(part);
        if (again !== undefined) places.push(...again.places);
        end = again === undefined ? followPart(part, budget, places) : again.end;
        known.set(part, { places: places.slice(before), end });
      }
      for (const piece of end === undefined ? [] : piecesOf(end)) {
        const way: Place[] = [];
        followWritten(piece, budget, way);
        pieces.push(...way.slice(-1));
      }
    });
  } catch (error) {
    // the places so far enclose it
    if (!isFault(error) || !isLimit(error)) throw error;
  }
  const place = places.at(-1);
  if (place === undefined) return undefined;
  return {
    steps: reached,
    place: locate(place.source, place.span),
    via: describe(elsewhere(places)),
    pieces: describe(pieces.filter((piece) => !encloses(place, piece))),
  };
}

function describe(places: readonly Place[]): readonly FaultLocation[] {
  return places
    .slice(0, mostOthers)
    .map(({ source, span }) => ({ ...locate(source, span), excerpt: undefined }));
}

/** The places before the last one that enclose no later one, the last first. */
function elsewhere(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of places.toReversed()) {
    if (!kept.some((later) => encloses(place, later))) kept.push(place);
  }
  return kept.slice(1);
}

function encloses(outer: Place, inner: Place): boolean {
  return (
    outer.source.name === inner.source.name &&
    outer.span.start <= inner.span.start &&
    outer.span.end >= inner.span.end
  );
}
