import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateInput, memoryIo, partiallyEvaluate, Resolver } from '@dhallmark/dhall';
import { describe, expect, it } from 'vitest';
import { whyUntranslatable } from './can-translate.ts';
import { writeTemplate } from './write-template.ts';

// docs/live-values.md says what a value may go through, and what becomes of it.

const page = readFileSync(join(import.meta.dirname, '../../../../docs/live-values.md'), 'utf8');
const rows = [...page.matchAll(/^\| `(.+)` \| `(\{\{.+\}\})` \|$/gmu)].flatMap(
  ([, dhall = '', template = '']) =>
    dhall.split('`, `').map((each) => [each, template.replaceAll('\\|', '|')] as const),
);

const type =
  '{ replicas : Natural, host : Text, tls : Bool, level : < debug | info >, class : Optional Text, hosts : List Text, labels : List { mapKey : Text, mapValue : Text } }';
const values =
  '{ replicas = 1, host = "a", tls = True, level = < debug | info >.info, class = None Text, hosts = [ "a" ], labels = toMap { a = "b" } }';
const concatSep = `λ(separator : Text) → λ(elements : List Text) →
  merge { None = "", Some = λ(text : Text) → text }
    (List/fold Text elements (Optional Text)
      (λ(element : Text) → λ(state : Optional Text) →
        Some (merge { None = element, Some = λ(rest : Text) → element ++ separator ++ rest } state))
      (None Text))`;

describe('docs/live-values.md', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows.filter(([dhall]) => dhall !== 'v.labels'))('%s', async (dhall, template) => {
    const expression = dhall.replace('Text/concatSep', 'concatSep');
    const text = `let concatSep = ${concatSep} in λ(v : ${type}) → { field = ${expression} }`;
    const resolver = new Resolver({ io: memoryIo({}) });
    const program = await evaluateInput({ text }, resolver);
    const argument = await evaluateInput({ text: values }, resolver);
    const { residual, inert } = partiallyEvaluate(program, argument, { refuse: whyUntranslatable });
    expect(inert).toEqual([]);
    expect(writeTemplate(residual, (path) => path)).toBe(`field: ${template}\n`);
  });
});
