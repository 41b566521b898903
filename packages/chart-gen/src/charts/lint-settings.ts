import type { LintSettings } from '../dhall/session.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

const profiles = ['privileged', 'baseline', 'restricted'] as const;
const severities = ['error', 'warning', 'off'] as const;

/**
 * The field `lint` of `dhallmark.dhall`, `{ profile : Optional Profile, rules : List { rule : Rule,
 * severity : Severity } }`; undefined where it has another form.
 *
 * @example
 * readLintSettings({ profile: 'restricted', rules: [] }) // { profile: 'restricted', rules: {} }
 */
export function readLintSettings(value: JsonValue): LintSettings | undefined {
  if (!isJsonObject(value)) return undefined;
  const { profile: given, rules: list = [], ...others } = value;
  const profile = profiles.find((each) => each === given);
  const isKnown = profile !== undefined || given === undefined || given === null;
  if (!isKnown || Object.keys(others).length > 0 || !Array.isArray(list)) return undefined;
  const rules: Record<string, (typeof severities)[number]> = {};
  for (const item of list as readonly JsonValue[]) {
    const { rule, severity: text } = isJsonObject(item) ? item : {};
    const severity = severities.find((each) => each === text);
    if (typeof rule !== 'string' || severity === undefined) return undefined;
    rules[rule] = severity;
  }
  return profile === undefined ? { rules } : { profile, rules };
}
