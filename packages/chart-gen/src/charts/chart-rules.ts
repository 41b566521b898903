import type { Fault } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import type { ChartRules, DhallSession, LintSettings } from '../dhall/session.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';
import { readLintSettings } from './lint-settings.ts';

const none: ChartRules = { allowedKinds: [], variables: [] };

/**
 * The exceptions of a chart in its `dhallmark.dhall`, `{ allowedKinds : List Text, variables : List
 * Text, lint : Lint.Settings.Type }`; all fields are optional. Throws Fault `chart-rules`, and those of the evaluator.
 *
 * @example
 * const { allowedKinds } = await readChartRules(folder, session);
 */
export async function readChartRules(
  folder: ChartFolder,
  session: DhallSession,
): Promise<ChartRules> {
  const file = folder.options;
  if (file === undefined) return none;
  const value = (await session.evaluate(file, { chart: none })).toJson();
  const known = new Set(['allowedKinds', 'variables', 'lint']);
  if (!isJsonObject(value) || Object.keys(value).some((key) => !known.has(key)))
    throw wrong(folder);
  const lint = readLint(value['lint'], folder);
  return {
    allowedKinds: readTexts(value['allowedKinds'], folder),
    variables: readTexts(value['variables'], folder),
    ...(lint === undefined ? {} : { lint }),
  };
}

function readLint(value: JsonValue | undefined, folder: ChartFolder): LintSettings | undefined {
  if (value === undefined || value === null) return undefined;
  const settings = readLintSettings(value);
  if (settings === undefined) throw wrong(folder);
  return settings;
}

function readTexts(value: JsonValue | undefined, folder: ChartFolder): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(folder);
  return value.map((item: JsonValue) => {
    if (typeof item !== 'string') throw wrong(folder);
    return item;
  });
}

function wrong(folder: ChartFolder): Fault {
  return chartFault({
    code: 'chart-rules',
    message: 'dhallmark.dhall may contain the lists allowedKinds and variables, and lint, only',
    location: { file: folder.options },
    hint: 'Write { allowedKinds = ["example.org/v1/Thing"], variables = ["NAME"], lint = Lint.Settings::{=} }, or a part of it.',
  });
}
