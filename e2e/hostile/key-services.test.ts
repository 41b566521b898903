import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import { parseSecret, renderSecret } from '../support/planted-file.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// The attacker may push to the deploy repository. An encrypted file there names the address of its key
// service: they name their own, and wait for a job to send its Vault token.

const TOKEN = 'canary-vault-token-4711';
const SECRET = 'secrets/web/web-token.yaml';
const team = generateAgeIdentity();

/** A stand-in for Vault's transit engine, which writes down who asked. It encrypts nothing. */
class Vault {
  readonly asked: { readonly url: string; readonly token: unknown }[] = [];
  address = '';
  readonly #server: Server = createServer((request, response) => {
    this.asked.push({ url: request.url ?? '', token: request.headers['x-vault-token'] });
    void answer(request).then((data) => response.end(JSON.stringify({ data })));
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
  }
}

async function answer(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  if (request.method === 'GET') return { latest_version: 1 };
  const { plaintext, ciphertext } = (await json(request)) as Record<string, string | undefined>;
  return ciphertext === undefined
    ? { ciphertext: `vault:v1:${plaintext}` }
    : { plaintext: ciphertext.slice('vault:v1:'.length) };
}

const [own, foreign] = [new Vault(), new Vault()];
const ruleOf = (address: string): string =>
  `creation_rules:\n  - path_regex: ^deploy/prod/\n    encrypted_regex: ^(data|stringData)$\n    hc_vault_transit_uri: ${address}/v1/transit/keys/k\n`;

beforeAll(async () => {
  await own.start();
  await foreign.start();
});
afterAll(() => {
  own.stop();
  foreign.stop();
});

describe.each([
  ['of age', () => renderAgeRule(team.recipient)],
  ['of Vault', () => ruleOf(own.address)],
])('with a rule %s', (_name, rule) => {
  let workspace: DeployWorkspace;
  let round = 0;
  const run = (args: readonly string[], more = {}): Promise<Run> =>
    workspace.job([...args, '-e', 'prod'], {
      SOPS_AGE_KEY: team.identity,
      VAULT_TOKEN: TOKEN,
      WEB_TOKEN: `canary-7f3a-token-${round}`,
      WEB_KEY: 'a2V5',
      WEB_FILE: './web-file.txt',
      DB_PASSWORD: 'canary-7f3a-password',
      DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44),
      ...more,
    });

  beforeAll(async () => {
    workspace = createDeployWorkspace(rule());
    const published = await run(['publish']);
    if (published.code !== 0) throw new Error(published.text);
  });
  afterAll(() => workspace.remove());
  beforeEach(() => {
    round += 1;
    foreign.asked.length = 0;
    workspace.push((read, write) => {
      const { sops, ...secret } = parseSecret(read(SECRET));
      const entry = {
        created_at: '2026-01-01T00:00:00Z',
        enc: `vault:v1:${Buffer.alloc(32).toString('base64')}`,
        engine_path: 'transit',
        key_name: 'k',
        vault_address: foreign.address,
      };
      const { age: _age, ...rest } = sops;
      write(SECRET, renderSecret({ ...secret, sops: { ...rest, hc_vault: [entry] } }));
    });
  });

  test.each([
    [['verify']],
    [['diff']],
    [['rekey', '--check']],
    [['rekey', '--publish']],
    [['publish', '--dry-run']],
    [['publish']],
  ])('%j sends the token to no other Vault', async (args) => {
    await run(args);
    expect(foreign.asked).toEqual([]);
  });

  test('a person who moves to another Vault can name the old one', async () => {
    await run(['rekey', '--check'], { SOPS_HC_VAULT_ALLOWLIST: foreign.address });
    expect(foreign.asked.map(({ token }) => token)).toContain(TOKEN);
  });
});

test('the Vault of the rule is asked', () => {
  expect(own.asked.map(({ token }) => token)).toContain(TOKEN);
});
