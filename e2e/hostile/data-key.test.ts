import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../../tools/reference/find-program.ts';
import { createDeployWorkspace, type DeployWorkspace } from '../support/deploy-workspace.ts';
import {
  canReadAnyValue,
  parseSecret,
  plantSecret,
  renderSecret,
  type Stanza,
} from '../support/planted-file.ts';
import type { Run } from '../support/run-nx.ts';
import { renderAgeRule } from '../support/sops-config.ts';

// Somebody who may push to the deploy repository, and may not decrypt, chooses the data key of a file
// there and waits for the next publish to encrypt real values with it.

const [team, attacker] = [generateAgeIdentity(), generateAgeIdentity()];
const absent = missingPrograms('sops', 'fluxdecrypt');
const SECRET = 'secrets/web/web-token.yaml';
const FINGERPRINTS = '.dhallmark/fingerprints.json';
const FINGERPRINT_KEY = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(44) };

let workspace: DeployWorkspace;
let round = 0;
/** Every publish gets another token, so that each has something to encrypt. */
let token = '';

const values = (more: Readonly<Record<string, string>>): Record<string, string> => ({
  SOPS_AGE_KEY: team.identity,
  WEB_TOKEN: token,
  WEB_KEY: Buffer.from('canary-7f3a-key').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'canary-7f3a-password',
  ...more,
});
async function publish(more: Readonly<Record<string, string>> = {}): Promise<Run> {
  const run = await workspace.job(['publish', '-e', 'prod'], values(more));
  expect(run.code, run.text).toBe(0);
  return run;
}

/** The rule names these recipients now, and the deploy repository is rekeyed for them. */
async function useRecipients(...recipients: readonly string[]): Promise<void> {
  workspace.commit({ '.sops.yaml': renderAgeRule(...recipients) });
  const run = await workspace.job(['rekey', '-e', 'prod', '--publish'], values(FINGERPRINT_KEY));
  expect(run.code, run.text).toBe(0);
}

const attackerReads = (text: string, stanza: Stanza): boolean =>
  canReadAnyValue(text, stanza, attacker.identity);
const plant = (selector = '^(data|stringData)$'): ReturnType<typeof plantSecret> => {
  const recipients = `${team.recipient},${attacker.recipient}`;
  const options = ['--age', recipients, '--encrypted-regex', selector];
  return plantSecret(options, attacker.recipient);
};
/** The attacker's stanza in a file that was encrypted for them too. */
function stanzaIn(text: string): Stanza {
  const stanzas = parseSecret(text).sops.age ?? [];
  const stanza = stanzas.find(({ recipient }) => recipient === attacker.recipient);
  if (stanza === undefined) throw new Error('the attacker is a recipient');
  return stanza;
}

beforeAll(() => {
  workspace = createDeployWorkspace(renderAgeRule(team.recipient));
});
afterAll(() => workspace.remove());
beforeEach(() => {
  round += 1;
  token = `canary-7f3a-token-${round}`;
});

