/** Keys that sops knows and this package does not: files and rules that name them are refused. */

/** A key provider of sops without a row here. */
export interface UnsupportedProvider {
  readonly title: string;
  /** Its field in the `sops` block, in rules and in key groups. */
  readonly field: string;
  /** Its option on the command line, without dashes. */
  readonly flag: string;
}

export const unsupportedProviders: readonly UnsupportedProvider[] = [
  { title: 'Huawei Cloud', field: 'hckms', flag: 'hckms' },
];

/** True for the field of an unsupported provider. */
export function isUnsupported(name: string): boolean {
  return unsupportedProviders.some(({ field }) => field === name);
}

/** The fields of unsupported providers that name keys; undefined for none. */
export function pickUnsupported<Value>(
  fields: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> | undefined {
  if (findUnsupported(fields) === undefined) return undefined;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isUnsupported(name)));
}

/** The unsupported provider that these fields name a key of; undefined for none. */
export function findUnsupported(
  fields: Readonly<Record<string, unknown>>,
): UnsupportedProvider | undefined {
  return unsupportedProviders.find(({ field }) => {
    const value = fields[field];
    return Array.isArray(value) ? value.length > 0 : (value ?? '') !== '';
  });
}
