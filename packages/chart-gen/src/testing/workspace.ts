import { memoryIo } from '@dhallmark/dhall';
import { createCustomKinds } from '../crds/custom-kinds.ts';
import {
  namesWithoutValues,
  toChartFolder,
  UMBRELLA,
  type ChartFolder,
} from '../folder/chart-folder.ts';
import { renderChart } from '../charts/render-chart.ts';
import { evaluateSecretFiles } from '../secrets/evaluate-secret-files.ts';
import { readSecretSpecs } from '../secrets/read-secret-specs.ts';
import { createDhallSession } from '../dhall/dhall-session.ts';
import { createSources, type Sources } from '../sources/sources.ts';
import { inspect } from 'node:util';
import { faultToJson, type Fault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { faultsOf } from '../combine-faults.ts';

/** A workspace in memory: `charts/` with an umbrella where it has a chart.dhall, and service charts. */
export class MemoryWorkspace {
  readonly files: Record<string, string>;
  readonly untracked = new Set<string>();
  /** The render variables that are set, and the names of secrets of other charts. */
  renderValues: Record<string, string> = {};
  secretNames: Record<string, string> = {};

  constructor(files: Record<string, string>) {
    this.files = { ...files };
  }

  folder(name: string): ChartFolder {
    const root = name === UMBRELLA ? 'charts' : `charts/${name}`;
    const paths = Object.keys(this.files)
      .filter((path) => path.startsWith(`${root}/`))
      .map((path) => path.slice(root.length + 1));
    return toChartFolder(name, root, paths);
  }

  #services(): readonly ChartFolder[] {
    return Object.keys(this.files).flatMap((path) => {
      const name = /^charts\/([^/]+)\/chart\.dhall$/.exec(path)?.[1];
      return name === undefined ? [] : [this.folder(name)];
    });
  }

  #input(name: string, environment: string) {
    const sources = memorySources(this.files, { untracked: this.untracked, environment });
    const session = createDhallSession({
      io: memoryIo({
        files: Object.fromEntries(
          Object.entries(this.files).map(([path, text]) => [`./${path}`, text]),
        ),
      }),
      sources,
      allowedHosts: ['allowed.example'],
      renderValues: this.renderValues,
      secretNames: this.secretNames,
    });
    const umbrella = 'charts/chart.dhall' in this.files ? this.folder(UMBRELLA) : undefined;
    const definitions = Object.keys(this.files)
      .filter((path) => /\/crds\//.test(path))
      .toSorted();
    const customKinds = createCustomKinds(definitions, sources);
    const withoutValues = namesWithoutValues(this.#services());
    const folder = this.folder(name);
    return { folder, umbrella, environment, session, customKinds, withoutValues };
  }

  async render(name: string, environment = 'local'): Promise<Record<string, string>> {
    const { files } = await renderChart(this.#input(name, environment));
    return Object.fromEntries(
      [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
    );
  }

  async unchecked(name: string) {
    return (await renderChart(this.#input(name, 'local'))).unchecked;
  }

  specs(name: string, environment = 'local') {
    return readSecretSpecs(this.#input(name, environment));
  }

  secrets(name: string, env: Record<string, string>, environment = 'local') {
    return evaluateSecretFiles(this.#input(name, environment), env);
  }
}

/** Files in memory, held to the rule; all are regular files. */
export function memorySources(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    untracked = new Set(),
    environment = 'production',
  }: { readonly untracked?: ReadonlySet<string>; readonly environment?: string } = {},
): Sources {
  return createSources({
    read: (path) => {
      const content = files[path];
      return content === undefined
        ? { kind: 'absent' }
        : { kind: 'file', bytes: Buffer.from(content as string) };
    },
    isTracked: (path) => !untracked.has(path),
    allowsUntrackedCode: environment === 'local',
  });
}

/** The faults that a run fails with. Throws when it does not fail with faults. */
export async function faultsOfRun(run: Promise<unknown>): Promise<readonly Fault[]> {
  try {
    await run;
  } catch (error) {
    const faults = faultsOf(error);
    if (faults !== undefined) return faults;
    throw error;
  }
  throw new Error('the run did not fail');
}

/** Everything that a report or a log may print of these faults. */
export function printedOf(faults: readonly Fault[]): string {
  return faults
    .flatMap((fault) => [
      JSON.stringify(faultToJson(fault)),
      renderFault(fault),
      inspect(fault, { depth: 10 }),
    ])
    .join('\n');
}
