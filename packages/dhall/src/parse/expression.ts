import * as char from '../syntax/characters.ts';
import type { Binding, Expr, WithStep } from '../syntax/expr.ts';
import type { Cursor } from './cursor.ts';
import { fieldName, label, variableName } from './label.ts';
import { application, operatorExpression, operatorsAfter } from './operators.ts';

/** An expression whose last part is not read yet: chains of them are read in a loop, not recursively. */
type Pending = (last: Expr) => Expr;

/** `expression` */
export function expression(cursor: Cursor): Expr {
  const start = cursor.pos;
  const first =
    opening(cursor, start) ??
    continued(cursor, operatorsAfter(cursor, application(cursor), start), start);
  return typeof first === 'function' ? chain(cursor, [first]) : first;
}

function chain(cursor: Cursor, pending: Pending[]): Expr {
  let last: Expr | Pending;
  for (;;) {
    const start = cursor.pos;
    last = opening(cursor, start) ?? continued(cursor, operatorExpression(cursor), start);
    if (typeof last !== 'function') break;
    pending.push(last);
  }
  let expr = last;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) expr = next(expr);
  return expr;
}

/** The forms that start with a keyword or a symbol, up to their last expression. */
function opening(cursor: Cursor, start: number): Pending | undefined {
  switch (cursor.peek()) {
    case char.backslash:
    case char.lambda:
      return binder(cursor, start, 'Lambda', 1);
    case char.forall:
      return binder(cursor, start, 'Pi', 1);
    case char.lowerF:
      return cursor.atWord('forall') ? binder(cursor, start, 'Pi', 6) : undefined;
    case char.lowerL:
      return cursor.atWord('let') ? letChain(cursor, start) : undefined;
    case char.lowerI:
      return cursor.atWord('if') ? conditional(cursor, start) : undefined;
    case char.lowerA:
      return cursor.atWord('assert') ? assertion(cursor, start) : undefined;
    case char.openBracket:
      return emptyList(cursor, start);
    default:
      return undefined;
  }
}

function binder(cursor: Cursor, start: number, kind: 'Lambda' | 'Pi', length: number): Pending {
  cursor.noteSymbol();
  cursor.advance(length);
  cursor.expect(char.openParenthesis, 'and a variable with its type');
  const name = label(cursor, variableName);
  expectColon(cursor, 'and the type of the variable');
  const type = cursor.expression(cursor);
  cursor.expect(char.closeParenthesis, 'after the type of the variable');
  if (!atArrow(cursor))
    cursor.unexpected('`→` and an expression', 'A function is written `λ(x : T) → body`.');
  advanceArrow(cursor);
  return (body) => ({ kind, name, type, body, span: cursor.spanFrom(start) });
}

function atArrow(cursor: Cursor): boolean {
  const code = cursor.peek();
  return code === char.arrow || (code === char.hyphen && cursor.peek(1) === char.greaterThan);
}

function advanceArrow(cursor: Cursor): void {
  cursor.noteSymbol();
  cursor.advance(cursor.peek() === char.arrow ? 1 : 2);
}

/** Skips `:` and the whitespace that must follow it. */
function expectColon(cursor: Cursor, what: string): void {
  cursor.expect(char.colon, what);
  cursor.expectSpace('`:`');
}

function letChain(cursor: Cursor, start: number): Pending {
  const bindings: Binding[] = [];
  for (let first = false; ;) {
    const bound = binding(cursor);
    bindings.push(bound);
    if (first) cursor.surface?.chains.add(bound);
    first = false;
    if (cursor.atWord('let')) continue;
    cursor.expectWord('in', 'or another `let` after this binding');
    cursor.expectSpace('`in`');
    if (!cursor.atWord('let')) break;
    first = true;
  }
  return (body) => {
    const span = cursor.spanFrom(start);
    // A body in parentheses may be a chain too; the syntax tree has one node for both.
    if (body.kind !== 'Let') return { kind: 'Let', bindings, body, span };
    cursor.surface?.chains.add(body.bindings[0] as Binding);
    return { kind: 'Let', bindings: [...bindings, ...body.bindings], body: body.body, span };
  };
}

function binding(cursor: Cursor): Binding {
  const start = cursor.pos;
  cursor.advance(3);
  cursor.expectSpace('`let`');
  const nameStart = cursor.pos;
  const name = label(cursor, variableName);
  const nameSpan = cursor.spanFrom(nameStart);
  let type: Expr | undefined;
  if (cursor.peek() === char.colon) {
    expectColon(cursor, 'and a type');
    type = cursor.expression(cursor);
  }
  cursor.expect(char.equals, 'and the value of the variable');
  const value = cursor.expression(cursor);
  const bound: Binding = { name, type, value, span: cursor.spanFrom(start) };
  cursor.surface?.names.set(bound, nameSpan);
  if (cursor.atWord('let') || cursor.atWord('in')) {
    cursor.expectSpace('the value of a `let` binding');
  }
  return bound;
}

