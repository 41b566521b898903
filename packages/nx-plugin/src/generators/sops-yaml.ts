import { isMap, isSeq, parseDocument, YAMLSeq, type Document } from 'yaml';
import { fault } from '../fault.ts';

export const SOPS_YAML = '.sops.yaml';
/** Only the values of a Secret are encrypted; its kind and name stay readable. */
const VALUES = '^(data|stringData)$';

/** A file without rules: a key has to come from the person. */
export const skeleton = `# Which keys encrypt the Secrets of which environment. The first rule that matches a file counts; paths
# are relative to this file. The environment local needs no rule: each machine generates its own key.
#
#   nx g @dhallmark/nx:environment production --key https://NAME.vault.azure.net/keys/KEY
#   nx g @dhallmark/nx:environment staging --key age1...
creation_rules: []
`;

/** The field of `.sops.yaml` for a key, by the key's form. */
const fields: readonly (readonly [RegExp, string])[] = [
  [/^(age1|ssh-(ed25519|rsa) )/, 'age'],
  [/^https:\/\/[^/]+\.(vault|managedhsm)\.[^/]+\/keys\//, 'azure_keyvault'],
  [/^arn:aws[\w-]*:kms:/, 'kms'],
  [/^projects\/.+\/cryptoKeys\//, 'gcp_kms'],
  [/^https?:\/\/.+\/v1\/.+\/keys\//, 'hc_vault_transit_uri'],
  [/^[0-9A-Fa-f]{40}$/, 'pgp'],
];

/** Throws Fault `key-spelling` for a key that no provider supports. */
function keyField(key: string): string {
  const field = fields.find(([pattern]) => pattern.test(key))?.[1];
  if (field !== undefined) return field;
  throw fault({
    code: 'key-spelling',
    message: `${JSON.stringify(key)} is not a key that SOPS supports`,
    hint: 'Pass an age recipient, the URL of an Azure key or of a Vault transit key, the ARN of an AWS key, the resource id of a Google key, or a PGP fingerprint.',
  });
}

/** A creation rule to add. */
export interface NewRule {
  /** `deploy/production`: the folder whose files it is for. */
  readonly folder: string;
  readonly key: string;
}

/**
 * The file with a rule for the folder, in front of the first rule without a `path_regex`, which
 * matches every file; comments stay. Unchanged where a rule for the folder exists.
 */
export function addRule(text: string, { folder, key }: NewRule): string {
  const pathRegex = `^${folder.replaceAll('.', String.raw`\.`)}/`;
  const document = parseDocument(text);
  const rules = rulesOf(document);
  const regexes = rules.items.map((rule) => (isMap(rule) ? rule.get('path_regex') : undefined));
  if (regexes.includes(pathRegex)) return text;
  const rule = document.createNode({
    path_regex: pathRegex,
    [keyField(key)]: key,
    encrypted_regex: VALUES,
  });
  const at = regexes.indexOf(undefined);
  rules.items.splice(at === -1 ? rules.items.length : at, 0, rule);
  rules.flow = false;
  return document.toString({ lineWidth: 0 });
}

function rulesOf(document: Document): YAMLSeq {
  const rules = document.get('creation_rules');
  if (isSeq(rules)) return rules;
  const created = new YAMLSeq();
  document.set('creation_rules', created);
  return created;
}
