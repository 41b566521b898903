import type { Rule } from '../../rule.ts';
import { jobRestartPolicy } from './job-restart-policy.ts';

/** What the API server refuses in the values of one object. */
export const valueRules: readonly Rule[] = [jobRestartPolicy];
