import { policyVariants } from './faults/policy.ts';
import { referenceVariants } from './faults/references.ts';
import { runtimeVariants } from './faults/runtime.ts';
import type { Variant } from './variant.ts';

/** Sets with one fault that an API server accepts, by the title of their table. */
export const shopVariants: ReadonlyMap<string, readonly Variant[]> = new Map([
  ['References that lead nowhere', referenceVariants],
  ['What fails in the cluster', runtimeVariants],
  ['Policy', policyVariants],
]);
