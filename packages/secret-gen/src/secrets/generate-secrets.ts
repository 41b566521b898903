import { checkSpec } from '../specs/check-spec.ts';
import { checkValues } from '../values/check-values.ts';
import { secretFault } from '../codes.ts';
import { readKeyValue, type ValueSource } from '../values/read-value.ts';
import { toSecretObject, type GeneratedSecret } from './secret-object.ts';
import {
  locateProblem,
  type ProblemInSecret,
  type SecretProblem,
} from '../specs/secret-problem.ts';
import { secretId, type ChartSecrets, type SecretSpec } from '../specs/secret-spec.ts';
import type { SecretValues } from '../types/secret-type.ts';

/** The result of `generateSecrets`. */
export interface Generated {
  /** The Secrets without problems. */
  readonly secrets: readonly GeneratedSecret[];
  /** All problems of all charts. */
  readonly problems: readonly SecretProblem[];
}

/**
 * The Secrets of all charts with their values, in memory. Nothing is thrown for a missing or
 * malformed value: all problems are reported together. Pure except for what `from` reads.
 *
 * @example
 * const { secrets, problems } = generateSecrets([{ chart: 'web', specs }], {
 *   env: process.env,
 *   environment: 'production',
 *   readFile: (path) => readFileSync(path),
 * });
 */
export function generateSecrets(charts: readonly ChartSecrets[], from: ValueSource): Generated {
  const secrets: GeneratedSecret[] = [];
  const problems: SecretProblem[] = [];
  const chartOf = new Map<string, string>();
  for (const { chart, specs } of charts) {
    for (const spec of specs) {
      const id = secretId(spec);
      const { values, problems: unread } = readValues(spec, from);
      const wrong = [...checkDuplicate(chart, chartOf.get(id)), ...checkSpec(spec), ...unread];
      const all = wrong.length > 0 ? wrong : checkValues(spec, values);
      chartOf.set(id, chart);
      problems.push(...all.map((problem) => locateProblem(problem, chart, id)));
      if (all.length === 0) secrets.push({ chart, object: toSecretObject(spec, values) });
    }
  }
  return { secrets, problems };
}

function checkDuplicate(chart: string, other: string | undefined): readonly ProblemInSecret[] {
  if (other === undefined) return [];
  const charts = other === chart ? `twice in ${chart}` : `in ${other} and in ${chart}`;
  const fault = secretFault({
    code: 'duplicate-secret',
    message: `the Secret is specified ${charts}`,
    hint: 'Rename one of them, or remove it.',
  });
  return [{ fault }];
}

function readValues(
  spec: SecretSpec,
  from: ValueSource,
): { readonly values: SecretValues; readonly problems: readonly ProblemInSecret[] } {
  const values = new Map<string, Uint8Array>();
  const problems: ProblemInSecret[] = [];
  for (const [key, source] of Object.entries(spec.keys)) {
    const result = readKeyValue(source, from);
    if ('bytes' in result) values.set(key, result.bytes);
    else problems.push(...result.problems.map((problem) => ({ ...problem, key })));
  }
  return { values, problems };
}
