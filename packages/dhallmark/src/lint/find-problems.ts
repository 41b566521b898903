import { findSimilarName, Fault } from '@dhallmark/fault';
import {
  ALLOW_PREFIX,
  checkObjects,
  chooseSeverity,
  findUnusedAllowances,
  kindOf,
  nameOf,
  namespaceOf,
  ObjectSet,
  renderPath,
  rules,
  type FieldPath,
  type Finding,
  type KnownObject,
  type RuleGroup,
  type RuleObject,
  type RuleSettings,
  type UnusedAllowance,
} from '@dhallmark/kubernetes-rules';
import type { ChartFolder } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { LintOptions } from '../workspace/lint-options.ts';
import { isFieldUnknown, type RenderedObjects } from './rendered-objects.ts';
import { sourceOf } from './source-of.ts';

/** Objects that the rules look at, and what they may refer to. */
export interface ProblemInput {
  readonly charts: readonly ChartFolder[];
  readonly objects: readonly RuleObject[];
  readonly known: readonly KnownObject[];
  /** Which of `objects` Helm templates write; default none. */
  readonly templates?: RenderedObjects | undefined;
  /** Of the workspace. */
  readonly options: LintOptions;
  /** Of charts, by name. */
  readonly settings: ReadonlyMap<string, RuleSettings>;
  /** Whether `objects` are those of all charts: only then can a reference lead nowhere. */
  readonly isWhole: boolean;
  /** The objects of the deploy tree; undefined where there is none. */
  readonly published?: readonly RuleObject['json'][] | undefined;
}

/** A problem, and what identifies it while other parts of its chart change. */
export interface IdentifiedProblem {
  readonly failure: ChartFailure;
  readonly identity: ProblemIdentity;
  /** The object and the field that it is about. */
  readonly object: RuleObject;
  readonly path: FieldPath;
}

/** The object and field of a problem. */
export interface ProblemIdentity {
  readonly rule: string;
  readonly chart: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly path: string;
}

/** The release whose rules apply where the option names none: the newest that the rules know. */
export const NEWEST = '1.34';

/** What was found in objects, and in how rules are set. */
export interface Inspection {
  /** Without what `Lint.allow` accepts. */
  readonly problems: readonly IdentifiedProblem[];
  /** Exceptions that are not needed any longer, or that are about no rule. */
  readonly exceptions: readonly IdentifiedProblem[];
  /** Names of rules in settings that do not exist. */
  readonly unknown: readonly ChartFailure[];
  /** Whether a rule could be used: without all charts, references cannot be judged. */
  readonly isJudged: (rule: string) => boolean;
}

/** What the rules for Kubernetes objects find. */
export function inspectObjects(input: ProblemInput): Inspection {
  const { charts, objects, known, templates, options, settings, isWhole, published } = input;
  const kubernetes = options.kubernetes ?? NEWEST;
  const set = new ObjectSet({ objects, known, kubernetes, published });
  const chosen = chooseSeverity(options, settings);
  const cannotJudge = new Set<RuleGroup>([
    ...(isWhole ? [] : (['reference'] as const)),
    ...(published === undefined ? (['update'] as const) : []),
  ]);
  const severityOf: typeof chosen = (rule, chart) =>
    cannotJudge.has(rule.group) ? 'off' : chosen(rule, chart);
  const findings = checkObjects(set, severityOf);
  const open = findings.filter(
    (finding) => finding.accepted === undefined && !isUncertain(finding, templates),
  );
  const skipped = new Set(
    rules.filter(({ group }) => cannotJudge.has(group)).map(({ name }) => name),
  );
  return {
    isJudged: (rule) => !skipped.has(rule),
    problems: open.map((finding) => identify(finding, charts)),
    exceptions: findUnusedAllowances(set, findings, severityOf).map((each) =>
      toUnused(each, charts),
    ),
    unknown: [
      ...unknownRules(options, undefined, undefined),
      ...[...settings].flatMap(([chart, own]) =>
        unknownRules(own, chart, charts.find(({ name }) => name === chart)?.options),
      ),
    ],
  };
}

/** What an installation decides, or a template that was not rendered, may be right. */
function isUncertain(
  { object, path, rule }: Finding,
  templates: RenderedObjects | undefined,
): boolean {
  if (templates?.isOf(object) !== true) return false;
  if (rule.group === 'reference' && !templates.isComplete) return true;
  return isFieldUnknown(object.json, path);
}

/** What changes of a published state are looked at. */
export type UpdateInput = Pick<ProblemInput, 'charts' | 'objects' | 'options' | 'settings'> & {
  readonly published: readonly RuleObject['json'][];
};

/** What the API server would refuse to change, and nothing else. */
export function inspectUpdates(input: UpdateInput): readonly ChartFailure[] {
  const { charts, objects, options, settings, published } = input;
  const set = new ObjectSet({ objects, known: [], kubernetes: NEWEST, published });
  const chosen = chooseSeverity(options, settings);
  return checkObjects(set, (rule, chart) => (rule.group === 'update' ? chosen(rule, chart) : 'off'))
    .filter(({ accepted }) => accepted === undefined)
    .map((finding) => identify(finding, charts).failure);
}

function unknownRules(
  { rules: given = {} }: RuleSettings,
  chart: string | undefined,
  file: string | undefined,
): readonly ChartFailure[] {
  return Object.keys(given)
    .filter((name) => !rules.some((rule) => rule.name === name))
    .map((name) => ({
      chart,
      error: fault({
        code: 'unknown-rule',
        message: `the rule ${JSON.stringify(name)} does not exist`,
        location: { file },
        hint: suggestRule(name),
      }),
    }));
}

function suggestRule(name: string): string {
  const similar = findSimilarName(
    name,
    rules.map((rule) => rule.name),
  );
  const listed = 'docs/lint-rules.md lists the rules.';
  return similar === undefined ? listed : `Did you mean ${similar}? ${listed}`;
}

function toUnused(
  { object, rule }: UnusedAllowance,
  charts: readonly ChartFolder[],
): IdentifiedProblem {
  const exists = rules.some(({ name }) => name === rule);
  const what = `${kindOf(object.json)} ${nameOf(object.json)} accepts ${rule}`;
  const path = ['metadata', 'annotations', `${ALLOW_PREFIX}${rule}`];
  const error = fault({
    code: exists ? 'unused-allow' : 'unknown-rule',
    message: exists ? `${what}, which finds nothing there` : `${what}, which is not a rule`,
    location: { file: sourceOf(object, charts), path: renderPath(path) },
    hint: exists ? 'Remove the exception.' : suggestRule(rule),
  });
  const failure = { chart: object.chart, error, ...(exists && { severity: 'warning' as const }) };
  return { failure, identity: identityOf(object, error.code, path), object, path };
}

function identify(finding: Finding, charts: readonly ChartFolder[]): IdentifiedProblem {
  const { rule, object, path, message, hint = rule.remedy, severity } = finding;
  const { json, chart } = object;
  const error = new Fault({
    code: rule.name,
    message: `${kindOf(json)} ${nameOf(json)}: ${message}`,
    location: { file: sourceOf(object, charts), path: renderPath(path) },
    hint,
  });
  const failure = { chart, error, ...(severity === 'warning' && { severity }) };
  return { failure, identity: identityOf(object, rule.name, path), object, path };
}

function identityOf({ chart, json }: RuleObject, rule: string, path: FieldPath): ProblemIdentity {
  const namespace = namespaceOf(json);
  const place = namespace === undefined ? {} : { namespace };
  const [kind, name] = [kindOf(json), nameOf(json)];
  return { rule, chart, kind, ...place, name, path: renderPath(path) };
}
