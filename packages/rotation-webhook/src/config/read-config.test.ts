import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { expect, it } from 'vitest';
import { readConfig } from './read-config.ts';
import { settings } from '../testing/settings.ts';

const noFile = (): string => {
  throw new Error('ENOENT');
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ env, readFile: noFile });
    return [];
  } catch (error) {
    if (!isFault(error) || error.code !== 'invalid-configuration') throw error;
    return error.causes.flatMap((cause) => (isFault(cause) ? renderFault(cause) : []));
  }
}

it('reads a full configuration', () => {
  const config = readConfig({ env: settings('https://gitlab.example/'), readFile: noFile });
  expect(config.forge.url).toBe('https://gitlab.example');
  expect(config.keys.matches('sample-kv/SOPS')).toBe(true);
  expect(config.keys.matches('sample-kv/other')).toBe(false);
});

it('reports all problems together and no secret', () => {
  const problems = problemsOf({
    PORT: '70000',
    GITLAB_URL: 'http://gitlab.example',
    WEBHOOK_SECRETS: 'canary-short,a-second-one-that-is-long-enough,canary-third',
    KEYS: 'novault',
    ENTRA_TENANT_ID: 'nobody',
    GITLAB_CA_FILE: '/absent',
    LOG_LEVEL: 'loud',
  });
  const text = problems.join('\n');
  for (const name of [
    'PORT',
    'GITLAB_URL',
    'GITLAB_PROJECT_ID',
    'GITLAB_REF',
    'GITLAB_TRIGGER_TOKEN',
    'WEBHOOK_SECRETS contains more than two',
    'secret in WEBHOOK_SECRETS needs',
    'KEYS',
    'ENTRA_TENANT_ID',
    'ENTRA_AUDIENCE',
    'GITLAB_CA_FILE',
    'LOG_LEVEL',
  ]) {
    expect(text).toContain(name);
  }
  expect(text).not.toContain('canary');
});

it('refuses to run without authentication', () => {
  const { WEBHOOK_SECRETS: _secrets, ...env } = settings('https://gitlab.example');
  expect(problemsOf(env)).toEqual([expect.stringContaining('No authentication')]);
});

it('takes the trigger token from a file', () => {
  const { GITLAB_TRIGGER_TOKEN: _token, ...env } = settings('https://gitlab.example');
  const config = readConfig({
    env: { ...env, GITLAB_TRIGGER_TOKEN_FILE: '/run/token' },
    readFile: (path) => `${path} content\n`,
  });
  expect(config.forge.token).toEqual({ kind: 'trigger', value: '/run/token content' });
});

it('takes an access token instead, and refuses both', () => {
  const { GITLAB_TRIGGER_TOKEN: _token, ...env } = settings('https://gitlab.example');
  const access = { ...env, GITLAB_ACCESS_TOKEN: 'canary-access' };
  const { token } = readConfig({ env: access, readFile: noFile }).forge;
  expect(token).toEqual({ kind: 'access', value: 'canary-access' });
  const problems = problemsOf({ ...settings('https://gitlab.example'), ...access });
  expect(problems).toEqual([expect.stringContaining('GITLAB_ACCESS_TOKEN are both set')]);
  expect(problems.join('')).not.toContain('canary');
});
