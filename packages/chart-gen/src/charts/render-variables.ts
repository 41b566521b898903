import type { RenderVariable, RenderVariableType } from '../dhall/session.ts';
import { isJsonObject, isTextList, type JsonValue } from '../objects/json-value.ts';

const types: readonly RenderVariableType[] = ['Text', 'Natural', 'Bool'];
const known = new Set(['name', 'description', 'type', 'default', 'allowed']);

/**
 * The field `renderVariables` of `dhallmark.dhall`, `List { name : Text, description : Text, type :
 * < Text | Natural | Bool >, default : Optional Text, allowed : List Text }`; the last three are
 * optional. Undefined where it has another form.
 *
 * @example
 * readRenderVariables([{ name: 'IMAGE_TAG', description: 'the tag of the image' }])
 */
export function readRenderVariables(value: JsonValue): readonly RenderVariable[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const variables = (value as readonly JsonValue[]).map(readRenderVariable);
  return variables.every((variable) => variable !== undefined) ? variables : undefined;
}

function readRenderVariable(item: JsonValue): RenderVariable | undefined {
  if (!isJsonObject(item) || Object.keys(item).some((key) => !known.has(key))) return undefined;
  const { name, description, type: given = 'Text', default: value = null, allowed = null } = item;
  const type = types.find((each) => each === given);
  if (typeof name !== 'string' || typeof description !== 'string' || type === undefined) {
    return undefined;
  }
  if (value !== null && typeof value !== 'string') return undefined;
  if (allowed !== null && !isTextList(allowed)) return undefined;
  return {
    name,
    description,
    type,
    default: value ?? undefined,
    allowed: allowed === null || allowed.length === 0 ? undefined : allowed,
  };
}