function conditional(cursor: Cursor, start: number): Pending {
  const part = (word: string): Expr => {
    cursor.expectSpace(`\`${word}\``);
    return cursor.expression(cursor);
  };
  cursor.advance(2);
  const condition = part('if');
  cursor.expectWord('then', 'after the condition of this `if`');
  const then = part('then');
  cursor.expectWord('else', 'after the `then` branch: an `if` has both branches');
  cursor.expectSpace('`else`');
  // oxlint-disable-next-line unicorn/no-thenable -- a branch of the syntax tree, never awaited
  return (last) => ({ kind: 'If', condition, then, else: last, span: cursor.spanFrom(start) });
}

function assertion(cursor: Cursor, start: number): Pending {
  cursor.advance(6);
  expectColon(cursor, 'and what to assert');
  return (type) => ({ kind: 'Assert', type, span: cursor.spanFrom(start) });
}

/** `[] :`; if an item follows the bracket, undefined, and nothing is consumed. */
function emptyList(cursor: Cursor, start: number): Pending | undefined {
  const { end } = cursor;
  cursor.advance(1);
  if (cursor.peek() === char.comma) cursor.advance(1);
  if (cursor.peek() !== char.closeBracket) {
    cursor.pos = start;
    cursor.end = end;
    return undefined;
  }
  cursor.advance(1);
  if (cursor.peek() !== char.colon || cursor.peek(1) === char.colon) {
    cursor.fail('parse-empty-list', 'an empty list needs a type annotation', start, cursor.end, {
      hint: 'Write for example `[] : List Natural`, with parentheses if it is part of an expression.',
    });
  }
  expectColon(cursor, 'and a type');
  return (type) => ({ kind: 'EmptyList', type, span: cursor.spanFrom(start) });
}

/** An operator expression and what may follow it: an arrow, an annotation or `with`. */
function continued(cursor: Cursor, expr: Expr, start: number): Expr | Pending {
  const { form } = cursor;
  const code = cursor.peek();
  if (code === char.colon && cursor.peek(1) !== char.colon) return annotation(cursor, expr, start);
  if (atArrow(cursor)) {
    advanceArrow(cursor);
    return (body) => ({ kind: 'Pi', name: '_', type: expr, body, span: cursor.spanFrom(start) });
  }
  if (code !== char.lowerW || !cursor.atWord('with')) return expr;
  if (form !== 'operand') {
    cursor.fail('parse-with', '`with` needs a single operand before it', start, cursor.end, {
      hint: 'Put parentheses around the expression before `with`.',
    });
  }
  return withExpression(cursor, expr, start);
}

function annotation(cursor: Cursor, expr: Expr, start: number): Pending {
  const { form } = cursor;
  expectColon(cursor, 'and a type');
  if (form === 'merge' && expr.kind === 'Merge') {
    const { handlers, union } = expr;
    return (type) => ({ kind: 'Merge', handlers, union, type, span: cursor.spanFrom(start) });
  }
  if (form === 'toMap' && expr.kind === 'ToMap') {
    const { record } = expr;
    return (type) => ({ kind: 'ToMap', record, type, span: cursor.spanFrom(start) });
  }
  return (type) => ({ kind: 'Annot', expr, type, span: cursor.spanFrom(start) });
}

function withExpression(cursor: Cursor, first: Expr, start: number): Expr {
  let record = first;
  do {
    cursor.expectSpace('the expression before `with`');
    cursor.advance(4);
    cursor.expectSpace('`with`');
    const path = [withStep(cursor)];
    while (cursor.peek() === char.dot) {
      cursor.advance(1);
      path.push(withStep(cursor));
    }
    cursor.expect(char.equals, 'and the new value');
    const value = operatorExpression(cursor);
    record = { kind: 'With', record, path, value, span: cursor.spanFrom(start) };
  } while (cursor.atWord('with'));
  if (cursor.peek() === char.colon) {
    cursor.fail(
      'parse-with',
      'a `with` expression cannot have a type annotation',
      cursor.pos,
      cursor.pos + 1,
      {
        hint: 'Put parentheses around the `with` expression.',
      },
    );
  }
  return record;
}

function withStep(cursor: Cursor): WithStep {
  if (cursor.peek() === char.questionMark) {
    cursor.advance(1);
    return { optional: true };
  }
  return { label: label(cursor, fieldName) };
}
