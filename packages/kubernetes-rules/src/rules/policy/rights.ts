import { fieldOf, itemsOf, renderScalar } from '../../json.ts';
import { kindOf } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';

interface Right {
  readonly resource: string;
  readonly verbs: readonly string[];
  readonly message: string;
  /** Whether names of objects make the right harmless. */
  readonly isNamed?: true;
}

/** Rights with which somebody can get others: https://kubernetes.io/docs/concepts/security/rbac-good-practices/ */
const rights: readonly Right[] = [
  {
    resource: 'secrets',
    verbs: ['get', 'list', 'watch'],
    message: 'the role can read Secrets of any name',
    isNamed: true,
  },
  {
    resource: 'pods/exec',
    verbs: ['create', 'get'],
    message: 'the role can run programs in other pods',
  },
  {
    resource: 'pods/attach',
    verbs: ['create', 'get'],
    message: 'the role can control programs of other pods',
  },
  {
    resource: 'nodes/proxy',
    verbs: ['get', 'create'],
    message: 'the role can run programs in the pods of nodes',
  },
  {
    resource: 'serviceaccounts/token',
    verbs: ['create'],
    message: 'the role can make tokens of service accounts',
    isNamed: true,
  },
];
const verbs = new Set<unknown>(['escalate', 'bind', 'impersonate']);
const roles = new Set(['Role', 'ClusterRole']);

/** Rights that are more than they seem. */
export const escalatingRights: Rule = {
  name: 'escalating-rights',
  group: 'policy',
  severity: 'warning',
  summary: 'A role has no rights with which its subjects get other rights.',
  reason: 'Who takes over a pod with such a right has the rights of others, often of the cluster.',
  remedy:
    'Remove the right, or restrict it with resourceNames; accept it where the program is made for it.',
  source:
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#kubernetes-rbac-privilege-escalation-risks',
  *check({ json }) {
    if (!roles.has(kindOf(json))) return;
    for (const [at, rule] of itemsOf(json['rules'])) {
      const message = findRight(rule);
      if (message !== undefined) yield { path: ['rules', at], message };
    }
  },
};

/** What `*` allows is reported by another rule. */
function findRight(rule: unknown): string | undefined {
  const [resources, granted] = ['resources', 'verbs'].map(
    (field) => new Set(itemsOf(fieldOf(rule, field)).map(([, each]) => each)),
  );
  const verb = [...(granted ?? [])].find((each) => verbs.has(each));
  if (verb !== undefined) return `the role has the verb ${renderScalar(verb)}`;
  const hasNames = itemsOf(fieldOf(rule, 'resourceNames')).length > 0;
  return rights.find(
    (right) =>
      resources?.has(right.resource) === true &&
      right.verbs.some((each) => granted?.has(each)) &&
      !(right.isNamed === true && hasNames),
  )?.message;
}
