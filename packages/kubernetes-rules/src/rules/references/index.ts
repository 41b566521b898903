import type { Rule } from '../../rule.ts';
import { selectorTemplate } from './selector-template.ts';

/** References within an object and within a set. */
export const referenceRules: readonly Rule[] = [selectorTemplate];
