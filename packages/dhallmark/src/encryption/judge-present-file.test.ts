import {
  encryptFile,
  generateAgeIdentity,
  nodeContext,
  parseConfig,
  requireRule,
} from '@dhallmark/sops-runner';
import { beforeAll, describe, expect, test } from 'vitest';
import { commitToFile } from '../deploy-tree/file-commitments.ts';
import { judgePresentFile, type PresentFile, type Wanted } from './judge-present-file.ts';

// Somebody who may push to the deploy repository puts an older or another file there, with an entry.

const by = { key: 'k'.repeat(32), environment: 'prod', path: 'secrets/web/token.yaml' };
const [values, older] = ['a', 'b'].map((digit) => `hmac-sha256:${digit.repeat(64)}`) as [
  string,
  string,
];
const plain = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\nstringData:\n  a: b\n';
const [member, other] = [generateAgeIdentity(), generateAgeIdentity()];

const ruleFor = (...recipients: readonly string[]) => {
  const text = `creation_rules:\n  - age: ${recipients.join(',')}\n    encrypted_regex: ^(data|stringData)$\n`;
  return requireRule(parseConfig(text, '/w/.sops.yaml'), `/w/${by.path}`);
};
const rule = ruleFor(member.recipient);
const context = nodeContext({ env: {} });
const encrypt = (text = plain, for_ = rule): Promise<string> =>
  encryptFile(text, { path: by.path, format: 'yaml', rule: for_, context });

let file: string;
beforeAll(async () => {
  file = await encrypt();
});

const entryFor = (text: string, content = values, place = by) => ({
  content,
  file: commitToFile(place, content, text),
});
const judge = (text: string, more: Partial<Wanted> = {}): Promise<PresentFile> =>
  judgePresentFile(text, {
    by,
    stored: entryFor(text),
    content: values,
    rule,
    annotations: [],
    ...more,
  });

test('the file that was written for the present values is unchanged', async () => {
  expect(await judge(file)).toBe('unchanged');
});

describe('is not taken for it', () => {
  test('a file that differs in one byte from what was written', async () => {
    expect(await judge(`${file} `, { stored: entryFor(file) })).toBe('replaced');
  });

  test('a file with the entry of another path, environment or key', async () => {
    for (const place of [
      { ...by, path: 'secrets/web/other.yaml' },
      { ...by, environment: 'staging' },
      { ...by, key: 'o'.repeat(32) },
    ]) {
      expect(await judge(file, { stored: entryFor(file, values, place) })).toBe('replaced');
    }
  });

  test('an older file with its own entry', async () => {
    expect(await judge(file, { stored: entryFor(file, older) })).toBe('unproven');
  });

  test('an older file whose entry names the present values', async () => {
    const stored = { ...entryFor(file, older), content: values };
    expect(await judge(file, { stored })).toBe('replaced');
  });

  test('a file without an entry or a commitment', async () => {
    expect(await judge(file, { stored: undefined })).toBe('unproven');
    expect(await judge(file, { stored: { content: values } })).toBe('unproven');
  });

  test('a file for one recipient more or less, which a rekey has to write', async () => {
    const wider = ruleFor(member.recipient, other.recipient);
    expect(await judge(await encrypt(plain, wider))).toBe('keys-differ');
    expect(await judge(file, { rule: wider })).toBe('keys-differ');
  });

  test('a file whose values are not where the rule wants them encrypted', async () => {
    const narrow = { ...rule, selectors: { ...rule.selectors, encryptedRegex: '^nothing$' } };
    expect(await judge(await encrypt(plain, narrow))).toBe('unproven');
  });

  test('a file with other annotations for Flux or Argo CD', async () => {
    expect(
      await judge(file, { annotations: ['kustomize.toolkit.fluxcd.io/substitute: disabled'] }),
    ).toBe('unproven');
  });
});
