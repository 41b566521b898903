import { UMBRELLA } from '@dhallmark/chart-gen/chart-folder';
import { Fault, type FaultLocation } from '@dhallmark/fault';
import {
  checkObjects,
  ObjectSet,
  renderPath,
  type Finding,
  type KnownObject,
  type RuleObject,
} from '@dhallmark/kubernetes-rules';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { ChartFailure } from '../report/chart-failure.ts';

/** Objects that the rules look at, and what they may refer to. */
export interface ProblemInput {
  readonly charts: readonly ChartFolder[];
  readonly objects: readonly RuleObject[];
  readonly known: readonly KnownObject[];
  readonly kubernetes: string;
}

/** What the rules for Kubernetes objects find, without what `Lint.allow` accepts. */
export function findProblems(input: ProblemInput): readonly ChartFailure[] {
  const { charts, objects, known, kubernetes } = input;
  const set = new ObjectSet({ objects, known, kubernetes });
  return checkObjects(set, (rule) => rule.severity).flatMap((finding) =>
    finding.accepted === undefined ? [toFailure(finding, charts)] : [],
  );
}

function toFailure(finding: Finding, charts: readonly ChartFolder[]): ChartFailure {
  const { rule, object, path, message, hint = rule.remedy, severity } = finding;
  const { kind, metadata } = object.json as { kind: string; metadata?: { name?: string } };
  const error = new Fault({
    code: rule.name,
    message: `${kind} ${metadata?.name ?? '(no name)'}: ${message}`,
    location: { ...sourceOf(object, charts), path: renderPath(path) },
    hint,
  });
  const failure = { chart: object.chart, error };
  return severity === 'warning' ? { ...failure, severity } : failure;
}

/** The file of the charts' folder that the object comes from. */
function sourceOf({ chart, file }: RuleObject, charts: readonly ChartFolder[]): FaultLocation {
  const owner = charts.find(({ name }) => name === chart);
  const sources = owner ? [...owner.objects, ...owner.templates, ...owner.copied] : [];
  const source = sources.find(({ output }) => output === file);
  return { file: source?.path ?? (chart === UMBRELLA ? file : `${chart}/${file}`) };
}
