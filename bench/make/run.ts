// The main job, measured: node bench/make/run.ts [noop] [cold] [lint] [polar]   (all without a name)
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyPolar, polarVariables } from '../../e2e/support/polar.ts';
import { filesBelow } from '../../e2e/support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from '../../e2e/support/workspace.ts';
import { findProgram, missingPrograms } from '../../tools/reference/find-program.ts';
import { missingPolar } from '../../tools/reference/polar.ts';
import { generatedCharts } from './charts.ts';
import { emptyProjects } from './empty-projects.ts';
import { measureLint } from './lint.ts';
import { measure, median, type Measured } from './measure.ts';

interface Row {
  readonly what: string;
  readonly measured: Measured;
  readonly remark: string;
}

const rows: Row[] = [];
const MAKE = ['run', 'chart:make'];
const NOTHING = ['run', 'empty:executor'];

function report(what: string, measured: Measured, remark = ''): void {
  rows.push({ what, measured, remark });
  console.error(`${what}: ${measured.seconds.toFixed(2)} s`);
}

/** How often, and how much, a run takes longer than another one. */
function compare(own: Measured, other: Measured, name: string): string {
  const more = own.seconds - other.seconds;
  return `${(own.seconds / other.seconds).toFixed(2)} × ${name}, ${more.toFixed(2)} s more`;
}

async function within(workspace: Workspace, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    workspace.remove();
  }
}

/** Works in a workspace without the plugin: what Nx itself takes. */
async function withinNxAlone(count: number, work: (nx: Workspace) => Promise<void>): Promise<void> {
  const nx = createWorkspace({ files: emptyProjects(count) });
  await within(nx, () => work(nx));
}

async function noop(): Promise<void> {
  const copy = ['charts', 'dhall', 'examples', 'secrets.env.example'];
  const workspace = createWorkspace({ copy });
  await within(workspace, () =>
    withinNxAlone(0, async (nx) => {
      await measure(workspace, MAKE);
      await measure(workspace, MAKE);
      await measure(nx, NOTHING);
      const own = await median(5, () => measure(workspace, MAKE));
      const empty = await median(5, () => measure(nx, NOTHING));
      const none = await median(5, () => measure(nx, ['run', 'empty:noop']));
      report('unchanged, the charts of this repository', own, compare(own, empty, 'empty'));
      report('an executor that does nothing, without charts', empty);
      report('nx:noop there, which starts no process', none);
    }),
  );
}

/** A workspace, what is run in it, and one source with its text in a round of changes. */
interface Subject {
  readonly workspace: Workspace;
  readonly command: readonly string[];
  readonly source: string;
  readonly textOf: (round: number) => string;
}

interface Times {
  readonly cold: Measured;
  readonly unchanged: Measured;
  readonly changed: Measured;
}

async function measureRuns({ workspace, command, source, textOf }: Subject): Promise<Times> {
  const once = (): Promise<Measured> => measure(workspace, command);
  const first = await once();
  await once();
  const unchanged = await median(3, once);
  let round = 0;
  const changed = await median(3, () => {
    round += 1;
    workspace.write({ [source]: textOf(round) });
    return once();
  });
  return { cold: first, unchanged, changed };
}

/** So many charts beside so many projects of Nx alone, in one run, since machines differ from hour to hour. */
async function cold(): Promise<void> {
  for (const count of [8, 50, 500]) {
    const workspace = createWorkspace({ copy: ['dhall'], files: generatedCharts(count) });
    const source = 'charts/service-001/configmap.dhall';
    const text = generatedCharts(1)[source] ?? '';
    await within(workspace, () =>
      withinNxAlone(count, async (nx) => {
        const own = await measureRuns({
          workspace,
          command: MAKE,
          source,
          textOf: (round) => text.replace('host =', `host${round} =`),
        });
        const alone = await measureRuns({
          workspace: nx,
          command: ['run', 'all:make'],
          source: 'projects/empty-1/source.txt',
          textOf: (round) => `changed ${round}`,
        });
        for (const [name, what] of [
          ['cold', 'cold'],
          ['unchanged', 'unchanged'],
          ['changed', 'one changed'],
        ] as const) {
          report(`Nx alone, ${what}, ${count} empty projects`, alone[name]);
          report(
            `${what}, ${count} charts`,
            own[name],
            compare(own[name], alone[name], 'Nx alone'),
          );
        }
      }),
    );
  }
}

/** Lint beside render: it may take twice as long at most, for however many charts. */
async function lint(): Promise<void> {
  for (const count of [50, 100, 200, 500]) {
    const { render, ...times } = await measureLint(count, 3);
    report(`render, cold, ${count} charts`, render);
    for (const [name, measured] of Object.entries(times)) {
      report(`lint, ${name}, ${count} charts`, measured, compare(measured, render, 'render'));
    }
  }
}

/** The files of the chart tree that become a file of the chart. */
function polarFiles(workspace: Workspace): readonly string[] {
  const folder = 'src/deploy/polar';
  return filesBelow(workspace.path(folder))
    .filter((path) => path.endsWith('.dhall') && !path.startsWith('types/'))
    .map((path) => join(folder, path));
}

/** What a script does that starts dhall-haskell for every file, its encryption left out. */
function convertEach(workspace: Workspace, files: readonly string[]): Measured {
  const start = performance.now();
  for (const file of files) {
    execFileSync(findProgram('dhall-to-json-haskell') ?? '', ['--file', workspace.path(file)], {
      stdio: 'ignore',
      env: { XDG_CACHE_HOME: join(workspace.home, '.cache'), ...polarVariables },
    });
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: undefined };
}

async function polar(): Promise<void> {
  const absent = missingPolar() ?? missingPrograms('dhall-to-json-haskell');
  if (absent !== undefined) {
    console.error(`Polar is left out: ${absent}`);
    return;
  }
  const options = {
    chartsRoot: 'src/deploy/polar',
    secretPlacement: 'templates',
    allowedHosts: ['raw.githubusercontent.com'],
  };
  const workspace = createWorkspace({ options });
  await within(workspace, async () => {
    copyPolar(workspace);
    commitAll(workspace.root);
    const files = polarFiles(workspace);
    convertEach(workspace, files);
    const each = convertEach(workspace, files);
    const times = ({ seconds }: Measured): string =>
      `${(each.seconds / seconds).toFixed(1)} × faster than dhall-to-json alone`;
    report(`Polar, ${files.length} files by dhall-to-json 1.7.6, one process per file`, each);
    const first = await median(3, () => {
      for (const made of ['deploy', 'dist', '.nx'])
        rmSync(workspace.path(made), { recursive: true, force: true });
      return measure(workspace, MAKE, polarVariables);
    });
    report('Polar, cold', first, times(first));
    const again = await median(3, () => measure(workspace, MAKE, polarVariables));
    report('Polar, unchanged', again, times(again));
  });
}

function table(): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, measured, remark }) => {
    const { seconds, megabytes } = measured;
    const memory = megabytes === undefined ? '' : `${megabytes.toFixed(0)} MB`;
    return `${what.padEnd(width)}  ${seconds.toFixed(2).padStart(6)} s  ${memory.padStart(8)}  ${remark}`.trimEnd();
  });
  return lines.join('\n');
}

const parts = { noop, cold, lint, polar };
const chosen = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (chosen.length === 0 || chosen.includes(name)) await part();
}
console.log(table());
