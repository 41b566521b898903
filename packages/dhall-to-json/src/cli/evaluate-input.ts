import { evaluateInput, infer, normalize, parse, resolve, Resolver } from '@dhallmark/dhall';
import type { Normalized } from '@dhallmark/dhall';

import type { ImportOptions } from './options.ts';
import type { Edge } from './process-edge.ts';

/** Dhall text and where it is from; `file` is undefined for standard input. */
export interface InputText {
  readonly text: string;
  readonly name: string;
  readonly file: string | undefined;
}

/** Reads a file, or standard input for undefined. */
export function readText(file: string | undefined, edge: Edge): InputText {
  if (file === undefined) return { text: edge.stdin(), name: '(stdin)', file };
  return { text: edge.readFile(file), name: file, file };
}

export function createResolver({ cache, offline }: ImportOptions, edge: Edge): Resolver {
  return new Resolver({
    io: edge.io,
    offline: offline === true,
    semanticCache: cache !== false,
    evaluation: edge.limits(),
  });
}

/** Evaluates a file, or standard input for undefined. */
export function evaluateFile(
  file: string | undefined,
  options: ImportOptions,
  edge: Edge,
): Promise<Normalized> {
  if (file !== undefined) edge.requireFile(file);
  const input = file === undefined ? { text: edge.stdin(), name: '(stdin)' } : { file };
  return evaluateInput(input, createResolver(options, edge));
}

/** Evaluates text that was read before. */
export async function evaluateText(
  { text, name, file }: InputText,
  options: ImportOptions,
  edge: Edge,
): Promise<Normalized> {
  const relativeTo = file === undefined ? {} : { relativeTo: file };
  const parsed = parse({ text, name, ...relativeTo });
  return normalize(infer(await resolve(parsed, createResolver(options, edge)), edge.limits()));
}
