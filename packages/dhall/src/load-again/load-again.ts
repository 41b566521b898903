import type { Limits } from '../eval/budget.ts';
import type { JsOptions } from '../javascript/js-options.ts';
import type { JsValue } from '../marshal/to-js.ts';
import type { Input } from '../phases.ts';
import type { ImportIo } from '../resolve/io.ts';
import type { ResolveOptions } from '../resolve/resolve-options.ts';
import { Resolver } from '../resolve/resolver.ts';
import { settingsOf, type RunLimits } from '../run-limits.ts';

/** A call of `load` that a thread can repeat: all of it can be cloned. */
export interface LoadRequest {
  readonly input: Input;
  readonly options: JsOptions & { readonly expect?: string | undefined };
  readonly resolve: Pick<
    ResolveOptions,
    'offline' | 'limits' | 'semanticCache' | 'opaqueVariables'
  >;
  readonly evaluation: SentLimits | undefined;
  readonly limits: SentLimits | undefined;
}

/** Limits without functions: those of `startLimits` start again. */
export type SentLimits = { readonly run: RunLimits } | { readonly counts: Limits };

/**
 * Repeats a call on a thread with a larger stack.
 *
 * @param error what ended the first attempt, thrown where there is no such thread
 */
export type LoadAgain = (request: LoadRequest, error: unknown) => Promise<JsValue>;

/** By identity: what a copy with other functions reads, the thread would not read. */
const known = new WeakMap<ImportIo, LoadAgain>();

/** Lets `load` repeat its calls with this io. */
export function allowLoadAgain(io: ImportIo, again: LoadAgain): void {
  known.set(io, again);
}

/** How a call is repeated; undefined where a thread would not do the same. */
export function findLoadAgain(
  input: Input,
  how: Resolver | ResolveOptions,
  options: LoadRequest['options'],
  limits: Limits | undefined,
): ((error: unknown) => Promise<JsValue>) | undefined {
  if (how instanceof Resolver) return undefined;
  const again = known.get(how.io);
  const functions = [how.policy, how.signal, options.onOpaque, options.callLimits];
  if (again === undefined || functions.some((each) => each !== undefined)) return undefined;
  if (![how.evaluation, limits].every(canBeSent)) return undefined;
  const { offline, semanticCache, opaqueVariables } = how;
  const resolve = { offline, limits: how.limits, semanticCache, opaqueVariables };
  const sent = { evaluation: toSent(how.evaluation), limits: toSent(limits) };
  return (error) => again({ input, options, resolve, ...sent }, error);
}

function canBeSent(limits: Limits | undefined): boolean {
  return limits?.stop === undefined || settingsOf(limits) !== undefined;
}

function toSent(limits: Limits | undefined): SentLimits | undefined {
  if (limits === undefined) return undefined;
  const run = settingsOf(limits);
  return run === undefined ? { counts: limits } : { run };
}
