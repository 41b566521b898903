import { describe, expect, test } from 'vitest';
import { findNameProblem } from './check-name.ts';
import { branchOfRun, ciServices, urlOfRun } from './ci-services.ts';

type Env = Readonly<Record<string, string>>;

const branchOf = (env: Env): string | undefined => branchOfRun(env)?.branch;

/** What each service sets, as its documentation says: a run of main, and one of a merge or pull request. */
const runs: Readonly<
  Record<keyof typeof ciServices, { main: Env; request: Env; other: Env; url: string }>
> = {
  gitlab: {
    main: {
      GITLAB_CI: 'true',
      CI_COMMIT_BRANCH: 'main',
      CI_PIPELINE_URL: 'https://gitlab.example/shop/charts/-/pipelines/7',
    },
    // no CI_COMMIT_BRANCH there
    request: {
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'x',
      CI_PIPELINE_URL: 'https://gitlab.example/shop/charts/-/pipelines/7',
    },
    other: { GITLAB_CI: 'true', CI_COMMIT_TAG: 'v1' },
    url: 'https://gitlab.example/shop/charts/-/pipelines/7',
  },
  github: {
    main: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'shop/charts',
      GITHUB_RUN_ID: '7',
    },
    request: {
      GITHUB_ACTIONS: 'true',
      GITHUB_REF: 'refs/pull/3/merge',
      GITHUB_REF_NAME: '3/merge',
      GITHUB_HEAD_REF: 'x',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'shop/charts',
      GITHUB_RUN_ID: '7',
    },
    other: { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1' },
    url: 'https://github.com/shop/charts/actions/runs/7',
  },
  'azure-devops': {
    main: {
      TF_BUILD: 'True',
      BUILD_SOURCEBRANCH: 'refs/heads/main',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/shop/',
      SYSTEM_TEAMPROJECT: 'My Charts & more',
      BUILD_BUILDID: '7',
    },
    request: {
      TF_BUILD: 'True',
      BUILD_SOURCEBRANCH: 'refs/pull/3/merge',
      SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/x',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/shop/',
      SYSTEM_TEAMPROJECT: 'My Charts & more',
      BUILD_BUILDID: '7',
    },
    other: { TF_BUILD: 'True', BUILD_SOURCEBRANCH: 'refs/tags/v1' },
    url: 'https://dev.azure.com/shop/My%20Charts%20%26%20more/_build/results?buildId=7',
  },
};

describe.each(Object.entries(ciServices))('%s', (id, service) => {
  const { main, request, other, url } = runs[id as keyof typeof ciServices];

  test('a run of a branch has a branch and a page', () => {
    expect([branchOf(main), urlOfRun(main)]).toEqual(['main', url]);
    expect(main).toHaveProperty(service.marker);
    expect(branchOfRun(main)?.variable).toBe(service.branchVariable);
  });

  test('a run of a merge or pull request has no branch to push to', () => {
    expect([branchOf(request), urlOfRun(request)]).toEqual([undefined, url]);
  });

  test('a run of a tag has neither', () => {
    expect([branchOf(other), urlOfRun(other)]).toEqual([undefined, undefined]);
  });

  test('a branch with slashes and shell characters is returned as it is, for a check', () => {
    const [name, value] = Object.entries(main).find(([, text]) => text.endsWith('main')) ?? [
      '',
      '',
    ];
    const branch = 'a/$(id);b';
    expect(branchOf({ ...main, [name]: value.replace('main', () => branch) })).toBe(branch);
  });

  test('variables that are empty are not there', () => {
    const empty = Object.fromEntries(Object.keys(main).map((name) => [name, '']));
    expect([branchOf(empty), urlOfRun(empty)]).toEqual([undefined, undefined]);
  });

  test('no Secret takes its value from a credential of the service', () => {
    for (const name of service.credentials) {
      expect(findNameProblem('variable', name), name).toBeDefined();
    }
  });
});

test('outside of a job there is neither', () => {
  expect([branchOf({}), urlOfRun({})]).toEqual([undefined, undefined]);
});
