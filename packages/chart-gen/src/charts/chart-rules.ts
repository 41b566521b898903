import { ChartError } from '../diagnostic.ts';
import type { ChartRules, DhallSession } from '../dhall/session.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import type { ChartFolder } from '../folder/chart-folder.ts';

const none: ChartRules = { allowedKinds: [], variables: [] };

/**
 * `dhallmark.dhall` of a chart: `{ allowedKinds : List Text, variables : List Text }`, either of
 * them optional. Throws ChartError.
 */
export async function readRules(folder: ChartFolder, session: DhallSession): Promise<ChartRules> {
  const file = folder.options;
  if (file === undefined) return none;
  const value = (await session.evaluate(file, { chart: none })).toJson();
  const known = new Set(['allowedKinds', 'variables']);
  if (!isJsonObject(value) || Object.keys(value).some((key) => !known.has(key)))
    throw wrong(folder);
  return {
    allowedKinds: readTexts(value['allowedKinds'], folder),
    variables: readTexts(value['variables'], folder),
  };
}

function readTexts(value: JsonValue | undefined, folder: ChartFolder): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(folder);
  return value.map((item: JsonValue) => {
    if (typeof item !== 'string') throw wrong(folder);
    return item;
  });
}

function wrong(folder: ChartFolder): ChartError {
  return new ChartError([
    {
      code: 'chart-rules',
      chart: folder.name,
      file: folder.options,
      message: 'dhallmark.dhall holds something else than its two lists',
      hint: 'Give { allowedKinds = ["example.org/v1/Thing"], variables = ["NAME"] }, or one of them.',
    },
  ]);
}
