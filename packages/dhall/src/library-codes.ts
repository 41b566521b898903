import type { CodeTable } from '@dhallmark/fault';

/** The codes of what only callers of the library see. */
export const libraryCodes = {
  'js-unsupported': {
    meaning:
      'A type, an assertion, or in a build a function, has no JavaScript form; the message says where.',
    remedy: 'Select the values from the record that contains it.',
  },
  'js-integer': {
    meaning: 'An integer is too large for a JavaScript number, and `integers` is `number`.',
    remedy: 'Set `integers` to `bigint` or `either`, or use a Double.',
  },
  'invalid-argument': {
    meaning: 'A function of the library is called with an argument that it does not take.',
    remedy: 'Follow the message. TypeScript finds such calls.',
  },
  'foreign-declaration': {
    meaning: 'A plugin would replace a file `….d.dhall.ts` that it did not generate.',
    remedy: 'Delete or move the file, or do not set `declarations`.',
  },
} as const satisfies CodeTable;
