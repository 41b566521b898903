import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy } from '../eval/value.ts';
import { builtins } from '../syntax/expr.ts';
import type { Operator } from '../syntax/expr.ts';
import type { AppTerm, FieldTerm, OpTerm, Term, VariableTerm } from '../eval/term.ts';
import type { Context } from './context.ts';
import { mismatch, type Place, refuse, unsuitable } from './type-faults.ts';
import { findSimilarName } from '@dhallmark/fault';

/** Throws: nothing binds the variable, or not as often as its index says. */
export function refuseUnboundVariable(context: Context, term: VariableTerm): never {
  const { name } = term;
  const { visible } = context;
  let hint = unboundHint(name, visible);
  if (visible.has(name)) hint = `Lower the index: there are fewer variables \`${name}\` in scope.`;
  const message = `no variable \`${name}\` is in scope`;
  return refuse(context, term, 'type-unbound-variable', message, { hint });
}

function unboundHint(name: string, visible: ReadonlySet<string>): string {
  const near = findSimilarName(name, visible) ?? findSimilarName(name, builtins, 1);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const known = foreign.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (/^[A-Z][A-Za-z]*\/[a-z][A-Za-z]*$/u.test(name)) {
    return `It is not a builtin. To use the Prelude, import \`https://prelude.dhall-lang.org/${name}.dhall\`.`;
  }
  return 'Bind it with `let`, or import the file that defines it.';
}

/** Words of other languages, and what to write in Dhall instead. */
const foreign = new Map([
  ['true', 'The values of `Bool` are `True` and `False`.'],
  ['false', 'The values of `Bool` are `True` and `False`.'],
  ['null', 'Dhall does not have null: an Optional is `Some x` or `None T`.'],
  ['string', 'Strings have the type `Text`.'],
  ['int', 'Whole numbers have the type `Natural` or `Integer`.'],
  ['number', 'Numbers have the type `Natural`, `Integer` or `Double`.'],
  ['float', 'Numbers with a fraction have the type `Double`.'],
  ['boolean', 'Truth values have the type `Bool`.'],
  ['not', 'Negate with `x == False`.'],
  ['import', 'Import a file by its path alone: `./file.dhall`.'],
  ['fun', 'Write a function as `λ(x : T) → body`.'],
  ['function', 'Write a function as `λ(x : T) → body`.'],
]);

/** Refuses `config.dhall` without a path: it means the field `dhall` of a variable `config`. */
export function refuseBareFileName(context: Context, term: FieldTerm): void {
  const { record, label } = term;
  if (label !== 'dhall' || record.kind !== 'Var' || record.free === undefined) return;
  const file = `${record.name}.dhall`;
  refuse(context, term, 'type-unbound-variable', `no variable \`${record.name}\` is in scope`, {
    hint: `To import the file, write its path: \`./${file}\`.`,
  });
}

/** Throws: something that is not a function is applied to the argument at `position`. */
export function refuseNonFunction(
  context: Context,
  term: AppTerm,
  type: Value,
  position: number,
): never {
  const place = position === 0 ? term.fn : term;
  return unsuitable(
    context,
    place,
    'type-not-a-function',
    position === 0
      ? 'only a function can be applied to an argument'
      : `the function takes ${position} argument${position === 1 ? '' : 's'}, but more are given`,
    'a function',
    type,
    'Look for a missing operator, comma or parenthesis: `f x` applies f to x.',
  );
}

/** Throws unless an operand has the type that its operator takes. */
export function requireOperand(
  context: Context,
  { op }: OpTerm,
  operand: Term,
  expected: Lazy,
  found: Lazy,
): void {
  if (conv(found, expected, context.budget)) return;
  const message = `an operand of \`${op}\` has the wrong type`;
  mismatch(
    context,
    operand,
    'type-operand',
    message,
    expected,
    found,
    findOperandHint(op, force(found, context.budget)),
  );
}

/** What to write instead, if an operator has such operands in other languages. */
function findOperandHint(op: Operator, type: Value): string | undefined {
  const name = type.kind === 'Builtin' ? type.name : type.kind;
  if (op === '==' || op === '!=') {
    return equalityHints.get(name) ?? `\`${op}\` compares two Bools.`;
  }
  if ((op === '+' || op === '++') && name === 'List') return 'Join lists with `#`.';
  if (op === '+' && name === 'Text') {
    return 'Join two Texts with `++`. Write a number without quotes.';
  }
  const arithmetic = op === '+' || op === '*';
  if (arithmetic && name === 'Integer') {
    return 'Write the number without a sign, or use `Integer/add` or `Integer/multiply` of the Prelude.';
  }
  return arithmetic && name === 'Double' ? 'Dhall has no arithmetic on Doubles.' : undefined;
}

const equalityHints = new Map([
  ['Natural', 'It compares two Bools. For Naturals, use `Natural/equal` of the Prelude.'],
  ['Integer', 'It compares two Bools. For Integers, use `Integer/equal` of the Prelude.'],
  ['Text', 'It compares two Bools. Dhall cannot compare Texts: use a union and `merge`.'],
  ['UnionType', 'It compares two Bools. Distinguish alternatives with `merge`.'],
]);

/** Throws: an import is not resolved. */
export function refuseUnresolvedImport(context: Context, term: Place): never {
  return refuse(context, term, 'unresolved-import', 'an import is not resolved', {
    hint: 'Call `resolve` before type-checking the expression.',
  });
}
