import type { Suggestions } from '@dhallmark/command-line';

/**
 * What a shell offers after `--environment`, `--chart` and `--umbrella`.
 *
 * @example
 * await suggestNames(root)['--environment']?.(); // ['local', 'production']
 */
export function suggestNames(root: string): Suggestions {
  const findUmbrellas = async () => {
    const { readUmbrellas } = await import('../workspace/umbrellas.ts');
    return readUmbrellas(root);
  };
  const findAll = async () => {
    const { findCharts } = await import('../charts/find-charts.ts');
    const umbrellas = await findUmbrellas();
    return umbrellas.flatMap(({ chartsRoot }) => findCharts(root, chartsRoot));
  };
  return {
    '--umbrella': async () => (await findUmbrellas()).map(({ name }) => name),
    '--chart': async () => [...new Set((await findAll()).map(({ name }) => name))],
    '--environment': async () => {
      const { environmentsOf } = await import('../charts/find-charts.ts');
      return environmentsOf(await findAll());
    },
  };
}
