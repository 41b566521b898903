/** What happened to a file; `skipped` is one in a folder that the command cannot work on. */
export type Outcome = 'changed' | 'unchanged' | 'stale' | 'skipped';

/** An outcome, or one with further fields for the JSON report. */
export type FileResult<Evidence extends object = object> =
  | Outcome
  | { readonly outcome: Outcome; readonly evidence: Evidence };
