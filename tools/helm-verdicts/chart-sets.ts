import type { ChartSet } from './chart-set.ts';
import { dependencyFaults } from './faults/dependencies.ts';
import { fileFaults } from './faults/files.ts';
import { metadataFaults } from './faults/metadata.ts';
import { templateFaults } from './faults/templates.ts';
import { renderedFaults } from './faults/rendered.ts';
import { valueFaults } from './faults/values.ts';

/** The sets by their topics. */
export const topics: Readonly<Record<string, readonly ChartSet[]>> = {
  'Chart.yaml': metadataFaults,
  Dependencies: dependencyFaults,
  Values: valueFaults,
  Templates: templateFaults,
  'Rendered templates': renderedFaults,
  'Other files': fileFaults,
};

/** All sets. */
export const chartSets: readonly ChartSet[] = Object.values(topics).flat();
