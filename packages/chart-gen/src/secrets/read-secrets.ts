import { isFault } from '@dhallmark/fault';
import { parseSecretSpecs, type SecretSpec } from '@dhallmark/secret-gen';
import { ChartError, onBehalfOf, type Diagnostic } from '../diagnostic.ts';
import type { DhallSession } from '../dhall/session.ts';
import type { JsonObject, JsonValue } from '../objects/json-value.ts';
import { nameOf, validateObject } from '../objects/validate-object.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';
import { withoutValues } from './withhold-values.ts';
import { readRules } from '../charts/chart-rules.ts';
import {
  evaluateWithValues,
  readValues,
  requireIndirectValues,
  type ValuesUse,
} from '../charts/chart-values.ts';

export interface SecretInput {
  readonly folder: ChartFolder;
  readonly umbrella: ChartFolder | undefined;
  readonly environment: string;
  readonly session: DhallSession;
}

/**
 * The specifications in a chart's `secrets.dhall`; empty without that file. Throws ChartError.
 */
export async function readSecretSpecs(input: SecretInput): Promise<readonly SecretSpec[]> {
  return onBehalfOf(input.folder.name, () => readSpecs(input));
}

async function readSpecs(input: SecretInput): Promise<readonly SecretSpec[]> {
  const { folder } = input;
  const file = folder.secretSpecs;
  if (file === undefined) return [];
  const context = await contextOf(input);
  requireIndirectValues(file, context);
  const json = (await evaluateWithValues(file, context)).toJson();
  try {
    return parseSecretSpecs(json);
  } catch (error) {
    if (!isFault(error)) throw error;
    const { code, message, hint } = error;
    throw new ChartError([{ code, chart: folder.name, file, message, hint }]);
  }
}

/** A Secret that a file made with the variables it read itself. Its values are in the clear. */
export interface InlineSecret {
  readonly file: string;
  readonly object: JsonObject;
}

/**
 * The Secrets of a chart's `*-secret.dhall`, evaluated in memory with these variables. Throws
 * ChartError; no diagnostic holds a value, those of failed asserts included.
 */
export async function evaluateSecretFiles(
  input: SecretInput,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly InlineSecret[]> {
  return onBehalfOf(input.folder.name, () => evaluateAll(input, env));
}

async function evaluateAll(
  input: SecretInput,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly InlineSecret[]> {
  const { folder } = input;
  if (folder.secretFiles.length === 0) return [];
  const context = await contextOf(input);
  const secrets: InlineSecret[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of folder.secretFiles) {
    try {
      secrets.push(...(await evaluateSecretFile(file, context, env)));
    } catch (error) {
      const values = [...input.session.variablesOf(file)].flatMap((name) => env[name] ?? []);
      diagnostics.push(...withoutValues(error, file, values).diagnostics);
    }
  }
  if (diagnostics.length > 0) throw new ChartError(diagnostics);
  return secrets;
}

async function evaluateSecretFile(
  file: string,
  context: ValuesUse,
  env: Readonly<Record<string, string | undefined>>,
): Promise<InlineSecret[]> {
  requireIndirectValues(file, context);
  const missing = [...context.session.variablesOf(file)].filter((name) => (env[name] ?? '') === '');
  if (missing.length > 0) throw new ChartError(missing.map((name) => unset(name, file, context)));
  const json = (await evaluateWithValues(file, context, env)).toJson();
  const items = Array.isArray(json) ? (json as readonly JsonValue[]) : [json];
  const secrets: InlineSecret[] = [];
  for (const item of items) {
    const options = { allowedKinds: new Set<string>(), secretsAllowed: true };
    const result = await validateObject(item, options);
    if ('problems' in result) {
      throw new ChartError(
        result.problems.map((problem) => ({ ...problem, chart: context.folder.name, file })),
      );
    }
    if (result.object.json['kind'] !== 'Secret') throw notSecret(result.object.json, file, context);
    secrets.push({ file, object: result.object.json });
  }
  return secrets;
}

function unset(name: string, file: string, { folder, environment }: ValuesUse): Diagnostic {
  return {
    code: 'missing-variable',
    chart: folder.name,
    file,
    message: `the variable ${name} is not set or empty`,
    hint:
      environment === 'local'
        ? `Set ${name} in secrets.env.`
        : `Set ${name} as a CI variable of the environment ${environment}.`,
  };
}

function notSecret(object: JsonObject, file: string, { folder }: ValuesUse): ChartError {
  return new ChartError([
    {
      code: 'not-a-secret',
      chart: folder.name,
      file,
      message: `${nameOf(object)} stands in a file for Secrets`,
      hint: 'Move it to a file of another name: only Secrets are encrypted and decrypted.',
    },
  ]);
}

async function contextOf(input: SecretInput): Promise<ValuesUse> {
  const { folder, umbrella, environment, session } = input;
  const rules = await readRules(folder, session);
  const values = await readValues(folder, umbrella, environment, rules, session);
  return { folder, environment, session, rules, values };
}
