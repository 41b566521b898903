import { expect, it } from 'vitest';
import { refuseImport, type PolicyRequest } from './import-policy.ts';

// What the author of a chart may write, one rule at a time.

const refused = { message: 'refused by the rule of files', hint: '' };
const options = {
  sources: {
    find: (path: string) =>
      path === 'absent'
        ? undefined
        : path === 'bad'
          ? { refusal: refused }
          : { bytes: Buffer.of() },
    read: () => undefined,
  },
  allowedHosts: ['good.example'],
  listedVariables: ['LISTED'],
};
const messageFor = (request: PolicyRequest): string | undefined =>
  refuseImport(request, options)?.message;

const remote = { type: 'remote', host: 'good.example', hasHash: true, hasHeaders: false } as const;
const variable = {
  type: 'variable',
  name: 'WEB_TOKEN',
  asText: true,
  importer: 'charts/web/a-secret.dhall',
} as const;
const other = { ...variable, importer: 'charts/web/chart.dhall' } as const;

it.each<[what: string, request: PolicyRequest]>([
  ['a file that is tracked', { type: 'file', path: 'charts/a.dhall', isVerified: false }],
  [
    'a file that is absent, which the evaluator reports',
    { type: 'file', path: 'absent', isVerified: false },
  ],
  ['a page with a hash from an allowed host', remote],
  ['a variable in a file for Secrets', variable],
  ['a listed variable elsewhere', { ...other, name: 'LISTED' }],
])('allows %s', (_what, request) => {
  expect(messageFor(request)).toBeUndefined();
});

it.each<[what: string, request: PolicyRequest, message: string]>([
  [
    'a file that the rule of files refuses',
    { type: 'file', path: 'bad', isVerified: true },
    'refused by the rule',
  ],
  ['a path outside', { type: 'elsewhere', shown: '/etc/passwd' }, '/etc/passwd is not a file'],
  ['credentials in headers', { ...remote, hasHeaders: true }, 'sends credentials'],
  ['another host', { ...remote, host: 'evil.example' }, 'the host evil.example'],
  ['the metadata of a cloud', { ...remote, host: '169.254.169.254' }, 'the host 169.254.169.254'],
  ['another port', { ...remote, host: 'good.example:8443' }, 'the host good.example:8443'],
  [
    'a host with the allowed one at its start',
    { ...remote, host: 'good.example.evil' },
    'the host',
  ],
  ['a page that may change', { ...remote, hasHash: false }, 'needs a sha256 hash'],
  ['a variable as code', { ...variable, asText: false }, 'would run'],
  ['a variable in a rendered file', other, 'not for Secrets'],
  ['a listed variable as code', { ...other, name: 'LISTED', asText: false }, 'would run'],
  ['the key of the job', { ...variable, name: 'SOPS_AGE_KEY' }, 'cannot be the value'],
  ['the token of the job', { ...variable, name: 'CI_JOB_TOKEN' }, 'cannot be the value'],
  ['a token of a key service', { ...variable, name: 'VAULT_TOKEN' }, 'cannot be the value'],
  ['what steers Node', { ...variable, name: 'NODE_OPTIONS' }, 'cannot be the value'],
  ['a name that no variable can have', { ...variable, name: 'A=B' }, 'cannot be the value'],
  [
    'a reserved variable that is listed',
    { ...other, name: 'DHALLMARK_DEPLOY_TOKEN' },
    'cannot be the value',
  ],
])('refuses %s', (_what, request, message) => {
  expect(messageFor(request)).toContain(message);
});
