import { azureDevops } from './azure-devops/azure-devops.ts';
import type { ForgeId } from './forge-ids.ts';
import type { Forge } from './forge.ts';
import { github } from './github/github.ts';
import { gitlab } from './gitlab/gitlab.ts';

/** Every forge. */
export const forges: { readonly [Id in ForgeId]: Forge } = {
  gitlab,
  github,
  'azure-devops': azureDevops,
};
