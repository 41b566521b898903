export {
  checkObjects,
  findUnusedAllowances,
  type Finding,
  type SeverityOf,
  type UnusedAllowance,
} from './check-objects.ts';
export { renderPath, type FieldPath } from './json.ts';
export {
  kindOf,
  nameOf,
  namespaceOf,
  ObjectSet,
  type KnownObject,
  type ObjectName,
  type RuleObject,
} from './object-set.ts';
export type { Problem, Rule, RuleGroup, Severity } from './rule.ts';
export { ruleCodes } from './rule-codes.ts';
export { rules } from './rule-table.ts';
export { chooseSeverity, type RuleSettings } from './settings.ts';
export { hasSecret } from './secret-makers.ts';
export { referencesOf, type SecretReference } from './secret-references.ts';
export { ALLOW_PREFIX, allowedRules } from './suppressions.ts';
export { checkUpdate } from './updates/check-update.ts';
