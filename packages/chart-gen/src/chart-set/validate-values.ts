import { Validator, type OutputUnit, type SchemaDraft } from '@cfworker/json-schema';
import { isJsonObject, type JsonObject, type JsonValue } from '../objects/json-value.ts';
import { boundPatterns } from './bound-patterns.ts';
import { textIn } from './read-chart.ts';

const MOST_PROBLEMS = 5;

/**
 * Why values do not fit a schema, as Helm would check them; a few sentences that quote no value. Throws
 * where the schema cannot be used.
 *
 * @example
 * validateValues({ required: ['a'] }, {}).length // 1
 */
export function validateValues(schema: JsonValue, values: JsonObject): readonly string[] {
  const bound = boundPatterns(schema, values);
  if (!isJsonObject(bound)) return bound === false ? ['it accepts no values'] : [];
  const draft = draftOf(textIn(bound, '$schema'));
  const { valid, errors } = new Validator(bound, draft, false).validate(values);
  if (valid) return [];
  const leaves = errors.filter(({ keyword }) => !wrappers.has(keyword));
  const shown = (leaves.length > 0 ? leaves : errors).map(describe);
  return [...new Set(shown)].slice(0, MOST_PROBLEMS);
}

/** As in Helm, which takes the newest draft where a schema names none. */
function draftOf(address: string): SchemaDraft {
  if (address.includes('draft-04')) return '4';
  if (/draft-0[67]/.test(address)) return '7';
  return address.includes('2019-09') ? '2019-09' : '2020-12';
}

/** Keywords whose errors are explained by those of other schemas. */
const wrappers = new Set([
  'properties',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
  'anyOf',
  'oneOf',
  '$ref',
  '$dynamicRef',
  '$recursiveRef',
  'if',
  'dependentSchemas',
  'dependencies',
  'false',
]);

/** The sentences of the library name types and fields; those of other keywords can quote a value. */
function describe({ keyword, instanceLocation, error }: OutputUnit): string {
  const place = instanceLocation.replace(/^#/, '') || '/';
  const isShown = ['type', 'required', 'additionalProperties', 'enum', 'const'].includes(keyword);
  return `at ${place}: ${isShown ? error.replace(/\.$/, '') : `the keyword ${keyword} is not met`}`;
}
