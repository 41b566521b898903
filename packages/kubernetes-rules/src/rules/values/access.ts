import { dnsName } from '../../formats/names.ts';
import { fieldOf, itemsOf, textOf, type FieldPath } from '../../json.ts';
import type { Problem } from '../../rule.ts';
import { formatProblem, hasKind, isEmpty, isTemplated, serverRule } from './table-rules.ts';

const RBAC = 'pkg/apis/rbac/validation/validation.go';
const GROUP = 'rbac.authorization.k8s.io';

/** Rules of roles. */
export const roleRule = serverRule(
  {
    name: 'role-rule',
    summary: 'A rule of a role has resources with API groups, or URLs in a ClusterRole.',
    remedy: 'Add apiGroups ("" is the core group) and resources; split rules with URLs.',
    source: `${RBAC}, ValidatePolicyRule`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'Role ClusterRole')) return;
    for (const [index, rule] of itemsOf(fieldOf(json, 'rules'))) {
      const path = ['rules', index];
      const hasUrls = !isEmpty(fieldOf(rule, 'nonResourceURLs'));
      const hasResources = ['apiGroups', 'resources', 'resourceNames'].some(
        (field) => !isEmpty(fieldOf(rule, field)),
      );
      if (hasUrls && hasKind(json, 'Role')) {
        yield {
          path: [...path, 'nonResourceURLs'],
          message: 'nonResourceURLs are for a ClusterRole',
        };
      } else if (hasUrls && hasResources) {
        yield {
          path: [...path, 'nonResourceURLs'],
          message: 'a rule has resources or nonResourceURLs, not both',
        };
      } else if (!hasUrls) {
        for (const field of ['apiGroups', 'resources']) {
          if (isEmpty(fieldOf(rule, field))) yield { path, message: `${field} must be set` };
        }
      }
    }
  },
);

/** Subjects of bindings. */
export const bindingSubject = serverRule(
  {
    name: 'binding-subject',
    summary:
      'A binding names a role and subjects in their API groups, a ServiceAccount with its namespace.',
    remedy: `apiGroup is empty for a ServiceAccount, and ${GROUP} for User, Group and roleRef.`,
    source: `${RBAC}, ValidateRoleBinding, ValidateRoleBindingSubject`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'RoleBinding ClusterRoleBinding')) return;
    const group = textOf(json, 'roleRef', 'apiGroup');
    if (group !== undefined && group !== '' && group !== GROUP) {
      yield { path: ['roleRef', 'apiGroup'], message: `apiGroup must be ${GROUP}` };
    }
    for (const [index, subject] of itemsOf(fieldOf(json, 'subjects'))) {
      yield* checkSubject(['subjects', index], subject, hasKind(json, 'ClusterRoleBinding'));
    }
  },
);

function* checkSubject(path: FieldPath, subject: unknown, isCluster: boolean): Iterable<Problem> {
  const group = textOf(subject, 'apiGroup') ?? '';
  const name = textOf(subject, 'name') ?? '';
  if (textOf(subject, 'kind') !== 'ServiceAccount') {
    if (group !== '' && group !== GROUP)
      yield { path: [...path, 'apiGroup'], message: `apiGroup must be ${GROUP}` };
    return;
  }
  if (group !== '')
    yield { path: [...path, 'apiGroup'], message: 'apiGroup of a ServiceAccount must be empty' };
  if (name !== '' && !isTemplated(name) && !dnsName.accepts(name))
    yield formatProblem([...path, 'name'], name, dnsName);
  if (isCluster && isEmpty(fieldOf(subject, 'namespace'))) {
    yield { path, message: 'namespace of a ServiceAccount must be set' };
  }
}

/** ResourceQuota with scopes. */
export const quotaScope = serverRule(
  {
    name: 'quota-scope',
    summary:
      'A quota with the scope BestEffort limits pods only, and scopes do not contradict each other.',
    remedy: 'Remove the scope, or move the resources to another quota.',
    source: 'pkg/apis/core/validation/validation.go, validateResourceQuotaScopes',
  },
  function* check({ json }) {
    if (!hasKind(json, 'ResourceQuota')) return;
    const scopes = new Set(itemsOf(fieldOf(json, 'spec', 'scopes')).map(([, scope]) => scope));
    const names = Object.keys(fieldOf(json, 'spec', 'hard') ?? {});
    const other = names.find((name) => name !== 'pods' && name !== 'count/pods');
    if (scopes.has('BestEffort') && other !== undefined) {
      yield {
        path: ['spec', 'scopes'],
        message: `the scope BestEffort is for pods, not for ${other}`,
      };
    }
    for (const [a, b] of [
      ['BestEffort', 'NotBestEffort'],
      ['Terminating', 'NotTerminating'],
    ]) {
      if (!scopes.has(a) || !scopes.has(b)) continue;
      yield { path: ['spec', 'scopes'], message: `${a} and ${b} exclude each other` };
    }
  },
);
