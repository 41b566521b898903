import type { FaultLocation } from './location.ts';

/** A labelled piece of information below the message, such as what was expected and what was found. */
export interface FaultDetail {
  /** One or two words: `expected`, `found`, `imported by`. */
  readonly label: string;
  /** One or several lines. */
  readonly text: string;
  /** True when the text was computed from source code: it is hidden where that is, and by `censor`. */
  readonly isFromSource?: boolean | undefined;
  /** True where the text is shown in full, however long: who sets it limits its length. */
  readonly isWhole?: boolean | undefined;
}

/**
 * Marks a failure that passes by itself: the same request may succeed later, and nobody has to change
 * anything. A service is unavailable, overloaded, or asks for fewer requests.
 */
export interface TemporaryFailure {
  /** How long the service asks to wait, in milliseconds; undefined where it does not say. */
  readonly retryAfterMs?: number | undefined;
}

/** What a Fault is made of. No string in it may hold a plaintext value or a key. */
export interface FaultInit<Code extends string = string> {
  /** Stable over releases, kebab-case, listed in the code table of the package that throws it. */
  readonly code: Code;
  /** What is wrong: one sentence in one line, without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** Where; undefined where there is no place. */
  readonly location?: FaultLocation | undefined;
  readonly details?: readonly FaultDetail[] | undefined;
  /** Every failure that led to this one: Faults, or errors of other code. Never dropped. */
  readonly causes?: readonly unknown[] | undefined;
  /** Set where the failure passes by itself; undefined where someone has to change something. */
  readonly temporary?: TemporaryFailure | undefined;
  /** The exit status of a program that ends with this fault; undefined for the code's own, or 1. */
  readonly exitStatus?: number | undefined;
}

/** Two copies of this package in one process know each other's faults by this mark. */
const MARK = Symbol.for('dhallmark.fault');

/**
 * Every failure that a person can do something about.
 *
 * A fault is data: programs read `code`, people read what `renderFault` prints. It is never changed;
 * `at` and `with` return a copy.
 *
 * @example
 * throw new Fault({
 *   code: 'unreadable-file',
 *   message: 'the file cannot be read: EACCES',
 *   location: { file: 'secrets.env' },
 *   hint: 'Check its permissions.',
 *   causes: [error],
 * });
 */
export class Fault<Code extends string = string> extends Error {
  override readonly name = 'Fault';
  readonly code: Code;
  readonly hint: string | undefined;
  readonly location: FaultLocation;
  readonly details: readonly FaultDetail[];
  readonly causes: readonly unknown[];
  /** Set where the failure passes by itself; `isTemporary` narrows the type. */
  readonly temporary: TemporaryFailure | undefined;
  readonly exitStatus: number | undefined;
  readonly [MARK] = true;

  constructor(init: FaultInit<Code>) {
    const causes = init.causes ?? [];
    // Node and loggers print `cause`; a list has no standard place.
    super(init.message, causes.length === 0 ? undefined : { cause: causes[0] });
    this.code = init.code;
    this.hint = init.hint;
    this.location = init.location ?? {};
    this.details = init.details ?? [];
    this.causes = causes;
    this.temporary = init.temporary;
    this.exitStatus = init.exitStatus;
  }

  /**
   * The same fault with what a caller knows about its place. What the fault knows itself stays.
   *
   * @example
   * error.at({ file: 'db.yaml' })
   */
  at(location: FaultLocation): Fault<Code> {
    return this.with({ location: { ...location, ...known(this.location) } });
  }

  /**
   * The same fault with other parts.
   *
   * @example
   * error.with({ exitStatus: 2 })
   */
  with(change: Partial<FaultInit<Code>>): Fault<Code> {
    const { code, message, hint, location, details, causes, temporary, exitStatus } = this;
    const parts = { code, message, hint, location, details, causes, temporary, exitStatus };
    return new Fault({ ...parts, ...change });
  }
}

/**
 * True for a Fault, also for one that another copy of this package threw.
 *
 * @example
 * if (isFault(error) && error.code === 'no-matching-rule') return undefined;
 */
export function isFault(error: unknown): error is Fault {
  return typeof error === 'object' && error !== null && MARK in error;
}

/** A fault that passes by itself. */
export type TemporaryFault<Code extends string = string> = Fault<Code> & {
  readonly temporary: TemporaryFailure;
};

/**
 * True for a Fault that passes by itself, so that trying again is worth it. A fault that wraps others
 * is temporary only where the code that wraps them says so.
 *
 * @example
 * if (isTemporary(error)) await wait(error.temporary.retryAfterMs ?? 1000);
 */
export function isTemporary(error: unknown): error is TemporaryFault {
  return isFault(error) && error.temporary !== undefined;
}

/** The details that may be shown: those computed from source code only where that may be shown. */
export function shownDetails(
  details: readonly FaultDetail[],
  hidesSource: boolean,
): readonly FaultDetail[] {
  return hidesSource ? details.filter(({ isFromSource }) => isFromSource !== true) : details;
}

function known(location: FaultLocation): FaultLocation {
  return Object.fromEntries(Object.entries(location).filter(([, value]) => value !== undefined));
}
