import { faultToJson, type FaultJson } from '@dhallmark/fault';
import type { RekeyRecord as FileRecord } from '@dhallmark/sops-runner';
import { toFailures } from '../report/failures.ts';

/** What happened to one file of a rekey, as `--json` prints it: evidence for an auditor, without any value. */
export interface RekeyRecord extends Omit<FileRecord, 'error'> {
  /** The commit in the deploy repository that contains it; undefined where none was made. */
  readonly commit: string | undefined;
  /** Why it failed, with every cause; undefined where it did not. */
  readonly problem: FaultJson | undefined;
}

/** A record of the library as evidence: its error as data, and no commit yet. */
export function toEvidence({ error, ...record }: FileRecord): RekeyRecord {
  return { ...record, commit: undefined, problem: problemOf(error) };
}

function problemOf(error: unknown): FaultJson | undefined {
  if (error === undefined) return undefined;
  const [failure] = toFailures(error, undefined, { mayHoldValue: true });
  return faultToJson(failure?.error ?? error);
}
