import { listUses, type SecretSpec, type VariableUse } from '@dhallmark/secret-gen';
import type { ChartFolder } from '../charts/find-charts.ts';
import { closureOf, importReader } from '../charts/imports.ts';

/** Every place that needs a variable: specifications, and files that read one themselves. */
export function findVariableUses(
  root: string,
  charts: readonly ChartFolder[],
  specsOf: (chart: string) => readonly SecretSpec[],
): readonly VariableUse[] {
  const specified = charts.map(({ name }) => ({ chart: name, specs: specsOf(name) }));
  const importsOf = importReader(root);
  const readers = charts.flatMap(({ name, secretFiles }) =>
    secretFiles.flatMap((file) =>
      closureOf([file], importsOf).variables.map((variable) => ({
        chart: name,
        secret: file,
        key: '',
        source: { variable, form: 'text' as const },
      })),
    ),
  );
  return [...listUses(specified), ...readers];
}
