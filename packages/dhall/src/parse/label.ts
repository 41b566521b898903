import * as char from '../syntax/characters.ts';
import { keywords, reserved } from '../syntax/keywords.ts';
import type { Cursor } from './cursor.ts';

/** A backquoted label; `pos` is at the opening quote. */
export function quotedLabel(cursor: Cursor): string {
  const start = cursor.pos;
  let pos = start + 1;
  for (;;) {
    const code = cursor.text.charCodeAt(pos);
    if (code === char.backquote) break;
    if (!(code >= char.space && code <= char.tilde)) {
      if (code > char.tilde) {
        cursor.fail('parse-label', 'A quoted label may hold printable ASCII only', pos, pos + 1, {
          hint: 'Dhall has no Unicode labels; put the text into a value instead.',
        });
      }
      cursor.fail('parse-label', 'This quoted label is never closed', start, pos, {
        hint: 'Close it with a backquote on the same line.',
      });
    }
    pos++;
  }
  const name = cursor.text.slice(start + 1, pos);
  cursor.pos = pos;
  cursor.advance(1);
  return name;
}

interface LabelRules {
  /** What the label is for, such as `a field name`. */
  readonly what: string;
  /** `Some` is allowed here although it is a keyword. */
  readonly some?: boolean;
  /** The label is bound here: builtins are refused. */
  readonly bound?: boolean;
}

/** A label where one is required. */
export function label(cursor: Cursor, rules: LabelRules): string {
  if (cursor.peek() === char.backquote) return quotedLabel(cursor);
  const start = cursor.pos;
  const end = cursor.labelEnd();
  if (end === start) cursor.unexpected(rules.what);
  const name = cursor.text.slice(start, end);
  if (keywords.has(name) && !(rules.some === true && name === 'Some')) {
    cursor.fail(
      'parse-keyword',
      `\`${name}\` is a keyword and cannot be ${rules.what}`,
      start,
      end,
      {
        hint: 'Put it in backquotes to use it all the same.',
      },
    );
  }
  if (rules.bound === true && reserved.has(name)) {
    cursor.fail('parse-reserved', `\`${name}\` is a builtin and cannot be bound`, start, end, {
      hint: 'Choose another name, or quote it with backquotes here and wherever it is used.',
    });
  }
  cursor.pos = end;
  cursor.skip();
  return name;
}

export const fieldName: LabelRules = { what: 'a field name', some: true };
export const selectedName: LabelRules = { what: 'a field name' };
export const alternativeName: LabelRules = { what: 'the name of an alternative', some: true };
export const variableName: LabelRules = { what: 'a variable name', bound: true };
