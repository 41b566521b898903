import type { Fault } from '@dhallmark/fault';
import type { Diagnostic } from '../diagnostic.ts';

/**
 * A fault of the evaluator as a diagnostic of this file's chart. Of a source whose closure reads the
 * environment only the line is shown: its types may hold values, as those of assertions do.
 */
export function toDiagnostic(fault: Fault, file: string): Diagnostic {
  const { location, hint } = fault;
  const importers = detailOf(fault, 'imported by')?.split('\n').toReversed().join(' → ');
  const details = [differenceOf(fault), importers && `imported by: ${importers}`];
  const detail = details.filter((part) => part !== undefined).join('\n');
  return {
    code: fault.code,
    chart: '',
    file: location.file === undefined ? file : location.file.replace(/^\.\//, ''),
    message: fault.message,
    ...placeOf(fault),
    ...(hint === undefined ? {} : { hint }),
    ...(detail === '' ? {} : { detail }),
  };
}

/** Two types that should be equal, as text; undefined where there are none or they hold values. */
export function differenceOf(fault: Fault): string | undefined {
  const expected = detailOf(fault, 'expected');
  const found = detailOf(fault, 'found');
  if (expected === undefined || found === undefined) return undefined;
  // the one type that holds values is an equivalence
  const isTypes = fault.code.startsWith('type-') && !`${expected}${found}`.includes('≡');
  if (fault.location.hidden !== undefined && !isTypes) return undefined;
  return `expected: ${expected}\nactual:   ${found}`;
}

function detailOf(fault: Fault, label: string): string | undefined {
  return fault.details.find((detail) => detail.label === label)?.text;
}

function placeOf({ location }: Fault): Pick<Diagnostic, 'line' | 'column'> {
  const { line, column, hidden } = location;
  if (line === undefined || column === undefined) return {};
  return hidden === undefined ? { line, column } : { line };
}
