import type { Suggestions } from '@dhallmark/command-line';

/**
 * What a shell offers after `--environment` and `--chart`.
 *
 * @example
 * await suggestNames(root)['--environment']?.(); // ['local', 'production']
 */
export function suggestNames(root: string): Suggestions {
  const findAll = async () => {
    const { findCharts } = await import('../charts/find-charts.ts');
    const { readOptions } = await import('../workspace/open-workspace.ts');
    return findCharts(root, readOptions(root).chartsRoot);
  };
  return {
    '--chart': async () => (await findAll()).map(({ name }) => name),
    '--environment': async () => {
      const { environmentsOf } = await import('../charts/find-charts.ts');
      return environmentsOf(await findAll());
    },
  };
}
