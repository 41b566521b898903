import { validateObject } from '../../packages/chart-gen/src/objects/validate-object.ts';
import { checkObjects, ObjectSet, renderPath } from '@dhallmark/kubernetes-rules';
import { intactSet } from './intact-set.ts';
import { changedObjects, type Fields, type Variant } from './variant.ts';

/** What Dhallmark says about a variant. */
export interface Found {
  /** `schema` for what a render refuses by the schema of the kind, or the name of the rule. */
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

/** Lints the changed objects of a variant within their set, as an error of the API server. */
export async function findInVariant(
  variant: Variant,
  kubernetes: string,
): Promise<readonly Found[]> {
  return findInObjects(changedObjects(intactSet(), variant), kubernetes);
}

/** Lints objects by their short names. */
export async function findInObjects(
  named: Readonly<Record<string, Fields>>,
  kubernetes: string,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const [name, json] of Object.entries(named)) {
    const result = await validateObject(json, {
      file: name,
      allowedKinds: new Set(),
      secretsAllowed: true,
    });
    if ('faults' in result) {
      found.push(
        ...result.faults.map(({ fault: { code, message }, path }) => {
          return { rule: code, path: renderPath(path), message };
        }),
      );
    }
  }
  if (found.length > 0) return found;
  const objects = Object.entries(named).map(([name, json]) => ({
    chart: 'web',
    file: name,
    index: 0,
    json,
  }));
  const set = new ObjectSet({ objects, known: [], kubernetes });
  return checkObjects(set, (rule) => (rule.group === 'server' ? rule.severity : 'off')).map(
    ({ rule, path, message }) => ({ rule: rule.name, path: renderPath(path), message }),
  );
}
