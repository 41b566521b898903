import { describe, expect, it } from 'vitest';
import { forges, githubApi, isForgeId, type ForgeAnswer } from './index.ts';

const now = Date.parse('2026-11-30T12:00:00Z');

function answer(status: number, headers: Record<string, string> = {}, text = ''): ForgeAnswer {
  return { status, text, header: (name) => headers[name] ?? null };
}

describe.each(Object.values(forges))('$id', ({ judge }) => {
  it.each([408, 425, 429, 500, 502, 503, 504])('%i is temporary', (status) => {
    expect(judge(answer(status, { 'retry-after': '7' }), now)).toEqual({
      kind: 'temporary',
      retryAfterMs: 7000,
    });
  });
  it.each([301, 302, 307, 308])('%i is a move', (status) => {
    expect(judge(answer(status, { location: 'https://other.example' }), now).kind).toBe('moved');
  });
  it.each([400, 403, 404, 405, 409, 422, 501])('%i needs a person', (status) => {
    expect(judge(answer(status), now)).toEqual({ kind: 'refused', isSignIn: false });
  });
});

// docs.github.com, Rate limits for the REST API
it.each<[string, Record<string, string>, string, number]>([
  ['retry-after', { 'retry-after': '30' }, '', 30_000],
  [
    'a reset',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now / 1000 + 90}` },
    '',
    90_000,
  ],
  ['a reset that is over', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, '', 1000],
  [
    'a reset in a year',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now / 1000 + 31_536_000}` },
    '',
    3_600_000,
  ],
  ['a sentence', {}, '{"message":"You have exceeded a secondary rate limit."}', 60_000],
])('403 with %s is a rate limit of GitHub', (_what, headers, text, retryAfterMs) => {
  expect(forges.github.judge(answer(403, headers, text), now)).toEqual({
    kind: 'temporary',
    retryAfterMs,
  });
});

it('403 while requests remain is a missing permission', () => {
  const headers = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': `${now / 1000 + 90}` };
  const text = '{"message":"Resource not accessible by integration"}';
  expect(forges.github.judge(answer(403, headers, text), now).kind).toBe('refused');
});

it('the 405 of a project that moved is a move on GitLab', () => {
  const text = '{"message":"405 Non GET methods are not allowed for moved projects"}';
  expect(forges.gitlab.judge(answer(405, {}, text), now)).toEqual({ kind: 'moved' });
});

it('finds the API of GitHub', () => {
  expect(
    ['https://github.com', 'https://shop.ghe.com', 'https://github.example:8443'].map(githubApi),
  ).toEqual([
    'https://api.github.com',
    'https://api.shop.ghe.com',
    'https://github.example:8443/api/v3',
  ]);
});

it('knows the names of forges', () => {
  expect(['gitlab', 'azure-devops', 'gitea', 'toString'].filter(isForgeId)).toEqual([
    'gitlab',
    'azure-devops',
  ]);
});
