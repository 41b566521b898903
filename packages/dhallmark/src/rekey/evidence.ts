import { isFault } from '@dhallmark/fault';
import type { RekeyRecord as FileRecord } from '@dhallmark/sops-runner';

/** What happened to one file of a rekey, as `--json` prints it: evidence for an auditor, without any value. */
export interface RekeyRecord extends Omit<FileRecord, 'error'> {
  /** The commit in the deploy repository that contains it; undefined where none was made. */
  readonly commit: string | undefined;
  readonly problem:
    | { readonly code: string; readonly message: string; readonly hint: string | undefined }
    | undefined;
}

/** A record of the library as evidence: its error as data, and no commit yet. */
export function toEvidence({ error, ...record }: FileRecord): RekeyRecord {
  return {
    ...record,
    commit: undefined,
    problem: error === undefined ? undefined : problemOf(error),
  };
}

/** Coded errors never hold a value; of any other only the name is shown. */
function problemOf(error: unknown): NonNullable<RekeyRecord['problem']> {
  if (isFault(error)) {
    const { code, message, hint } = error;
    const causes = error.causes.filter((cause) => isFault(cause));
    return {
      code,
      message: [message, ...causes.map((cause) => cause.message)].join(': '),
      hint: hint ?? causes[0]?.hint,
    };
  }
  const message = error instanceof Error ? error.name : 'unknown';
  return { code: 'internal', message, hint: undefined };
}
