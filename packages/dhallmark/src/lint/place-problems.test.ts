import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locationText } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRenderProcess } from '../render/start-render-process.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { lint } from './lint.ts';

const job = `λ(args : { name : Text, policy : Text }) →
  { apiVersion = "batch/v1"
  , kind = "Job"
  , metadata.name = args.name
  , spec.template.spec =
    { restartPolicy = args.policy
    , containers = [ { name = "a", image = "a:1", env = [ { name = "A", value = "canary" } ] } ]
    }
  }
`;
const files = {
  'dhallmark.json': '{}',
  'charts/chart.dhall': '{ apiVersion = "v2", name = "shop", version = "1.0.0" }',
  'charts/web/chart.dhall': '{ apiVersion = "v2", name = "web", version = "1.0.0" }',
  'charts/lib/job.dhall': job,
  'charts/web/jobs.dhall': `let job = ../lib/job.dhall

in  λ(values : { policy : Text }) →
      [ job { name = "a", policy = "Never" }, job { name = "b", policy = values.policy } ]
`,
  'charts/web/settings.dhall': `{ apiVersion = "v1"
, kind = "ConfigMap"
, metadata =
  { name = "settings"
  , annotations = toMap
      { \`lint.dhallmark.dev/allow-privileged\` = "a reason"
      , \`lint.dhallmark.dev/allow-nothing\` = "a reason"
      }
  }
}
`,
  'charts/web/values.dhall': '{ policy = "Always" }',
  'charts/web/templates/job.yaml': `kind: ConfigMap
apiVersion: v1
metadata:
  name: a
---
apiVersion: batch/v1
kind: Job
metadata:
  name: c
spec:
  template:
    spec:
      restartPolicy: Always
      containers: [{ name: a, image: "a:1" }]
`,
};

let root: string;
let failures: readonly ChartFailure[];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-places-')));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const workspace = openWorkspace({
    root,
    env: { HOME: root },
    environment: 'local',
    options: {},
  });
  const renders = startRenderProcess(workspace);
  try {
    for (const chart of ['.', 'web']) await renders.render(chart);
  } finally {
    await renders.end();
  }
  ({ failures } = await lint(workspace));
});
afterAll(() => rmSync(root, { recursive: true }));

const ofRule = (code: string): readonly ChartFailure[] =>
  failures.filter(({ error }) => error.code === code);

it('problems are at the line of the value, in Dhall and in YAML', () => {
  const found = ofRule('job-restart-policy').map(({ error }) => error);
  expect(found.map(({ location }) => locationText({ ...location, path: undefined }))).toEqual([
    'charts/web/templates/job.yaml:13:22',
    'charts/web/values.dhall:1:12',
  ]);
  expect(found[1]).toMatchObject({
    location: { path: 'spec.template.spec.restartPolicy' },
    details: [
      { label: 'passed through', text: 'charts/web/jobs.dhall:4:74\ncharts/lib/job.dhall:6:23' },
    ],
  });
  expect(found.map((error) => renderFault(error).includes('^^^^^'))).toEqual([true, true]);
});

it('an exception without need is at its annotation', () => {
  const places = ['unused-allow', 'unknown-rule'].flatMap(ofRule).map(({ error }) => {
    return locationText({ ...error.location, path: undefined });
  });
  expect(places).toEqual(['charts/web/settings.dhall:6:49', 'charts/web/settings.dhall:7:46']);
});

it('a field that is absent is at the part that lacks it', () => {
  const places = ofRule('missing-resources').map(({ error }) => locationText(error.location));
  expect(places).toEqual([
    'charts/lib/job.dhall:7:22, spec.template.spec.containers[0]',
    'charts/lib/job.dhall:7:22, spec.template.spec.containers[0]',
    'charts/web/templates/job.yaml:14:20, spec.template.spec.containers[0]',
  ]);
});
