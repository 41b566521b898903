import type { InlineSecret } from '@dhallmark/chart-gen';
import { parseSecretSpecs, type SecretSpec } from '@dhallmark/secret-gen';
import { startEvaluation, type EvaluationPlace } from './start-evaluation.ts';

/** The process that evaluates what the Secrets of charts are made of. */
export interface SecretProcess {
  /** The names of the variables that a chart's files of Secrets read. */
  readonly variablesOf: (chart: string) => Promise<readonly string[]>;
  /**
   * The Secrets of files that read variables themselves. Throws everything that is wrong with them,
   * without a value.
   *
   * @param values of the chart's variables, and of no others
   * @param rendered the charts whose renders are public
   */
  readonly evaluate: (
    chart: string,
    values: Readonly<Record<string, string>>,
    rendered: readonly string[],
  ) => Promise<readonly InlineSecret[]>;
  /** The specifications of a chart's Secrets. Throws everything that is wrong with them. */
  readonly readSpecs: (chart: string) => Promise<readonly SecretSpec[]>;
  /** The files of a chart without its Secrets. Throws everything that is wrong with it. */
  readonly renderFiles: (chart: string) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Lets the requests that follow read the sources as they are now. */
  readonly refresh: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts that process for one use, and ends it. */
export async function withSecretProcess<T>(
  place: EvaluationPlace,
  use: (evaluator: SecretProcess) => Promise<T>,
): Promise<T> {
  const evaluator = startSecretProcess(place);
  try {
    return await use(evaluator);
  } finally {
    await evaluator.end();
  }
}

/**
 * Starts the process that evaluates the files of Secrets. It is given the values of the variables
 * that such a file reads, no key and no other value. It writes nothing, because it knows values.
 */
export function startSecretProcess(place: EvaluationPlace): SecretProcess {
  const evaluation = startEvaluation(place, {
    purpose: 'evaluates Secrets',
    mayWrite: false,
    mayShowErrors: false,
  });
  const { ask } = evaluation;
  return {
    variablesOf: async (chart) => (await ask({ kind: 'variables', chart })) as readonly string[],
    evaluate: async (chart, values, rendered) =>
      (await ask({ kind: 'secrets', chart, values, rendered })) as readonly InlineSecret[],
    readSpecs: async (chart) => parseSecretSpecs(await ask({ kind: 'specs', chart })),
    renderFiles: async (chart) => {
      const files = (await ask({ kind: 'files', chart })) as readonly (readonly [string, string])[];
      return new Map(files.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
    },
    refresh: evaluation.refresh,
    end: evaluation.end,
  };
}
