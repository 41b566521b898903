import type { Builtin, Constant } from './expr.ts';
import { builtins } from './expr.ts';

/** Words that are never a label unless quoted (standard/dhall.abnf, `keyword`). */
export const keywords: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'let',
  'in',
  'using',
  'missing',
  'assert',
  'as',
  'Infinity',
  'NaN',
  'merge',
  'Some',
  'toMap',
  'forall',
  'with',
  'showConstructor',
]);

export type Reserved =
  | { readonly kind: 'builtin'; readonly name: Builtin }
  | { readonly kind: 'constant'; readonly constant: Constant }
  | { readonly kind: 'bool'; readonly value: boolean };

/** Identifiers that are expressions by themselves and can be labels, but not bound variables. */
export const reserved: ReadonlyMap<string, Reserved> = new Map<string, Reserved>([
  ...builtins.map((name) => [name as string, { kind: 'builtin', name }] as const),
  ['Type', { kind: 'constant', constant: 'Type' }],
  ['Kind', { kind: 'constant', constant: 'Kind' }],
  ['Sort', { kind: 'constant', constant: 'Sort' }],
  ['True', { kind: 'bool', value: true }],
  ['False', { kind: 'bool', value: false }],
]);
