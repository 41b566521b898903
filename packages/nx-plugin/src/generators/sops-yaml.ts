import {
  findRule,
  parseConfig,
  ruleGroups,
  type CreationRule,
  type SopsConfig,
} from '@dhallmark/sops-runner';
import { type Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { fault } from '../fault.ts';
import { readRuleKey } from './rule-key.ts';

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

/** A creation rule to add. */
export interface NewRule {
  /** `deploy/production`: the folder whose files it is for. */
  readonly folder: string;
  readonly key: string;
}

/**
 * The file with a rule for the folder, in front of the first rule that would match its files;
 * comments stay. Unchanged where the folder's rule has exactly these keys. Throws Fault
 * `key-spelling`, `rule-exists`, and what sops-runner throws for a malformed file.
 */
export function addRule(text: string, { folder, key }: NewRule): string {
  const added = readRuleKey(key);
  const pathRegex = pathRegexOf(folder);
  const present = parseConfig(text, `/${SOPS_YAML}`);
  const own = present.rules.find((rule) => rule.pathRegex === pathRegex);
  if (own !== undefined) {
    const wanted = parseConfig(renderRule(added), `/${SOPS_YAML}`);
    const [rule] = wanted.rules;
    if (rule && describeKeys(wanted, rule) === describeKeys(present, own)) return text;
    throw ruleExists(folder, own.number);
  }
  const document = parseDocument(text);
  const rules = rulesOf(document);
  const rule = document.createNode({
    path_regex: pathRegex,
    [added.field]: added.key,
    encrypted_regex: VALUES,
  });
  const first = ruleNumberOf(text, folder);
  rules.items.splice(first === undefined ? rules.items.length : first - 1, 0, rule);
  rules.flow = false;
  return document.toString({ lineWidth: 0 });
}

/** The ids of a rule's keys by group. */
function describeKeys(config: SopsConfig, rule: CreationRule): string {
  const groups = ruleGroups(config, rule);
  return JSON.stringify(groups.map((group) => group.map(({ id }) => id).toSorted()));
}

/** The number of the rule that encrypts the Secrets in a folder; undefined where there is none. */
export function ruleNumberOf(text: string, folder: string): number | undefined {
  const config = parseConfig(text, `/${SOPS_YAML}`);
  return findRule(config, `/${folder}/secrets/chart/secret.yaml`)?.number;
}

/** The `path_regex` of an environment's rule. */
function pathRegexOf(folder: string): string {
  return `^${folder.replaceAll('.', String.raw`\.`)}/`;
}

/**
 * The file without the rule of a folder, or with the rule for another folder `to`; comments stay.
 * Unchanged where no rule has exactly the `path_regex` that `addRule` writes.
 */
export function moveRule(text: string, folder: string, to?: string): string {
  const document = parseDocument(text);
  const rules = rulesOf(document);
  const index = rules.items.findIndex(
    (rule) => isMap(rule) && rule.get('path_regex') === pathRegexOf(folder),
  );
  const rule = rules.items[index];
  if (!isMap(rule)) return text;
  if (to === undefined) rules.delete(index);
  else rule.set('path_regex', pathRegexOf(to));
  rules.flow = rules.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

function renderRule({ field, key }: ReturnType<typeof readRuleKey>): string {
  return JSON.stringify({ creation_rules: [{ [field]: key }] });
}

function ruleExists(folder: string, number: number) {
  return fault({
    code: 'rule-exists',
    message: `rule ${number} names other keys for ${folder}`,
    location: { file: SOPS_YAML },
    hint: 'Change the keys in that rule. Files that are encrypted already follow with chart:rekey.',
  });
}

function rulesOf(document: Document): YAMLSeq {
  const rules = document.get('creation_rules');
  if (isSeq(rules)) return rules;
  const created = new YAMLSeq();
  document.set('creation_rules', created);
  return created;
}
