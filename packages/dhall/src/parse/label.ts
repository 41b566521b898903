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
        cursor.fail(
          'parse-label',
          'a quoted label can contain printable ASCII only',
          pos,
          pos + 1,
          {
            hint: 'Dhall has no Unicode labels. Put the string into a Text instead.',
          },
        );
      }
      cursor.fail('parse-label', 'this quoted label is never closed', start, pos, {
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
  /** True where `Some` is allowed although it is a keyword. */
  readonly allowsSome?: boolean;
  /** True where the label is bound, so that builtins are refused. */
  readonly isBound?: boolean;
}

/** A label, which is required here. */
export function label(cursor: Cursor, rules: LabelRules): string {
  if (cursor.peek() === char.backquote) return quotedLabel(cursor);
  const start = cursor.pos;
  const end = cursor.labelEnd();
  if (end === start) cursor.unexpected(rules.what);
  const name = cursor.text.slice(start, end);
  if (keywords.has(name) && !(rules.allowsSome === true && name === 'Some')) {
    cursor.fail(
      'parse-keyword',
      `\`${name}\` is a keyword and cannot be ${rules.what}`,
      start,
      end,
      {
        hint: 'Put it in backquotes to use it as a name.',
      },
    );
  }
  if (rules.isBound === true && reserved.has(name)) {
    cursor.fail('parse-reserved', `\`${name}\` is a builtin and cannot be bound`, start, end, {
      hint: 'Choose another name, or put it in backquotes here and wherever it is used.',
    });
  }
  cursor.pos = end;
  cursor.skip();
  return name;
}

export const fieldName: LabelRules = { what: 'a field name', allowsSome: true };
export const selectedName: LabelRules = { what: 'a field name' };
export const alternativeName: LabelRules = { what: 'the name of an alternative', allowsSome: true };
export const variableName: LabelRules = { what: 'a variable name', isBound: true };
