import type { Fault, FaultDetail } from '@dhallmark/fault';

/**
 * A fault of the evaluator as a fault of a chart: its file is relative to the workspace. Of a
 * program that reads the environment only the line is kept, and types, because everything else may
 * hold values.
 *
 * @example
 * throw toChartFault(error, 'charts/web/service.dhall');
 */
export function toChartFault(fault: Fault, file: string): Fault {
  const { location } = fault;
  const place = { ...location, file: (location.file ?? file).replace(/^\.\//, '') };
  if (location.hidden === undefined) return fault.with({ location: place });
  return fault.with({
    location: { ...place, column: undefined },
    details: withoutValues(fault),
  });
}

/** Types hold no values, except an equivalence, which is the type of an assertion. */
function withoutValues({ code, details }: Fault): readonly FaultDetail[] {
  const computed = details.filter(({ isFromSource }) => isFromSource === true);
  const areTypes = code.startsWith('type-') && computed.every(({ text }) => !text.includes('≡'));
  return details.flatMap(({ label, text, isFromSource }) =>
    isFromSource !== true || areTypes ? [{ label, text }] : [],
  );
}
