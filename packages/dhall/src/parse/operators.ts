import type { Expr, Operator } from '../syntax/expr.ts';
import { isSpace } from '../syntax/characters.ts';
import type { Cursor, Form } from './cursor.ts';
import { hintForAdjacent } from './hint.ts';
import { operand, tryOperand } from './operand.ts';

interface OperatorToken {
  readonly op: Operator;
  readonly precedence: number;
  readonly length: number;
}

function token(op: Operator, precedence: number, length: number): OperatorToken {
  return { op, precedence, length };
}

// Loosest first, as in standard/dhall.abnf; all are left-associative.
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
    case 0x7c:
      return next === 0x7c ? or : undefined;
    case 0x26:
      return next === 0x26 ? and : undefined;
    case 0x3d:
      if (next !== 0x3d) return undefined;
      return cursor.peek(2) === 0x3d ? equivalentAscii : equal;
    case 0x21:
      return next === 0x3d ? notEqual : undefined;
    case 0x2b:
      if (next === 0x2b) return textAppend;
      return spaceAfter(cursor) ? plus : undefined;
    case 0x2a:
      return times;
    case 0x23:
      return listAppend;
    case 0x3f:
      return spaceAfter(cursor) ? importAlt : undefined;
    case 0x2f:
      if (next === 0x5c) return combineAscii;
      if (next !== 0x2f) return undefined;
      return cursor.peek(2) === 0x5c && cursor.peek(3) === 0x5c ? combineTypesAscii : preferAscii;
    case 0x2227:
      return combine;
    case 0x2afd:
      return prefer;
    case 0x2a53:
      return combineTypes;
    case 0x2261:
      return equivalent;
    default:
      return undefined;
  }
}

/** `+` and `?` are operators only before whitespace: `f +2` is an application. */
function spaceAfter(cursor: Cursor): boolean {
  const next = cursor.peek(1);
  if (isSpace(next)) return true;
  const comment = cursor.peek(2) === 0x2d;
  return comment && (next === 0x2d || next === 0x7b);
}

interface Pending {
  readonly token: OperatorToken;
  readonly left: Expr;
  readonly start: number;
}

/** `operator-expression`; says in `cursor.form` how it was written. */
export function operatorExpression(cursor: Cursor): Expr {
  const start = cursor.pos;
  return operatorsBehind(cursor, application(cursor), start);
}

/** The operators and operands behind the first operand, which starts at `firstStart`. */
export function operatorsBehind(cursor: Cursor, first: Expr, firstStart: number): Expr {
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

/** `application-expression`; says in `cursor.form` how it was written. */
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
  while (cursor.spaced) {
    const arg = tryOperand(cursor);
    if (arg === undefined) break;
    expr = { kind: 'App', fn: expr, arg, span: cursor.spanFrom(start) };
    form = 'other';
  }
  if (!cursor.spaced) refuseAdjacent(cursor);
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

/** An operand that touches the one before is always an error; say which one. */
function refuseAdjacent(cursor: Cursor): void {
  const { pos, end } = cursor;
  if (pos >= cursor.text.length || operatorAt(cursor) !== undefined) return;
  const next = tryOperand(cursor);
  if (next === undefined) return;
  cursor.fail('parse-space', 'A space is missing between these operands', pos, pos + 1, {
    hint: hintForAdjacent(cursor.text.slice(pos - 1, pos + 2)),
  });
  cursor.pos = pos;
  cursor.end = end;
}
