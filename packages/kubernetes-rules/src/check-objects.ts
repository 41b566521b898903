import type { FieldPath } from './json.ts';
import type { ObjectSet, RuleObject } from './object-set.ts';
import type { Problem, Rule, Severity } from './rule.ts';
import { rules } from './rule-table.ts';
import { allowedRules } from './suppressions.ts';

/** A problem of an object, by rule. */
export interface Finding extends Problem {
  readonly rule: Rule;
  /** As configured for the object's chart; never `off`. */
  readonly severity: Exclude<Severity, 'off'>;
  readonly object: RuleObject;
  /** The reason of `Lint.allow`; undefined where the problem is not accepted. */
  readonly accepted: string | undefined;
}

/** Decides the severity of a rule for a chart. */
export type SeverityOf = (rule: Rule, chart: string) => Severity;

/** A rule that an object accepts, although it finds nothing there. */
export interface UnusedAllowance {
  readonly object: RuleObject;
  /** The name in the annotation; there may be no such rule. */
  readonly rule: string;
}

/**
 * What the rules find in all objects of a set, in the order of the objects. Accepted problems are among
 * them, so that a report can show them with their reasons.
 *
 * @example
 * const findings = checkObjects(set, (rule) => rule.severity);
 */
export function checkObjects(set: ObjectSet, severityOf: SeverityOf): readonly Finding[] {
  return set.objects.filter(isOwn).flatMap((object) => {
    const allowed = allowedRules(object.json);
    const found = rules.flatMap((rule): readonly Finding[] => {
      const severity = severityOf(rule, object.chart);
      if (severity === 'off') return [];
      const accepted = allowed.get(rule.name);
      return [...rule.check(object, set)].map((problem) => ({
        ...problem,
        rule,
        severity,
        object,
        accepted,
      }));
    });
    return withoutConsequences(found);
  });
}

/** The groups whose rules look for what a field means, which a value that is refused does not say. */
const meanings: ReadonlySet<string> = new Set(['reference', 'runtime']);

/** Without what else is found at a value that the API server refuses: one fault is one finding. */
function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const refused = findings.filter((each) => each.rule.group === 'server');
  if (refused.length === 0) return findings;
  return findings.filter(
    ({ rule, path, accepted }) =>
      !meanings.has(rule.group) ||
      accepted !== undefined ||
      !refused.some((each) => isWithin(path, each.path) || isWithin(each.path, path)),
  );
}

/** Whether a path is another one, or a part of its value. */
function isWithin(path: FieldPath, around: FieldPath): boolean {
  return around.length > 0 && around.every((step, index) => step === path[index]);
}

/**
 * The rules that objects accept without need, so that an exception does not outlive its reason. A rule
 * that is off is not among them.
 *
 * @param findings of `checkObjects` for the same set
 * @example
 * findUnusedAllowances(set, findings, severityOf).map(({ rule }) => rule)
 */
export function findUnusedAllowances(
  set: ObjectSet,
  findings: readonly Finding[],
  severityOf: SeverityOf,
): readonly UnusedAllowance[] {
  const found = Map.groupBy(findings, ({ object }) => object);
  return set.objects.filter(isOwn).flatMap((object) => {
    const used = new Set((found.get(object) ?? []).map(({ rule }) => rule.name));
    return [...allowedRules(object.json).keys()].flatMap((name): readonly UnusedAllowance[] => {
      const rule = rules.find((each) => each.name === name);
      const isOff = rule !== undefined && severityOf(rule, object.chart) === 'off';
      return used.has(name) || isOff ? [] : [{ object, rule: name }];
    });
  });
}

function isOwn({ isForeign = false }: RuleObject): boolean {
  return !isForeign;
}
