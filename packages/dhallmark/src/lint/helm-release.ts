import { UNKNOWN, type Release } from '@dhallmark/chart-gen/render-templates';
import { RELEASE_FILE } from '@dhallmark/chart-gen/chart-folder';
import { isRecord } from '../is-record.ts';
import { parseManifests } from './parse-manifests.ts';

/**
 * The release that installs a chart: that of the HelmRelease in `release/`. Without one it has the name of the
 * chart, and its namespace is not known.
 *
 * @param files of the umbrella
 * @example
 * findRelease(files, 'shop') // { name: 'shop', namespace: UNKNOWN }
 */
export function findRelease(files: ReadonlyMap<string, Uint8Array>, chart: string): Release {
  const object = findHelmRelease(files);
  const metadata = isRecord(object?.['metadata']) ? object['metadata'] : {};
  const spec = isRecord(object?.['spec']) ? object['spec'] : {};
  const target = textIn(spec, 'targetNamespace');
  const own = textIn(metadata, 'name');
  // Flux puts the two together where neither is set by itself
  const combined = own !== undefined && target !== undefined ? `${target}-${own}` : own;
  return {
    name: textIn(spec, 'releaseName') ?? combined ?? chart,
    namespace: target ?? textIn(metadata, 'namespace') ?? UNKNOWN,
  };
}

/**
 * Whether the HelmRelease in `release/` has values for the chart, so that the default ones are not all.
 *
 * @param files of the umbrella
 * @example
 * givesValues(files) // false
 */
export function givesValues(files: ReadonlyMap<string, Uint8Array>): boolean {
  const spec = findHelmRelease(files)?.['spec'];
  return isRecord(spec) && ('values' in spec || 'valuesFrom' in spec);
}

function findHelmRelease(
  files: ReadonlyMap<string, Uint8Array>,
): Readonly<Record<string, unknown>> | undefined {
  const text = Buffer.from(files.get(RELEASE_FILE) ?? []).toString('utf8');
  return parseManifests(text)
    .map((document): unknown => (document.errors.length > 0 ? undefined : document.toJS()))
    .filter(isRecord)
    .find(({ kind }) => kind === 'HelmRelease');
}

function textIn(record: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
