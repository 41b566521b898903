import { expect, it } from 'vitest';
import type { RepositoryAddress } from '../repository-address.ts';
import { findAzureRepository } from './azure-repository.ts';

function at(protocol: 'https' | 'ssh', hostname: string, path: string): RepositoryAddress {
  return { protocol, origin: `${protocol}://${hostname}`, hostname, path };
}

// learn.microsoft.com: Clone a Git repo, Use SSH key authentication
it.each([
  [at('https', 'dev.azure.com', 'acme/Shop/_git/deploy'), 'https://dev.azure.com/acme', 'Shop'],
  [
    at('https', 'dev.azure.com', 'acme/Shop%20eu/_git/deploy'),
    'https://dev.azure.com/acme',
    'Shop eu',
  ],
  [at('https', 'dev.azure.com', 'acme/_git/deploy'), 'https://dev.azure.com/acme', 'deploy'],
  [
    at('https', 'acme.visualstudio.com', 'Shop/_git/deploy'),
    'https://acme.visualstudio.com',
    'Shop',
  ],
  [
    at('https', 'acme.visualstudio.com', 'DefaultCollection/Shop/_git/deploy'),
    'https://acme.visualstudio.com/DefaultCollection',
    'Shop',
  ],
  [at('https', 'acme.visualstudio.com', '_git/deploy'), 'https://acme.visualstudio.com', 'deploy'],
  [at('ssh', 'ssh.dev.azure.com', 'v3/acme/Shop/deploy'), 'https://dev.azure.com/acme', 'Shop'],
  [
    at('ssh', 'vs-ssh.visualstudio.com', 'v3/acme/Shop/deploy'),
    'https://acme.visualstudio.com',
    'Shop',
  ],
  [
    at('https', 'azure.example', 'tfs/Main/Shop/_git/deploy'),
    'https://azure.example/tfs/Main',
    'Shop',
  ],
])('%o', (address, base, project) => {
  expect(findAzureRepository(address)).toEqual({ base, project, repository: 'deploy' });
});

it.each(['acme/Shop/deploy', 'acme/Shop/_git', 'acme/Shop/_git/deploy/x', ''])('not %s', (path) => {
  expect(() => findAzureRepository(at('https', 'dev.azure.com', path))).toThrow('not one of Azure');
});
