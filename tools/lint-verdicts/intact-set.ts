import { policyObjects } from './intact/policy-objects.ts';
import { storageObjects } from './intact/storage-objects.ts';
import { workloads } from './intact/workloads.ts';
import { networkObjects } from './intact/network-objects.ts';
import type { Fields } from './variant.ts';

/** Objects that the API server accepts, by a short name. */
export function intactSet(): Fields {
  return structuredClone({
    ...workloads,
    ...networkObjects,
    ...storageObjects,
    ...policyObjects,
  });
}
