import { describe, expect, it } from 'vitest';
import type { Fault } from '@dhallmark/fault';
import { locationText } from '@dhallmark/fault';
import { faultsOfRun, MemoryWorkspace, printedOf } from '../testing/workspace.ts';

const chart = '{ apiVersion = "v2", name = "web", version = "1.0.0" }';

/** A chart whose container is written in a library file, and gets its image from the values. */
const files = {
  'charts/web/chart.dhall': chart,
  'charts/web/values.dhall': '{ image = "web:1", pull = "Always" }',
  'charts/lib/container.dhall': `λ(args : { image : Text, pull : Text }) →
  { name = "web", image = args.image, imagePullPolicy = args.pull }
`,
  'charts/web/pod.dhall': `let container = ../lib/container.dhall

in  λ(values : { image : Text, pull : Text }) →
      { apiVersion = "v1"
      , kind = "Pod"
      , metadata.name = "web"
      , spec.containers = [ container { image = values.image, pull = values.pull } ]
      }
`,
};

async function faultsOf(
  changed: Readonly<Record<string, string>>,
  environment = 'local',
): Promise<readonly Fault[]> {
  const workspace = new MemoryWorkspace({ ...files, ...changed });
  return faultsOfRun(workspace.render('web', environment));
}

const places = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ location }) => locationText(location));

describe('faults of objects', () => {
  it('are where the value is written, with what passed it on', async () => {
    const [fault] = await faultsOf({
      'charts/web/values.dhall': '{ image = "web:1"\n, pull = "Allways" }',
    });
    expect(fault).toMatchObject({
      code: 'schema',
      hint: 'Did you mean "Always"?',
      location: { file: 'charts/web/values.dhall', line: 2, column: 10 },
      details: [
        {
          label: 'passed through',
          text: 'charts/web/pod.dhall:7:70\ncharts/lib/container.dhall:2:57',
        },
      ],
    });
    const { excerpt } = fault?.location ?? {};
    expect(excerpt?.text.slice(excerpt.span.start, excerpt.span.end)).toBe('"Allways"');
  });

  it('are in the file of the environment that changed the value', async () => {
    const changed = {
      'charts/web/environments/prod.dhall':
        'λ(v : { image : Text, pull : Text }) → v with pull = "x"',
    };
    expect(places(await faultsOf(changed, 'prod'))).toEqual([
      'charts/web/environments/prod.dhall:1:54',
    ]);
  });

  it('are at the record that lacks a field', async () => {
    const faults = await faultsOf({
      'charts/lib/container.dhall':
        'λ(args : { image : Text, pull : Text }) →\n  { image = args.image }',
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'Pod web does not match its schema: spec.containers[0] lacks name',
    ]);
    expect(places(faults)).toEqual(['charts/lib/container.dhall:2:3']);
  });

  it('are at the misspelled name of a field that is required', async () => {
    const faults = await faultsOf({
      'charts/lib/container.dhall':
        'λ(args : { image : Text, pull : Text }) →\n  { nam = "a", image = args.image }',
    });
    expect(faults.map(({ hint }) => hint)).toEqual(['Did you mean name, where nam is?']);
    expect(places(faults)).toEqual(['charts/lib/container.dhall:2:11']);
  });

  it('are at the field that is not known, in an item of a list', async () => {
    const faults = await faultsOf({
      'charts/web/list.dhall': `let map = λ(name : Text) → { apiVersion = "v1", kind = "ConfigMap", metadata = { name, labelz = "x" } }
in [ map "a", map "b" ]`,
    });
    expect(faults.map(({ hint }) => hint)).toEqual([
      'Did you mean labels? The API server would ignore it.',
      'Did you mean labels? The API server would ignore it.',
    ]);
    expect(places(faults)).toEqual(['charts/web/list.dhall:1:97', 'charts/web/list.dhall:1:97']);
    expect(faults.map(({ details }) => details[0]?.text)).toEqual([
      'charts/web/list.dhall:2:6',
      'charts/web/list.dhall:2:15',
    ]);
  });

  it('show nothing of a Secret, nor of what may hold a value', async () => {
    const faults = await faultsOf({
      'charts/web/a.dhall':
        '{ apiVersion = "v1", kind = "Secret", metadata.name = "a", stringData.x = "canary" }',
      'charts/web/b.dhall':
        '{ apiVersion = "v1", kind = "ConfigMap", metadata.name = "a", data.canary = 2 }',
      'charts/web/c.dhall':
        '{ apiVersion = "v1", kind = "Pod", metadata.name = "c", spec.containers = [ { name = "c", env = [ { name = "A", value = [ "canary" ] } ] } ] }',
    });
    expect(faults.map(({ code }) => code)).toEqual(['misplaced-secret', 'schema', 'schema']);
    expect(faults.map(({ location }) => location.line)).toEqual([1, 1, 1]);
    expect(printedOf(faults.filter((_, at) => at !== 1))).not.toContain('canary');
    expect(faults.map(({ location }) => location.excerpt)).toEqual(Array(3).fill(undefined));
  });

  it('of chart.dhall are at the field', async () => {
    const faults = await faultsOf({
      'charts/web/chart.dhall': `{ apiVersion = "v2"
, name = "web"
, version = "1"
, discription = "x"
, dependencies = [ { name = "a", version = "one", repository = "" } ]
}`,
    });
    expect(places(faults)).toEqual([
      'charts/web/chart.dhall:3:13',
      'charts/web/chart.dhall:4:17',
      'charts/web/chart.dhall:5:44, dependencies[0].version',
    ]);
    expect(faults[1]?.hint).toContain('Did you mean description?');
  });

  it('of a file that reads variables have the line only', async () => {
    const workspace = new MemoryWorkspace({
      ...files,
      'charts/web/a-secret.dhall': `{ apiVersion = "v1", kind = "Secret", metadata.name = "a"
, stringData.a = env:TOKEN as Text
, immutabel = True
}`,
    });
    const faults = await faultsOfRun(workspace.secrets('web', { TOKEN: 'canary-7f3a' }));
    expect(faults.map(({ hint }) => hint)).toEqual([
      'Did you mean immutable? The API server would ignore it.',
    ]);
    expect(places(faults)).toEqual(['charts/web/a-secret.dhall:3']);
    expect(printedOf(faults)).not.toContain('canary-7f3a');
  });
});
