import { conv } from '../eval/conv.ts';
import { force } from '../eval/lazy.ts';
import type { Value, Lazy } from '../eval/value.ts';
import { builtins } from '../syntax/expr.ts';
import type { Operator } from '../syntax/expr.ts';
import type { AppTerm, FieldTerm, OpTerm, Term, VariableTerm } from '../eval/term.ts';
import type { Context } from './context.ts';
import { mismatch, type Place, refuse, unsuitable } from './report.ts';
import { suggestion } from './suggest.ts';

/** A variable that nothing binds, or not as often as its index says. */
export function unboundVariable(context: Context, term: VariableTerm): never {
  const { name } = term;
  const { visible } = context;
  let hint = unboundHint(name, visible);
  if (visible.has(name)) hint = `Fewer variables are called \`${name}\` here than its index says.`;
  const message = `there is no variable \`${name}\` here`;
  return refuse(context, term, 'type-unbound-variable', message, { hint });
}

function unboundHint(name: string, visible: ReadonlySet<string>): string {
  const near = suggestion(name, visible) ?? suggestion(name, builtins, 1);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  const known = foreign.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (/^[A-Z][A-Za-z]*\/[a-z][A-Za-z]*$/u.test(name)) {
    return `It is not a builtin. What the Prelude has is imported: \`https://prelude.dhall-lang.org/${name}.dhall\`.`;
  }
  return 'Bind it with `let`, or import the file that defines it.';
}

/** Words of other languages, and what stands for them in Dhall. */
const foreign = new Map([
  ['null', 'There is no null: an Optional value is `Some x` or `None T`.'],
  ['string', 'The type of strings is `Text`.'],
  ['int', 'The types of whole numbers are `Natural` and `Integer`.'],
  ['number', 'The types of numbers are `Natural`, `Integer` and `Double`.'],
  ['float', 'The type of numbers with a fraction is `Double`.'],
  ['boolean', 'The type of truth values is `Bool`.'],
  ['not', 'Negate with `x == False`.'],
  ['import', 'A file is imported by its path alone, such as `./file.dhall`.'],
  ['fun', 'A function is written `λ(x : T) → body`.'],
  ['function', 'A function is written `λ(x : T) → body`.'],
]);

/** `config.dhall` without a path is the field `dhall` of a variable `config`, and is never meant so. */
export function refuseBareFileName(context: Context, term: FieldTerm): void {
  const { record, label } = term;
  if (label !== 'dhall' || record.kind !== 'Var' || record.free === undefined) return;
  const file = `${record.name}.dhall`;
  refuse(context, term, 'type-unbound-variable', `there is no variable \`${record.name}\` here`, {
    hint: `To import the file, write its path: \`./${file}\`.`,
  });
}

/** An application to the argument at `position` of something that is not a function. */
export function notAFunction(
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
      ? 'what is applied here is not a function'
      : `the function takes ${position} argument${position === 1 ? '' : 's'}, and is given more`,
    'a function',
    type,
    'Look for a missing operator, comma or parenthesis: `f x` applies f to x.',
  );
}

/** Throws unless an operand has the type that its operator needs. */
export function requireOperand(
  context: Context,
  { op }: OpTerm,
  operand: Term,
  expected: Lazy,
  found: Lazy,
): void {
  if (conv(found, expected, context.budget)) return;
  const message = `the operands of \`${op}\` have to be of another type`;
  mismatch(
    context,
    operand,
    'type-operand',
    message,
    expected,
    found,
    operandHint(op, force(found, context.budget)),
  );
}

/** What people mean who give an operator operands that it has in other languages. */
function operandHint(op: Operator, type: Value): string | undefined {
  const name = type.kind === 'Builtin' ? type.name : type.kind;
  if (op === '==' || op === '!=') {
    return equalityHints.get(name) ?? `Only two Bools are compared with \`${op}\`.`;
  }
  if ((op === '+' || op === '++') && name === 'List') return 'Lists are joined with `#`.';
  if (op === '+' && name === 'Text') {
    return 'Texts are joined with `++`; a number is written without quotes.';
  }
  const arithmetic = op === '+' || op === '*';
  if (arithmetic && name === 'Integer') {
    return 'Write the number without a sign, or use `Integer/add` or `Integer/multiply` of the Prelude.';
  }
  return arithmetic && name === 'Double' ? 'Dhall does not calculate with Doubles.' : undefined;
}

const equalityHints = new Map([
  ['Natural', 'Only two Bools are compared so; for Naturals the Prelude has `Natural/equal`.'],
  ['Integer', 'Only two Bools are compared so; for Integers the Prelude has `Integer/equal`.'],
  ['Text', 'Only two Bools are compared so; Dhall cannot compare Text. Use a union and `merge`.'],
  ['UnionType', 'Only two Bools are compared so; tell alternatives apart with `merge`.'],
]);

/** An import that was left to be resolved. */
export function unresolvedImport(context: Context, term: Place): never {
  return refuse(context, term, 'unresolved-import', 'an import has to be resolved first', {
    hint: 'Resolve the imports of the expression before it is type-checked.',
  });
}
