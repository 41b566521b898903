import type { Fault } from '@dhallmark/fault';
import { forgeFault, type ForgeCode } from './codes.ts';
import { describeAnswer } from './describe-answer.ts';
import { createForgeClient, type ForgeAnswer } from './forge-client.ts';
import type { Authorization, Forge } from './forge.ts';

/** How long a forge may take to answer, in milliseconds. */
const TIMEOUT = 30_000;
/** In bytes: a list of requests is longer than a message. */
const LONGEST_ANSWER = 2 ** 20;

/** The API of one repository. */
export interface RepositoryApi {
  /** Sends a request; with a body, as JSON. Throws Fault `forge-token`, `forge-unreachable`. */
  readonly send: (path: string, body?: object) => Promise<ForgeAnswer>;
  /** The fault for an answer that is not the expected one. */
  readonly refuse: (answer: ForgeAnswer) => Fault<ForgeCode>;
  /** Each form of the token. */
  readonly secrets: readonly string[];
}

/** Where a repository is on a forge, and who asks. */
export interface RepositoryApiParts {
  readonly forge: Pick<Forge, 'title' | 'judge' | 'authorize'>;
  /** Of the API of the repository, without a slash at its end. */
  readonly url: string;
  /** The repository in messages. */
  readonly name: string;
  /** Undefined where there is none. */
  readonly token: string | undefined;
  /** What the token has to be allowed, in the forge's words. */
  readonly right: string;
}

/**
 * The API of one repository with a token. Redirects are not followed.
 *
 * @example
 * const api = openRepositoryApi({ forge, url: 'https://api.github.com/repos/shop/deploy', name, token, right });
 * const answer = await api.send('/pulls', { title, head, base });
 */
export function openRepositoryApi(parts: RepositoryApiParts): RepositoryApi {
  const { forge, url, name, right } = parts;
  const { title } = forge;
  const request = createForgeClient({ title, timeoutMs: TIMEOUT, longestAnswer: LONGEST_ANSWER });
  const authorization = authorize(parts);
  const { secrets } = authorization ?? { secrets: [] };
  return {
    secrets,
    send: (path, body) => {
      if (authorization === undefined) throw noToken(parts);
      const { headers } = authorization;
      const json = { 'content-type': 'application/json' };
      return request({
        address: `${url}${path}`,
        headers: body === undefined ? headers : { ...headers, ...json },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    refuse: (answer) => {
      const sent = { forge, secrets, url };
      const { judgement, details, sentence, movedTo } = describeAnswer(answer, sent, Date.now());
      switch (judgement.kind) {
        case 'temporary': {
          const temporary = { retryAfterMs: judgement.retryAfterMs };
          return forgeFault({
            code: 'change-request-failed',
            message: sentence,
            details,
            temporary,
          });
        }
        case 'moved':
          return forgeFault({
            code: 'repository-moved',
            message: `the repository ${name} has another address now${movedTo}`,
            hint: 'Set deployRepository.url, or the remote of the source repository, to it.',
            details,
          });
        case 'refused':
          return forgeFault({
            code: 'change-request-refused',
            message: judgement.isSignIn
              ? `${title} does not accept the token for the repository ${name}`
              : `${title} answered ${answer.status} for the repository ${name}`,
            hint: `Check the repository, and that the token may see it: it needs ${right}.`,
            details,
          });
      }
    },
  };
}

function authorize({ forge, token }: RepositoryApiParts): Authorization | undefined {
  // a header takes nothing else
  if (token === undefined || !/^[\x20-\x7e]+$/.test(token)) return undefined;
  return forge.authorize(token);
}

function noToken({ forge, name, token, right }: RepositoryApiParts): Fault<ForgeCode> {
  return forgeFault({
    code: 'forge-token',
    message:
      token === undefined
        ? `there is no token for the API of ${forge.title}, to open a pull request in ${name}`
        : `the token for the API of ${forge.title} is not one line of printable characters`,
    hint: `Set DHALLMARK_DEPLOY_TOKEN, and for another token in the source repository DHALLMARK_SOURCE_TOKEN. The token needs ${right}.`,
  });
}
