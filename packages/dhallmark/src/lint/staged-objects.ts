import type { RuleObject } from '@dhallmark/kubernetes-rules';
import { isRecord } from '../is-record.ts';
import type { Staged } from '../render/staging.ts';
import { parseManifests } from './parse-manifests.ts';

/**
 * The objects of rendered charts. Templates that are not YAML before Helm renders them, or nest too
 * deeply, are skipped.
 *
 * @param staged by chart
 * @example
 * readStagedObjects(staged).filter(({ json }) => json['kind'] === 'Service')
 */
export function readStagedObjects(staged: ReadonlyMap<string, Staged>): readonly RuleObject[] {
  return [...staged].flatMap(([chart, { files, unchecked = [] }]) =>
    [...files].flatMap(([file, bytes]) =>
      objectsIn(file, bytes).map(([index, json]) => {
        const left = unchecked.find((each) => each.file === file && each.index === index);
        return { chart, file, index, json, ...(left !== undefined && { unchecked: left }) };
      }),
    ),
  );
}

type Document = readonly [index: number, json: Readonly<Record<string, unknown>>];

/**
 * The objects of a file of a chart; empty for one that has none, or that only Helm can read.
 *
 * @param path in the chart's folder
 * @example
 * objectsIn('templates/web.yaml', bytes).map(([index, json]) => json['kind'])
 */
export function objectsIn(path: string, bytes: Uint8Array): readonly Document[] {
  if (!/^(templates|crds)\/.*\.ya?ml$/.test(path)) return [];
  try {
    return parseObjects(Buffer.from(bytes).toString('utf8'));
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return [];
    throw error;
  }
}

function parseObjects(text: string): readonly Document[] {
  return parseManifests(text).flatMap((document, index) => {
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return isRecord(value) ? [[index, value] as const] : [];
  });
}
