import { rules } from '@dhallmark/kubernetes-rules';
import { inspectObjects } from '../../packages/dhallmark/src/lint/find-problems.ts';
import { renderObjects } from '../../packages/dhallmark/src/lint/rendered-objects.ts';
import { findRenderedProblems } from '../../packages/dhallmark/src/lint/rendered-problems.ts';
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
  const charts = new Map([['.', staged]]);
  const templates = renderObjects({ staged: charts, hasUmbrella: true, kubernetes: '1.34' });
  const reported = new Set(
    failures.map(({ error }) => error.location.file?.slice('chart/'.length)),
  );
  const ofRender = findRenderedProblems(templates, [], reported);
  const { problems } = inspectObjects({
    charts: [],
    objects: [
      ...readStagedObjects(charts).filter(({ chart, file }) => !templates.isRendered(chart, file)),
      ...templates.objects,
    ],
    known: [],
    options,
    settings: new Map(),
    isWhole: false,
  });
  const all = [...failures, ...warnings, ...ofRender, ...problems.map(({ failure }) => failure)];
  const codes = [...new Set(all.map(({ error }) => error.code))];
  if (all.some(isError)) return { verdict: 'error', codes };
  return { verdict: all.length > 0 ? 'warning' : 'accepted', codes };
}
