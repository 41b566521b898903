import { checkHelmObject } from '@dhallmark/chart-gen/chart-set';
import type { JsonObject } from '@dhallmark/chart-gen';
import { Fault } from '@dhallmark/fault';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { RenderedObjects } from './rendered-objects.ts';
import { sourceOf } from './source-of.ts';

/**
 * What Helm would refuse or warn about where it renders the templates of charts: a template that fails
 * with the default values, an object without a name or selector. Templates of packaged charts are left
 * out, because others wrote them.
 *
 * @param reported files with errors, which are found before rendering
 * @example
 * failures.push(...findRenderedProblems(templates, charts, new Set()));
 */
export function findRenderedProblems(
  { objects, failed, lineOf }: RenderedObjects,
  charts: readonly ChartFolder[],
  reported: ReadonlySet<string | undefined>,
): readonly ChartFailure[] {
  const broken = failed.flatMap(({ chart, file, reason }): readonly ChartFailure[] => {
    const location = { file: sourceOf({ chart, file }, charts) };
    if (reported.has(location.file)) return [];
    const message = `Helm cannot render the template with the values of the chart: ${reason}`;
    const hint = 'Correct the template, or set the value in values.dhall.';
    return [{ chart, error: new Fault({ code: 'helm-object', message, location, hint }) }];
  });
  const odd = objects
    .filter(({ isForeign }) => isForeign !== true)
    .flatMap((object) => {
      const { chart, json } = object;
      const location = { file: sourceOf(object, charts), line: lineOf(object, []) };
      return checkHelmObject(json as JsonObject, JSON.stringify(json)).map(
        ({ severity, message, hint }): ChartFailure => {
          const error = new Fault({ code: 'helm-object', message, location, hint });
          return { chart, error, ...(severity === 'warning' && { severity }) };
        },
      );
    });
  return [...broken, ...odd];
}
