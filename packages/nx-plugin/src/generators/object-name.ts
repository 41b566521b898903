import { createHash } from 'node:crypto';
import type { Expr } from '@dhallmark/dhall';
import { requireName } from '@dhallmark/names';
import { readTextField, valueOf } from './edit-dhall.ts';

/*
 * Flux writes the name of a Kustomization into a label of everything that it applies, and Helm allows 53
 * characters. So the name that Flux's objects have in common is that of a Helm release.
 */
const LONGEST = 53;

/** The name that Flux's objects have in common, before endings such as `-secrets`. */
export interface ObjectName {
  /** Undefined where the file computes it otherwise than the generator does. */
  readonly name: string | undefined;
  readonly hasEnvironment: boolean;
}

/**
 * What comes before the environment in names: undefined for the product itself, and a shorter name
 * with a part of its hash where the product is too long beside one of the environments.
 */
export function shortenProduct(
  product: string | undefined,
  environments: readonly string[],
): string | undefined {
  const longest = Math.max(...environments.map((name) => name.length));
  const room = LONGEST - longest - 1;
  if (product === undefined || product.length <= room) return undefined;
  const hash = createHash('sha256').update(product).digest('hex').slice(0, 8);
  const start = product.slice(0, Math.max(0, room - hash.length - 1)).replace(/[.-]+$/, '');
  return start === '' ? undefined : `${start}-${hash}`;
}

/** The product's name in `lib/names.dhall`; undefined where it is computed. */
export function readProduct(names: string, file: string): string | undefined {
  return readTextField(names, file, 'product');
}

/**
 * The name in `lib/deployment.dhall` for an environment. Throws Fault `invalid-name` where Kubernetes
 * or Helm would refuse it.
 */
export function readObjectName(
  deployment: string,
  file: string,
  { product, environment }: { readonly product: string | undefined; readonly environment: string },
): ObjectName {
  const value = valueOf(deployment, file);
  const record = value.kind === 'Completion' ? value.record : value;
  const text = record.kind === 'Record' ? record.fields.get('name') : undefined;
  if (text === undefined) return { name: undefined, hasEnvironment: false };
  const name = fillIn(text, { product, environment });
  if (name !== undefined) requireName('release', name, { file });
  const other = fillIn(text, { product, environment: `${environment}-2` });
  return { name, hasEnvironment: name !== other };
}

function fillIn(
  expr: Expr,
  values: { readonly product: string | undefined; readonly environment: string },
): string | undefined {
  if (expr.kind === 'Var') return expr.name === 'environment' ? values.environment : undefined;
  if (expr.kind === 'Field') return expr.label === 'product' ? values.product : undefined;
  if (expr.kind !== 'Text') return undefined;
  const parts = expr.chunks.map((chunk) => {
    const part = fillIn(chunk.expr, values);
    return part === undefined ? undefined : chunk.prefix + part;
  });
  return parts.includes(undefined) ? undefined : parts.join('') + expr.suffix;
}
