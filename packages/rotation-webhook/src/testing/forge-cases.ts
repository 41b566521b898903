import type { ForgeId } from '@dhallmark/forges';
import { settings } from './settings.ts';

/** What the tests of all forges know about one of them, each from its documentation. */
export interface ForgeCase {
  readonly id: ForgeId;
  readonly title: string;
  /** The settings of the webhook, with a token that does not change. */
  readonly settings: (url: string) => Record<string, string>;
  /** The setting with the token, and its value. */
  readonly token: readonly [name: string, value: string];
  /** Settings that are required, one by one. */
  readonly required: readonly string[];
  /** The request that starts the pipeline. */
  readonly request: {
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** The answer to it. */
  readonly accepted: { readonly status: number; readonly body: string };
  /** The address of the pipeline in that answer. */
  readonly address: string;
  /** Statuses that need someone who changes something. */
  readonly refused: readonly number[];
  readonly moved: readonly number[];
  /** What has moved, as the message names it. */
  readonly place: string;
  /** A refusal with the forge's own words, and where the log has them. */
  readonly refusal: { readonly status: number; readonly body: string; readonly said: string };
}

function withoutGitlab(url: string): Record<string, string> {
  const all = Object.entries(settings(url));
  return Object.fromEntries(all.filter(([name]) => !name.startsWith('GITLAB_')));
}

const pat = 'canary0azure0devops0pat0abcdefghijklmnopqrstuvwxyz23';

export const forgeCases: readonly ForgeCase[] = [
  {
    // docs.gitlab.com/api/pipelines, Create a new pipeline
    id: 'gitlab',
    title: 'GitLab',
    settings: (url) => ({
      ...withoutGitlab(url),
      GITLAB_URL: url,
      GITLAB_PROJECT_ID: 'platform/charts',
      GITLAB_REF: 'main',
      GITLAB_ACCESS_TOKEN: 'glpat-canary-5b1d6e0c9f',
    }),
    token: ['GITLAB_ACCESS_TOKEN', 'glpat-canary-5b1d6e0c9f'],
    required: ['GITLAB_URL', 'GITLAB_PROJECT_ID', 'GITLAB_REF', 'GITLAB_TRIGGER_TOKEN'],
    request: {
      path: '/api/v4/projects/platform%2Fcharts/pipeline',
      headers: { 'private-token': 'glpat-canary-5b1d6e0c9f' },
      body: 'ref=main',
    },
    accepted: {
      status: 201,
      body: JSON.stringify({ id: 1, web_url: 'https://gitlab.example/p/-/pipelines/1' }),
    },
    address: 'https://gitlab.example/p/-/pipelines/1',
    refused: [400, 401, 403, 404, 409, 422, 501],
    moved: [301, 302, 307, 308],
    place: 'the project platform/charts',
    refusal: {
      status: 400,
      body: JSON.stringify({ message: { base: ['Reference not found'] } }),
      said: 'Reference not found',
    },
  },
  {
    // docs.github.com/rest/actions/workflows, Create a workflow dispatch event. 200 with the addresses of
    // the run is what newer versions of the API answer, 204 the others
    id: 'github',
    title: 'GitHub',
    settings: (url) => ({
      ...withoutGitlab(url),
      FORGE: 'github',
      GITHUB_URL: url,
      GITHUB_REPOSITORY: 'platform/charts',
      GITHUB_WORKFLOW: 'rekey.yml',
      GITHUB_REF: 'main',
      GITHUB_TOKEN: 'github_pat_canary11ABCDEFG',
    }),
    token: ['GITHUB_TOKEN', 'github_pat_canary11ABCDEFG'],
    required: ['GITHUB_REPOSITORY', 'GITHUB_WORKFLOW', 'GITHUB_REF', 'GITHUB_TOKEN'],
    request: {
      path: '/api/v3/repos/platform/charts/actions/workflows/rekey.yml/dispatches',
      headers: {
        authorization: 'Bearer github_pat_canary11ABCDEFG',
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'dhallmark',
      },
      body: '{"ref":"main"}',
    },
    accepted: {
      status: 200,
      body: JSON.stringify({
        workflow_run_id: 1,
        run_url: 'https://api.github.com/repos/platform/charts/actions/runs/1',
        html_url: 'https://github.com/platform/charts/actions/runs/1',
      }),
    },
    address: 'https://github.com/platform/charts/actions/runs/1',
    refused: [400, 401, 403, 404, 422, 501],
    moved: [301, 302, 307, 308],
    place: 'the repository platform/charts',
    refusal: {
      status: 422,
      body: JSON.stringify({
        message: "Workflow does not have 'workflow_dispatch' trigger",
        documentation_url:
          'https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event',
      }),
      said: "Workflow does not have 'workflow_dispatch' trigger",
    },
  },
  {
    // learn.microsoft.com/rest/api/azure/devops/pipelines/runs/run-pipeline, 7.1
    id: 'azure-devops',
    title: 'Azure DevOps',
    settings: (url) => ({
      ...withoutGitlab(url),
      FORGE: 'azure-devops',
      AZURE_DEVOPS_URL: `${url}/shop`,
      AZURE_DEVOPS_PROJECT: 'Shop charts',
      AZURE_DEVOPS_PIPELINE_ID: '17',
      AZURE_DEVOPS_REF: 'main',
      AZURE_DEVOPS_TOKEN: pat,
    }),
    token: ['AZURE_DEVOPS_TOKEN', pat],
    required: [
      'AZURE_DEVOPS_URL',
      'AZURE_DEVOPS_PROJECT',
      'AZURE_DEVOPS_PIPELINE_ID',
      'AZURE_DEVOPS_REF',
      'AZURE_DEVOPS_TOKEN',
    ],
    request: {
      path: '/shop/Shop%20charts/_apis/pipelines/17/runs?api-version=7.1',
      headers: { authorization: `Basic ${Buffer.from(`:${pat}`).toString('base64')}` },
      body: '{"resources":{"repositories":{"self":{"refName":"refs/heads/main"}}}}',
    },
    accepted: {
      status: 200,
      body: JSON.stringify({
        _links: {
          web: { href: 'https://dev.azure.com/shop/5f2c/_build/results?buildId=42' },
        },
        state: 'inProgress',
        id: 42,
      }),
    },
    address: 'https://dev.azure.com/shop/5f2c/_build/results?buildId=42',
    refused: [203, 400, 401, 403, 404, 409, 501],
    moved: [301, 302, 307, 308],
    place: 'the project Shop charts',
    refusal: {
      status: 400,
      body: JSON.stringify({
        $id: '1',
        customProperties: {
          ValidationResults: [{ result: 'error', message: 'File rekey.yml not found' }],
        },
        innerException: null,
        message: 'Could not queue the build because there were validation errors or warnings.',
        typeKey: 'BuildRequestValidationFailedException',
      }),
      said: 'Could not queue the build because there were validation errors or warnings.; File rekey.yml not found',
    },
  },
];
