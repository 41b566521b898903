import { textOf } from '../../json.ts';
import { kindOf, type RuleObject } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';

const SOURCE =
  'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/';

/** A kind that only `allowedKinds` knows. */
const uncheckedKind: Rule = {
  name: 'unchecked-kind',
  group: 'policy',
  severity: 'warning',
  summary: 'Every object is checked by the definition or the class of its kind.',
  reason:
    'Of a kind that only allowedKinds names, nothing but the metadata is checked, and the API server may refuse the object.',
  remedy:
    'Add the CustomResourceDefinition of the kind: nx g @dhallmark/nx:crd FILE, or dhallmark crd FILE.',
  source: SOURCE,
  *check({ json, unchecked }) {
    if (unchecked?.kind !== true) return;
    const kind = `${kindOf(json)} of ${textOf(json, 'apiVersion') ?? ''}`;
    yield {
      path: ['kind'],
      message: `only its metadata is checked, because no definition of ${kind} is known`,
    };
  },
};

/** Rules in CEL that cannot be evaluated here. */
const uncheckedRule: Rule = {
  name: 'unchecked-rule',
  group: 'policy',
  severity: 'warning',
  summary: 'Every rule of the definition of a kind can be checked.',
  reason: 'The API server evaluates the rule, and may refuse the object.',
  remedy: 'Compare the object with the rule. If it is accepted, switch unchecked-rule off.',
  source: `${SOURCE}#validation-rules`,
  *check(object, { objects }) {
    for (const { rule, reason } of object.unchecked?.rules ?? []) {
      // a definition is reported once
      if (objects.find((each) => isUnchecked(each, object, rule)) !== object) continue;
      const text = rule.replaceAll(/\s+/g, ' ').trim();
      yield { path: [], message: `a rule of its definition is not checked: ${reason} (${text})` };
    }
  },
};

function isUnchecked(each: RuleObject, object: RuleObject, rule: string): boolean {
  return (
    kindOf(each.json) === kindOf(object.json) &&
    each.unchecked?.rules.some((other) => other.rule === rule) === true
  );
}

/** What was not checked when an object was rendered. */
export const uncheckedRules: readonly Rule[] = [uncheckedKind, uncheckedRule];
