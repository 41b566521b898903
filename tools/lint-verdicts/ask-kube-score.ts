import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToolVerdicts } from './ask-kubeconform.ts';
import { applyChanges, type AskedSet, type Fields } from './variant.ts';

/** Grades below count: 1 is critical, 5 a warning. */
const ALMOST_OK = 7;

/** Asks kube-score about whole sets. It finds a variant where it reports more than in the intact set. */
export function askKubeScore(
  program: string,
  { intact, variants }: AskedSet,
  folder: string,
): ToolVerdicts {
  const known = countReports(program, intact, folder);
  return {
    found: variants
      .filter((variant) =>
        [...countReports(program, applyChanges(intact, variant), folder)].some(
          ([report, count]) => count > (known.get(report) ?? 0),
        ),
      )
      .map(({ name }) => name),
  };
}

interface ScoredObject {
  readonly checks: readonly {
    readonly check: { readonly id: string };
    readonly grade: number;
    readonly skipped: boolean;
    readonly comments: readonly { readonly summary: string }[] | null;
  }[];
}

/** How often it reports what. Objects are not named in it: a new name is not a finding. */
function countReports(program: string, set: Fields, folder: string): ReadonlyMap<string, number> {
  const file = join(folder, 'set.yaml');
  // JSON is YAML
  const documents = Object.values(set).map((each) => JSON.stringify(each));
  writeFileSync(file, documents.join('\n---\n'));
  const { stdout } = spawnSync(program, ['score', '--output-format', 'json', file], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  // it refuses what it cannot parse
  if (!stdout.trim().startsWith('[')) return new Map([['refused', 1]]);
  const reports = (JSON.parse(stdout) as readonly ScoredObject[]).flatMap(({ checks }) =>
    checks.flatMap(({ check, grade, skipped, comments }) =>
      skipped || grade >= ALMOST_OK
        ? []
        : (comments ?? []).map(({ summary }) => `${check.id} ${summary}`),
    ),
  );
  const grouped = Map.groupBy(reports, (report) => report);
  return new Map([...grouped].map(([report, group]) => [report, group.length]));
}
