import type { ReportRow } from './make-report.ts';

/**
 * One remark about the requests that a fingerprint key saves; undefined where none was needed. Without
 * the key every file that was there is decrypted, whether it changed or not.
 */
export function noteDecryptions(rows: readonly ReportRow[], canProve: boolean): string | undefined {
  if (canProve) return undefined;
  const { length } = rows.filter(
    ({ kind, outcome }) =>
      kind === 'secret' && (outcome === 'unchanged' || outcome === 're-encrypted'),
  );
  if (length === 0) return undefined;
  const files = length === 1 ? '1 file was' : `${length} files were`;
  return `Without DHALLMARK_FINGERPRINT_KEY, ${files} decrypted to find changes, and publish decrypts each again. Set it to 32 or more random characters: unchanged files then need no request.`;
}
