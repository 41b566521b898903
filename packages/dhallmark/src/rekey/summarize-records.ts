import { escapeLine } from '@dhallmark/fault/terminal';
import type { PublishSummary } from '@dhallmark/gitops';
import type { RekeyRecord } from './evidence.ts';

type Change = RekeyRecord['keys'][number];

/** What a commit says about a rekey: its Secrets, and each changed key once with versions and reason. */
export function summarizeRecords(records: readonly RekeyRecord[]): PublishSummary {
  const rekeyed = records.filter(({ outcome }) => outcome === 'rekeyed');
  const changes = [...new Set(rekeyed.flatMap(({ keys }) => keys.map(describeChange)))];
  return {
    charts: [],
    secrets: rekeyed.map(({ file }) => ({
      name: file.replace(/^secrets\//, '').replace(/\.yaml$/, ''),
      change: 'rekeyed',
      keys: [],
    })),
    remarks: changes.length === 0 ? [] : [changes.toSorted().join('\n')],
  };
}

function describeChange({ provider, key, reason, from, to }: Change): string {
  const named = `- ${provider} ${escapeLine(key)}`;
  switch (reason) {
    case 'newer-version':
      return `${named}: version ${escapeLine(from)} → ${escapeLine(to)}`;
    case 'recipient-added':
      return `${named}: added, the rule names it`;
    case 'recipient-removed':
      return `${named}: removed, the rule does not name it`;
  }
}
