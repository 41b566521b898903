import type { Expr } from '../syntax/expr.ts';
import * as char from '../syntax/characters.ts';
import type { Cursor } from './cursor.ts';
import {
  atEnv,
  atUrl,
  envImport,
  localImport,
  localPrefix,
  missingImport,
  urlImport,
} from './import.ts';
import { label, quotedLabel, selectedName } from './label.ts';
import { keywords, reserved } from '../syntax/keywords.ts';
import { digitLiteral, natural, signedLiteral, startsSigned } from './number.ts';
import { projection, record, union } from './record.ts';
import { doubleQuoted, singleQuoted } from './text.ts';

/** `import-expression`, which is required here. */
export function operand(cursor: Cursor): Expr {
  return tryOperand(cursor) ?? cursor.unexpected('an expression');
}

/** `import-expression`; if the next token does not start one, undefined, and nothing is consumed. */
export function tryOperand(cursor: Cursor): Expr | undefined {
  const code = cursor.peek();
  if (char.isLabelFirst(code)) {
    if (code === char.lowerH && atUrl(cursor)) return urlImport(cursor, operand);
    if (code === char.lowerE && atEnv(cursor)) return envImport(cursor);
    const start = cursor.pos;
    const word = wordOperand(cursor);
    if (word === undefined || word.kind === 'Import') return word;
    return selected(cursor, word, start);
  }
  if (code === char.dot || code === char.slash || code === char.tilde) {
    const prefix = localPrefix(cursor);
    return prefix === undefined ? undefined : localImport(cursor, prefix);
  }
  const parse = primitiveAt(cursor, code);
  if (parse === undefined) return undefined;
  const start = cursor.pos;
  const first = parse(cursor);
  const next = cursor.peek();
  return next === char.dot || next === char.colon ? selected(cursor, first, start) : first;
}

/** An identifier, or a keyword that is an expression. */
function wordOperand(cursor: Cursor): Expr | undefined {
  const start = cursor.pos;
  const end = cursor.labelEnd();
  const name = cursor.text.slice(start, end);
  const word = reserved.get(name);
  if (word === undefined) {
    if (keywords.has(name)) return keywordOperand(cursor, name);
    cursor.pos = end;
    cursor.skip();
    return variable(cursor, name, start);
  }
  cursor.pos = end;
  cursor.skip();
  if (cursor.peek() === char.at) {
    cursor.fail(
      'parse-index',
      `the builtin \`${name}\` cannot have an index`,
      start,
      cursor.pos + 1,
      {
        hint: 'Remove the `@`: only variables have an index.',
      },
    );
  }
  const span = { start, end };
  if (word.kind === 'builtin') return { kind: 'Builtin', name: word.name, span };
  if (word.kind === 'constant') return { kind: 'Const', constant: word.constant, span };
  return { kind: 'Bool', value: word.value, span };
}

function keywordOperand(cursor: Cursor, name: string): Expr | undefined {
  if (name === 'missing') return missingImport(cursor);
  if (name !== 'NaN' && name !== 'Infinity') return undefined;
  const start = cursor.pos;
  cursor.advance(name.length);
  return { kind: 'Double', value: Number(name), span: cursor.spanFrom(start) };
}

/** A variable with its optional `@index`. */
function variable(cursor: Cursor, name: string, start: number): Expr {
  if (cursor.peek() !== char.at)
    return { kind: 'Var', name, index: 0, span: cursor.spanFrom(start) };
  cursor.advance(1);
  const from = cursor.pos;
  const index = natural(cursor);
  if (index > BigInt(Number.MAX_SAFE_INTEGER)) {
    cursor.fail('parse-index', 'this index is too large', from, cursor.end, {
      hint: 'The index counts enclosing variables of the same name.',
    });
  }
  return { kind: 'Var', name, index: Number(index), span: cursor.spanFrom(start) };
}

