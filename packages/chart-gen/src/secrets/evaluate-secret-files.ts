import type { OpaqueString } from '@dhallmark/dhall';
import type { Fault } from '@dhallmark/fault';
import { faultsOfNames, refuseNames, type NameFault } from '@dhallmark/names';
import { createValueSearch, type ValueSearch } from '@dhallmark/secret-gen/value-search';
import { readChartContext, type ChartInput } from '../charts/chart-context.ts';
import {
  evaluateWithValues,
  requireIndirectValues,
  type ChartContext,
} from '../charts/chart-values.ts';
import { placeFaults } from '../charts/find-places.ts';
import { chartFault } from '../codes.ts';
import { combineFaults } from '../combine-faults.ts';
import { isJsonObject, listItems, type JsonObject } from '../objects/json-value.ts';
import { nameOf, validateObject } from '../objects/validate-object.ts';
import { findOutsideData, refuseOutsideData } from './encrypted-fields.ts';
import { withholdValues } from './withhold-values.ts';

/** A Secret of a file that reads variables itself. Its values are plaintext. */
export interface InlineSecret {
  readonly file: string;
  readonly object: JsonObject;
}

/** Variables by name. */
type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The Secrets of a chart's `*-secret.dhall`, evaluated in memory with these variables. A variable may
 * be used only in the values of `data` and `stringData`. Throws a Fault, or an AggregateError of
 * Faults; none of them holds a value, not even that of a failed assertion.
 *
 * @param publicTexts for `createValueSearch`, besides the files that are evaluated
 * @example
 * const secrets = await evaluateSecretFiles({ folder, umbrella, environment, session }, process.env);
 */
export async function evaluateSecretFiles(
  input: ChartInput,
  env: Variables,
  publicTexts: () => Iterable<string> = () => [],
): Promise<readonly InlineSecret[]> {
  const { folder } = input;
  if (folder.secretFiles.length === 0) return [];
  const context = await readChartContext(input);
  const secrets: InlineSecret[] = [];
  const faults: Fault[] = [];
  for (const file of folder.secretFiles) {
    const search = createFileSearch(file, input, env, publicTexts);
    try {
      const objects = await evaluateSecretFile(file, context, env, input);
      const found = objects.flatMap((object) => findOutsideData(file, object, search));
      faults.push(...found);
      secrets.push(...objects.map((object) => ({ file, object })));
    } catch (error) {
      faults.push(...withholdValues(error, file, search));
    }
  }
  if (faults.length > 0) throw combineFaults(faults);
  return secrets;
}

/** What the file and the chart's values are made of is public. */
function createFileSearch(
  file: string,
  { folder, umbrella, session }: ChartInput,
  env: Variables,
  publicTexts: () => Iterable<string>,
): ValueSearch {
  const values = [...session.variablesOf(file)].map((variable) => ({
    variable,
    bytes: Buffer.from(env[variable] ?? ''),
  }));
  return createValueSearch(values, function* () {
    const owners = [folder, umbrella].filter((each) => each !== undefined);
    const roots = owners.flatMap((each) => [each.values ?? '', ...each.environments.values()]);
    for (const root of [file, ...roots]) {
      for (const path of root === '' ? [] : session.closureOf(root)) {
        yield path;
        yield session.readText(path) ?? '';
      }
    }
    yield* publicTexts();
  });
}

async function evaluateSecretFile(
  file: string,
  context: ChartContext,
  env: Variables,
  input: ChartInput,
): Promise<readonly JsonObject[]> {
  requireIndirectValues(file, context);
  const missing = [...context.session.variablesOf(file)].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) {
    throw combineFaults(missing.map((name) => missingVariable(name, file, context)));
  }
  const found: OpaqueString[] = [];
  const evaluated = await evaluateWithValues(file, context, env);
  const json = evaluated.toJson((each) => found.push(each));
  const refused = refuseOutsideData(file, json, found);
  // first: a message of the validation may quote names and kinds
  if (refused.length > 0) throw combineFaults(refused);
  const secrets: JsonObject[] = [];
  for (const [index, item] of listItems(json).entries()) {
    const options = { file, allowedKinds: new Set<string>(), secretsAllowed: true };
    const result = await validateObject(item, options);
    if ('faults' in result) {
      const faults = result.faults.map((each) => ({ ...each, index }));
      throw combineFaults(await placeFaults(faults, file, input, env));
    }
    const { json: object } = result.object;
    if (object['kind'] !== 'Secret') throw notASecret(object, file);
    refuseNames(faultsOfSecretNames(object, file));
    secrets.push(object);
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

/** The grammars of secrets.dhall, whose Secrets are checked before they are made. */
function faultsOfSecretNames(object: JsonObject, file: string): readonly NameFault[] {
  const { metadata, data, stringData } = object;
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  const keys = [data, stringData].flatMap((values) =>
    isJsonObject(values) ? Object.keys(values) : [],
  );
  return [
    ...(typeof name === 'string' ? faultsOfNames('secret', [{ name, file }]) : []),
    ...(typeof namespace === 'string'
      ? faultsOfNames('namespace', [{ name: namespace, file }])
      : []),
    ...faultsOfNames(
      'secretKey',
      keys.map((key) => ({ name: key, file })),
    ),
  ];
}

function notASecret(object: JsonObject, file: string): Fault {
  return chartFault({
    code: 'not-a-secret',
    message: `${nameOf(object)} is in a file for Secrets`,
    location: { file },
    hint: 'Move it to a file with another name: only Secrets are encrypted and decrypted.',
  });
}
