import type { ForgeId } from './forge-ids.ts';

/** The address of a repository, in the parts of its URL. */
export interface RepositoryAddress {
  readonly protocol: 'https' | 'http' | 'ssh' | 'file';
  /** With the protocol and the port, as in `https://git.example:8443`; '' for a local path. */
  readonly origin: string;
  /** The host alone; '' for a local path. */
  readonly hostname: string;
  /** The path as the URL has it, without slashes around it and without `.git`. */
  readonly path: string;
}

/** Hosts that serve git by ssh only, and where their web pages and their API are. */
const webHosts = new Map([
  ['ssh.dev.azure.com', 'dev.azure.com'],
  ['ssh.github.com', 'github.com'],
]);

/**
 * Where people and programs reach the forge of a repository: by https, also where git uses ssh.
 *
 * @example
 * webOrigin({ protocol: 'ssh', origin: 'ssh://ssh.github.com', hostname: 'ssh.github.com', path: 'a/b' }) // 'https://github.com'
 */
export function webOrigin({ protocol, origin, hostname }: RepositoryAddress): string {
  return protocol === 'ssh' ? `https://${webHosts.get(hostname) ?? hostname}` : origin;
}

/**
 * The forge that a host is known for; GitLab for every other one, because it runs anywhere.
 *
 * @example
 * guessForge('github.com') // 'github'
 */
export function guessForge(hostname: string): ForgeId {
  if (/(?:^|\.)(?:github\.com|ghe\.com)$/.test(hostname)) return 'github';
  if (/(?:^|\.)(?:dev\.azure\.com|visualstudio\.com)$/.test(hostname)) return 'azure-devops';
  return 'gitlab';
}
