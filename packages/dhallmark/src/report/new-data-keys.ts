import type { NewDataKeyReason } from '@dhallmark/sops-runner';
import { UMBRELLA } from '../charts/find-charts.ts';
import type { ReportRow } from './make-report.ts';

const REASONS: Readonly<Record<NewDataKeyReason, string>> = {
  'no-fingerprint-key': 'because without DHALLMARK_FINGERPRINT_KEY its data key cannot be proven',
  unproven: 'because nothing proves that its data key was created here',
  'keys-changed': 'because its keys were not those of the rule',
  'unknown-fields': 'because its sops block has unknown fields',
};

/** A Secret whose values changed and that was fully re-encrypted with a new data key. */
export interface NewDataKey {
  /** `<chart>/<name>` */
  readonly secret: string;
  readonly reason: NewDataKeyReason;
}

/** The Secrets with a new data key, in the order of the report. */
export function listNewDataKeys(rows: readonly ReportRow[]): readonly NewDataKey[] {
  return rows.flatMap(({ chart, name, newDataKeyReason: reason }) =>
    reason === undefined
      ? []
      : [{ secret: `${chart === UMBRELLA ? 'umbrella' : chart}/${name}`, reason }],
  );
}

/** `fully re-encrypted, because …`. */
export function describeNewDataKey(reason: NewDataKeyReason): string {
  return `fully re-encrypted, ${REASONS[reason]}`;
}

/** One remark that names the Secrets with a new data key, and how to avoid it; undefined for none. */
export function noteNewDataKeys(rows: readonly ReportRow[]): string | undefined {
  const found = listNewDataKeys(rows);
  if (found.length === 0) return undefined;
  const names = found.map(({ secret }) => secret).join(', ');
  const advice = found.some(({ reason }) => reason === 'no-fingerprint-key')
    ? ' Set DHALLMARK_FINGERPRINT_KEY to keep the ciphertext of unchanged values.'
    : '';
  return `Fully re-encrypted with a new data key: ${names}.${advice}`;
}
