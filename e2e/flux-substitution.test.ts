import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { findProgram } from '../tools/reference/find-program.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';
import { decryptWithFlux } from './support/flux-decryption.ts';
import type { Run } from './support/run-nx.ts';

// Flux substitutes variables after it decrypted: values with ${…} have to survive it.

const key = generateAgeIdentity();
const values = {
  WEB_TOKEN: 'new-${DB_NAME}-x',
  WEB_KEY: Buffer.from('${cluster}').toString('base64'),
  WEB_FILE: './web-file.txt',
  DB_PASSWORD: 'a$${b}c ${cluster:=d} $e',
};
const ANNOTATION = 'kustomize.toolkit.fluxcd.io/substitute';
const SECRETS = ['secrets/web/web-token.yaml', 'secrets/db/db-secret.yaml'];
const FINGERPRINT_KEY = { DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32) };
let workspace: DeployWorkspace;

/** As a job publishes, with these options. */
async function publish(
  options: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string>> = FINGERPRINT_KEY,
): Promise<Run> {
  workspace.commit({ 'dhallmark.json': `${JSON.stringify(options)}\n` });
  const args = ['publish', '-e', 'prod'];
  const run = await workspace.job(args, { SOPS_AGE_KEY: key.identity, ...values, ...env });
  expect(run.code, run.text).toBe(0);
  return run;
}

const versionsBefore = { fluxSubstitution: true };
const changedFiles = (): readonly string[] =>
  workspace.git('diff', '--name-only', 'main~1', 'main').trim().split('\n');
const annotationOf = (path: string): unknown => {
  const { metadata } = parse(workspace.published(path)) as {
    metadata: { annotations?: Record<string, unknown> };
  };
  return metadata.annotations?.[ANNOTATION];
};

beforeAll(() => {
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
});
afterAll(() => workspace.remove());
beforeEach(() => {
  rmSync(workspace.remote, { recursive: true, force: true });
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', workspace.remote]);
});

describe('an upgrade from a version without the annotation', () => {
  test.each([
    ['with a fingerprint key', FINGERPRINT_KEY],
    ['without one', {}],
  ])('changes metadata once and re-encrypts no value, %s', async (_what, env) => {
    await publish(versionsBefore, env);
    expect(SECRETS.map(annotationOf)).toEqual([undefined, undefined]);
    const run = await publish({}, env);
    expect(run.text).not.toContain('new data key');
    expect(SECRETS.map(annotationOf)).toEqual(['disabled', 'disabled']);
    // not the annotation that restarts pods; the fingerprints say which file has the values
    expect(changedFiles()).toEqual([
      ...(env === FINGERPRINT_KEY ? ['.dhallmark/fingerprints.json'] : []),
      '.dhallmark/manifest.json',
      '.dhallmark/proof.intoto.json',
      ...SECRETS.toSorted(),
    ]);
    const lines = workspace
      .git('diff', '--unified=0', 'main~1', 'main', '--', ...SECRETS)
      .split('\n')
      .filter((line) => /^[-+](?![-+])/.test(line))
      .map((line) => line.slice(1).trim().replace(/:.*/, ''));
    const expected = ['annotations', ANNOTATION, 'lastmodified', 'mac'];
    expect([...new Set(lines)].toSorted()).toEqual(expected.toSorted());
    expect((await publish({}, env)).text).toContain('no commit was made');
  });

  test('keeps a data key that a stranger may know from encrypting a new value', async () => {
    await publish(versionsBefore, {});
    await publish({}, {});
    // the tree has no proof for its data keys, and the annotation gave it none
    const args = ['publish', '-e', 'prod'];
    const run = await workspace.job(args, {
      SOPS_AGE_KEY: key.identity,
      ...values,
      ...FINGERPRINT_KEY,
      WEB_TOKEN: 'another-token',
    });
    expect(run.code, run.text).toBe(0);
    expect(run.text).toContain('new data key');
  });
});

test('a chart may decide otherwise for one Secret', async () => {
  const file = 'charts/db/db-secret.dhall';
  const text = execFileSync('git', ['-C', workspace.root, 'show', `HEAD:${file}`], {
    encoding: 'utf8',
  });
  const metadata = /metadata = \{/;
  expect(text).toMatch(metadata);
  const annotations = `annotations = toMap { \`${ANNOTATION}\` = "enabled" }, `;
  workspace.commit({ [file]: text.replace(metadata, (found) => `${found} ${annotations}`) });
  await publish({});
  expect(SECRETS.map(annotationOf)).toEqual(['disabled', 'enabled']);
  workspace.commit({ [file]: text });
});

const flux = findProgram('fluxdecrypt');
const skip = flux === undefined ? ' (skipped: fluxdecrypt is not installed)' : '';

describe.skipIf(flux === undefined)(`Flux with a substitution${skip}`, () => {
  test('applies the values that were published', async () => {
    await publish({});
    expect(applied()).toMatchObject({
      'web-token': { token: values.WEB_TOKEN, key: '${cluster}' },
      'db-password': { password: values.DB_PASSWORD },
    });
  });

  test('changes them where the option allows it', async () => {
    await publish(versionsBefore);
    expect(applied()).toMatchObject({ 'web-token': { token: 'new--x' } });
  });
});

/** The values of the Secrets as Flux applies them, with a variable that a parent patched in. */
function applied(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folder = dirname(workspace.root);
  const clone = join(folder, 'flux');
  rmSync(clone, { recursive: true, force: true });
  execFileSync('git', ['clone', '--quiet', workspace.remote, clone]);
  const output = decryptWithFlux(flux ?? '', clone, key.identity, { cluster: 'prod' });
  return Object.fromEntries(
    parseAllDocuments(output).map((document) => {
      const {
        metadata,
        data = {},
        stringData = {},
      } = document.toJS() as {
        metadata: { name: string };
        data?: Record<string, string>;
        stringData?: Record<string, string>;
      };
      const decoded = Object.entries(data).map(([name, value]) => [
        name,
        Buffer.from(value, 'base64').toString('utf8'),
      ]);
      return [metadata.name, { ...stringData, ...Object.fromEntries(decoded) }];
    }),
  );
}
