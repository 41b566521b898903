// A thousand charts split over runners that share a remote cache: node bench/scaling/run.ts [charts] [runners…]
//
// Runners are clean clones on this machine, measured one after the other, each with all of it; what a
// pipeline would take is its slowest runner and then the job that makes everything from the cache.
import { startRemoteCache } from '../../e2e/support/remote-cache.ts';
import { cloneWorkspace, createWorkspace, type Workspace } from '../../e2e/support/workspace.ts';
import { generatedCharts } from '../make/charts.ts';
import { measure } from '../make/measure.ts';

const [count = 1000, ...given] = process.argv.slice(2).map(Number);
const totals = given.length > 0 ? given : [1, 4, 10];
const tokens = { write: 'writes', read: 'reads' };
const projects = [
  'chart',
  ...Array.from(
    { length: count },
    (_, index) => `chart-service-${String(index + 1).padStart(3, '0')}`,
  ),
];

/** What runner `index` of `total` renders: every total-th chart, as docs/scaling.md splits them. */
function slice(index: number, total: number): string {
  return projects.filter((_, at) => at % total === index).join(',');
}

async function onCleanClone<T>(of: Workspace, work: (clone: Workspace) => Promise<T>): Promise<T> {
  const clone = cloneWorkspace(of);
  try {
    return await work(clone);
  } finally {
    clone.remove();
  }
}

async function simulate(source: Workspace, total: number): Promise<string> {
  const cache = await startRemoteCache(tokens);
  const env = {
    CI: 'true',
    NX_SELF_HOSTED_REMOTE_CACHE_SERVER: cache.url,
    NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: tokens.write,
  };
  let slowest = 0;
  for (let index = 0; index < total; index += 1) {
    const args = ['run-many', '-t', 'render', '-c', 'local', '-p', slice(index, total)];
    const { seconds } = await onCleanClone(source, (clone) => measure(clone, args, env));
    slowest = Math.max(slowest, seconds);
    console.error(`${total} runners, number ${index + 1}: ${seconds.toFixed(1)} s`);
  }
  cache.answers.length = 0;
  const args = ['run', 'chart:make', '-c', 'local'];
  const made = await onCleanClone(source, (clone) => measure(clone, args, env));
  const hits = cache.answers.filter((answer) => answer === 'GET 200').length;
  await cache.close();
  const sum = slowest + made.seconds;
  return [total, slowest, made.seconds, sum, `${hits} of ${projects.length}`]
    .map((cell) => (typeof cell === 'number' && cell !== total ? `${cell.toFixed(1)} s` : cell))
    .join(' | ');
}

const source = createWorkspace({ copy: ['dhall'], files: generatedCharts(count) });
try {
  const args = ['run', 'chart:make', '-c', 'local'];
  const alone = await onCleanClone(source, (clone) => measure(clone, args, { CI: 'true' }));
  console.log(`${count} charts in one job, no remote cache: ${alone.seconds.toFixed(1)} s`);
  console.log('runners | slowest | make from the cache | together | hits');
  for (const total of totals) console.log(await simulate(source, total));
} finally {
  source.remove();
}
