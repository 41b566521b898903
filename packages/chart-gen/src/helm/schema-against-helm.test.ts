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

const helm = findProgram('helm3');

describe.skipIf(helm === undefined)(
  `values.schema.json in Helm ${missingPrograms('helm3') ?? ''}`,
  () => {
    let folder = '';
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'values-schema-'));
      const workspace = new MemoryWorkspace({
        'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.0.0" }',
        'charts/web/values.dhall': values,
        'charts/web/a.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  a: {{ .Values.name | quote }}\n',
      });
      for (const [path, text] of Object.entries(await workspace.render('web'))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const template = (given: string) => {
      const isFile = given.includes('\n');
      const flags = isFile ? ['-f', '-'] : given.split(' ').filter(Boolean);
      return spawnSync(helm ?? '', ['template', 'release', folder, ...flags], {
        env: { PATH: '', HOME: folder },
        input: isFile ? given : '',
        encoding: 'utf8',
      });
    };

    test.each(accepted)('accepts %j', (given) => {
      expect(template(given)).toMatchObject({ status: 0 });
    });

    test.each(refused)('refuses %j', (given) => {
      const { status, stderr } = template(given);
      expect(status).toBe(1);
      expect(stderr).toContain("values don't meet the specifications of the schema");
    });
  },
);
