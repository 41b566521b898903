import type { ChartSecrets, SecretObject } from './spec.ts';
import type { GeneratedSecret } from './generate.ts';

/** The annotation of a Secret without values: `publish` and `verify` refuse what carries it. */
export const PLACEHOLDER = 'dhallmark.dev/placeholder';

/** Secrets with every key and no value, for staging and lint where no variable is at hand. */
export function placeholderSecrets(charts: readonly ChartSecrets[]): GeneratedSecret[] {
  return charts.flatMap(({ chart, specs }) =>
    specs.map((spec) => {
      const object: SecretObject = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: spec.name,
          namespace: spec.namespace,
          ...(spec.labels ? { labels: spec.labels } : {}),
          annotations: { ...spec.annotations, [PLACEHOLDER]: 'true' },
        },
        type: spec.type,
        stringData: Object.fromEntries(
          Object.keys(spec.keys)
            .toSorted()
            .map((key) => [key, 'placeholder']),
        ),
      };
      return { chart, object };
    }),
  );
}
