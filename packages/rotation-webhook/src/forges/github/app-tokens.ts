import { forges, readAnswerField, type RequestForge } from '@dhallmark/forges';
import { SignJWT } from 'jose';
import { webhookFault } from '../../codes.ts';
import { cacheTokens, type AccessTokens, type IssuedToken } from '../access-tokens.ts';
import { meaningByStatus, toTriggerFault } from '../trigger-fault.ts';
import type { GithubApp, GithubConfig } from './github-config.ts';

/** Seconds: GitHub's clock may be behind ours, and it takes assertions of at most ten minutes. */
const ISSUED_BEFORE = 60;
const VALID_FOR = 300;

/**
 * Tokens of a GitHub App's installation. Each is for the one repository, and may start workflows there
 * and nothing else. Throws the Faults of `toTriggerFault`, and `trigger-failed` for an answer without
 * a token.
 *
 * @param now milliseconds since 1970
 * @example
 * const tokens = createAppTokens(config, app, request, Date.now);
 */
export function createAppTokens(
  config: GithubConfig,
  app: GithubApp,
  request: RequestForge,
  now: () => number,
): AccessTokens {
  return cacheTokens(() => requestToken(config, app, request, now), now);
}

async function requestToken(
  { api, url, repository }: GithubConfig,
  app: GithubApp,
  request: RequestForge,
  now: () => number,
): Promise<IssuedToken> {
  const assertion = await signAssertion(app, now());
  const { headers, secrets } = forges.github.authorize(assertion);
  const answer = await request({
    address: `${api}/app/installations/${app.installation}/access_tokens`,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ repositories: [repository], permissions: { actions: 'write' } }),
  });
  if (answer.status !== 201) {
    const place = `the installation ${app.installation}`;
    const movedHint = 'Set GITHUB_URL to it.';
    const findMeaning = meaningByStatus(meanings);
    const refusals = { forge: forges.github, secrets, url, place, movedHint, findMeaning };
    throw toTriggerFault(answer, refusals, now());
  }
  const value = readAnswerField(answer, 'token');
  const expires = Date.parse(String(readAnswerField(answer, 'expires_at')));
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value) || Number.isNaN(expires)) {
    throw webhookFault({
      code: 'trigger-failed',
      message: 'GitHub issued no token',
      temporary: {},
    });
  }
  return { value, expiresAt: expires };
}

/** docs.github.com, Generating a JSON Web Token (JWT) for a GitHub App. */
async function signAssertion({ id, key }: GithubApp, now: number): Promise<string> {
  if (key === undefined) throw new Error('readGithubConfig reported the missing key');
  const seconds = Math.floor(now / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(id)
    .setIssuedAt(seconds - ISSUED_BEFORE)
    .setExpirationTime(seconds + VALID_FOR)
    .sign(key);
}

const meanings = new Map([
  [401, 'GITHUB_APP_ID and GITHUB_APP_KEY do not belong together, or the clock is wrong'],
  [403, 'the installation of the GitHub App is suspended, or the app lacks the permission'],
  [404, 'GITHUB_APP_INSTALLATION_ID is not an installation of the GitHub App'],
  [
    422,
    'the installation does not include the repository of GITHUB_REPOSITORY, or lacks the permission "Actions: write"',
  ],
]);
