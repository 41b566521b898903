import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { findProgram } from '../../tools/reference/find-program.ts';

// What somebody does who may write an encrypted file and may not decrypt: with the real sops.

/** A data key that is wrapped for one age recipient. */
export interface Stanza {
  readonly recipient: string;
  readonly enc: string;
}

/** An encrypted Secret as data. */
export interface EncryptedSecret {
  stringData?: Record<string, string>;
  data?: Record<string, string>;
  sops: { age?: readonly Stanza[]; [field: string]: unknown };
}

const sops = findProgram('sops') ?? 'sops';

export function parseSecret(text: string): EncryptedSecret {
  return parse(text) as EncryptedSecret;
}

/** Quoted, because sops reads a plain `lastmodified` as a time. */
export function renderSecret(secret: EncryptedSecret): string {
  const style = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  return stringify(secret, { ...style, lineWidth: 0 });
}

/** A Secret that is encrypted for these keys and for the attacker, whose stanza is kept aside. */
export function plantSecret(
  options: readonly string[],
  attacker: string,
  env: Readonly<Record<string, string>> = {},
): { readonly text: string; readonly stanza: Stanza } {
  const input = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: web-token\n  namespace: shop\ntype: Opaque\nstringData:\n  token: attacker-made-this\n`;
  const types = ['--input-type', 'yaml', '--output-type', 'yaml', '--filename-override', 's.yaml'];
  const output = execFileSync(sops, ['encrypt', ...types, ...options], {
    input,
    cwd: '/',
    env: { HOME: '/nonexistent', ...env },
    encoding: 'utf8',
  });
  const secret = parseSecret(output);
  const { age = [] } = secret.sops;
  const stanza = age.find(({ recipient }) => recipient === attacker);
  if (stanza === undefined) throw new Error('the attacker is a recipient');
  const others = age.filter((each) => each !== stanza);
  if (others.length > 0) secret.sops.age = others;
  else delete secret.sops.age;
  return { text: renderSecret(secret), stanza };
}

/** Whether sops decrypts any value of a file with a stanza that its owner kept. */
export function canReadAnyValue(text: string, stanza: Stanza, identity: string): boolean {
  const { data = {}, stringData = {} } = parseSecret(text);
  const single = [
    ...Object.entries(data).map(([key, value]) => ({ data: { [key]: value } })),
    ...Object.entries(stringData).map(([key, value]) => ({ stringData: { [key]: value } })),
  ];
  return single.some((values) => {
    const { sops: block } = parseSecret(text);
    return decrypts({ ...values, sops: { ...block, age: [stanza] } }, identity);
  });
}

function decrypts(secret: EncryptedSecret, identity: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'attacker-'));
  writeFileSync(join(folder, 's.yaml'), renderSecret(secret));
  const { status } = spawnSync(sops, ['decrypt', '--ignore-mac', join(folder, 's.yaml')], {
    env: { SOPS_AGE_KEY: identity, HOME: '/nonexistent' },
  });
  rmSync(folder, { recursive: true });
  return status === 0;
}
