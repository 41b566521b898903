import { DhallError } from '@dhallmark/dhall';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * An error of the evaluator as a diagnostic of this file's chart. Of a source whose closure reads the
 * environment only the line is told: its types may hold values, as those of assertions do.
 */
export function toDiagnostic(error: DhallError, file: string): Diagnostic {
  const { source, hint, importChain } = error.details;
  const chain = importChain && importChain.length > 1 ? importChain.join(' → ') : undefined;
  const details = [differenceOf(error), chain && `imported by: ${chain}`];
  const detail = details.filter((part) => part !== undefined).join('\n');
  return {
    code: error.code,
    chart: '',
    file: source === undefined ? file : source.name.replace(/^\.\//, ''),
    message: error.message,
    ...placeIn(error),
    ...(hint === undefined ? {} : { hint }),
    ...(detail === '' ? {} : { detail }),
  };
}

/** Two types that should be one, as text; undefined where there are none or they hold values. */
export function differenceOf({ code, details }: DhallError): string | undefined {
  const { source, expected, actual } = details;
  if (expected === undefined || actual === undefined) return undefined;
  // the one type that holds values is an equivalence
  const isTypes = code.startsWith('type-') && !`${expected}${actual}`.includes('≡');
  if (source?.secret && !isTypes) return undefined;
  return `expected: ${expected}\nactual:   ${actual}`;
}

function placeIn({ details }: DhallError): Pick<Diagnostic, 'line' | 'column'> {
  const { source, span } = details;
  if (source === undefined || span === undefined || source.name.startsWith('env:')) return {};
  const { line, column } = placeOf(source.text, span.start);
  return source.secret ? { line } : { line, column };
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
