import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Composer, Parser } from 'yaml';

import { findError } from './errors.ts';

const VALID = [
  'a: "b c"\nd:\n  - "e"\n  - {x: "y", "z": 1}\n"k k": "v"\n',
  '"a": "b"\n"c": ["d", "e", "f"]\n? "q"\n: "r"\n',
  'x: "1" # c\ny: !!str "2"\n--- \n"z": "3"\n',
];

/** What the library finds in the whole text. */
function composerError(text: string): string | undefined {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  for (const { errors } of composer.compose(new Parser().parse(text))) {
    if (errors[0] !== undefined) return errors[0].code.toLowerCase().replaceAll('_', ' ');
  }
  return undefined;
}

test('what is wrong is found as in the whole text, and the tokens stay as they were', () => {
  const edit = fc.record({
    at: fc.nat(60),
    gone: fc.nat(2),
    text: fc.constantFrom('', ...'"\'\\\n :,[]{}#-?!&*|>%@`\tx'.split('')),
  });
  fc.assert(
    fc.property(fc.constantFrom(...VALID), fc.array(edit, { maxLength: 4 }), (valid, edits) => {
      let text = valid;
      for (const { at, gone, text: put } of edits) {
        text = text.slice(0, at) + put + text.slice(at + gone);
      }
      const tokens = [...new Parser().parse(text)];
      const before = structuredClone(tokens);
      const expected = composerError(text);
      expect(findError(tokens)?.what).toBe(expected && `the file is not valid YAML (${expected})`);
      expect(tokens).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});
