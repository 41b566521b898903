import type { Rule } from '../../rule.ts';
import { portClash, scaledTwice, twoBudgets } from './clashes.ts';
import { commandWords, shortGracePeriod, undefinedVariable } from './commands.ts';
import { imageReference } from './images.ts';
import { quantityUnit } from './quantities.ts';
import { duplicateRoute } from './routes.ts';
import { cronNeverRuns } from './schedules.ts';

/** What the API server accepts, and what fails in the cluster. */
export const runtimeRules: readonly Rule[] = [
  imageReference,
  commandWords,
  undefinedVariable,
  quantityUnit,
  cronNeverRuns,
  shortGracePeriod,
  portClash,
  scaledTwice,
  twoBudgets,
  duplicateRoute,
];
