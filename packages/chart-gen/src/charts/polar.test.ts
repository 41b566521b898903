import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeIo } from '@dhallmark/dhall/node';
import { parseAllDocuments } from 'yaml';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDhallSession } from '../dhall/dhall-session.ts';
import { findReference, findShared } from '../testing/references.ts';
import { toChartFolder, UMBRELLA, type ChartFolder } from './chart-folder.ts';
import { renderChart } from './render.ts';
import { evaluateSecretFiles } from './secrets.ts';

const polar = findShared('polar/2025-04');
const cache = findShared('dhall-cache');
const program = findReference('dhall-to-yaml');
const absent = [
  ...(polar && cache ? [] : ['../shared is not there']),
  ...(program ? [] : ['dhall-to-yaml is not installed']),
].join(', ');

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
  cpSync(join(polar ?? '', 'src'), join(root, 'src'), { recursive: true });
  cpSync(cache ?? '', join(root, 'cache'), { recursive: true });
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

/** What the real dhall-to-yaml makes of a file, as data. */
function reference(file: string): unknown[] {
  const text = execFileSync(program ?? '', ['--file', join(root, file)], {
    encoding: 'utf8',
    env: { ...env, PATH: '', XDG_CACHE_HOME: join(root, 'cache') },
  });
  return parseAllDocuments(text).map((document): unknown => document.toJS());
}

const parsed = (bytes: Uint8Array | undefined): unknown[] =>
  parseAllDocuments(Buffer.from(bytes ?? []).toString('utf8')).map((d): unknown => d.toJS());

it.skipIf(absent)(
  `gives what dhall-to-yaml gives for a real chart tree${absent && ` (skipped: ${absent})`}`,
  async () => {
    const readFile = (path: string) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined;
    const session = createDhallSession({
      io: nodeIo({ cwd: root, env: { XDG_CACHE_HOME: join(root, 'cache') } }),
      readFile,
      isTracked: () => true,
      allowedHosts: ['raw.githubusercontent.com'],
    });
    const all = folders();
    const [umbrella] = all;
    let compared = 0;
    for (const folder of all) {
      const input = { folder, umbrella, environment: 'local', session, readFile };
      const files = await renderChart(input);
      const sources = [
        [folder.chart, 'Chart.yaml'],
        ...(folder.values ? [[folder.values, 'values.yaml']] : []),
        ...folder.objects.map(({ path, output }) => [path, output]),
      ];
      for (const [path = '', output = ''] of sources) {
        expect(parsed(files.get(output)), path).toEqual(reference(path));
        compared++;
      }
      for (const { file, object } of await evaluateSecretFiles(input, env)) {
        expect([object], file).toEqual(reference(file));
        compared++;
      }
      for (const [path, bytes] of files)
        expect(Buffer.from(bytes).includes(mark), path).toBe(false);
    }
    for (const name of readdirSync(join(root, 'cache', 'dhall'))) {
      expect(readFileSync(join(root, 'cache', 'dhall', name)).includes(mark), name).toBe(false);
    }
    expect(all).toHaveLength(4);
    // of the script's 27 files: .helmignore is none of Dhall's
    expect(compared).toBe(26);
  },
);
