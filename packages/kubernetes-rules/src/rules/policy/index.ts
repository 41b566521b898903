import type { Rule } from '../../rule.ts';
import { privileged } from './privileged.ts';

/** What careful reviewers ask for. */
export const policyRules: readonly Rule[] = [privileged];
