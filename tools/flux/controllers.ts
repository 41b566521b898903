/*
 * A model of Flux for one environment: what source-controller 1.9, kustomize-controller 1.9 and
 * helm-controller 1.6 do with our objects, as steps that can happen in any order. Where the controllers
 * leave something open, the model allows every possibility, among them failures. Source files of the
 * controllers are named beside the step that they decide.
 */

/** A commit of the deploy repository, as Flux sees it. */
export interface Commit {
  /** Every file of the tree. */
  readonly paths: ReadonlySet<string>;
  /** `version` in Chart.yaml. */
  readonly chartVersion: string;
  /** The value of each Secret. */
  readonly secrets: readonly string[];
  /** `spec.chart.spec` of the HelmRelease in `release/`. */
  readonly chart: ChartTemplate;
}

/** What a HelmRelease says about its chart. */
export interface ChartTemplate {
  readonly reconcileStrategy: string;
  /** Paths in the tree; empty for the chart's own values. */
  readonly valuesFiles: readonly string[];
}

/** A Kustomization. Numbers are indexes of commits. */
interface KustomizationState {
  /** The commit that is being applied; undefined between reconciliations. */
  readonly applying: number | undefined;
  /** `status.lastAppliedRevision`; -1 for none. */
  readonly applied: number;
  readonly isReady: boolean;
}

interface ChartArtifact {
  readonly version: string;
  /** The commit that it was built from. */
  readonly commit: number;
}

/** Everything that the cluster and the controllers know. */
export interface State {
  /** The newest commit. */
  readonly pushed: number;
  /** The commit of the GitRepository's artifact. */
  readonly fetched: number;
  readonly secrets: KustomizationState;
  readonly release: KustomizationState;
  /** For each Secret, the commit that it was applied from; -1 for none. */
  readonly applied: readonly number[];
  /** The commit that the HelmRelease was applied from; -1 for none. */
  readonly helmRelease: number;
  readonly helmChart: {
    readonly template: ChartTemplate | undefined;
    readonly generation: number;
    readonly observedGeneration: number;
    readonly isStalled: boolean;
    readonly artifact: ChartArtifact | undefined;
  };
  readonly installed: ChartArtifact | undefined;
  /** What the pods read when the chart was installed last. */
  readonly pods: readonly number[];
  /** How often something may still fail. */
  readonly failures: number;
}

/** Something that a controller, a person or a failure does. */
export interface Step {
  readonly name: string;
  readonly state: State;
}

const idle = { applying: undefined, applied: -1, isReady: false };

/** Before anything was published; `secrets` is their number. */
export function emptyCluster(secrets: number, failures: number): State {
  return {
    pushed: -1,
    fetched: -1,
    secrets: idle,
    release: idle,
    applied: Array.from({ length: secrets }, () => -1),
    helmRelease: -1,
    helmChart: {
      template: undefined,
      generation: 0,
      observedGeneration: 0,
      isStalled: false,
      artifact: undefined,
    },
    installed: undefined,
    pods: [],
    failures,
  };
}

/** All steps that are possible in a state. One that changes nothing is left out. */
export function nextSteps(state: State, commits: readonly Commit[]): readonly Step[] {
  const steps = [
    ...pushAndFetch(state, commits),
    ...reconcileSecrets(state, commits),
    ...reconcileRelease(state),
    ...reconcileHelmRelease(state, commits),
    ...reconcileHelmChart(state, commits),
  ];
  return steps.filter((step) => step.state !== state);
}

/** gitrepository_controller.go: the artifact is that of the newest commit; others are skipped. */
function pushAndFetch(state: State, commits: readonly Commit[]): readonly Step[] {
  const { pushed, fetched } = state;
  return [
    ...(pushed + 1 < commits.length
      ? [{ name: `push commit ${pushed + 1}`, state: { ...state, pushed: pushed + 1 } }]
      : []),
    ...(fetched === pushed
      ? []
      : [{ name: `fetch commit ${pushed}`, state: { ...state, fetched: pushed } }]),
  ];
}

