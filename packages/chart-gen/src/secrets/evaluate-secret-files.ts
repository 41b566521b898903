import type { Fault } from '@dhallmark/fault';
import { readChartContext, type ChartInput } from '../charts/chart-context.ts';
import {
  evaluateWithValues,
  requireIndirectValues,
  type ChartContext,
} from '../charts/chart-values.ts';
import { chartFault } from '../codes.ts';
import { combineFaults } from '../combine-faults.ts';
import { listItems, type JsonObject } from '../objects/json-value.ts';
import { nameOf, validateObject } from '../objects/validate-object.ts';
import { withholdValues } from './withhold-values.ts';

/** A Secret of a file that reads variables itself. Its values are plaintext. */
export interface InlineSecret {
  readonly file: string;
  readonly object: JsonObject;
}

/** Variables by name. */
type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The Secrets of a chart's `*-secret.dhall`, evaluated in memory with these variables. Throws a
 * Fault, or an AggregateError of Faults; none of them holds a value, not even that of a failed
 * assertion.
 *
 * @example
 * const secrets = await evaluateSecretFiles({ folder, umbrella, environment, session }, process.env);
 */
export async function evaluateSecretFiles(
  input: ChartInput,
  env: Variables,
): Promise<readonly InlineSecret[]> {
  const { folder, session } = input;
  if (folder.secretFiles.length === 0) return [];
  const context = await readChartContext(input);
  const secrets: InlineSecret[] = [];
  const faults: Fault[] = [];
  for (const file of folder.secretFiles) {
    try {
      secrets.push(...(await evaluateSecretFile(file, context, env)));
    } catch (error) {
      const values = [...session.variablesOf(file)].flatMap((name) => env[name] ?? []);
      faults.push(...withholdValues(error, file, values));
    }
  }
  if (faults.length > 0) throw combineFaults(faults);
  return secrets;
}

async function evaluateSecretFile(
  file: string,
  context: ChartContext,
  env: Variables,
): Promise<readonly InlineSecret[]> {
  requireIndirectValues(file, context);
  const missing = [...context.session.variablesOf(file)].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    throw combineFaults(missing.map((name) => missingVariable(name, file, context)));
  }
  const json = (await evaluateWithValues(file, context, env)).toJson();
  const secrets: InlineSecret[] = [];
  for (const item of listItems(json)) {
    const options = { file, allowedKinds: new Set<string>(), secretsAllowed: true };
    const result = await validateObject(item, options);
    if ('faults' in result) throw combineFaults(result.faults);
    const { json: object } = result.object;
    if (object['kind'] !== 'Secret') throw notASecret(object, file);
    secrets.push({ file, object });
  }
  return secrets;
}

function missingVariable(name: string, file: string, { environment }: ChartContext): Fault {
  return chartFault({
    code: 'missing-variable',
    message: `the variable ${name} is not set or empty`,
    location: { file },
    hint:
      environment === 'local'
        ? `Set ${name} in secrets.env.`
        : `Set ${name} as a CI variable of the environment ${environment}.`,
  });
}

function notASecret(object: JsonObject, file: string): Fault {
  return chartFault({
    code: 'not-a-secret',
    message: `${nameOf(object)} is in a file for Secrets`,
    location: { file },
    hint: 'Move it to a file with another name: only Secrets are encrypted and decrypted.',
  });
}
