import type { Fault } from '@dhallmark/fault';
import { chartFault } from '../codes.ts';
import type { ChartRules, DhallSession } from '../dhall/session.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';
import { RENDER_VARIABLES } from '../folder/declared-variables.ts';
import { readExternalObjects } from './external-objects.ts';
import { readLintSettings } from './lint-settings.ts';
import { readRenderVariables } from './render-variables.ts';
import { readValueSettings } from './value-settings.ts';

const none: ChartRules = { allowedKinds: [], variables: [] };

/**
 * The exceptions of a chart in its `dhallmark.dhall`, `{ allowedKinds : List Text, variables : List
 * Text, lint : Lint.Settings.Type, external : List ExternalObject, renderVariables : List RenderVariable,
 * values : { mode, exceptions } }`; all fields are optional. Throws Fault `chart-rules`, and those of the evaluator.
 *
 * @example
 * const { allowedKinds } = await readChartRules(folder, session);
 */
export async function readChartRules(
  folder: ChartFolder,
  session: DhallSession,
): Promise<ChartRules> {
  const file = folder.options;
  if (file === undefined) return withLiveValues(none, session);
  const value = (await session.evaluate(file, { chart: none })).toJson();
  const known = new Set([
    'allowedKinds',
    'variables',
    'lint',
    'external',
    'values',
    RENDER_VARIABLES,
  ]);
  if (!isJsonObject(value) || Object.keys(value).some((key) => !known.has(key)))
    throw wrong(folder);
  const lint = readOptional(value['lint'], readLintSettings, folder);
  const external = readOptional(value['external'], readExternalObjects, folder);
  const renderVariables = readOptional(value[RENDER_VARIABLES], readRenderVariables, folder);
  const values = readOptional(value['values'], readValueSettings, folder);
  const rules: ChartRules = {
    allowedKinds: readTexts(value['allowedKinds'], folder),
    variables: readTexts(value['variables'], folder),
    ...(lint === undefined ? {} : { lint }),
    ...(external === undefined ? {} : { external }),
    ...(renderVariables === undefined ? {} : { renderVariables }),
    ...(values === undefined ? {} : { values }),
  };
  return withLiveValues(rules, session);
}

/** The rules with what the workspace says about values, where the chart does not. */
function withLiveValues(rules: ChartRules, { valueMode }: DhallSession): ChartRules {
  if (rules.values !== undefined || valueMode === 'fixed') return rules;
  return { ...rules, values: { mode: valueMode, exceptions: new Map() } };
}

function readOptional<Field>(
  value: JsonValue | undefined,
  read: (value: JsonValue) => Field | undefined,
  folder: ChartFolder,
): Field | undefined {
  if (value === undefined || value === null) return undefined;
  const field = read(value);
  if (field === undefined) throw wrong(folder);
  return field;
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
    message:
      'dhallmark.dhall may contain the fields allowedKinds, variables, lint, external, renderVariables and values only',
    location: { file: folder.options },
    hint: 'docs/charts.md describes these fields.',
  });
}
