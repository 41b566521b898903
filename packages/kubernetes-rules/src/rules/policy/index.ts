import type { Rule } from '../../rule.ts';
import { accessRules } from './access.ts';
import { availabilityRules } from './availability.ts';
import { containerRules } from './containers.ts';
import { deprecatedField } from './deprecated-fields.ts';
import { exposedSecret } from './exposed-secret.ts';
import { baselineRules } from './pod-security-baseline.ts';
import { restrictedRules } from './pod-security-restricted.ts';
import { uncheckedRules } from './unchecked.ts';
import { escalatingRights } from './rights.ts';

/** What careful reviewers ask for. */
export const policyRules: readonly Rule[] = [
  ...baselineRules,
  ...restrictedRules,
  ...containerRules,
  ...availabilityRules,
  ...accessRules,
  escalatingRights,
  deprecatedField,
  exposedSecret,
  ...uncheckedRules,
];
