import { describe, expect, it } from 'vitest';
import { load } from '../load.ts';
import { memoryIo } from '../resolve/io.ts';
import { consentPolicy, type ImportConsent } from './import-consent.ts';

const hash = 'sha256:27abdeddfe8503496adeb623466caa47da5f63abd2bc6fa19f6cfcb73ecfed70'; // of True
const io = memoryIo({
  files: { './a.dhall': 'True' },
  env: { HOST: '"hunter2"', OTHER: '1' },
  web: {
    'https://a.example/t.dhall': 'https://a.example/u.dhall',
    'https://a.example/u.dhall': 'True',
  },
});

const run = (text: string, consent: ImportConsent): Promise<unknown> =>
  load({ text }, { io, policy: consentPolicy(consent) });

describe('a build', () => {
  it.each<[string, ImportConsent]>([
    ['./a.dhall', {}],
    ['env:HOST', { env: ['HOST'] }],
    ['env:OTHER', { env: true }],
    [`https://a.example/u.dhall ${hash}`, { remote: 'hashed' }],
    [`https://a.example/t.dhall ${hash}`, { remote: 'hashed' }],
    ['https://a.example/t.dhall', { remote: true }],
    ['env:NONE ? ./a.dhall', { env: true }],
  ])('may import %s with %j', async (text, consent) => {
    expect(await run(text, consent)).toBeDefined();
  });

  it.each<[string, ImportConsent, string]>([
    ['env:HOST', {}, "env: ['HOST']"],
    ['env:HOST as Text', { env: ['OTHER'] }, "env: ['HOST']"],
    ['env:HOST ? "other"', { env: false }, "env: ['HOST']"],
    [`https://a.example/u.dhall ${hash}`, {}, "remote: 'hashed'"],
    ['https://a.example/u.dhall', { remote: 'hashed' }, 'dhall freeze'],
    ['https://a.example/u.dhall ? ./a.dhall', {}, "remote: 'hashed'"],
    ['./a.dhall', { policy: () => ({ message: 'no files', hint: 'none' }) }, 'none'],
  ])('may not import %s with %j', async (text, consent, hint) => {
    const error: unknown = await run(text, consent).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'import-refused' });
    expect((error as { hint: string }).hint).toContain(hint);
    expect(JSON.stringify([String(error), error])).not.toContain('hunter2');
  });

  it('may know a location, which is not read', async () => {
    expect(await run('env:HOST as Location', {})).toBe('HOST');
  });
});
