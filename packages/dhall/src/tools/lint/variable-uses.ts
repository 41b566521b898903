import { childrenOf } from '../../syntax/children.ts';
import type { Binding, Expr, Var } from '../../syntax/expr.ts';

/** A `let` binding, λ or ∀; only for a `let` binding is the node needed. */
export interface Binder {
  readonly name: string;
  readonly binding: Binding | undefined;
  /** The innermost `let` binding whose value or type contains this one. */
  readonly owner: Binder | undefined;
  /** True when it contains an assertion, which has an effect and must be kept. */
  asserts: boolean;
}

/** A variable with the binders of its name that it passes by, and the one that it means. */
export interface Use {
  readonly variable: Var;
  readonly skipped: readonly Binder[];
  readonly target: Binder | undefined;
  readonly owner: Binder | undefined;
}

export interface Scopes {
  readonly binders: readonly Binder[];
  readonly uses: readonly Use[];
}

type Task =
  | { readonly visit: Expr; readonly owner: Binder | undefined }
  | { readonly bind: Binder }
  | { readonly unbind: string };

/** Finds what each variable means. Takes no stack on deep terms. */
export function scopesOf(expr: Expr): Scopes {
  const binders: Binder[] = [];
  const uses: Use[] = [];
  const scope = new Map<string, Binder[]>();
  const todo: Task[] = [{ visit: expr, owner: undefined }];
  for (let task = todo.pop(); task !== undefined; task = todo.pop()) {
    if ('unbind' in task) scope.get(task.unbind)?.pop();
    else if ('bind' in task) {
      const known = scope.get(task.bind.name);
      if (known === undefined) scope.set(task.bind.name, [task.bind]);
      else known.push(task.bind);
    } else {
      const { visit: node, owner } = task;
      if (node.kind === 'Var') uses.push(useOf(node, scope, owner));
      else if (node.kind === 'Assert' || isEquivalence(node)) markAsserts(owner);
      // A chain can have more bindings than a call can have arguments.
      for (const next of tasksOf(node, owner, binders).toReversed()) todo.push(next);
    }
  }
  return { binders, uses };
}

/** A bare `a ≡ b`, which the linter makes an assertion of. */
export function isEquivalence(expr: Expr): boolean {
  return expr.kind === 'Op' && expr.op === '≡';
}

function markAsserts(owner: Binder | undefined): void {
  for (let at = owner; at !== undefined && !at.asserts; at = at.owner) at.asserts = true;
}

function useOf(
  variable: Var,
  scope: ReadonlyMap<string, Binder[]>,
  owner: Binder | undefined,
): Use {
  const known = scope.get(variable.name) ?? [];
  const place = known.length - 1 - variable.index;
  return { variable, skipped: known.slice(Math.max(0, place + 1)), target: known[place], owner };
}

/** What to look at below a node, in order. */
function tasksOf(node: Expr, owner: Binder | undefined, binders: Binder[]): Task[] {
  if (node.kind === 'Lambda' || node.kind === 'Pi') {
    const binder: Binder = { name: node.name, binding: undefined, owner, asserts: false };
    return [
      { visit: node.type, owner },
      { bind: binder },
      { visit: node.body, owner },
      { unbind: node.name },
    ];
  }
  if (node.kind !== 'Let') return childrenOf(node).map((visit) => ({ visit, owner }));
  const tasks: Task[] = [];
  for (const binding of node.bindings) {
    const binder: Binder = { name: binding.name, binding, owner, asserts: false };
    binders.push(binder);
    if (binding.type !== undefined) tasks.push({ visit: binding.type, owner: binder });
    tasks.push({ visit: binding.value, owner: binder }, { bind: binder });
  }
  tasks.push({ visit: node.body, owner });
  for (const { name } of node.bindings.toReversed()) tasks.push({ unbind: name });
  return tasks;
}
