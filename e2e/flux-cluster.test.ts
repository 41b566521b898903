import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateInput, ImportCache, renderJson, toJson } from '@dhallmark/dhall';
import { nodeIo } from '@dhallmark/dhall/node';
import { generateAgeIdentity } from '@dhallmark/sops-runner';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  hasCondition,
  startCluster,
  type Change,
  type Cluster,
  type KubernetesObject,
} from '../tools/flux/cluster.ts';
import { FLUX_PROGRAMS, startControllers } from '../tools/flux/real-controllers.ts';
import { waitFor, type RunningProgram } from '../tools/flux/run-program.ts';
import { playSource, type SourcePlayer } from '../tools/flux/source-player.ts';
import { missingPrograms } from '../tools/reference/find-program.ts';
import { createDeployWorkspace, type DeployWorkspace } from './support/deploy-workspace.ts';
import { renderAgeRule } from './support/sops-config.ts';

// kustomize-controller and helm-controller with an API server: a chart is upgraded after the Secrets of
// its commit were applied. The API server numbers all changes in one order (resourceVersion), which the
// tests compare. source-controller is a stand-in around its own code.

const missing = missingPrograms(...FLUX_PROGRAMS);
const skip = missing === undefined ? '' : ` (skipped: ${missing})`;
const repository = join(import.meta.dirname, '..');
const key = generateAgeIdentity();
const SOURCE = '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/gitrepositories/shop';
const KUSTOMIZATIONS = '/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations';
const RELEASE = '/apis/helm.toolkit.fluxcd.io/v2/namespaces/flux-system/helmreleases/shop';
const CHARTS = '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/helmcharts';
const SECRETS = '/api/v1/namespaces/shop/secrets';
const DEPLOYMENTS = '/apis/apps/v1/namespaces/shop/deployments';

let folder: string;
let cluster: Cluster;
let controllers: readonly RunningProgram[] = [];
let workspace: DeployWorkspace;
let source: SourcePlayer | undefined;
const secrets: Change[] = [];
const deployments: Change[] = [];
/** The annotation of each commit's pods, by the number of its value. */
const annotations: string[] = [];

/** `charts/lib/deployment.dhall` and `charts/release.dhall`. No pods run, so Helm does not wait for them. */
function releaseFiles(chart: string): Readonly<Record<string, string>> {
  return {
    'charts/lib/deployment.dhall': `let Flux = ../../dhall/Flux/package.dhall
in  Flux.Deployment::{
    , name = "shop"
    , namespace = "flux-system"
    , url = "https://git.example.org/deploy.git"
    , folder = "prod"
    , targetNamespace = Some "shop"
    , decryption = Flux.Decryption.Age { secret = "sops-age" }
    }\n`,
    'charts/release.dhall': `let Flux = ../dhall/Flux/package.dhall
let flux = ../dhall/Flux/crds.dhall
let release = Flux.helmRelease ./lib/deployment.dhall
in  release
  // { spec = merge
        { None = None flux.HelmReleaseSpec.Type
        , Some = \\(spec : flux.HelmReleaseSpec.Type) -> Some
            (   spec
            //  { install = Some flux.HelmReleaseSpecInstall::{ disableWait = Some True }
                , upgrade = Some flux.HelmReleaseSpecUpgrade::{ disableWait = Some True }
                , chart = ${chart}
                }
            )
        }
        release.spec
    }\n`,
  };
}
const PINNED = 'spec.chart';
/** As before pins: the chart follows the commit. */
const BY_REVISION = `Some flux.HelmReleaseSpecChart::{
                  , spec = flux.HelmReleaseSpecChartSpec::{
                    , chart = "./prod/chart"
                    , reconcileStrategy = Some "Revision"
                    , sourceRef = flux.HelmReleaseSpecChartSpecSourceRef::{
                      , kind = "GitRepository"
                      , name = "shop"
                      }
                    }
                  }`;

interface Commit {
  /** The number of its value. */
  readonly number: number;
  readonly hash: string;
}

/** Publishes the next value, which changes a Secret and the chart. */
async function publish(): Promise<Commit> {
  const number = annotations.length;
  const run = await workspace.job(['publish', '-e', 'prod'], {
    SOPS_AGE_KEY: key.identity,
    DHALLMARK_FINGERPRINT_KEY: 'f'.repeat(32),
    DHALLMARK_DEPLOY_PATH: 'prod',
    WEB_TOKEN: `token-${number}`,
    WEB_KEY: Buffer.from('key-of-this-test').toString('base64'),
    WEB_FILE: './web-file.txt',
    DB_PASSWORD: 'password-of-this-test',
  });
  expect(run.code, run.text).toBe(0);
  const published = workspace.published('prod/chart/charts/web/templates/deployment.yaml');
  const annotation = /dhallmark\.dev\/secrets: "?([0-9a-f]{16})/.exec(published)?.[1] ?? '';
  expect([...annotations, '']).not.toContain(annotation);
  annotations.push(annotation);
  return { number, hash: workspace.git('rev-parse', 'main').trim() };
}

