import type { Expr } from '@dhallmark/dhall';
import { isText } from './edit-text.ts';

/** The files of an umbrella that name its service charts. */
export function umbrellaParts(root: string): {
  readonly services: string;
  readonly valuesType: string;
  readonly values: string;
} {
  return {
    services: `${root}/lib/services.dhall`,
    valuesType: `${root}/lib/Values.dhall`,
    values: `${root}/values.dhall`,
  };
}

/** Whether an item of the list of services is `service "web"`, or a record with that name. */
export function isServiceEntry(item: Expr, name: string): boolean {
  if (item.kind === 'App') return isText(item.arg, name);
  const record = item.kind === 'Completion' ? item.record : item;
  return record.kind === 'Record' && isText(record.fields.get('name'), name);
}
