import { conv } from '../eval/conv.ts';
import type { AppTerm, OpTerm, Term, VariableTerm } from '../eval/term.ts';
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
    hint: hint ?? importHint(name),
  });
}

function importHint(name: string): string {
  return name.endsWith('.dhall') || name.includes('/')
    ? `A file is imported by a path that starts with ./ or ../, such as ./${name}.`
    : 'Bind it with `let`, or import the file that defines it.';
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
