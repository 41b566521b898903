import { isFault } from '@dhallmark/fault';
import { parseConfig, requireRule } from '@dhallmark/sops-runner';
import { fault } from '../fault.ts';

/** A kind of key that a creation rule can name. */
interface KeyKind {
  /** The field of `.sops.yaml`. */
  readonly field: string;
  readonly title: string;
  /** What a key of this kind starts with, whether it is well-formed or not. */
  readonly start: RegExp;
  /** Stricter than SOPS, which sends whatever looks alike to a service. Undefined: SOPS decides. */
  readonly form: RegExp | undefined;
  /** For messages. */
  readonly example: string;
}

const vaultHosts =
  '(vault|managedhsm)\\.(azure\\.net|azure\\.cn|usgovcloudapi\\.net|microsoftazure\\.de)';

/** In the order in which they are tried. */
const kinds: readonly KeyKind[] = [
  {
    field: 'age',
    title: 'an age recipient',
    start: /^(age1|age-|ssh-)/i,
    form: undefined,
    example: 'age1…, ssh-ed25519 … or ssh-rsa …',
  },
  {
    field: 'azure_keyvault',
    title: 'the URL of an Azure key',
    start: /^https?:\/\/[^/]*\/keys(\/|$)/,
    form: new RegExp(
      `^https://[A-Za-z0-9-]+\\.${vaultHosts}/keys/[0-9A-Za-z-]{1,127}(/([0-9a-f]{32})?)?$`,
    ),
    example: 'https://NAME.vault.azure.net/keys/KEY, with or without a version',
  },
  {
    field: 'kms',
    title: 'the ARN of an AWS key',
    start: /^arn:/,
    form: /^arn:aws(-[a-z]+)*:kms:[a-z]{2}(-[a-z]+)+-\d:\d{12}:(key\/[0-9a-z-]+|alias\/[\w/-]+)(\+arn:aws(-[a-z]+)*:(iam|sts)::\d{12}:\S+)?$/,
    example: 'arn:aws:kms:REGION:ACCOUNT:key/ID',
  },
  {
    field: 'gcp_kms',
    title: 'the resource id of a Google Cloud key',
    start: /^projects(\/|$)/,
    form: /^projects\/[\w.:-]+\/locations\/[a-z0-9-]+\/keyRings\/[\w-]{1,63}\/cryptoKeys\/[\w-]{1,63}$/,
    example: 'projects/P/locations/L/keyRings/R/cryptoKeys/K',
  },
  {
    field: 'hc_vault_transit_uri',
    title: 'the URI of a Vault transit key',
    start: /^https?:\/\//,
    form: /^https?:\/\/[\w.:[\]-]+\/v1\/[\w./-]+\/keys\/[\w.-]+$/,
    example: 'https://HOST/v1/transit/keys/KEY',
  },
  {
    field: 'pgp',
    title: 'a PGP fingerprint',
    start: /^(0x)?[0-9A-F ]+$/i,
    form: /^([0-9A-F]{40}|[0-9A-F]{64})$/i,
    example: '40 hexadecimal digits',
  },
];

/** The key of a new creation rule: the field of the rule and its value. */
export interface RuleKey {
  readonly field: string;
  readonly key: string;
}

/**
 * Recognises keys by their form, and checks them without any request: one key, or several of one kind
 * separated by commas. Throws Fault `key-spelling`, whose message repeats nothing that could be a
 * private key.
 *
 * @example
 * readRuleKey('https://shop.vault.azure.net/keys/sops').field // 'azure_keyvault'
 */
export function readRuleKey(text: string): RuleKey {
  const keys = text.split(',').map((key) => key.trim());
  const found = keys.map((key) => kinds.find(({ start }) => start.test(key)));
  const [kind] = found;
  if (kind === undefined || found.includes(undefined)) throw unknownKind();
  if (new Set(found).size > 1) throw mixed();
  const compact = kind.field === 'pgp' ? keys.map((key) => key.replaceAll(' ', '')) : keys;
  const wrong = compact.find((key) => kind.form?.test(key) === false);
  if (wrong !== undefined) throw malformed(kind, `${wrong} is not ${kind.title}`);
  const key = compact.join(',');
  checkAsSops(kind, key);
  return { field: kind.field, key };
}

/** Checksums, lengths and plugin names are checked where they are used. */
function checkAsSops(kind: KeyKind, key: string): void {
  const rules = JSON.stringify({ creation_rules: [{ [kind.field]: key }] });
  try {
    requireRule(parseConfig(rules, '/.sops.yaml'), '/secret.yaml');
  } catch (error) {
    if (!isFault(error)) throw error;
    throw malformed(kind, error.message, error.hint);
  }
}

function malformed(kind: KeyKind, message: string, hint = `Write ${kind.example}.`) {
  return fault({ code: 'key-spelling', message, hint });
}

function unknownKind() {
  const forms = kinds.map(({ title, example }) => `${title} (${example})`);
  return fault({
    code: 'key-spelling',
    message: 'the value of --key is not a key that SOPS supports',
    hint: `Pass ${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}.`,
  });
}

function mixed() {
  return fault({
    code: 'key-spelling',
    message: 'the keys of --key are of several kinds',
    hint: 'Pass those of one kind, and add the others to the rule in .sops.yaml.',
  });
}
