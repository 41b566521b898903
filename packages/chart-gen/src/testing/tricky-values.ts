import * as fc from 'fast-check';
import type { JsonValue } from '../objects/json-value.ts';

const words = (text: string): string[] => text.split(' ');

/** Texts that some reader of YAML or Helm templates has taken for something else; for tests. */
export const trickyTexts: readonly string[] = [
  words('~ null Null NULL true True yes No on OFF y N = << - -- --- ... ? : a: :a a:b #'),
  words('0 00 012 0777 0x1F 0o17 0b1 1_000 1__0 0_x1 1e3 1E+3 E0 +1 -1 -0 -0.0 .5 5. -.5 . +.1'),
  words('.inf -.INF .nan 1:30 12:30:45 190:20:30.15 1,000 0.1.2 1e1000 1.0 1.10 ٣'),
  words('2001-01-01 2001-12-14t21:59:43.10-05:00 2001-1-1 1-2-3'),
  words(`{{ }} {{.x}} {{{{ { } {a} [a] [ ] , &a *a !a !!str | > %a @a \`a\` ' " it's "q" \\ a\\n`),
  words('é 日本 😀 __proto__ constructor toString'),
  ['', ' ', '  lead', 'trail ', '\ttab', 'tab\t', 'a: b', 'a #b', '# c', '- d', '? e', ': f'],
  ['{{ .Values.x }}', '{{- x -}}', '{{ "{{" }}', '{ {', '{{/* c */}}', '--- a', '%YAML 1.1'],
  ['2001-12-14 21:59:43', 'a: ', '\n', 'a\n', 'a\n\n', '\na', ' a\nb', 'a\n b\n', 'a \nb'],
  ['\n\n', ' \n', 'a\r\nb', '\r', 'a\rb', '\t\n\t', 'a\n\tb', 'x\n---\ny', 'k: v\nl:\n  - 1\n'],
  ['a\u0085b', 'a\u2028b', '\u2029', '\ufeffa', 'a\ufeff', '\u00a0', '\u0000', '\u0007'],
  ['\u001b[31m', '\u007f', '\u009f', '\ufffe', '\ufffd', '\u200d'],
  [
    '#!/bin/sh\nset -e\necho "{{ .x }}" | grep \'a: b\'\n',
    'x'.repeat(300),
    '0'.repeat(100),
    'word '.repeat(60),
    `${'word '.repeat(60)}\nnext`,
  ],
].flat();

const numeric = Array.from('01289.:-+_eExXob ~#{}[]"\'\\\n\tTZ');
const layout = Array.from(' \na:#-{}');

const text = fc.oneof(
  fc.constantFrom(...trickyTexts),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...numeric), maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...layout), maxLength: 12 }),
);

const key = text.filter((name) => name !== '__proto__');

/** JSON values that contain such strings. */
export const trickyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
