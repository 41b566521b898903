import { startForgeDouble, type ForgeDouble, type ForgeDoubleOptions } from './forge-double.ts';

/** A stand-in for GitLab's trigger endpoint (docs.gitlab.com, Pipeline trigger tokens API). */
export type GitlabDouble = ForgeDouble;

/** It accepts every pipeline, until the test sets something else. */
export function startGitlab(options: ForgeDoubleOptions = {}): Promise<GitlabDouble> {
  const body = JSON.stringify({ web_url: 'https://gitlab.example/p/-/pipelines/1' });
  return startForgeDouble({ status: 201, body, ...options });
}
