import { DhallError } from '@dhallmark/dhall';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * An error of the evaluator as a diagnostic of this file's chart. What the environment gave is not in
 * it: the evaluator keeps it out of messages, and the excerpt of a secret source is left out here.
 */
export function toDiagnostic(error: DhallError, file: string): Diagnostic {
  const { source, span, hint, importChain, expected, actual } = error.details;
  const shown = source === undefined ? file : source.name.replace(/^\.\//, '');
  const place =
    source === undefined || span === undefined || source.secret
      ? {}
      : placeOf(source.text, span.start);
  const detail = [
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(actual === undefined ? [] : [`actual:   ${actual}`]),
    ...(importChain && importChain.length > 1 ? [`imported by: ${importChain.join(' → ')}`] : []),
  ].join('\n');
  return {
    code: error.code,
    chart: '',
    file: shown,
    message: error.message,
    ...place,
    ...(hint === undefined ? {} : { hint }),
    ...(detail === '' ? {} : { detail }),
  };
}

/** Line and column from 1; a column counts code points. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return {
    line: before.split('\n').length,
    column: Array.from(before.slice(lineStart)).length + 1,
  };
}
