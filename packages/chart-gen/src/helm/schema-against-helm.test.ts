import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram, missingPrograms } from '../../../../tools/reference/find-program.ts';
import { MemoryWorkspace } from '../testing/workspace.ts';

const values = `
{ replicas = 1
, offset = -1
, ratio = 0.5
, name = "x"
, level = < Debug | Info | Warn >.Info
, storage = { size = "1Gi", class = None Text }
, items = [ { port = 80 } ]
, limits = Some { cpu = 1 }
, labels = toMap { a = "b" }
, mode = < Auto | Fixed : { size : Natural } >.Auto
}
`;

/** Flags of `helm template`, or a values file. */
const accepted: readonly string[] = [
  '',
  '--set replicas=3',
  '--set offset=-3',
  '--set ratio=2',
  '--set level=Debug',
  '--set storage.size=2Gi',
  '--set storage.class=fast',
  '--set storage.class=null',
  '--set limits=null',
  '--set labels.c=d',
  '--set mode=Auto',
  '--set mode.size=3',
  '--set items[0].port=81',
  '--set-string name=1',
  '--set global.domain=example.org',
  'storage:\n  class: null\n',
  'storage:\n  class: ~\nlimits: null\n',
];

const refused: readonly string[] = [
  '--set levell=Debug',
  '--set storage.sizee=1',
  '--set items[0].portt=81',
  '--set limits.cpuu=1',
  '--set mode.sizee=3',
  '--set level=debug',
  '--set replicas=-1',
  '--set replicas=1.5',
  '--set replicas=null',
  '--set-string replicas=1',
  '--set offset=1.5',
  '--set ratio=x',
  '--set name=1',
  '--set name=null',
  '--set storage.class=1',
  '--set storage=null',
  '--set labels.c=1',
  '--set items=x',
  'storage:\n  size: null\n',
  'replicas: "1"\n',
  'stoarge: {}\n',
];

const chartDhall = (name: string, more = '') =>
  `{ apiVersion = "v2", name = "${name}", version = "1.0.0"${more} }`;
const template =
  'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Chart.Name }}\ndata:\n  a: {{ .Values | toJson | quote }}\n';

/** Web has no own values, broker has some; redis is a chart of others. */
const umbrella = {
  'charts/chart.dhall': chartDhall(
    'shop',
    `, dependencies =
      let Import = { child : Text, parent : Text }
      let D =
        { Type = { name : Text, alias : Optional Text, condition : Optional Text, repository : Optional Text, import-values : List Import }
        , default = { alias = None Text, condition = None Text, repository = None Text, import-values = [] : List Import }
        }
      in  [ D::{ name = "web" }
          , D::{ name = "web", alias = Some "blue", condition = Some "blue.enabled,blueEnabled" }
          , D::{ name = "broker", condition = Some "broker.enabled", import-values = [ { child = "ports", parent = "found.ports" } ] }
          , D::{ name = "redis", repository = Some "https://charts.example.org" }
          ]`,
  ),
  'charts/values.dhall': `
    { level = "x"
    , web = { port = 80, tls = { host = "x" } }
    , blue = { port = 81, color = "x" }
    , broker = { enabled = True, size = 1 }
    , redis = { auth = { user = "x" } }
    , global = { domain = "x" }
    , found = { own = 1 }
    }`,
  'charts/a.yaml': template,
  'charts/web/chart.dhall': chartDhall('web'),
  'charts/web/a.yaml': template,
  'charts/broker/chart.dhall': chartDhall('broker'),
  'charts/broker/values.dhall':
    '{ size = 1, enabled = True, level = < Low | High >.Low, ports = { http = 80 } }',
};

const redis = {
  'charts/redis/Chart.yaml': 'apiVersion: v2\nname: redis\nversion: 1.0.0\n',
  'charts/redis/values.yaml': 'port: 6379\n',
  'charts/redis/values.schema.json':
    '{"properties":{"port":{"type":"integer"},"auth":{"type":"object"},"global":{}},"additionalProperties":false}',
};

const acceptedBySet: readonly string[] = [
  '',
  '--set web.port=81',
  '--set web.tls.host=y',
  '--set web.global.domain=y',
  '--set global.other=y',
  '--set blue.color=y',
  '--set blue.enabled=false',
  '--set blueEnabled=false',
  '--set broker.level=High',
  '--set broker.enabled=false',
  '--set broker.ports.http=81',
  '--set tags.front=true',
  '--set redis.port=1',
  '--set found.own=2',
  '--set found.ports.http=2',
];

const refusedBySet: readonly string[] = [
  '--set webb.port=81',
  '--set levell=y',
  '--set web.portt=81',
  '--set web.tls.hostt=y',
  '--set web.color=y',
  '--set blue.colour=y',
  '--set blue.tls.host=y',
  '--set blue.enabled=false --set blue.portt=1',
  '--set blue.enabledd=false',
  '--set blueEnabledd=false',
  '--set broker.levell=x',
  '--set broker.level=x',
  '--set broker.ports.https=81',
  '--set brokerr.size=1',
  '--set redis.portt=1',
  '--set reddis.port=1',
  '--set found.owner=2',
  'web:\n  tls:\n    hosts: y\n',
  'broker:\n  sizes: 1\n',
];

const missing = missingPrograms('helm3');

describe.skipIf(missing)(`values.schema.json in Helm${missing ? `: ${missing}` : ''}`, () => {
  const folders = new Map<string, string>();
  beforeAll(async () => {
    const alone = new MemoryWorkspace({
      'charts/web/chart.dhall': chartDhall('web'),
      'charts/web/values.dhall': values,
      'charts/web/a.yaml': template,
    });
    folders.set('chart', writeChart(await alone.render('web')));
    const set = new MemoryWorkspace(umbrella);
    folders.set(
      'set',
      writeChart({
        ...(await set.render('.')),
        ...below('charts/web', await set.render('web')),
        ...below('charts/broker', await set.render('broker')),
        ...redis,
      }),
    );
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  describe.each([
    { what: 'chart', good: accepted, bad: refused },
    { what: 'set', good: acceptedBySet, bad: refusedBySet },
  ])('a $what', ({ what, good, bad }) => {
    const run = (given: string) => {
      const folder = folders.get(what) ?? '';
      const isFile = given.includes('\n');
      const flags = isFile ? ['-f', '-'] : given.split(' ').filter(Boolean);
      return spawnSync(findProgram('helm3') ?? '', ['template', 'release', folder, ...flags], {
        env: { PATH: '', HOME: folder },
        input: isFile ? given : '',
        encoding: 'utf8',
      });
    };

    test.each(good)('accepts %j', (given) => {
      expect(run(given)).toMatchObject({ status: 0 });
    });

    test.each(bad)('refuses %j', (given) => {
      const { status, stderr } = run(given);
      expect(status).toBe(1);
      expect(stderr).toContain("values don't meet the specifications of the schema");
    });
  });
});

function below(
  folder: string,
  files: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}

function writeChart(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'values-schema-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
