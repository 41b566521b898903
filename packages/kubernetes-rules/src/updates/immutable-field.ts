import type { Rule } from '../rule.ts';
import { checkUpdate } from './check-update.ts';

/** Fields of objects in the cluster stay as they are. */
export const immutableField: Rule = {
  name: 'immutable-field',
  group: 'update',
  severity: 'error',
  summary:
    'No field is changed that Kubernetes never changes, such as the selector of a Deployment.',
  reason:
    'The API server refuses the change, and with it the upgrade of the release: the cluster keeps what it has.',
  remedy:
    'Give the object another name, or delete it in the cluster first. An object that is deleted first accepts the rule for this change.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  *check({ json }, set) {
    const before = set.findPublished(json);
    if (before !== undefined) yield* checkUpdate(before, json);
  },
};
