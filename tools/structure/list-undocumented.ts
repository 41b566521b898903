import type { PublicExport } from './public-exports.ts';

/** Whether a public export lacks an example. Types and values need none: their doc comments say it. */
export function needsExample({ kind, doc }: PublicExport): boolean {
  return (kind === 'function' || kind === 'class') && !(doc ?? '').includes('@example');
}

/** The public exports without a doc comment, or without an example, one line each. */
export function listUndocumented(exports: readonly PublicExport[]): readonly string[] {
  return exports.flatMap((one) => {
    const where = `${one.file}:${one.line} ${one.kind} ${one.name}`;
    if (one.doc === undefined) return [`no doc comment: ${where}`];
    return needsExample(one) ? [`no @example: ${where}`] : [];
  });
}
