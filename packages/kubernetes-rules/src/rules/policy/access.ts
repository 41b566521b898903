import { fieldOf, itemsOf, textOf, type Json } from '../../json.ts';
import { kindOf, namespaceOf, type ObjectSet } from '../../object-set.ts';
import { podOf } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';

const common = { group: 'policy', severity: 'warning' } as const;

const tokenMount: Rule = {
  ...common,
  name: 'default-token-mount',
  summary: 'A pod mounts a token of the API server only with a service account made for it.',
  reason:
    'The token of the account default is mounted into every pod, and all rights that somebody grants it are rights of all pods.',
  remedy: 'Set automountServiceAccountToken to False, or name a serviceAccountName.',
  source:
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  *check({ json }, set) {
    const pod = podOf(json);
    if (pod === undefined) return;
    const account = textOf(pod.spec, 'serviceAccountName') ?? 'default';
    if (account !== 'default') return;
    const mounts =
      pod.spec['automountServiceAccountToken'] ?? accountMounts(account, json, set) ?? true;
    if (mounts !== true) return;
    yield {
      path: [...pod.path, 'spec'],
      message: 'the pod mounts the token of the service account default',
    };
  },
};

function accountMounts(name: string, json: Json, set: ObjectSet): unknown {
  const [account] = set.find('ServiceAccount', { namespace: namespaceOf(json), name });
  return fieldOf(account?.json, 'automountServiceAccountToken');
}

const roles = new Set(['Role', 'ClusterRole']);

const wildcardRights: Rule = {
  ...common,
  name: 'wildcard-rights',
  severity: 'error',
  summary: 'A role lists what it allows, without *.',
  reason: 'With * it also allows what is added later: new kinds, new verbs such as impersonate.',
  remedy: 'List the API groups, resources and verbs that are used.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  *check({ json }) {
    if (!roles.has(kindOf(json))) return;
    for (const [at, rule] of itemsOf(json['rules'])) {
      for (const field of ['apiGroups', 'resources', 'verbs']) yield* wildcards(rule, at, field);
    }
  },
};

function* wildcards(rule: unknown, at: number, field: string): Iterable<Problem> {
  for (const [index, value] of itemsOf(fieldOf(rule, field))) {
    if (value !== '*' && !(field === 'resources' && value === '*/*')) continue;
    yield { path: ['rules', at, field, index], message: `the role allows every one of ${field}` };
  }
}

const bindings = new Set(['RoleBinding', 'ClusterRoleBinding']);

const clusterAdmin: Rule = {
  ...common,
  name: 'cluster-admin',
  severity: 'error',
  summary: 'Nobody is bound to the role cluster-admin.',
  reason: 'It allows everything: reading all Secrets, and changing all rights.',
  remedy: 'Bind a role with the rights that are used.',
  source: 'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  *check({ json }) {
    if (!bindings.has(kindOf(json)) || textOf(json, 'roleRef', 'name') !== 'cluster-admin') return;
    yield { path: ['roleRef', 'name'], message: 'the subjects get all rights' };
  },
};

/** Rights in the cluster. */
export const accessRules: readonly Rule[] = [tokenMount, wildcardRights, clusterAdmin];
