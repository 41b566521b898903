import { fieldOf } from '../../json.ts';
import { containersOf, podOf } from '../../pods.ts';
import type { Rule } from '../../rule.ts';

/** A container does not own its node. */
export const privileged: Rule = {
  name: 'privileged',
  group: 'policy',
  severity: 'error',
  summary: 'A container is not privileged.',
  reason: 'A privileged container has all rights of its node; who takes it over has the node.',
  remedy: 'Remove securityContext.privileged, and add the single capabilities that are needed.',
  source: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
  *check({ json }) {
    const pod = podOf(json);
    if (pod === undefined) return;
    for (const { path, container } of containersOf(pod)) {
      if (fieldOf(container, 'securityContext', 'privileged') !== true) continue;
      yield {
        path: [...path, 'securityContext', 'privileged'],
        message: 'the container is privileged',
      };
    }
  },
};
