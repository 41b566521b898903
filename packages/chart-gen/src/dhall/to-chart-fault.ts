import type { Fault, FaultDetail, FaultLocation } from '@dhallmark/fault';

/**
 * A fault of the evaluator as a fault of a chart: its file is relative to the workspace. Of a
 * program that reads the environment only the line is kept, and types, because everything else may
 * hold values.
 *
 * @example
 * throw toChartFault(error, 'charts/web/service.dhall');
 */
export function toChartFault(fault: Fault, file: string): Fault {
  const location = toChartPlace(fault.location, file);
  if (location.hidden === undefined) return fault.with({ location });
  return fault.with({ location, details: withoutValues(fault) });
}

/** A place of the evaluator as a place in a chart. */
export function toChartPlace(location: FaultLocation, file: string): FaultLocation {
  const place = { ...location, file: (location.file ?? file).replace(/^\.\//, '') };
  return location.hidden === undefined ? place : { ...place, column: undefined };
}

/** Types hold no values, except an equivalence, which is the type of an assertion. */
function withoutValues({ code, details }: Fault): readonly FaultDetail[] {
  const computed = details.filter(({ isFromSource }) => isFromSource === true);
  const areTypes = code.startsWith('type-') && computed.every(({ text }) => !text.includes('≡'));
  return details.flatMap(({ label, text, isFromSource }) =>
    isFromSource !== true || areTypes ? [{ label, text }] : [],
  );
}
