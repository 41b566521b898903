import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findSimilarName, type Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';

const CHART = 'chart.dhall';

/**
 * Why no chart was found below the charts' folder: what is there instead, and what to do.
 *
 * @example
 * throw noCharts('/shop', 'charts'); // there is no chart.dhall in charts/: charts/Chart.yaml is …
 */
export function noCharts(root: string, chartsRoot: string): Fault {
  const [why, hint] = describeFolder(join(root, chartsRoot), chartsRoot);
  return fault({
    code: 'no-charts',
    message: `there is no chart.dhall in ${chartsRoot}/, nor in a folder of it${why}`,
    location: { file: join(root, chartsRoot) },
    hint,
  });
}

const START =
  'Generate a chart (nx g @dhallmark/nx:init), or set the option chartsRoot to the folder of your charts.';

function describeFolder(folder: string, shown: string): readonly [why: string, hint: string] {
  if (!existsSync(folder)) return [': the folder does not exist', START];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const misspelled = names.find((path) => isMisspelled(path.replace(/^.*[\\/]/, '')));
  if (misspelled !== undefined) {
    return [`, but ${shown}/${misspelled}`, `Rename ${shown}/${misspelled} to ${CHART}.`];
  }
  const plain = names.find((path) => /(?:^|[\\/])Chart\.yaml$/.test(path));
  if (plain !== undefined) {
    return [
      `: ${shown}/${plain} is that of a plain Helm chart`,
      `Write ${CHART} beside it with the same content, and delete Chart.yaml.`,
    ];
  }
  return ['', START];
}

function isMisspelled(name: string): boolean {
  return name.toLowerCase() === CHART || findSimilarName(name, [CHART], 2) !== undefined;
}
