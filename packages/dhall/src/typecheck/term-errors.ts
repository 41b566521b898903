import { conv } from '../eval/conv.ts';
import type { AppTerm, FieldTerm, OpTerm, Term, VariableTerm } from '../eval/term.ts';
import type { Lazy, Value } from '../eval/value.ts';
import type { Context } from './context.ts';
import { mismatch, type Place, refuse, unsuitable } from './report.ts';
import { suggestion } from './suggest.ts';

/** A variable that nothing binds, or not as often as its index says. */
export function unboundVariable(context: Context, term: VariableTerm): never {
  const { name } = term;
  const { visible } = context;
  const near = suggestion(name, visible);
  let hint = near === undefined ? undefined : `Did you mean \`${near}\`?`;
  if (visible.has(name)) hint = `Fewer variables are called \`${name}\` here than its index says.`;
  const message = `there is no variable \`${name}\` here`;
  return refuse(context, term, 'type-unbound-variable', message, {
    hint: hint ?? 'Bind it with `let`, or import the file that defines it.',
  });
}

/** `config.dhall` without a path is the field `dhall` of a variable `config`, and is never meant so. */
export function refuseBareFileName(context: Context, term: FieldTerm): void {
  const { record, label } = term;
  if (label !== 'dhall' || record.kind !== 'Var' || record.free === undefined) return;
  const file = `${record.name}.dhall`;
  refuse(context, term, 'type-unbound-variable', `there is no variable \`${record.name}\` here`, {
    hint: `To import the file, write its path: \`./${file}\`.`,
  });
}

/** An application to the argument at `position` of what is no function. */
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
  if (conv(found, expected)) return;
  const message = `the operands of \`${op}\` have to be of another type`;
  mismatch(context, operand, 'type-operand', message, expected, found);
}

/** An import that was left to be resolved. */
export function unresolvedImport(context: Context, term: Place): never {
  return refuse(context, term, 'unresolved-import', 'an import has to be resolved first', {
    hint: 'Resolve the imports of the expression before it is type-checked.',
  });
}