/** The same, and Flux fetches the commit. */
async function publishAndFetch(): Promise<Commit> {
  const commit = await publish();
  await source?.fetch(commit.hash);
  return commit;
}

/** As `flux reconcile`: asks a controller to look at this object now. */
async function request(path: string): Promise<string> {
  const now = new Date().toISOString();
  await cluster.change(path, {
    metadata: { annotations: { 'reconcile.fluxcd.io/requestedAt': now } },
  });
  return now;
}

/** The same, and waits until it has. */
async function reconcile(path: string): Promise<KubernetesObject> {
  const requested = await request(path);
  return waitFor(`${path} is reconciled`, async () => {
    const object = await cluster.read(path);
    const { lastHandledReconcileAt } = statusOf(object);
    return lastHandledReconcileAt === requested ? object : undefined;
  });
}

interface FluxStatus {
  readonly lastHandledReconcileAt?: string;
  readonly lastAttemptedRevision?: string;
  readonly observedSourceArtifactRevision?: string;
}
const statusOf = (object: KubernetesObject | undefined): FluxStatus => object?.status ?? {};

/** Gives Flux this age identity to decrypt with. */
function giveKey(identity: string): Promise<void> {
  const data = { 'prod.agekey': Buffer.from(identity).toString('base64') };
  return cluster.apply('/api/v1/namespaces/flux-system/secrets/sops-age', {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'sops-age' },
    data,
  });
}

/** The number of the value that pods of this Deployment were started for. */
function numberOf({ spec }: KubernetesObject): number {
  const { template } = spec as { template: { metadata: { annotations?: Record<string, string> } } };
  return annotations.indexOf(template.metadata.annotations?.['dhallmark.dev/secrets'] ?? '');
}
const versionOf = ({ object }: Change): bigint => BigInt(object.metadata.resourceVersion);

/** The number of the value that the Secret had when the API server accepted this change. */
const secretAt = (change: Change): number =>
  newestSecret(secrets.filter((each) => versionOf(each) < versionOf(change)));

/** The number of the value that the Secret got last in these changes; -1 without one. */
function newestSecret(changes: readonly Change[] = secrets): number {
  const newest = changes.findLast(({ object }) => object.metadata.name === 'web-token');
  const value = Buffer.from(newest?.object.data?.['token'] ?? '', 'base64').toString();
  return value === '' ? -1 : Number(value.replace('token-', ''));
}

/** Every change of the workload: the value that it was started for, and the one that its pods read. */
const upgrades = () =>
  deployments
    .filter(({ object }) => object.metadata.name === 'web')
    .map((change) => ({ chart: numberOf(change.object), secret: secretAt(change) }));

/** Waits until the chart of this value is installed, and all changes until then are recorded. */
async function upgrade(number: number): Promise<void> {
  await waitFor(`the chart of value ${number} is installed`, () => {
    for (const controller of controllers) controller.check();
    return upgrades().some(({ chart }) => chart === number) ? true : undefined;
  });
  // the API server reports Secrets and Deployments apart: what was changed before this Secret is known with it
  await cluster.apply(`${SECRETS}/marker-${number}`, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `marker-${number}` },
  });
  await waitFor('all changes of Secrets are recorded', () =>
    secrets.some(({ object }) => object.metadata.name === `marker-${number}`) ? true : undefined,
  );
}

/** Waits until every controller has done what it does with the published commit while Secrets fail. */
async function settle({ hash }: Commit): Promise<void> {
  const revision = `main@sha1:${hash}`;
  await waitFor('Flux has tried to apply the Secrets', async () => {
    const object = await cluster.read(`${KUSTOMIZATIONS}/shop-secrets`);
    const isTried = statusOf(object).lastAttemptedRevision === revision;
    return isTried && hasCondition(object, 'Ready', 'False') ? true : undefined;
  });
  await waitFor('the release waits for the Secrets', async () =>
    JSON.stringify(await cluster.read(`${KUSTOMIZATIONS}/shop-release`)).includes(
      '"reason":"DependencyNotReady"',
    )
      ? true
      : undefined,
  );
  const chart = await cluster.read(`${CHARTS}/flux-system-shop`);
  expect(statusOf(chart).observedSourceArtifactRevision).toBe(revision);
  await reconcile(RELEASE);
}