/** kustomization_controller.go, reconcile: Ready is Unknown meanwhile; objects are applied one by one. */
function reconcileSecrets(state: State, commits: readonly Commit[]): readonly Step[] {
  const { fetched, secrets, applied, failures } = state;
  const { applying } = secrets;
  if (applying === undefined) {
    if (fetched < 0 || (secrets.isReady && secrets.applied === fetched)) return [];
    const begun = { ...secrets, applying: fetched, isReady: false };
    return [
      { name: `begin the Secrets of commit ${fetched}`, state: { ...state, secrets: begun } },
    ];
  }
  const missing = applied.findIndex((commit) => commit !== applying);
  const fail: readonly Step[] =
    failures === 0
      ? []
      : [
          {
            name: `fail with the Secrets of commit ${applying}`,
            state: {
              ...state,
              failures: failures - 1,
              secrets: { ...secrets, applying: undefined, isReady: false },
            },
          },
        ];
  if (missing < 0) {
    const done = { applying: undefined, applied: applying, isReady: true };
    return [
      { name: `end the Secrets of commit ${applying}`, state: { ...state, secrets: done } },
      ...fail,
    ];
  }
  const now = applied.map((commit, index) => (index === missing ? applying : commit));
  const count = commits[applying]?.secrets.length ?? 0;
  return [
    {
      name: `apply Secret ${missing + 1} of ${count} of commit ${applying}`,
      state: { ...state, applied: now },
    },
    ...fail,
  ];
}

/**
 * kustomization_controller.go, checkDependencies: the dependency has to be ready, and its last applied
 * revision that of the artifact. The artifact is not read again between this check and the apply.
 */
function reconcileRelease(state: State): readonly Step[] {
  const { fetched, secrets, release } = state;
  const { applying } = release;
  if (applying !== undefined) {
    const done = { applying: undefined, applied: applying, isReady: true };
    const name = `apply the HelmRelease of commit ${applying}`;
    return [{ name, state: { ...state, release: done, helmRelease: applying } }];
  }
  const isDue = fetched >= 0 && release.applied !== fetched;
  if (!isDue || !secrets.isReady || secrets.applied !== fetched) return [];
  const begun = { ...release, applying: fetched };
  return [{ name: `begin the release of commit ${fetched}`, state: { ...state, release: begun } }];
}

/**
 * helmchart_template.go applies the HelmChart. helmrelease_controller.go, isReady: it needs an artifact;
 * its generation has to be observed and it must not be stalled, but the controller may read it from a
 * cache, as it was before. verify.go, VerifyRelease: another version is an upgrade.
 */
function reconcileHelmRelease(state: State, commits: readonly Commit[]): readonly Step[] {
  const { helmRelease, helmChart, installed, applied } = state;
  const wanted = commits[helmRelease]?.chart;
  const { template, generation, artifact } = helmChart;
  if (wanted === undefined) return [];
  const isWritten = JSON.stringify(wanted) === JSON.stringify(template);
  const written = { ...helmChart, template: wanted, generation: generation + 1 };
  const isNew = artifact !== undefined && artifact.version !== installed?.version;
  return [
    ...(isWritten
      ? []
      : [
          {
            name: `write the HelmChart of commit ${helmRelease}`,
            state: { ...state, helmChart: written },
          },
        ]),
    ...(isNew
      ? [
          {
            name: `install the chart of commit ${artifact.commit}`,
            state: { ...state, installed: artifact, pods: applied },
          },
        ]
      : []),
  ];
}

/**
 * helmchart_controller.go, buildFromTarballArtifact, and builder_local.go, Build: the chart comes from
 * the newest artifact of the GitRepository. The present chart is kept if its version would be the same
 * and the generation was observed; a values file that is missing stalls the HelmChart.
 */
function reconcileHelmChart(state: State, commits: readonly Commit[]): readonly Step[] {
  const { helmChart, fetched, failures } = state;
  const { template, generation, observedGeneration, artifact } = helmChart;
  const commit = commits[fetched];
  const lose: readonly Step[] =
    failures === 0 || artifact === undefined
      ? []
      : [
          {
            name: 'lose the storage of source-controller',
            state: {
              ...state,
              failures: failures - 1,
              helmChart: { ...helmChart, artifact: undefined },
            },
          },
        ];
  if (template === undefined || commit === undefined) return lose;
  const metadata = [
    ...(template.reconcileStrategy === 'Revision' ? [`commit${fetched}`] : []),
    ...(template.valuesFiles.length > 0 ? [`${generation}`] : []),
  ].join('.');
  const version = metadata === '' ? commit.chartVersion : `${commit.chartVersion}+${metadata}`;
  const isKept = artifact?.version === version && generation === observedGeneration;
  const isBuilt = template.valuesFiles.every((path) => commit.paths.has(path));
  const built = {
    ...helmChart,
    observedGeneration: generation,
    isStalled: !isKept && !isBuilt,
    artifact: isKept || !isBuilt ? artifact : { version, commit: fetched },
  };
  if (JSON.stringify(built) === JSON.stringify(helmChart)) return lose;
  return [
    { name: `build the HelmChart from commit ${fetched}`, state: { ...state, helmChart: built } },
    ...lose,
  ];
}
