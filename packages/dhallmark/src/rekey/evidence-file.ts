import { writeWholeFile } from '@dhallmark/replace-file';
import { faultToJson } from '@dhallmark/fault';
import { renderJson } from '@dhallmark/fault/terminal';
import { toFailures } from '../report/failures.ts';
import type { RekeyResult } from './rekey-options.ts';

/** Writes what a rekey did, also where it fails: the last state that is known. */
export interface EvidenceFile {
  /** Runs the rekey and returns its result. Throws what it throws, after writing it. */
  readonly collect: (
    run: (onPushed: (result: RekeyResult) => void) => Promise<RekeyResult>,
  ) => Promise<RekeyResult>;
}

/** Without a file nothing is written. */
export function openEvidence(file: string | undefined, environment: string): EvidenceFile {
  const write = (content: object): void => {
    if (file) writeWholeFile(file, `${renderJson({ environment, ...content })}\n`);
  };
  return {
    collect: async (run) => {
      let last: RekeyResult = { records: [], commit: undefined, rulesMoved: false };
      // a file that cannot be written is found before anything changes
      write(last);
      try {
        const result = await run((pushed) => {
          last = pushed;
          write(pushed);
        });
        write(result);
        return result;
      } catch (error) {
        const failures = toFailures(error, undefined, { mayHoldValue: true });
        write({ ...last, problems: failures.map((failure) => faultToJson(failure.error)) });
        throw error;
      }
    },
  };
}
