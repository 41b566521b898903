import type { Fault } from '@dhallmark/fault';

/** The text of a detail of a fault, such as `expected`; undefined where it has none. */
export function detailOf(fault: Fault, label: string): string | undefined {
  return fault.details.find((detail) => detail.label === label)?.text;
}
