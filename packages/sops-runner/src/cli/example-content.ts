/** What the editor shows for a new file. */

import type { Format } from '../stores/store.ts';

const EXAMPLES: Readonly<Record<Format, string>> = {
  yaml: [
    'hello: Welcome! Edit this file as you please.',
    'example_key: example_value',
    '# Example comment',
    'example_array:',
    '    - example_value1',
    '    - example_value2',
    'example_number: 1234.567',
    'example_booleans:',
    '    - true',
    '    - false',
    '',
  ].join('\n'),
  json: `${JSON.stringify(
    {
      hello: 'Welcome! Edit this file as you please.',
      example_key: 'example_value',
      example_array: ['example_value1', 'example_value2'],
      example_number: 1234.567,
      example_booleans: [true, false],
    },
    undefined,
    '\t',
  )}\n`,
  dotenv:
    'hello=Welcome! Edit this file as you please.\nexample_key=example_value\n# Example comment\n',
  ini: '[Welcome!]\nhello = Edit this file as you please.\nexample_key = example_value\n',
  binary: 'Welcome! Edit this file as you please.',
};

export function exampleFor(format: Format): string {
  return EXAMPLES[format];
}