describe.skipIf(absent !== undefined)(
  `a data key that somebody else chose${absent === undefined ? '' : ` (skipped: ${absent})`}`,
  () => {
    test.each([
      ['without a fingerprint key', {}],
      ['with a fingerprint key', FINGERPRINT_KEY],
    ])('is not used for values: %s', async (_name, key) => {
      await publish(key);
      token += '-next';
      const { text, stanza } = plant();
      expect(attackerReads(text, stanza)).toBe(true);
      workspace.push((_read, write) => write(SECRET, text));
      await publish(key);
      const now = workspace.published(SECRET);
      expect(now).not.toBe(text);
      expect(attackerReads(now, stanza)).toBe(false);
    });

    test('is not used with a proof that was written for another file, or made up', async () => {
      await publish(FINGERPRINT_KEY);
      token += '-next';
      const { text, stanza } = plant();
      workspace.push((read, write) => {
        const prints = JSON.parse(read(FINGERPRINTS)) as Record<string, { dataKey: string }>;
        const [other] = Object.entries(prints).flatMap(([path, print]) =>
          path === SECRET ? [] : [print],
        );
        write(FINGERPRINTS, JSON.stringify({ ...prints, [SECRET]: other }));
        write(SECRET, text);
      });
      await publish(FINGERPRINT_KEY);
      expect(attackerReads(workspace.published(SECRET), stanza)).toBe(false);
    });

    test('is not used with plaintext under a narrower selector', async () => {
      await publish();
      token += '-next';
      const { text, stanza } = plant('^nothing$');
      expect(text).toContain('attacker-made-this');
      workspace.push((_read, write) => write(SECRET, text));
      await publish();
      const now = workspace.published(SECRET);
      expect(attackerReads(now, stanza)).toBe(false);
      const { stringData, sops: block } = parseSecret(now);
      expect(Object.values(stringData ?? {}).every((value) => value.startsWith('ENC['))).toBe(true);
      expect(block['encrypted_regex']).toBe('^(data|stringData)$');
    });

    test('is not used by sops-runner encrypt --reuse', () => {
      const { text, stanza } = plant();
      const folder = mkdtempSync(join(tmpdir(), 'reuse-'));
      writeFileSync(join(folder, 's.yaml'), text);
      writeFileSync(
        join(folder, '.sops.yaml'),
        renderAgeRule(team.recipient).replace('^deploy/prod/', '.'),
      );
      const program = join(import.meta.dirname, '../../packages/sops-runner/bin/sops-runner.cjs');
      execFileSync(process.execPath, [program, 'encrypt', '--reuse', 's.yaml'], {
        cwd: folder,
        input: 'stringData:\n  token: canary-7f3a\n',
        env: { ...process.env, SOPS_AGE_KEY: team.identity },
      });
      const now = execFileSync('cat', [join(folder, 's.yaml')], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(now).toContain('token: ENC[');
      expect(attackerReads(now, stanza)).toBe(false);
    });
  },
);

describe.skipIf(absent !== undefined)('recipients in the sops block of the remote', () => {
  test('of a key type that is not understood are not passed on', async () => {
    await publish(FINGERPRINT_KEY);
    workspace.push((read, write) => {
      const file = parseSecret(read(SECRET));
      file.sops['hckms'] = [{ key_id: 'tr-sin-1:attacker', created_at: '', enc: 'AAAA' }];
      file.sops['note'] = 'kept?';
      write(SECRET, renderSecret(file));
    });
    await publish(FINGERPRINT_KEY);
    const now = workspace.published(SECRET);
    expect(now).not.toContain('hckms');
    expect(now).not.toContain('note');
  });

  test('that were removed cannot come back with an old file and its old proof', async () => {
    await useRecipients(team.recipient, attacker.recipient);
    token += '-next';
    await publish(FINGERPRINT_KEY);
    const [old, oldPrints] = [workspace.published(SECRET), workspace.published(FINGERPRINTS)];
    const stanza = stanzaIn(old);
    expect(attackerReads(old, stanza)).toBe(true);
    await useRecipients(team.recipient);
    expect(attackerReads(workspace.published(SECRET), stanza)).toBe(false);
    for (const withoutLeaver of [false, true]) {
      workspace.push((_read, write) => {
        const file = parseSecret(old);
        if (withoutLeaver)
          file.sops.age = (file.sops.age ?? []).filter((each) => each.enc !== stanza.enc);
        write(SECRET, withoutLeaver ? renderSecret(file) : old);
        write(FINGERPRINTS, oldPrints);
      });
      token += '-after';
      await publish(FINGERPRINT_KEY);
      expect(attackerReads(workspace.published(SECRET), stanza)).toBe(false);
    }
  });

  test('that joined get no data key of the time before, so that it cannot be put back', async () => {
    token += '-alone';
    await publish(FINGERPRINT_KEY);
    const [old, oldPrints] = [workspace.published(SECRET), workspace.published(FINGERPRINTS)];
    await useRecipients(team.recipient, attacker.recipient);
    const joined = stanzaIn(workspace.published(SECRET));
    await useRecipients(team.recipient);
    workspace.push((_read, write) => {
      write(SECRET, old);
      write(FINGERPRINTS, oldPrints);
    });
    token += '-after';
    await publish(FINGERPRINT_KEY);
    expect(attackerReads(workspace.published(SECRET), joined)).toBe(false);
  });
});

/** The names of the lines that differ between two files of equal length. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  expect(now).toHaveLength(old.length);
  const names = now.flatMap((line, index) =>
    line === old[index] ? [] : [line.trim().split(':')[0] ?? ''],
  );
  // it has whole seconds: two publishes can have the same
  return names.filter((name) => name !== 'lastmodified');
}

describe.skipIf(absent !== undefined)('honest use', () => {
  test('with a fingerprint key changes one value, also after a rekey, and Flux reads it', async () => {
    await publish(FINGERPRINT_KEY);
    const before = workspace.published(SECRET);
    const other = workspace.published('secrets/db/db-secret.yaml');
    const changed = values({ ...FINGERPRINT_KEY, WEB_KEY: Buffer.from('k-2').toString('base64') });
    const run = await publish(changed);
    expect(changedLines(before, workspace.published(SECRET))).toEqual(['key', 'mac']);
    expect(workspace.published('secrets/db/db-secret.yaml')).toBe(other);
    expect(run.text).not.toContain('ully re-encrypted');

    const member = generateAgeIdentity();
    await useRecipients(team.recipient, member.recipient);
    const rekeyed = workspace.published(SECRET);
    token += '-next';
    await publish(FINGERPRINT_KEY);
    // lines of the login, which contains the token, and of the token itself
    expect(changedLines(rekeyed, workspace.published(SECRET))).toEqual([
      'key',
      'login',
      'token',
      'mac',
    ]);
    expect(fluxReads()).toContain(token);
    await useRecipients(team.recipient);
  });

  test('without one, says which file was fully re-encrypted, and how to avoid it', async () => {
    await publish();
    const other = workspace.published('secrets/db/db-secret.yaml');
    const before = workspace.published(SECRET);
    expect((await publish()).text).toContain('no commit was made');
    token += '-next';
    const run = await publish();
    expect(run.text).toContain('Fully re-encrypted with a new data key: web/web-token.');
    expect(run.text).toContain('DHALLMARK_FINGERPRINT_KEY');
    const message = workspace.git('log', '-1', '--format=%B', 'main');
    expect(message).toContain('- Secret web/web-token: changed (login, token changed)');
    expect(message).toContain('Fully re-encrypted with a new data key: web/web-token.');
    expect(workspace.published('secrets/db/db-secret.yaml')).toBe(other);
    expect(changedLines(before, workspace.published(SECRET))).toContain('file');
    expect(fluxReads()).toContain(token);
    token += '-again';
    const json = await workspace.job(['make', '-e', 'prod', '--json'], values({}));
    expect(json.text).not.toContain('canary');
  });

  test('a broken or old fingerprints.json does not block publishing', async () => {
    await publish(FINGERPRINT_KEY);
    for (const text of ['{', '[]', '{"secrets/web/web-token.yaml": {"dataKey": 3}}']) {
      workspace.push((_read, write) => write(FINGERPRINTS, text));
      token += '-next';
      await publish(FINGERPRINT_KEY);
    }
    const prints = JSON.parse(workspace.published(FINGERPRINTS)) as Record<
      string,
      { content: string }
    >;
    const former = Object.entries(prints).map(([path, { content }]) => [path, content]);
    workspace.push((_read, write) =>
      write(FINGERPRINTS, JSON.stringify(Object.fromEntries(former))),
    );
    token += '-next';
    const run = await publish(FINGERPRINT_KEY);
    expect(run.text).toContain('Fully re-encrypted with a new data key: web/web-token.');
    const before = workspace.published(SECRET);
    token += '-next';
    await publish(FINGERPRINT_KEY);
    expect(changedLines(before, workspace.published(SECRET))).not.toContain('file');
  });
});

/** What Flux applies from the deploy repository. */
function fluxReads(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flux-'));
  execFileSync('git', ['clone', '--quiet', workspace.remote, join(folder, 'deploy')]);
  writeFileSync(join(folder, 'team.agekey'), `${team.identity}\n`);
  const args = ['-age-key', join(folder, 'team.agekey'), join(folder, 'deploy/secrets')];
  const text = execFileSync(findProgram('fluxdecrypt') ?? '', args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}
