import type { Tree } from '@nx/devkit';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { environmentsIn, PLUGIN, pluginOptions } from '../workspace.ts';
import { SOPS_YAML } from '../sops-yaml.ts';
import { renderGitlabCi } from './gitlab-ci.ts';
import type { Cloud } from './identities.ts';
import { vaultAddresses } from './vault-login.ts';

export interface CiOptions {
  readonly environments?: readonly string[];
  readonly cloud?: Cloud;
  readonly image?: string;
  /** The address of Vault. By default the one in `.sops.yaml`. */
  readonly vaultAddress?: string;
  /** The address of a remote cache of renders. */
  readonly cacheServer?: string;
  /** Whether a job builds helm. Default true. */
  readonly helm?: boolean;
  /** Where new age keys are stored: `gitlab:VARIABLE` and the like. */
  readonly ageKeyStore?: string;
}

/** Writes `.gitlab-ci.yml`. Returns what prints the next step. Throws Fault `no-environment`, `invalid-name`, `job-clash`, `cache-address`, `vault-address`. */
export function ciGenerator(tree: Tree, options: CiOptions): () => void {
  return addHint(() => generate(tree, options));
}

function generate(tree: Tree, options: CiOptions): () => void {
  const { chartsRoot } = pluginOptions(tree);
  const known = environmentsIn(tree, chartsRoot);
  const environments = options.environments?.length ? options.environments : known;
  if (environments.length === 0) {
    throw fault({
      code: 'no-environment',
      message: 'there is no environment to publish',
      hint: `Add one first: nx g ${PLUGIN}:environment production.`,
    });
  }
  const {
    cloud = 'azure',
    image = 'node:24-bookworm',
    cacheServer,
    ageKeyStore,
    helm = true,
  } = options;
  if (cacheServer !== undefined) requireAddress(cacheServer);
  const vaultAddress = cloud === 'vault' ? findVault(tree, options.vaultAddress) : undefined;
  const pipeline = { environments, cloud, vaultAddress, image, cacheServer, ageKeyStore, helm };
  tree.write('.gitlab-ci.yml', renderGitlabCi(pipeline));
  return () => console.log(next);
}

const next = `Set the project on GitLab to refuse pipeline variables, before you create a trigger token:
  curl --request PUT --header "PRIVATE-TOKEN: $TOKEN" "$GITLAB_URL/api/v4/projects/$ID" \\
    --data ci_pipeline_variables_minimum_override_role=no_one_allowed
A person with a trigger token could read every value of the jobs otherwise: docs/gitlab.md.`;

function requireAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return;
  throw fault({
    code: 'cache-address',
    message: `${JSON.stringify(address)} is not the https:// address of a render cache`,
    hint: 'Pass an address without credentials; the token is a CI variable.',
  });
}

/** The origin of the given address, or of the only Vault in `.sops.yaml`. */
function findVault(tree: Tree, given: string | undefined): string {
  const known = vaultAddresses(tree.read(SOPS_YAML, 'utf8') ?? '');
  const [address = '', ...others] = given === undefined ? known : [given];
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (others.length === 0 && isHttp && url.username === '' && url.password === '') {
    return url.origin;
  }
  throw fault({
    code: 'vault-address',
    message:
      given === undefined
        ? `${SOPS_YAML} names ${known.length === 0 ? 'no Vault' : known.join(' and ')}, and jobs log in to one`
        : `${JSON.stringify(given)} is not the address of a Vault`,
    hint: 'Pass --vaultAddress, for example https://vault.example:8200.',
  });
}
