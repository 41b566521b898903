import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { ciGenerator } from './generator.ts';
import { cloudsOfRules } from './clouds-of-rules.ts';

const azure = 'azure_keyvault: https://v.vault.azure.net/keys/sops';
const aws = 'kms: arn:aws:kms:eu-west-1:1:key/a';
const path = 'deploy/prod/secrets/web/a.yaml';

it.each([
  ['one key', `creation_rules:\n  - ${azure}\n`, ['azure']],
  ['two keys', `creation_rules:\n  - ${aws}\n    ${azure}\n`, ['aws', 'azure']],
  ['an empty key', `creation_rules:\n  - ${aws}\n    age: ''\n`, ['aws']],
  [
    'key groups',
    'creation_rules:\n  - key_groups:\n      - hc_vault: [https://v/v1/t/keys/a]\n      - gcp_kms: [{ resource_id: x }]\n',
    ['gcp', 'vault'],
  ],
  [
    'the first rule that matches',
    `creation_rules:\n  - path_regex: ^deploy/staging/\n    ${aws}\n  - path_regex: ^deploy/prod/\n    ${azure}\n  - age: age1\n`,
    ['azure'],
  ],
  ['no rule', 'creation_rules: []\n', []],
  ['nothing', '', []],
])('reads %s', (_what, text, expected) => {
  expect(cloudsOfRules(text, path)).toEqual(expected);
});

describe('a pipeline with several clouds', () => {
  let tree: Tree;
  const environments = ['staging', 'production'];
  /** What a job has after GitLab merged its templates, the later over the earlier ones. */
  function loginOf(name: string): { readonly tokens: readonly string[]; readonly script: string } {
    const text = tree.read('.gitlab-ci.yml', 'utf8') ?? '';
    const jobs = parseAllDocuments(text).at(-1)?.toJS() as Record<string, Job>;
    const merge = (job: Job): Job => ({
      ...[job.extends ?? []]
        .flat()
        .reduce((all, each) => ({ ...all, ...merge(jobs[each] ?? {}) }), {}),
      ...job,
    });
    const { id_tokens: tokens = {}, before_script: script = [] } = merge(jobs[name] ?? {});
    return { tokens: Object.keys(tokens), script: script.join('\n') };
  }
  interface Job {
    readonly extends?: string | readonly string[];
    readonly id_tokens?: object;
    readonly before_script?: readonly string[];
  }
  const setRules = (...rules: readonly string[]): void =>
    tree.write('.sops.yaml', `creation_rules:\n${rules.map((rule) => `  - ${rule}\n`).join('')}`);

  beforeEach(() => {
    tree = createTreeWithEmptyWorkspace();
  });

  test('gives each environment the logins of its rule, and no other', () => {
    setRules(`path_regex: ^deploy/staging/\n    ${aws}`, azure);
    ciGenerator(tree, { environments, cloud: 'rules' });
    for (const kind of ['publish', 'rekey', 'rekey-check']) {
      const [staging, production] = environments.map((name) => loginOf(`${kind}-${name}`));
      expect(staging?.tokens).toEqual(['AWS_ID_TOKEN']);
      expect(staging?.script).not.toContain('export AZURE_FEDERATED_TOKEN_FILE');
      expect(production?.tokens).toEqual(['AZURE_ID_TOKEN']);
      expect(production?.script).toContain('export AZURE_FEDERATED_TOKEN_FILE');
      expect(production?.script).toContain('npm ci');
    }
  });

  test('logs in twice for a rule with keys in two', () => {
    setRules(`${aws}\n    ${azure}`);
    ciGenerator(tree, { environments, cloud: 'rules' });
    const { tokens, script } = loginOf('publish-production');
    expect(tokens).toEqual(['AWS_ID_TOKEN', 'AZURE_ID_TOKEN']);
    expect(script).toContain('export AWS_WEB_IDENTITY_TOKEN_FILE');
    expect(script).toContain('export AZURE_FEDERATED_TOKEN_FILE');
  });

  test('has no login where a rule has age keys only, and waits for Google only', () => {
    setRules('path_regex: ^deploy/staging/\n    age: age1', 'gcp_kms: projects/p');
    ciGenerator(tree, { environments, cloud: 'rules' });
    expect(loginOf('publish-staging').tokens).toEqual([]);
    expect(loginOf('publish-production').tokens).toEqual(['GCP_ID_TOKEN']);
    const text = tree.read('.gitlab-ci.yml', 'utf8') ?? '';
    expect(text.match(/--wait=180/g)).toHaveLength(1);
  });

  test('is refused without a rule, and for other forges', () => {
    setRules(`path_regex: ^deploy/staging/\n    ${aws}`);
    const ci = { environments, cloud: 'rules' } as const;
    expect(() => ciGenerator(tree, ci)).toThrow(
      /has no rule with a key for deploy\/production\/secrets/,
    );
    expect(() => ciGenerator(tree, { ...ci, forge: 'github' })).toThrow(/log in to one cloud/);
  });
});
