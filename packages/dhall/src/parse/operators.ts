import type { Expr, Operator } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor, Form } from './cursor.ts';
import { findAdjacentHint } from './token-hints.ts';
import { operand, tryOperand } from './operand.ts';

interface OperatorToken {
  readonly op: Operator;
  readonly precedence: number;
  readonly length: number;
}

function token(op: Operator, precedence: number, length: number): OperatorToken {
  return { op, precedence, length };
}

// The loosest first, as in standard/dhall.abnf; all are left-associative.
const equivalent = token('≡', 1, 1);
const equivalentAscii = token('≡', 1, 3);
const importAlt = token('?', 2, 1);
const or = token('||', 3, 2);
const plus = token('+', 4, 1);
const textAppend = token('++', 5, 2);
const listAppend = token('#', 6, 1);
const and = token('&&', 7, 2);
const combine = token('∧', 8, 1);
const combineAscii = token('∧', 8, 2);
const prefer = token('⫽', 9, 1);
const preferAscii = token('⫽', 9, 2);
const combineTypes = token('⩓', 10, 1);
const combineTypesAscii = token('⩓', 10, 4);
const times = token('*', 11, 1);
const equal = token('==', 12, 2);
const notEqual = token('!=', 13, 2);

function operatorAt(cursor: Cursor): OperatorToken | undefined {
  const next = cursor.peek(1);
  switch (cursor.peek()) {
    case char.bar:
      return next === char.bar ? or : undefined;
    case char.ampersand:
      return next === char.ampersand ? and : undefined;
    case char.equals:
      if (next !== char.equals) return undefined;
      return cursor.peek(2) === char.equals ? equivalentAscii : equal;
    case char.exclamationMark:
      return next === char.equals ? notEqual : undefined;
    case char.plus:
      if (next === char.plus) return textAppend;
      return spaceAfter(cursor) ? plus : undefined;
    case char.asterisk:
      return times;
    case char.hash:
      return listAppend;
    case char.questionMark:
      return spaceAfter(cursor) ? importAlt : undefined;
    case char.slash:
      if (next === char.backslash) return combineAscii;
      if (next !== char.slash) return undefined;
      return cursor.peek(2) === char.backslash && cursor.peek(3) === char.backslash
        ? combineTypesAscii
        : preferAscii;
    case char.combine:
      return combine;
    case char.prefer:
      return prefer;
    case char.combineTypes:
      return combineTypes;
    case char.equivalent:
      return equivalent;
    default:
      return undefined;
  }
}

/** `+` and `?` are operators only before whitespace: `f +2` is an application. */
function spaceAfter(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  if (char.isWhitespace(next)) return true;
  const comment = cursor.peek(2) === char.hyphen;
  return comment && (next === char.hyphen || next === char.openBrace);
}

interface Pending {
  readonly token: OperatorToken;
  readonly left: Expr;
  readonly start: number;
}

/** `operator-expression`; sets `cursor.form` to how it was written. */
export function operatorExpression(cursor: Cursor): Expr {
  const start = cursor.pos;
  return operatorsAfter(cursor, application(cursor), start);
}

/** The operators and operands after the first operand, which starts at `firstStart`. */
export function operatorsAfter(cursor: Cursor, first: Expr, firstStart: number): Expr {
  let start = firstStart;
  let left = first;
  let next = operatorAt(cursor);
  if (next === undefined) return left;
  const pending: Pending[] = [];
  while (next !== undefined) {
    let top = pending.at(-1);
    while (top !== undefined && top.token.precedence >= next.precedence) {
      left = operation(cursor, top, left);
      start = top.start;
      pending.pop();
      top = pending.at(-1);
    }
    pending.push({ token: next, left, start });
    cursor.noteSymbol();
    cursor.advance(next.length);
    start = cursor.pos;
    left = application(cursor);
    next = operatorAt(cursor);
  }
  for (let top = pending.pop(); top !== undefined; top = pending.pop()) {
    left = operation(cursor, top, left);
  }
  cursor.form = 'other';
  return left;
}

function operation(cursor: Cursor, { token: { op }, left, start }: Pending, right: Expr): Expr {
  return { kind: 'Op', op, left, right, span: cursor.spanFrom(start) };
}

/** `application-expression`; sets `cursor.form` to how it was written. */
export function application(cursor: Cursor): Expr {
  const start = cursor.pos;
  let form: Form = 'operand';
  let expr = tryOperand(cursor);
  if (expr === undefined) {
    const word = cursor.text.slice(start, cursor.labelEnd());
    expr = keywordApplication(cursor, word);
    if (expr === undefined) return operand(cursor);
    form = word === 'merge' || word === 'toMap' ? word : 'other';
  }
  while (cursor.isSpaced) {
    const arg = tryOperand(cursor);
    if (arg === undefined) break;
    expr = { kind: 'App', fn: expr, arg, span: cursor.spanFrom(start) };
    form = 'other';
  }
  if (!cursor.isSpaced) refuseAdjacent(cursor);
  cursor.form = form;
  return expr;
}

function keywordApplication(cursor: Cursor, word: string): Expr | undefined {
  if (word !== 'merge' && word !== 'Some' && word !== 'toMap' && word !== 'showConstructor') {
    return undefined;
  }
  const start = cursor.pos;
  const next = (): Expr => {
    const after = `\`${word}\``;
    if (cursor.pos < cursor.text.length) cursor.expectSpace(after);
    return tryOperand(cursor) ?? cursor.unexpected(`an argument of ${after}`);
  };
  cursor.advance(word.length);
  const first = next();
  if (word === 'Some') return { kind: 'Some', value: first, span: cursor.spanFrom(start) };
  if (word === 'showConstructor') {
    return { kind: 'ShowConstructor', expr: first, span: cursor.spanFrom(start) };
  }
  if (word === 'toMap') {
    return { kind: 'ToMap', record: first, type: undefined, span: cursor.spanFrom(start) };
  }
  const union = next();
  return { kind: 'Merge', handlers: first, union, type: undefined, span: cursor.spanFrom(start) };
}

/** Fails if an operand directly follows the previous one: a space is missing, and the hint says where. */
function refuseAdjacent(cursor: Cursor): void {
  const { pos, end } = cursor;
  if (pos >= cursor.text.length || operatorAt(cursor) !== undefined) return;
  const next = tryOperand(cursor);
  if (next === undefined) return;
  cursor.fail('parse-space', 'a space is missing between these operands', pos, pos + 1, {
    hint: findAdjacentHint(cursor.text.slice(pos - 1, pos + 2)),
  });
  cursor.pos = pos;
  cursor.end = end;
}
