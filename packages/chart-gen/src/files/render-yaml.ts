import { Document, Pair, Scalar, YAMLMap, YAMLSeq, type ParsedNode } from 'yaml';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { sortKeys } from '../objects/sort-keys.ts';

/**
 * Strings that some YAML reader reads as another type: in YAML 1.1 (Helm, kubectl) `on`, dates,
 * octal and sexagesimal numbers are not strings. Every reader reads them as strings in quotes.
 */
const lookalikes = [
  /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|)$/i,
  /^[-+]?(?:0b[01]+|0o?[0-7]+|0x[0-9a-f]+|[0-9]+)$/i,
  /^[-+]?[0-9]*(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?\.(?:inf|nan)$/i,
  /^[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:$|[Tt \t])/,
];

/** Characters that YAML readers refuse unless they are escaped (YAML 1.2, 5.1). */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/; // oxlint-disable-line no-control-regex

/** Leading white space, which a block scalar needs an indentation indicator for; readers get it wrong. */
const leadingSpace = /^\s/;

const allUnprintable = new RegExp(unprintable, 'g');

function needsQuotes(text: string): boolean {
  // YAML 1.1 allows underscores anywhere in a number
  const bare = text.replaceAll('_', '');
  return (
    leadingSpace.test(text) ||
    unprintable.test(text) ||
    lookalikes.some((pattern) => pattern.test(bare))
  );
}

/**
 * A value as YAML, with the keys in a fixed order. Ends with a newline.
 *
 * @example
 * renderYaml({ kind: 'Pod', apiVersion: 'v1' }) // 'apiVersion: v1\nkind: Pod\n'
 */
export function renderYaml(value: JsonValue): string {
  const document = new Document();
  document.contents = toNode(value);
  const text = document.toString({ lineWidth: 0, singleQuote: false });
  // all of them are in double quotes by now
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
  map.items = sortKeys(value).map((key) => new Pair(toScalar(key), toNode(value[key] ?? null)));
  return map as ParsedNode;
}

function toScalar(text: string): ParsedNode {
  const scalar = new Scalar(text);
  if (needsQuotes(text)) scalar.type = 'QUOTE_DOUBLE';
  return scalar as ParsedNode;
}

/**
 * Several objects as the documents of one file.
 *
 * @example
 * renderYamlDocuments([{ kind: 'Pod' }, { kind: 'Service' }]) // 'kind: Pod\n---\nkind: Service\n'
 */
export function renderYamlDocuments(values: readonly JsonValue[]): string {
  return values.map(renderYaml).join('---\n');
}

/**
 * A manifest as a Helm template that renders to the same manifest: an action prints Helm's delimiter.
 * Only strings can contain `{{`, because block style never writes it.
 *
 * @example
 * toHelmTemplate('a: "{{ x }}"\n') // 'a: "{{ "{{" }} x }}"\n'
 */
export function toHelmTemplate(yaml: string): string {
  return yaml.replaceAll('{{', '{{ "{{" }}');
}
