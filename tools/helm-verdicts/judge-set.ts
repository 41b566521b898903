import { rules } from '@dhallmark/kubernetes-rules';
import { inspectObjects } from '../../packages/dhallmark/src/lint/find-problems.ts';
import { readStagedObjects } from '../../packages/dhallmark/src/lint/staged-objects.ts';
import { isError } from '../../packages/dhallmark/src/report/chart-failure.ts';
import { checkChartSets } from '../../packages/dhallmark/src/sources/check-chart-sets.ts';
import type { Verdict } from './ask-helm.ts';
import type { ChartSet } from './chart-set.ts';

/** What `chart:lint` says about a set without helm. */
export interface OwnVerdict {
  readonly verdict: Verdict;
  /** Each once, in the order of the findings. */
  readonly codes: readonly string[];
}

/** Policy is not Helm's. */
const options = {
  rules: Object.fromEntries(
    rules.filter(({ group }) => group === 'policy').map(({ name }) => [name, 'off' as const]),
  ),
};

/** Judges a set as `chart:lint` judges rendered charts where helm is not installed. */
export function judgeSet({ files }: ChartSet): OwnVerdict {
  const bytes = new Map(
    Object.entries(files).map(([path, text]) => [`chart/${path}`, Buffer.from(text)] as const),
  );
  const { failures, warnings } = checkChartSets(bytes, undefined, { lint: { kubernetes: '1.34' } });
  const own = new Map([...bytes].map(([path, each]) => [path.slice('chart/'.length), each]));
  const staged = { files: own, specs: undefined, variables: [], inline: [] };
  const { problems } = inspectObjects({
    charts: [],
    objects: readStagedObjects(new Map([['.', staged]])),
    known: [],
    options,
    settings: new Map(),
    isWhole: false,
  });
  const all = [...failures, ...warnings, ...problems.map(({ failure }) => failure)];
  const codes = [...new Set(all.map(({ error }) => error.code))];
  if (all.some(isError)) return { verdict: 'error', codes };
  return { verdict: all.length > 0 ? 'warning' : 'accepted', codes };
}
