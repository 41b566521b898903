import { createCustomKinds } from '@dhallmark/chart-gen';
import { checkObjects, ObjectSet, renderPath } from '@dhallmark/kubernetes-rules';
import { validateObject } from '../../../packages/chart-gen/src/objects/validate-object.ts';
import type { Found } from '../find-in-variant.ts';
import type { Fields } from '../variant.ts';
import { definitions } from './definitions.ts';

const text = Buffer.from(JSON.stringify({ kind: 'List', items: definitions }));
const customKinds = createCustomKinds(['crds.yaml'], { read: () => text });

/** What a render and lint refuse of objects of custom kinds, by their short names. */
export async function findInCustomObjects(
  named: Readonly<Record<string, Fields>>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [name, json] of Object.entries(named)) {
    const result = await validateObject(json, {
      file: name,
      allowedKinds: new Set(),
      secretsAllowed: false,
      customKinds,
    });
    if ('object' in result) {
      if (result.object.unchecked !== undefined) throw new Error(`not everything is checked`);
      continue;
    }
    found.push(
      ...result.faults.map(({ fault: { code, message }, path }) => {
        return { rule: code, path: renderPath(path), message };
      }),
    );
  }
  return found.length > 0 ? found : lintObjects(named);
}

function lintObjects(named: Readonly<Record<string, Fields>>): readonly Found[] {
  const objects = Object.entries(named).map(([name, json]) => ({
    chart: 'web',
    file: name,
    index: 0,
    json,
  }));
  const set = new ObjectSet({ objects, known: [], kubernetes: '1.36' });
  return checkObjects(set, (rule) => (rule.group === 'server' ? rule.severity : 'off')).map(
    ({ rule, path, message }) => ({ rule: rule.name, path: renderPath(path), message }),
  );
}
