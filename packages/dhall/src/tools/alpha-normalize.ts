import { withinStack } from '../stack.ts';
import { mapChildren } from '../syntax/map-children.ts';
import type { Binding, Expr, Let, Op } from '../syntax/expr.ts';

/**
 * Renames every bound variable to `_` (standard/alpha-normalization.md), and changes nothing else.
 * Free variables keep their names; the indices of those called `_` grow with the binders around.
 *
 * @throws Fault `too-deep`
 * @example
 * print(alphaNormalize(parseExpr('λ(x : Bool) → x'))); // 'λ(_ : Bool) → _'
 */
export function alphaNormalize(expr: Expr): Expr {
  return withinStack(() => new Renamer().rename(expr));
}

class Renamer {
  /** For each name the positions of its binders in scope, innermost last. */
  private readonly binders = new Map<string, number[]>();
  private depth = 0;

  rename(expr: Expr): Expr {
    switch (expr.kind) {
      case 'Var':
        return this.variable(expr.name, expr.index);
      case 'Lambda':
      case 'Pi': {
        const type = this.rename(expr.type);
        this.enter(expr.name);
        const body = this.rename(expr.body);
        this.leave(expr.name);
        return { kind: expr.kind, name: '_', type, body };
      }
      case 'Let':
        return this.letChain(expr);
      case 'Op':
        return this.operators(expr);
      default:
        return mapChildren(expr, (child) => this.rename(child));
    }
  }

  private enter(name: string): void {
    const positions = this.binders.get(name);
    if (positions === undefined) this.binders.set(name, [this.depth]);
    else positions.push(this.depth);
    this.depth += 1;
  }

  private leave(name: string): void {
    this.binders.get(name)?.pop();
    this.depth -= 1;
  }

  private variable(name: string, index: number): Expr {
    const positions = this.binders.get(name) ?? [];
    const position = positions[positions.length - 1 - index];
    if (position !== undefined) return { kind: 'Var', name: '_', index: this.depth - 1 - position };
    const free = index - positions.length;
    return { kind: 'Var', name, index: name === '_' ? free + this.depth : free };
  }

  private letChain(expr: Let): Expr {
    const bindings: Binding[] = [];
    for (const { name, type, value } of expr.bindings) {
      bindings.push({
        name: '_',
        type: type === undefined ? undefined : this.rename(type),
        value: this.rename(value),
      });
      this.enter(name);
    }
    const body = this.rename(expr.body);
    for (const { name } of expr.bindings) this.leave(name);
    return { kind: 'Let', bindings, body };
  }

  /** Chains lean to the left and may be long: no recursion along them. */
  private operators(expr: Op): Expr {
    const chain: Op[] = [];
    let leaf: Expr = expr;
    for (; leaf.kind === 'Op'; leaf = leaf.left) chain.push(leaf);
    let left = this.rename(leaf);
    for (const { op, right } of chain.toReversed()) {
      left = { kind: 'Op', op, left, right: this.rename(right) };
    }
    return left;
  }
}
