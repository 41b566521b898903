import type { GeneratedSecret } from './secret-object.ts';
import type { ChartSecrets } from '../specs/secret-spec.ts';

/** The annotation of a Secret without values: `publish` and `verify` refuse a Secret that has it. */
export const PLACEHOLDER = 'dhallmark.dev/placeholder';

/**
 * Secrets with every key and no value, for the staging folder and for lint, where no variable is
 * available.
 *
 * @example
 * placeholderSecrets([{ chart: 'web', specs }])[0]?.object.stringData // { password: 'placeholder' }
 */
export function placeholderSecrets(charts: readonly ChartSecrets[]): readonly GeneratedSecret[] {
  return charts.flatMap(({ chart, specs }) =>
    specs.map(({ name, namespace, labels, annotations, type, keys }) => ({
      chart,
      object: {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name,
          namespace,
          ...(labels && { labels }),
          annotations: { ...annotations, [PLACEHOLDER]: 'true' },
        },
        type,
        stringData: Object.fromEntries(
          Object.keys(keys)
            .toSorted()
            .map((key) => [key, 'placeholder']),
        ),
      },
    })),
  );
}
