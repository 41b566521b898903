import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Cloud } from './identities.ts';

/** Where the keys are that a field of a creation rule, or of a key group, names. */
const clouds: Readonly<Record<string, Cloud>> = {
  azure_keyvault: 'azure',
  kms: 'aws',
  gcp_kms: 'gcp',
  hc_vault_transit_uri: 'vault',
  hc_vault: 'vault',
  age: 'age',
  pgp: 'age',
};

/**
 * The clouds with keys of the first creation rule for a file, sorted; none where no rule matches.
 *
 * @param path relative to `.sops.yaml`
 * @example
 * cloudsOfRules('creation_rules:\n  - kms: arn:…\n', 'deploy/prod/secrets/web/a.yaml') // ['aws']
 */
export function cloudsOfRules(sopsYaml: string, path: string): readonly Cloud[] {
  const rules = parseDocument(sopsYaml).get('creation_rules');
  if (!isSeq(rules)) return [];
  const rule = rules.items.find((each): each is YAMLMap => isMap(each) && matches(each, path));
  if (rule === undefined) return [];
  const groups = rule.get('key_groups');
  const keyed = isSeq(groups) ? groups.items.filter((group) => isMap(group)) : [rule];
  const found = keyed.flatMap((group) =>
    Object.entries(clouds).flatMap(([field, cloud]) => (group.get(field) ? [cloud] : [])),
  );
  return [...new Set(found)].toSorted();
}

function matches(rule: YAMLMap, path: string): boolean {
  const pattern = rule.get('path_regex');
  return typeof pattern !== 'string' || new RegExp(pattern).test(path);
}
