import { combinationVariants } from './faults/combinations.ts';
import { formatVariants } from './faults/formats.ts';
import { numberVariants } from './faults/numbers.ts';
import { podVariants } from './faults/pods.ts';
import { versionVariants } from './faults/versions.ts';
import type { Variant } from './variant.ts';

/** All sets with one change. Most have one fault; some show what the API server accepts. */
export const variants: readonly Variant[] = [
  ...formatVariants,
  ...numberVariants,
  ...podVariants,
  ...combinationVariants,
  ...versionVariants,
];
