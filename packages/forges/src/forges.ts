import { azureDevops } from './azure-devops/azure-devops.ts';
import type { Forge, ForgeId } from './forge.ts';
import { github } from './github/github.ts';
import { gitlab } from './gitlab/gitlab.ts';

/** Every forge; GitLab is the default where nothing says which one it is. */
export const forges: { readonly [Id in ForgeId]: Forge } = {
  gitlab,
  github,
  'azure-devops': azureDevops,
};

/**
 * Whether a string is the name of a forge.
 *
 * @example
 * isForgeId('github') // true
 */
export function isForgeId(text: string): text is ForgeId {
  return Object.hasOwn(forges, text);
}
