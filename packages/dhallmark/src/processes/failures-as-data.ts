import { Fault, isFault, type FaultInit } from '@dhallmark/fault';
import type { ChartFailure } from '../report/chart-failure.ts';

/** A failure as JSON, so that another process can report it. */
export interface FailureData {
  readonly chart?: string | undefined;
  readonly error: FaultData;
}

type FaultData = Omit<FaultInit, 'causes'> & { readonly causes: readonly CauseData[] };

/** An error of other code: what may be reported about it. */
interface ForeignData {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly syscall?: string | undefined;
}

type CauseData = { readonly fault: FaultData } | { readonly foreign: ForeignData };

/**
 * Failures as JSON. Of an error of other code it has the class, the system error code and a system
 * call's message, because nothing is known about what its own message holds.
 */
export function failuresToData(failures: readonly ChartFailure[]): readonly FailureData[] {
  return failures.map(({ chart, error }) => ({ chart, error: toData(error) }));
}

/** The failures as the other process had them. */
export function failuresFromData(data: readonly FailureData[]): readonly ChartFailure[] {
  return data.map(({ chart, error }) => ({ chart, error: fromData(error) }));
}

function toData(error: Fault): FaultData {
  const { code, message, hint, location, details, causes, temporary, exitStatus } = error;
  const init = { code, message, hint, location, details, temporary, exitStatus };
  return { ...init, causes: causes.map(causeToData) };
}

function causeToData(cause: unknown): CauseData {
  if (isFault(cause)) return { fault: toData(cause) };
  if (!(cause instanceof Error)) return { foreign: { name: 'Error', message: '' } };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  const call = 'syscall' in cause && typeof cause.syscall === 'string' ? cause.syscall : undefined;
  const message = call === undefined ? '' : cause.message;
  return { foreign: { name: cause.name, message, code, syscall: call } };
}

function fromData(data: FaultData): Fault {
  return new Fault({ ...data, causes: data.causes.map(causeFromData) });
}

function causeFromData(data: CauseData): unknown {
  if ('fault' in data) return fromData(data.fault);
  const { name, message, code, syscall } = data.foreign;
  const known = Object.entries({ code, syscall }).filter(([, value]) => value !== undefined);
  return Object.assign(new Error(message), { name, ...Object.fromEntries(known) });
}
