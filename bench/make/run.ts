// The main job, measured: node bench/make/run.ts [noop] [cold] [polar]   (all without a name)
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyPolar, polarVariables } from '../../e2e/support/polar.ts';
import { filesBelow } from '../../e2e/support/snapshot.ts';
import { commitAll, createWorkspace, type Workspace } from '../../e2e/support/workspace.ts';
import { findProgram, missingPrograms } from '../../tools/reference/find-program.ts';
import { missingPolar } from '../../tools/reference/polar.ts';
import { generatedCharts } from './charts.ts';
import { emptyProjects, emptyTargets } from './empty-projects.ts';
import { measure, median, type Measured } from './measure.ts';

interface Row {
  readonly what: string;
  readonly measured: Measured;
  readonly remark: string;
}

const rows: Row[] = [];
const MAKE = ['run', 'chart:make'];

function report(what: string, measured: Measured, remark = ''): void {
  rows.push({ what, measured, remark });
  console.error(`${what}: ${measured.seconds.toFixed(2)} s`);
}

async function within(workspace: Workspace, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    workspace.remove();
  }
}

async function noop(): Promise<void> {
  const copy = ['charts', 'dhall', 'examples', 'secrets.env.example'];
  const workspace = createWorkspace({ copy, files: emptyTargets });
  await within(workspace, async () => {
    await measure(workspace, MAKE);
    await measure(workspace, MAKE);
    const own = await median(5, () => measure(workspace, MAKE));
    const empty = await median(5, () => measure(workspace, ['run', 'empty:executor']));
    const nothing = await median(5, () => measure(workspace, ['run', 'empty:noop']));
    report(
      'unchanged, the charts of this repository',
      own,
      `${(own.seconds / empty.seconds).toFixed(2)} × empty`,
    );
    report('an executor that does nothing', empty);
    report('nx:noop, which starts no process', nothing);
  });
}

/** What Nx alone takes for as many projects: unchanged, and with one changed. */
async function baseline(count: number): Promise<readonly [Measured, Measured]> {
  const workspace = createWorkspace({ files: emptyProjects(count) });
  const all = ['run', 'all:make'];
  let round = 0;
  try {
    await measure(workspace, all);
    const unchanged = await median(3, () => measure(workspace, all));
    const changed = await median(3, () => {
      round += 1;
      workspace.write({ 'projects/empty-1/source.txt': `changed ${round}` });
      return measure(workspace, all);
    });
    report(`Nx alone, unchanged, ${count} empty projects`, unchanged);
    report(`Nx alone, one changed of ${count} empty projects`, changed);
    return [unchanged, changed];
  } finally {
    workspace.remove();
  }
}

const timesOf = (own: Measured, empty: Measured): string =>
  `${(own.seconds / empty.seconds).toFixed(2)} × Nx alone`;

async function cold(): Promise<void> {
  for (const count of [8, 50, 500]) {
    const workspace = createWorkspace({ copy: ['dhall'], files: generatedCharts(count) });
    await within(workspace, async () => {
      report(`cold, ${count} charts`, await measure(workspace, MAKE));
      if (count === 8) return;
      await measure(workspace, MAKE);
      const [emptyUnchanged, emptyChanged] = await baseline(count);
      const unchanged = await median(3, () => measure(workspace, MAKE));
      report(`unchanged, ${count} charts`, unchanged, timesOf(unchanged, emptyUnchanged));
      let round = 0;
      const changed = await median(3, () => {
        round += 1;
        const text = generatedCharts(1)['charts/service-001/configmap.dhall'] ?? '';
        workspace.write({
          'charts/service-001/configmap.dhall': text.replace('host =', `host${round} =`),
        });
        return measure(workspace, MAKE);
      });
      report(`one changed of ${count} charts`, changed, timesOf(changed, emptyChanged));
    });
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

const parts = { noop, cold, polar };
const chosen = process.argv.slice(2);
for (const [name, part] of Object.entries(parts)) {
  if (chosen.length === 0 || chosen.includes(name)) await part();
}
console.log(table());
