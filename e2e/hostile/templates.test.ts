import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../support/charts.ts';
import { helm } from '../support/mutated-tree.ts';
import { baseEnvironment, type Run } from '../support/run-nx.ts';
import { runProgram } from '../support/run-program.ts';
import { commitAll, createWorkspace, type Workspace } from '../support/workspace.ts';
import { CANARY, templateShapes } from './secret-shapes.ts';

// Someone adds Helm templates to a chart that become Secrets when they are rendered, with the values
// of the chart or with other ones. What check and make accept, verify accepts too.

const block = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: t\nstringData:\n  a: ${CANARY}\n`;
const withHelm = helm === undefined ? [false] : [false, true];

let workspace: Workspace;
let clean: string;

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

const dhallmark = (args: readonly string[], hasHelm: boolean): Promise<Run> => {
  const base = baseEnvironment(workspace);
  const path = hasHelm ? `${dirname(helm ?? '')}:${base['PATH']}` : withoutHelm(base['PATH'] ?? '');
  return runProgram(
    process.execPath,
    [workspace.path('packages/dhallmark/bin/dhallmark.cjs'), ...args],
    {
      cwd: workspace.root,
      env: { ...base, PATH: path },
    },
  );
};

function withoutHelm(path: string): string {
  return path
    .split(':')
    .filter((folder) => helm === undefined || folder !== dirname(helm))
    .join(':');
}

function place(texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(workspace.path(path)), { recursive: true });
    writeFileSync(workspace.path(path), text);
  }
  commitAll(workspace.root);
}

beforeAll(() => {
  workspace = createWorkspace({ copy: ['dhall/Secret'], files: charts });
  clean = git(workspace.root, 'rev-parse', 'HEAD');
});
afterEach(() => {
  for (const folder of ['charts', 'dist', 'deploy'])
    rmSync(workspace.path(folder), { recursive: true, force: true });
  git(workspace.root, 'reset', '--quiet', '--hard', clean);
});
afterAll(() => workspace.remove());

describe('a template that could become a Secret is refused', () => {
  const { 'line break in a value': lineBreak, ...others } = templateShapes;
  // each has its own definitions
  const texts = Object.values(others).map((text, index) =>
    text.replaceAll(/(define|include|block) "(\w)"/g, `$1 "$2${index}"`),
  );
  const files = Object.fromEntries([
    ...texts.map((text, index) => [`charts/web/templates/shape${index}.yaml`, text]),
    // Helm renders whatever is in the folder
    ['charts/web/templates/files/page.yaml', block],
    ['charts/web/templates/crds/data.yaml', block.replace('Secret', '{{ "Sec" }}ret')],
    ['charts/web/templates/tests/test.yaml', `{{ if .Values.never }}${block}{{ end }}`],
    ['charts/web/plain.yaml', block],
    ['charts/web/crds/crd.yaml', `kind: List\nitems: [{kind: Secret, data: {a: b}}]\n`],
  ]);
  const shapes = Object.keys(others);

  test.each(withHelm)('by check and make (with helm: %s)', async (hasHelm) => {
    place(files);
    for (const args of [['check'], ['make', '--environment', 'local']]) {
      const run = await dhallmark(args, hasHelm);
      expect(run.code).toBe(1);
      const missed = Object.keys(files)
        .filter((file) => !run.text.includes(`${file}:`))
        .map((file) => shapes[Number(/shape(\d+)/.exec(file)?.[1])] ?? file);
      expect(missed).toEqual([]);
      expect(run.text).not.toContain(CANARY);
    }
  });

  test.each(withHelm)('by make, where only rendering shows it (with helm: %s)', async (hasHelm) => {
    place({ 'charts/web/templates/a.yaml': lineBreak ?? '' });
    const run = await dhallmark(['make', '--environment', 'local'], hasHelm);
    expect(run.text).toContain('charts/web/templates/a.yaml');
    expect(run.code).toBe(1);
  });
});

describe('what depends on other charts and on values', () => {
  test.each(withHelm)(
    'a definition of another chart that is changed (with helm: %s)',
    async (hasHelm) => {
      place({
        'charts/templates/_parts.tpl': `{{ define "parts" }}${block.replace('Secret', 'Confret')}{{ end }}`,
        'charts/web/templates/a.yaml':
          '{{ if .Values.never }}{{ include "parts" . | replace "Conf" "Sec" }}{{ end }}\n',
      });
      for (const args of [['check'], ['make', '--environment', 'local']]) {
        const run = await dhallmark(args, hasHelm);
        expect(run.code).toBe(1);
        expect(run.text).toContain('charts/web/templates/a.yaml:1');
      }
    },
  );

  test.skipIf(helm === undefined)(
    'a subchart that the values switch off shows nothing when it is rendered',
    async () => {
      place({
        'charts/chart.dhall': `{ apiVersion = "v2", name = "shop", version = "1.0.0", dependencies = [ { name = "db", condition = "", repository = "" }, { name = "plain", condition = "", repository = "" }, { name = "web", condition = "web.on", repository = "" } ] }\n`,
        'charts/values.dhall': `{ replicas = 1, host = "shop.example", web.on = False }\n`,
        'charts/environments/prod.dhall': `\\(values : { replicas : Natural, host : Text, web : { on : Bool } }) -> values\n`,
        'charts/templates/settings.dhall': `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "settings", namespace = "shop" } }\n`,
        'charts/web/templates/a.yaml':
          'kind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: {{ tpl .Values.b . }}\n',
      });
      const run = await dhallmark(['make', '--environment', 'local'], true);
      expect(run.text).toContain('charts/web/templates/a.yaml:4');
      expect(run.code).toBe(1);
    },
  );

  test.skipIf(helm === undefined)(
    'a value that ends its line is seen when it is rendered',
    async () => {
      place({
        'charts/web/values.dhall': `{ replicas = 2, label = "a\\nkind: Se\${"cret"}\\nstringData: {a: b}" }\n`,
        'charts/web/environments/prod.dhall': `\\(values : { replicas : Natural, label : Text }) -> values\n`,
        'charts/web/deployment.dhall': `{ apiVersion = "v1", kind = "ConfigMap", metadata = { name = "a", namespace = "shop" } }\n`,
        'charts/web/templates/a.yaml':
          'apiVersion: v1\nx: {{ .Values.label }}\nmetadata: {name: a}\n',
      });
      const run = await dhallmark(['make', '--environment', 'local'], true);
      expect(run.text).toContain('charts/web/templates/a.yaml');
      expect(run.code).toBe(1);
    },
  );
});

test.each(withHelm)(
  'usual templates are made, and verify accepts them (with helm: %s)',
  async (hasHelm) => {
    place({
      'charts/templates/_shared.tpl':
        '{{- define "shop.labels" -}}\napp: shop\nrelease: {{ .Release.Name | quote }}\n{{- end -}}\n',
      'charts/web/templates/_helpers.tpl':
        '{{- define "web.fullname" -}}\n{{- if .Values.fullname -}}\n{{- .Values.fullname | trunc 63 | trimSuffix "-" -}}\n{{- else -}}\n{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 63 | trimSuffix "-" -}}\n{{- end -}}\n{{- end -}}\n',
      'charts/web/templates/service.yaml':
        'apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ include "web.fullname" . }}\n  labels:\n    {{- include "shop.labels" . | nindent 4 }}\nspec:\n  ports:\n    {{- range .Values.ports }}\n    - port: {{ . }}\n    {{- end }}\n',
      'charts/web/templates/gateway.yaml':
        '{{- if .Values.tls }}\napiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: {{ include "web.fullname" . }}\nspec:\n  listeners:\n    - name: https\n      tls:\n        certificateRefs:\n          - kind: Secret\n            name: {{ .Values.tls }}\n{{- end }}\n',
      'charts/web/templates/workload.yaml':
        'apiVersion: apps/v1\nkind: {{ if .Values.daemon }}DaemonSet{{ else }}Deployment{{ end }}\nmetadata:\n  name: w\nspec:\n  template:\n    metadata:\n      annotations:\n        checksum/config: {{ include (print $.Template.BasePath "/service.yaml") . | sha256sum }}\n    spec:\n      {{- with .Values.nodeSelector }}\n      nodeSelector:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      containers:\n        - name: w\n          image: "web:{{ .Values.tag | default .Chart.AppVersion }}"\n',
      'charts/web/templates/tests/ready.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: ready\n  annotations:\n    helm.sh/hook: test\nspec:\n  containers: []\n',
      'charts/web/NOTES.txt': 'Look at {{ include "web.fullname" . }}, and at its kind: Secret.\n',
      'charts/web/files/page.md': `# Secrets\n\n\`\`\`yaml\n${block}\`\`\`\n`,
    });
    for (const args of [
      ['check'],
      ['make', '--environment', 'local'],
      ['verify', '--environment', 'local'],
    ]) {
      const run = await dhallmark(args, hasHelm);
      expect(run.text).not.toMatch(/error|failed/i);
      expect(run.code).toBe(0);
    }
  },
);