/** The parser of the primitive expression that starts at `pos`; undefined if there is none. */
function primitiveAt(cursor: Cursor, code: number): ((cursor: Cursor) => Expr) | undefined {
  switch (code) {
    case char.doubleQuote:
      return doubleQuoted;
    case char.singleQuote:
      return cursor.peek(1) === char.singleQuote ? singleQuoted : undefined;
    case char.openParenthesis:
      return parenthesized;
    case char.openBrace:
      return record;
    case char.openBracket:
      return list;
    case char.lessThan:
      return union;
    case char.backquote:
      return quotedVariable;
    case char.plus:
    case char.hyphen:
      return startsSigned(cursor) ? signedLiteral : undefined;
    default:
      return char.isDigit(code) ? digitLiteral : undefined;
  }
}

function quotedVariable(cursor: Cursor): Expr {
  const start = cursor.pos;
  return variable(cursor, quotedLabel(cursor), start);
}

function parenthesized(cursor: Cursor): Expr {
  const start = cursor.pos;
  cursor.advance(1);
  const inner = cursor.expression(cursor);
  if (cursor.peek() !== char.closeParenthesis) {
    cursor.refuseOpen(start, 'parenthesis');
    cursor.unexpected('`)` or an operator');
  }
  cursor.advance(1);
  cursor.surface?.parentheses.set(inner, cursor.spanFrom(start));
  return inner;
}

/** A list with at least one item; `pos` is at the bracket. */
function list(cursor: Cursor): Expr {
  const start = cursor.pos;
  cursor.advance(1);
  if (cursor.peek() === char.comma) cursor.advance(1);
  if (cursor.peek() === char.closeBracket) {
    cursor.fail(
      'parse-empty-list',
      'an empty list needs a type annotation',
      start,
      cursor.pos + 1,
      {
        hint: 'Write for example `[] : List Natural`, with parentheses if it is part of an expression.',
      },
    );
  }
  const items: Expr[] = [];
  for (;;) {
    items.push(cursor.expression(cursor));
    if (cursor.peek() === char.comma) {
      cursor.advance(1);
      if (cursor.peek() !== char.closeBracket) continue;
    } else if (cursor.peek() !== char.closeBracket) {
      cursor.refuseOpen(start, 'bracket');
      cursor.unexpected('`,` or `]` in the list');
    }
    cursor.advance(1);
    return { kind: 'List', items, span: cursor.spanFrom(start) };
  }
}

/** The selectors after a primitive expression, and the completion after those. */
function selected(cursor: Cursor, first: Expr, start: number): Expr {
  const schema = selectors(cursor, first, start);
  if (cursor.peek() !== char.colon || cursor.peek(1) !== char.colon) return schema;
  cursor.advance(2);
  const from = cursor.pos;
  const code = cursor.peek();
  const next = char.isLabelFirst(code) ? wordOperand(cursor) : primitiveAt(cursor, code)?.(cursor);
  if (next === undefined) cursor.unexpected('a record after `::`');
  if (next.kind === 'Import' && cursor.text.startsWith('missing', from)) {
    cursor.fail('parse-unexpected', 'an import cannot follow `::`', from, cursor.end, {
      hint: 'Put parentheses around it.',
    });
  }
  const right = selectors(cursor, next, from);
  return { kind: 'Completion', schema, record: right, span: cursor.spanFrom(start) };
}

function selectors(cursor: Cursor, first: Expr, start: number): Expr {
  let expr = first;
  for (;;) {
    if (cursor.peek() !== char.dot) return expr;
    const after = cursor.peek(1);
    if (after === char.slash || (after === char.dot && cursor.peek(2) === char.slash)) return expr;
    cursor.advance(1);
    const code = cursor.peek();
    if (code === char.openBrace) {
      const labels = projection(cursor);
      expr = { kind: 'Project', record: expr, labels, span: cursor.spanFrom(start) };
    } else if (code === char.openParenthesis) {
      const type = parenthesized(cursor);
      expr = { kind: 'ProjectType', record: expr, type, span: cursor.spanFrom(start) };
    } else {
      const name = label(cursor, selectedName);
      expr = { kind: 'Field', record: expr, label: name, span: cursor.spanFrom(start) };
    }
  }
}
