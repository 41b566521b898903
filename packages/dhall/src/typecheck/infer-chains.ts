import type { OpTerm, Term, WithTerm } from '../eval/term.ts';
import { force } from '../eval/lazy.ts';
import type { Lazy } from '../eval/value.ts';
import type { Operator } from '../syntax/expr.ts';
import type { Context } from './context.ts';
import { checkEquivalence } from './equivalence.ts';
import { appendType, joinedType, mergedUniverse, operandType } from './operator-types.ts';
import { withType } from './record-rules.ts';
import { requireOperand, refuseUnresolvedImport } from './refuse-terms.ts';

/** Type inference of the terms within. */
type Infer = (context: Context, term: Term) => Lazy;

/** The type of operators, along the left spine without recursion, because chains may be long. */
export function inferOperators(context: Context, start: OpTerm, infer: Infer): Lazy {
  const chain: OpTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'Op'; leaf = leaf.left) chain.push(leaf);
  chain.reverse();
  let type = infer(context, leaf);
  for (let i = 0; i < chain.length;) {
    const { op } = chain[i] as OpTerm;
    let end = i + 1;
    while (chain[end]?.op === op) end += 1;
    type = inferRun(context, op, type, chain.slice(i, end), infer);
    i = end;
  }
  return type;
}

/** A run of one operator, `left op … op …`. */
function inferRun(
  context: Context,
  op: Operator,
  left: Lazy,
  run: readonly OpTerm[],
  infer: Infer,
): Lazy {
  if (op === '⫽' || op === '∧' || op === '⩓') {
    const typed = run.map((term) => [term, infer(context, term.right)] as const);
    return op === '⩓' ? mergedUniverse(context, left, typed) : joinedType(context, op, left, typed);
  }
  const operand = operandType(op);
  let type = left;
  for (const term of run) {
    const right = infer(context, term.right);
    if (operand !== undefined) {
      // Γ ⊢ l : Bool   Γ ⊢ r : Bool  ⟹  l || r : Bool, and so for && == != + * ++
      requireOperand(context, term, term.left, operand, type);
      requireOperand(context, term, term.right, operand, right);
      type = operand;
    } else if (op === '≡') type = checkEquivalence(context, term, type, right);
    else if (op === '#')
      type = appendType(context, term, force(type, context.budget), force(right, context.budget));
    else return refuseUnresolvedImport(context, term);
  }
  return type;
}

/** The type of `e with … = v with …`, without recursion along the chain. */
export function inferUpdates(context: Context, start: WithTerm, infer: Infer): Lazy {
  const chain: WithTerm[] = [];
  let leaf: Term = start;
  for (; leaf.kind === 'With'; leaf = leaf.record) chain.push(leaf);
  const record = infer(context, leaf);
  const updates = chain.toReversed().map((term) => [term, infer(context, term.value)] as const);
  return withType(context, record, updates);
}
