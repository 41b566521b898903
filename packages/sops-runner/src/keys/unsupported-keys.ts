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

/** The unsupported provider that these fields name a key of; undefined for none. */
export function findUnsupported(
  fields: Readonly<Record<string, unknown>>,
): UnsupportedProvider | undefined {
  return unsupportedProviders.find(({ field }) => {
    const value = fields[field];
    return Array.isArray(value) ? value.length > 0 : (value ?? '') !== '';
  });
}
