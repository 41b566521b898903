import { umbrellaOf } from './charts.ts';

/** A chart with many Secrets, for what depends on their number. */

/** One more chart with `count` Secrets of one value each. */
export function chartWithSecrets(count: number): Readonly<Record<string, string>> {
  const secrets = Array.from(
    { length: count },
    (_, index) =>
      `Secret.opaque { name = "s-${index}", namespace = "shop", keys = toMap { token = Secret.text "MANY_${index}" } }`,
  );
  return {
    'charts/chart.dhall': umbrellaOf(['db', 'many', 'plain', 'web']),
    'charts/many/chart.dhall': `{ apiVersion = "v2", name = "many", version = "1.0.0" }\n`,
    'charts/many/secrets.dhall': `let Secret = ../../dhall/Secret/package.dhall\n\nin  [ ${secrets.join('\n    , ')} ]\n`,
  };
}

/** The variables of that chart. */
export function valuesOfSecrets(count: number): Record<string, string> {
  const values = Array.from({ length: count }, (_, index) => [`MANY_${index}`, `value-${index}`]);
  return Object.fromEntries(values) as Record<string, string>;
}
