export { checkObjects, type Finding, type SeverityOf } from './check-objects.ts';
export { renderPath, type FieldPath } from './json.ts';
export { ObjectSet, type KnownObject, type RuleObject } from './object-set.ts';
export type { Problem, Rule, RuleGroup, Severity } from './rule.ts';
export { ruleCodes } from './rule-codes.ts';
export { rules } from './rule-table.ts';
export { ALLOW_PREFIX, allowedRules } from './suppressions.ts';
