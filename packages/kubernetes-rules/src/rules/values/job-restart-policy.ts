import { podOf } from '../../pods.ts';
import { kindOf } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';

const allowed = new Set<unknown>(['Never', 'OnFailure']);
const kinds = new Set(['Job', 'CronJob']);

/** A Job's pods may not restart for ever. */
export const jobRestartPolicy: Rule = {
  name: 'job-restart-policy',
  group: 'server',
  severity: 'error',
  summary: 'The pods of a Job have the restart policy Never or OnFailure.',
  reason: 'A Job ends when its pods have ended. The API server refuses pods that always restart.',
  remedy: 'Set restartPolicy to Never or OnFailure.',
  source: 'pkg/apis/batch/validation/validation.go, validateJobSpec',
  *check({ json }) {
    if (!kinds.has(kindOf(json))) return;
    const pod = podOf(json);
    if (pod === undefined) return;
    const policy = pod.spec['restartPolicy'];
    if (allowed.has(policy)) return;
    const path = [...pod.path, 'spec', ...(policy === undefined ? [] : ['restartPolicy'])];
    const found = policy === undefined ? 'the default, Always' : JSON.stringify(policy);
    yield { path, message: `restartPolicy must be Never or OnFailure, and is ${found}` };
  },
};
