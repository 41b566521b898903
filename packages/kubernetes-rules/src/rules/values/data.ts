import { fieldOf, isJson, itemsOf } from '../../json.ts';
import { selectFields } from '../../select-fields.ts';
import { hasKind, serverRule } from './table-rules.ts';

const CORE = 'pkg/apis/core/validation/validation.go';
const LARGEST = 1_048_576;

/** The size and the keys of a ConfigMap. */
export const configMapSize = serverRule(
  {
    name: 'config-map-size',
    summary:
      'The values of a ConfigMap have 1 MiB at most together, and no key is in data and binaryData.',
    remedy: 'Split the ConfigMap, or put large files in an image or a volume.',
    source: `${CORE}, ValidateConfigMap`,
  },
  function* check({ json }) {
    if (!hasKind(json, 'ConfigMap')) return;
    const data = fieldOf(json, 'data');
    const binary = fieldOf(json, 'binaryData');
    const size =
      sizeOf(data, (text) => Buffer.byteLength(text)) +
      sizeOf(binary, (text) => Buffer.byteLength(text, 'base64'));
    if (size > LARGEST) {
      yield {
        path: [],
        message: `the values have ${size} bytes together, and ${LARGEST} are allowed`,
      };
    }
    if (!isJson(data) || !isJson(binary)) return;
    for (const key of Object.keys(data)) {
      if (Object.hasOwn(binary, key))
        yield { path: ['data', key], message: 'binaryData has the same key' };
    }
  },
);

function sizeOf(map: unknown, measure: (text: string) => number): number {
  if (!isJson(map)) return 0;
  return Object.values(map).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? measure(value) : 0),
    0,
  );
}

/** Access modes of a claim. */
export const accessModes = serverRule(
  {
    name: 'access-modes',
    summary: 'A claim or volume with the access mode ReadWriteOncePod has no other mode.',
    remedy: 'Remove the other modes, or use ReadWriteOnce.',
    source: `${CORE}, ValidatePersistentVolumeClaimSpec`,
  },
  function* check({ json }) {
    const places = [
      ['PersistentVolumeClaim PersistentVolume', 'spec.accessModes'],
      ['StatefulSet', 'spec.volumeClaimTemplates[].spec.accessModes'],
    ] as const;
    for (const [kinds, pattern] of places) {
      if (!hasKind(json, kinds)) continue;
      for (const { path, value } of selectFields(json, pattern)) {
        const modes = itemsOf(value).map(([, mode]) => mode);
        if (!modes.includes('ReadWriteOncePod') || modes.length < 2) continue;
        yield { path, message: 'ReadWriteOncePod excludes other modes' };
      }
    }
  },
);
