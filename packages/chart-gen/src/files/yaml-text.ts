import { Document, visit } from 'yaml';
import { inStableOrder } from '../objects/order.ts';
import type { JsonValue } from '../objects/json.ts';

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
  const document = new Document(inStableOrder(value), {
    version: '1.2',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && needsQuotes(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: false });
  // all of them stand in double quotes by now
  return text.replaceAll(
    new RegExp(unprintable, 'g'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
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
