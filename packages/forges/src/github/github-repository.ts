import { openRepositoryApi, type RepositoryApi } from '../repository-api.ts';
import { webOrigin, type RepositoryAddress } from '../repository-address.ts';
import { githubApi } from './github-api.ts';
import { github } from './github.ts';

/** A repository of GitHub, and who asks. */
export interface GithubRepositoryParts {
  readonly address: RepositoryAddress;
  readonly token: string | undefined;
  /** What the token has to be allowed, in GitHub's words. */
  readonly right: string;
}

/** The API of a repository. */
export function openGithubRepository({ address, token, right }: GithubRepositoryParts): {
  readonly api: RepositoryApi;
  readonly owner: string;
} {
  const [owner = '', name = ''] = address.path.split('/');
  const path = [owner, name].map(encodeURIComponent).join('/');
  const url = `${githubApi(webOrigin(address))}/repos/${path}`;
  const api = openRepositoryApi({ forge: github, url, name: address.path, token, right });
  return { api, owner };
}
