import { refusedSource, untrackedSource } from '@dhallmark/chart-gen/sources';
import { findCrdFiles } from '../charts/crd-files.ts';
import { entriesOfRender } from '../charts/find-charts.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findIgnoredSources } from './ignored-sources.ts';
import { hasFile, noRepository } from './open-sources.ts';
import { listTrackedFiles } from './tracked-files.ts';

/**
 * Throws CollectedFailures for files of the selected charts that Git does not track or that Nx
 * ignores, except for `local`. Nx restores a render whose inputs have the same content as before, when
 * Git may have tracked them.
 */
export function requireTrackedSources({ root, env, environment, charts }: Workspace): void {
  if (environment === 'local') return;
  const tracked = listTrackedFiles(root, env);
  if (tracked === undefined) throw noRepository();
  const definitions = findCrdFiles(root, charts.all);
  const failures = charts.selected.flatMap((chart) => {
    const { umbrella } = charts;
    const copied = [...chart.templates, ...chart.copied].map(({ path }) => path);
    return [...new Set([...entriesOfRender(chart, umbrella), ...copied, ...definitions])]
      .filter((path) => !hasFile(tracked, path))
      .map((path) => ({
        chart: chart.name,
        error: refusedSource(path, untrackedSource(path)),
      }));
  });
  failures.push(...findIgnoredSources(root, env, charts.selected, charts.all));
  if (failures.length > 0) throw new CollectedFailures(failures);
}
