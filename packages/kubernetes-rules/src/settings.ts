import type { SeverityOf } from './check-objects.ts';
import type { PodSecurityProfile, Rule, Severity } from './rule.ts';

/** How rules count in a workspace, or in one of its charts. */
export interface RuleSettings {
  /** The profile of the Pod Security Standards that charts keep; default `baseline`. */
  readonly profile?: PodSecurityProfile | undefined;
  /** Severities by the names of rules. */
  readonly rules?: Readonly<Record<string, Severity>> | undefined;
}

const order: readonly PodSecurityProfile[] = ['privileged', 'baseline', 'restricted'];

/**
 * The severity of each rule: as the settings of the chart say, then those of the workspace. Rules of
 * the profile are errors, those of the next profile warnings, and those beyond are off.
 *
 * @param charts settings by the chart's name
 * @example
 * checkObjects(set, chooseSeverity({ profile: 'restricted' }, new Map()));
 */
export function chooseSeverity(
  workspace: RuleSettings,
  charts: ReadonlyMap<string, RuleSettings>,
): SeverityOf {
  return (rule, chart) => {
    const own = charts.get(chart);
    return (
      own?.rules?.[rule.name] ??
      workspace.rules?.[rule.name] ??
      defaultSeverity(rule, own?.profile ?? workspace.profile ?? 'baseline')
    );
  };
}

function defaultSeverity(rule: Rule, profile: PodSecurityProfile): Severity {
  if (rule.profile === undefined) return rule.severity;
  const beyond = order.indexOf(rule.profile) - order.indexOf(profile);
  if (beyond <= 0) return rule.severity;
  return beyond === 1 ? 'warning' : 'off';
}