async function applyFlux(): Promise<void> {
  for (const name of ['flux-system', 'shop']) {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
    await cluster.apply(`/api/v1/namespaces/${name}`, namespace);
  }
  await giveKey(key.identity);
  const text = `let Flux = ./dhall/Flux/package.dhall
    let deployment = ./charts/lib/deployment.dhall
    in  [ Flux.Resource.GitRepository (Flux.gitRepository deployment)
        , Flux.Resource.Kustomization (Flux.secrets deployment)
        , Flux.Resource.Kustomization (Flux.release deployment)
        ]`;
  const io = nodeIo({ cwd: workspace.root, cacheFolder: false, env: {} });
  const evaluated = await evaluateInput({ text }, { io, cache: new ImportCache() });
  const [gitRepository, ...kustomizations] = JSON.parse(renderJson(toJson(evaluated))) as [
    KubernetesObject,
    ...KubernetesObject[],
  ];
  await cluster.apply(SOURCE, gitRepository);
  for (const object of kustomizations) {
    await cluster.apply(`${KUSTOMIZATIONS}/${object.metadata.name}`, object);
  }
}

beforeAll(async () => {
  if (missing !== undefined) return;
  folder = mkdtempSync(join(tmpdir(), 'flux-cluster-'));
  workspace = createDeployWorkspace(renderAgeRule(key.recipient));
  for (const path of ['dhall/Flux', 'dhall/crds/flux', 'dhall/kubernetes/1.31']) {
    cpSync(join(repository, path), join(workspace.root, path), { recursive: true });
  }
  workspace.commit(releaseFiles(PINNED));
  const control = join(folder, 'control');
  mkdirSync(control);
  cluster = await startCluster(control);
  controllers = await startControllers(cluster, folder);
  const artifacts = join(folder, 'artifacts');
  mkdirSync(artifacts);
  source = await playSource({
    cluster,
    folder: artifacts,
    repository: workspace.remote,
    source: SOURCE,
    charts: CHARTS,
  });
}, 240_000);
afterAll(async () => {
  await Promise.all(controllers.map((controller) => controller.stop()));
  await cluster?.stop();
  await source?.stop();
  workspace?.remove();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(missing !== undefined)(`Flux's controllers${skip}`, { timeout: 240_000 }, () => {
  test('decrypt and apply the Secrets, and then install the chart', async () => {
    await applyFlux();
    await cluster.watch(SECRETS, (change) => secrets.push(change));
    await cluster.watch(DEPLOYMENTS, (change) => deployments.push(change));
    const { number } = await publishAndFetch();
    await upgrade(number);
    expect(upgrades()).toEqual([{ chart: number, secret: number }]);
    const secret = await cluster.read(`${SECRETS}/db-password`);
    expect(secret?.data?.['password']).toBe(
      Buffer.from('password-of-this-test').toString('base64'),
    );
    await waitFor('the HelmRelease is ready', async () =>
      hasCondition(await cluster.read(RELEASE), 'Ready') ? true : undefined,
    );
  });

  test('upgrade a chart after the Secrets of its commit', async () => {
    for (let count = 0; count < 4; count++) await upgrade((await publishAndFetch()).number);
    const seen = upgrades();
    expect(seen.filter(({ chart, secret }) => secret < chart)).toEqual([]);
    expect(new Set(seen.map(({ chart }) => chart)).size).toBe(annotations.length);
  });

  test('do so when commits arrive while they work', async () => {
    const commits: Commit[] = [];
    for (let count = 0; count < 5; count++) commits.push(await publish());
    for (const { hash } of commits) await source?.fetch(hash);
    await upgrade(annotations.length - 1);
    expect(upgrades().filter(({ chart, secret }) => secret < chart)).toEqual([]);
  });

  test('upgrade nothing while the Secrets cannot be applied', async () => {
    await giveKey(generateAgeIdentity().identity);
    const { number, hash } = await publishAndFetch();
    await settle({ number, hash });
    expect(upgrades().at(-1)).toEqual({ chart: number - 1, secret: number - 1 });
    await giveKey(key.identity);
    await request(`${KUSTOMIZATIONS}/shop-secrets`);
    await upgrade(number);
    expect(upgrades().at(-1)).toEqual({ chart: number, secret: number });
  });

  test('upgrade a chart before its Secrets if it follows the commit', async () => {
    workspace.commit(releaseFiles(BY_REVISION));
    const first = await publishAndFetch();
    await upgrade(first.number);
    for (let count = 0; count < 3; count++) {
      const { number } = await publishAndFetch();
      await upgrade(number);
      await waitFor('the Secrets are applied', () =>
        newestSecret() === number ? true : undefined,
      );
    }
    const early = upgrades().filter(({ chart, secret }) => secret < chart);
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ chart }) => chart > first.number)).toBe(true);
  });

  test('leave pods with the value of before if it follows the commit and the Secrets fail', async () => {
    await giveKey(generateAgeIdentity().identity);
    const { number } = await publishAndFetch();
    await upgrade(number);
    expect(upgrades().at(-1)).toEqual({ chart: number, secret: number - 1 });
  });
});
