import { networkVariables, passOn } from './clean-environment.ts';
import { prepareShell } from './job-preparation.ts';

/** What the job installs. Go's checksum database says what this version contains. */
const HELM_MODULE = 'helm.sh/helm/v3/cmd/helm';
const HELM_VERSION = 'v3.22.0';

const IMAGE = 'golang:1.26-bookworm';
const FOLDER = '.helm';

/**
 * The command that builds helm into the folder, a word of the shell. Go checks the source against its
 * checksum database, whatever proxy it comes from, and a newer toolchain too, which `auto` may fetch. No
 * variable that holds a value, a key or a token is passed on.
 *
 * @example
 * buildHelm('"$RUNNER_TEMP/helm"', 'auto')
 */
export function buildHelm(folder: string, toolchain: 'local' | 'auto'): string {
  return [
    'env -i PATH="$PATH" HOME="$HOME"',
    ...passOn(['GOPROXY', ...networkVariables]),
    `GOBIN=${folder} GOENV=off GOWORK=off GOTOOLCHAIN=${toolchain} GOSUMDB=sum.golang.org`,
    `GOFLAGS=-mod=readonly CGO_ENABLED=0 go install ${HELM_MODULE}@${HELM_VERSION}`,
  ].join(' \\\n  ');
}

const install = `test -x ${FOLDER}/helm || ${buildHelm(`"$PWD/${FOLDER}"`, 'local')}`;

/** Only the cache of protected branches, or Go, may bring the program. */
const refuseTracked = `tracked="$(git -c safe.directory='*' ls-files ${FOLDER})"
test -z "$tracked" || { echo 'Git tracks ${FOLDER}, which is the folder of the program helm'; exit 1; }
`;

/** The job that hands the program to all jobs of later stages. It has no token and no environment. */
export const helmJob = {
  name: 'helm',
  comment:
    'Builds helm from source that the Go checksum database vouches for. Later jobs check templates with it.',
  value: {
    stage: 'prepare',
    image: IMAGE,
    variables: { GIT_DEPTH: '1' },
    before_script: [prepareShell],
    cache: { key: `helm-${HELM_VERSION}`, paths: [`${FOLDER}/`] },
    script: [refuseTracked, install],
    artifacts: { paths: [`${FOLDER}/helm`], expire_in: '1 day' },
  },
} as const;

/** Moves the program out of the checkout, where no other program of this name is looked for. */
export const useHelm: readonly string[] = [
  'helm="$(mktemp -d)"',
  `mv ${FOLDER}/helm "$helm/helm"`,
  'export PATH="$PATH:$helm"',
];
