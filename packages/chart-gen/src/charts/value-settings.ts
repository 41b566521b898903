import type { ValueMode, ValueSettings } from '../dhall/session.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';

/**
 * The field `values` of `dhallmark.dhall`, `{ mode : < live | fixed >, exceptions : List { value : Text, mode :
 * < live | fixed > } }`; undefined where it has another form.
 *
 * @example
 * readValueSettings({ mode: 'live', exceptions: [] }) // { mode: 'live', exceptions: new Map() }
 */
export function readValueSettings(value: JsonValue): ValueSettings | undefined {
  if (!isJsonObject(value)) return undefined;
  const { mode: given, exceptions: list = [], ...others } = value;
  const mode = toMode(given);
  if (mode === undefined || Object.keys(others).length > 0) return undefined;
  if (!Array.isArray(list)) return undefined;
  const exceptions = new Map<string, ValueMode>();
  for (const item of list as readonly JsonValue[]) {
    const { value: name, mode: text } = isJsonObject(item) ? item : {};
    const exception = toMode(text);
    if (typeof name !== 'string' || exception === undefined) return undefined;
    exceptions.set(name, exception);
  }
  return { mode, exceptions };
}

function toMode(text: JsonValue | undefined): ValueMode | undefined {
  return text === 'live' || text === 'fixed' ? text : undefined;
}
