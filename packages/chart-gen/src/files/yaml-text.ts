import { Document, visit } from 'yaml';
import { inStableOrder } from '../objects/order.ts';
import type { JsonValue } from '../objects/json.ts';

/**
 * Texts that some YAML reader takes for something else: YAML 1.1 (Helm, kubectl) knows `on`, `yes`,
 * dates, octal and sexagesimal numbers that YAML 1.2 does not. Quoted, they are text everywhere.
 */
const lookalike =
  /^(?:[-+.]?[0-9][0-9_.,:eExXoObB+\-a-fA-F]*(?:[T ].*)?|[-+]?\.(?:inf|nan)|y|n|yes|no|on|off|true|false|null|~|=|<<)$/i;

/** YAML text of one value, keys in stable order, ends with a newline. */
export function renderYaml(value: JsonValue): string {
  const document = new Document(inStableOrder(value), {
    version: '1.2',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && lookalike.test(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: false });
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
