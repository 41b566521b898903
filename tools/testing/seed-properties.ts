/**
 * Gives every random test the same inputs in every run, so that a change is never refused for an
 * input that it has nothing to do with. `FUZZ_SEED=7 npm test` tries others.
 */

import * as fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });
