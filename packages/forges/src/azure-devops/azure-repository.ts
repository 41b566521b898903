import { forgeFault } from '../codes.ts';
import { webOrigin, type RepositoryAddress } from '../repository-address.ts';

/** Where a repository of Azure DevOps is. */
export interface AzureRepository {
  /** The organization or collection. */
  readonly base: string;
  readonly project: string;
  readonly repository: string;
}

/**
 * `ORGANIZATION/PROJECT/_git/REPOSITORY` by https, and `v3/ORGANIZATION/PROJECT/REPOSITORY` by ssh. A
 * repository that is named like its project may leave the project out. Throws Fault
 * `change-request-refused`.
 */
export function findAzureRepository(address: RepositoryAddress): AzureRepository {
  const parts = address.path.split('/').map(decode);
  const origin = webOrigin(address);
  const [version, organization = '', project = '', repository = ''] = parts;
  if (address.protocol === 'ssh' && version === 'v3' && repository !== '') {
    // dev.azure.com has the organization in the path, visualstudio.com in the name of the host
    const isOld = address.hostname === 'vs-ssh.visualstudio.com';
    const base = isOld
      ? `https://${organization}.visualstudio.com`
      : `${origin}/${encodeURIComponent(organization)}`;
    return { base, project, repository };
  }
  const at = parts.indexOf('_git');
  const named = parts[at + 1] ?? '';
  if (at >= 0 && named !== '' && parts.length === at + 2) {
    const isOfHost = address.hostname.endsWith('.visualstudio.com');
    const hasProject = isOfHost ? at > 0 && parts[at - 1] !== 'DefaultCollection' : at > 1;
    const before = hasProject ? parts.slice(0, at - 1) : parts.slice(0, at);
    return {
      base: [origin, ...before.map(encodeURIComponent)].join('/'),
      project: hasProject ? (parts[at - 1] ?? '') : named,
      repository: named,
    };
  }
  throw forgeFault({
    code: 'change-request-refused',
    message: 'the URL of the repository is not one of Azure DevOps',
    hint: 'Use the URL that "Clone" shows, such as https://dev.azure.com/ORGANIZATION/PROJECT/_git/REPOSITORY.',
  });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
