import { policyRules } from './rules/policy/index.ts';
import { referenceRules } from './rules/references/index.ts';
import { runtimeRules } from './rules/runtime/index.ts';
import { valueRules } from './rules/values/index.ts';
import type { Rule } from './rule.ts';
import { immutableField } from './updates/immutable-field.ts';

/** All rules, in the order of the documentation. */
export const rules: readonly Rule[] = [
  ...valueRules,
  ...runtimeRules,
  immutableField,
  ...referenceRules,
  ...policyRules,
];
