import { everRuns } from '../../formats/cron.ts';
import { fieldOf, textOf } from '../../json.ts';
import { kindOf } from '../../object-set.ts';
import type { Rule } from '../../rule.ts';
import { isTemplated } from '../values/table-rules.ts';

/** The controller looks at schedules once in this time. */
const LEAST_DEADLINE = 10;

/** Schedules that silently do nothing. */
export const cronNeverRuns: Rule = {
  name: 'cron-never-runs',
  group: 'runtime',
  severity: 'error',
  summary: 'The schedule of a CronJob has a date that exists, and its deadline is at least 10 s.',
  reason: 'The CronJob is accepted, and never starts a Job.',
  remedy: 'Use a day that the month has, and a startingDeadlineSeconds of 10 or more.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline',
  *check({ json }) {
    if (kindOf(json) !== 'CronJob') return;
    const schedule = textOf(json, 'spec', 'schedule') ?? '';
    if (!isTemplated(schedule) && !everRuns(schedule)) {
      yield { path: ['spec', 'schedule'], message: 'no month of the schedule has one of its days' };
    }
    const deadline = fieldOf(json, 'spec', 'startingDeadlineSeconds');
    if (typeof deadline !== 'number' || deadline < 0 || deadline >= LEAST_DEADLINE) return;
    yield {
      path: ['spec', 'startingDeadlineSeconds'],
      message: `the controller looks every ${LEAST_DEADLINE} s, so a deadline of ${deadline} s may be over`,
    };
  },
};
