import { ONE, parseQuantity } from '../../formats/quantity.ts';
import { fieldOf, isJson, type FieldPath, type Json } from '../../json.ts';
import { containersIn } from '../../pods.ts';
import type { Problem, Rule } from '../../rule.ts';
import { selectFields } from '../../select-fields.ts';

const MEGABYTE = ONE * 1_000_000n;
const MOST_CORES = 256n * ONE;

const storage = [
  '@pod.volumes[].emptyDir.sizeLimit',
  '@pod.volumes[].ephemeral.volumeClaimTemplate.spec.resources.requests.storage',
  'spec.volumeClaimTemplates[].spec.resources.requests.storage',
];

/** Quantities whose unit was forgotten or is another one. */
export const quantityUnit: Rule = {
  name: 'quantity-unit',
  group: 'runtime',
  severity: 'error',
  summary: 'Memory and storage have at least 1 MB, and a container less than 256 processor cores.',
  reason: 'No program starts with a few bytes of memory, and no node has so many cores.',
  remedy: 'Write a unit: Mi or Gi for memory and storage, m for thousandths of a core.',
  source:
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory',
  *check({ json }) {
    for (const { path, container } of containersIn(json)) {
      const { resources } = container;
      if (isJson(resources)) yield* checkResources([...path, 'resources'], resources);
    }
    const claim =
      json['kind'] === 'PersistentVolumeClaim' ? ['spec.resources.requests.storage'] : [];
    for (const pattern of [...storage, ...claim]) {
      for (const { path, value } of selectFields(json, pattern)) {
        const problem = findProblem('storage', value);
        if (problem !== undefined) yield { path, ...problem };
      }
    }
  },
};

function* checkResources(path: FieldPath, resources: Json): Iterable<Problem> {
  for (const name of ['cpu', 'memory', 'ephemeral-storage']) {
    const [limit, request] = ['limits', 'requests'].map((field) => fieldOf(resources, field, name));
    const [most, least] = [parseQuantity(limit), parseQuantity(request)];
    // the API server refuses it, which has a rule
    if (most !== undefined && least !== undefined && least > most) continue;
    const ofLimit = findProblem(name, limit);
    if (ofLimit !== undefined) yield { path: [...path, 'limits', name], ...ofLimit };
    const ofRequest = most === least ? undefined : findProblem(name, request);
    if (ofRequest !== undefined) yield { path: [...path, 'requests', name], ...ofRequest };
  }
}

function findProblem(name: string, value: unknown): Omit<Problem, 'path'> | undefined {
  const size = parseQuantity(value);
  if (size === undefined || size <= 0n) return undefined;
  if (name === 'cpu') {
    if (size < MOST_CORES) return undefined;
    const message = `${String(value)} is ${size / ONE} processor cores`;
    const hint = /^\d+$/.test(String(value)) ? `Use ${String(value)}m for thousandths.` : undefined;
    return { message, hint };
  }
  if (size >= MEGABYTE) return undefined;
  const number = /^\d+(?=m?$)/.exec(String(value))?.[0];
  return {
    message: `${String(value)} is less than 1 MB of ${name}`,
    hint: number === undefined ? undefined : `Use ${number}Mi or ${number}Gi.`,
  };
}
