import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type ParsedNode } from 'yaml';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { sortedKeys } from '../objects/sort-keys.ts';

/**
 * Texts that some YAML reader takes for something else: YAML 1.1 (Helm, kubectl) knows `on`, dates,
 * octal and sexagesimal numbers that YAML 1.2 does not. Quoted, they are text everywhere.
 */
const lookalikes = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|)$/i,
  /^[-+]?(?:0b[01]+|0o?[0-7]+|0x[0-9a-f]+|[0-9]+)$/i,
  /^[-+]?[0-9]*(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/,
];

/** Characters that YAML readers refuse where they stand as they are (YAML 1.2, 5.1). */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/; // oxlint-disable-line no-control-regex

/** Leading white space, which block text tells from indentation by a number that readers get wrong. */
const leadingSpace = /^\s/;

const allUnprintable = new RegExp(unprintable, 'g');

function needsQuotes(text: string): boolean {
  // YAML 1.1 lets underscores stand anywhere in a number
  const bare = text.replaceAll('_', '');
  return (
    leadingSpace.test(text) ||
    unprintable.test(text) ||
    lookalikes.some((pattern) => pattern.test(bare))
  );
}

/** YAML text of one value, keys in stable order, ends with a newline. */
export function renderYaml(value: JsonValue): string {
  const document = new Document();
  document.contents = toNode(value);
  const text = document.toString({ lineWidth: 0, singleQuote: false });
  // all of them stand in double quotes by now
  return text.replaceAll(
    allUnprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toNode(value: JsonValue): ParsedNode {
  if (typeof value === 'string') return toScalar(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq<ParsedNode>();
    list.items = value.map((item: JsonValue) => toNode(item));
    return list as ParsedNode;
  }
  if (!isJsonObject(value)) return new Scalar(value) as ParsedNode;
  const map = new YAMLMap<ParsedNode, ParsedNode>();
  map.items = sortedKeys(value).map((key) => new Pair(toScalar(key), toNode(value[key] ?? null)));
  return map as ParsedNode;
}

function toScalar(text: string): ParsedNode {
  const scalar = new Scalar(text);
  if (needsQuotes(text)) scalar.type = 'QUOTE_DOUBLE';
  return scalar as ParsedNode;
}

/** Several objects as documents of one file. */
export function renderYamlDocuments(values: readonly JsonValue[]): string {
  return values.map(renderYaml).join('---\n');
}

/**
 * A manifest as a Helm template that gives back the same data: Helm's own delimiter is written as
 * an action that prints it. Only text can hold `{{`, since block style never writes it.
 */
export function toHelmTemplate(yaml: string): string {
  return yaml.replaceAll('{{', '{{ "{{" }}');
}
