import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderFault } from '@dhallmark/fault/render';
import { createHash } from 'node:crypto';
import { renderManifest } from '@dhallmark/gitops';
import { nodeTreeIo, renderSecretLists } from '@dhallmark/gitops/tree';
import {
  encryptFile,
  generateAgeIdentity,
  nodeContext,
  parseConfig,
  requireRule,
} from '@dhallmark/sops-runner';
import { PLACEHOLDER } from '@dhallmark/secret-gen';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPublishable } from './check-publishable.ts';
import { commitToFile } from '../deploy-tree/file-commitments.ts';
import { CollectedFailures } from '../report/collected-failures.ts';

const key = generateAgeIdentity();
const config = parseConfig(
  `creation_rules:\n  - age: ${key.recipient}\n    encrypted_regex: ^(data|stringData)$\n`,
  '/w/.sops.yaml',
);
const ruleFor = (path: string) => requireRule(config, path);
const context = nodeContext({ env: { SOPS_AGE_KEY: key.identity } });
const secret = (extra = ''): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: token${extra}\nstringData:\n  a: canary-value\n`;
const encrypt = (text: string): Promise<string> =>
  encryptFile(text, { path: 's.yaml', format: 'yaml', rule: ruleFor('s.yaml'), context });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-published-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function manifestOf(files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files).map(([path, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return [path, { chart: path.includes('web') ? 'web' : '.', sha256 }];
  });
  return renderManifest({ version: 2, environment: 'prod', files: Object.fromEntries(entries) });
}

/** A whole tree with this file as its one Secret. */
function lay(text: string, files: Readonly<Record<string, string>> = {}): void {
  const all = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0\n',
    'secrets/web/token.yaml': text,
    ...files,
  };
  const made = { ...all, ...Object.fromEntries(renderSecretLists(Object.keys(all), 'flux')) };
  const tree = { ...made, '.dhallmark/manifest.json': manifestOf(made) };
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** The codes of everything that is refused; `leaked` where a value shows. */
async function codes(
  env: Record<string, string> = { SOPS_AGE_KEY: key.identity },
  fingerprintKey?: string,
) {
  const check = checkPublishable({
    umbrella: 'chart',
    tree: { io: nodeTreeIo(root), environment: 'prod' },
    ruleFor,
    keys: { env, fingerprintKey, loadContext: () => Promise.resolve(nodeContext({ env })) },
  });
  const error: unknown = await check.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error === undefined) return [];
  if (!(error instanceof CollectedFailures)) throw error;
  const faults = error.failures.map((failure) => failure.error);
  if (faults.some((fault) => renderFault(fault).includes('canary'))) return ['leaked'];
  return faults.map(({ code }) => code);
}

it('accepts a complete, encrypted tree', async () => {
  lay(await encrypt(secret()));
  expect(await codes()).toEqual([]);
});

it('refuses a MAC that is wrong, and one that cannot be checked', async () => {
  lay((await encrypt(secret())).replace('stringData:', 'type: Opaque\nstringData:'));
  expect(await codes()).toEqual(['mac-mismatch']);
  lay(await encrypt(secret()));
  expect(await codes({})).toEqual(['mac-unchecked']);
});

it('checks the MAC only of files without a valid commitment', async () => {
  const place = { key: 'k'.repeat(32), environment: 'prod', path: 'secrets/web/token.yaml' };
  const text = await encrypt(secret());
  const content = `hmac-sha256:${'a'.repeat(64)}`;
  const layWith = (file: string | undefined, bytes = text): void =>
    lay(bytes, {
      '.dhallmark/fingerprints.json': JSON.stringify({ [place.path]: { content, file } }),
    });
  layWith(commitToFile(place, content, text));
  expect(await codes({}, place.key)).toEqual([]);
  expect(await codes({})).toEqual(['mac-unchecked']);
  expect(await codes({}, 'o'.repeat(32))).toEqual(['mac-unchecked']);
  layWith(commitToFile({ ...place, environment: 'test' }, content, text));
  expect(await codes({}, place.key)).toEqual(['mac-unchecked']);
  layWith(
    commitToFile(place, content, text),
    text.replace('stringData:', 'type: Opaque\nstringData:'),
  );
  expect(await codes(undefined, place.key)).toEqual(['mac-mismatch']);
  layWith(undefined);
  expect(await codes({}, place.key)).toEqual(['mac-unchecked']);
});

it('refuses a plaintext value that was added, and a Secret that is not encrypted', async () => {
  lay((await encrypt(secret())).replace('stringData:\n', 'stringData:\n  b: canary-plain\n'));
  expect(await codes()).toContain('plaintext');
  lay(secret());
  expect(await codes()).toContain('plaintext-secret');
});

it('refuses placeholders, Secrets in the chart, another recipient, another environment', async () => {
  lay(await encrypt(secret(`\n  annotations:\n    ${PLACEHOLDER}: "true"`)));
  expect(await codes()).toEqual(['placeholder']);
  lay(await encrypt(secret()), { 'chart/templates/s.yaml': await encrypt(secret()) });
  expect(await codes()).toContain('secret-in-chart');
  const stranger = generateAgeIdentity();
  const other = parseConfig(
    `creation_rules:\n  - age: ${stranger.recipient}\n    encrypted_regex: ^(data|stringData)$\n`,
    '/w/.sops.yaml',
  );
  rmSync(join(root, 'chart/templates'), { recursive: true });
  lay(
    await encryptFile(secret(), {
      path: 's.yaml',
      format: 'yaml',
      rule: requireRule(other, 's.yaml'),
      context,
    }),
  );
  expect(await codes()).toEqual(expect.arrayContaining(['recipient-missing', 'recipient-surplus']));
});

it('refuses an unfinished tree', async () => {
  lay(await encrypt(secret()));
  nodeTreeIo(root).state.createFolder('transaction');
  expect(await codes()).toEqual(['unfinished']);
  nodeTreeIo(root).state.removeAll('transaction');
  nodeTreeIo(root).state.removeIfEmpty();
  expect(await codes()).toEqual([]);
});
