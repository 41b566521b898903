import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { nodeIo } from '@dhallmark/dhall/node';
import { parseAllDocuments } from 'yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { missingPolar, polarFolders, withVariables } from '../../../../tools/reference/polar.ts';
import { createDhallSession } from '../dhall/dhall-session.ts';
import { createSources } from '../sources/sources.ts';
import { toChartFolder, UMBRELLA, type ChartFolder } from '../folder/chart-folder.ts';
import { renderChart } from './render-chart.ts';
import { evaluateSecretFiles } from '../secrets/evaluate-secret-files.ts';

const absent = missingPolar();

let root: string;
/** Marked, so that they can be searched for. */
const mark = 'canary-5a1';
const env = {
  GITLAB_TOKEN: `${mark}-token`,
  GRAPH_PASSWORD: `${mark} $pass: word`,
  NEO4J_AUTH: `neo4j/${mark}`,
  GITLAB_USER: `${mark}-user`,
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'chart-gen-polar-'));
  if (absent) return;
  cpSync(join(polarFolders.sources, 'src'), join(root, 'src'), { recursive: true });
  cpSync(polarFolders.cache, join(root, 'cache'), { recursive: true });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const charts = 'src/deploy/polar';
const service = (name: string) => existsSync(join(root, charts, name, 'chart.dhall'));

function folders(): ChartFolder[] {
  const names = readdirSync(join(root, charts)).filter(service);
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1));
  const own = list(charts).filter((file) => !names.some((name) => file.startsWith(`${name}/`)));
  return [
    toChartFolder(UMBRELLA, charts, own),
    ...names.map((name) => toChartFolder(name, `${charts}/${name}`, list(`${charts}/${name}`))),
  ];
}

/** What the tree's script, with the real dhall-to-yaml, generated from a file of a chart. */
function recorded(folder: ChartFolder, output: string): unknown[] {
  const chart = folder.name === UMBRELLA ? '.' : join('charts', folder.name);
  return parsed(readFileSync(join(polarFolders.objects, chart, output))).map((object) =>
    withVariables(object, env),
  );
}

const parsed = (bytes: Uint8Array | undefined): unknown[] =>
  parseAllDocuments(Buffer.from(bytes ?? []).toString('utf8')).map((d): unknown => d.toJS());

it.skipIf(absent)(
  `renders what the script of a real chart tree generated${absent ? ` (skipped: ${absent})` : ''}`,
  async () => {
    const sources = createSources({
      read: (path) =>
        existsSync(join(root, path))
          ? { kind: 'file', bytes: readFileSync(join(root, path)) }
          : { kind: 'absent' },
      isTracked: () => true,
      allowsUntrackedCode: true,
    });
    const session = createDhallSession({
      io: nodeIo({ cwd: root, env: { XDG_CACHE_HOME: join(root, 'cache') } }),
      sources,
      allowedHosts: ['raw.githubusercontent.com'],
    });
    const all = folders();
    const [umbrella] = all;
    let compared = 0;
    for (const folder of all) {
      const input = { folder, umbrella, environment: 'local', session };
      const { files } = await renderChart(input);
      const written = [
        [folder.chart, 'Chart.yaml'],
        ...(folder.values ? [[folder.values, 'values.yaml']] : []),
        ...folder.objects.map(({ path, output }) => [path, output]),
      ];
      for (const [path = '', output = ''] of written) {
        expect(parsed(files.get(output)), path).toEqual(recorded(folder, output));
        compared++;
      }
      for (const { file, object } of await evaluateSecretFiles(input, env)) {
        const output = join('templates', `${basename(file, '.dhall')}.yaml`);
        expect([object], file).toEqual(recorded(folder, output));
        compared++;
      }
      for (const [path, bytes] of files)
        expect(Buffer.from(bytes).includes(mark), path).toBe(false);
    }
    for (const name of readdirSync(join(root, 'cache', 'dhall'))) {
      expect(readFileSync(join(root, 'cache', 'dhall', name)).includes(mark), name).toBe(false);
    }
    expect(all).toHaveLength(4);
    // of the script's 27 files: .helmignore is not a Dhall file
    expect(compared).toBe(26);
  },
);
