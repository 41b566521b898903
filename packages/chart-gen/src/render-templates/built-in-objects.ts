import { textIn, type HelmChart } from '../chart-set/read-chart.ts';
import { fromJson } from '../go-values/json.ts';
import {
  GoBytes,
  GoList,
  GoMap,
  GoStruct,
  type GoMethod,
  type Value,
} from '../go-values/go-value.ts';
import { isJsonObject, type JsonValue } from '../objects/json-value.ts';
import { toYaml } from '../go-values/to-yaml.ts';
import { decodeBytes } from '../template-functions/byte-strings.ts';
import { matchesGlob } from './match-glob.ts';

/** The release that templates are rendered for. */
export interface Release {
  readonly name: string;
  readonly namespace: string;
}

/** The cluster that templates are rendered for. */
export interface Cluster {
  /** Such as `1.34.0`. */
  readonly kubernetes: string;
  /** Whether it serves an API, such as `apps/v1` or `apps/v1/Deployment`. */
  readonly hasApi: (api: string) => boolean;
}

const method = (call: () => Value): GoMethod => ({ parameters: [], call });

/** `.Release` of the first installation. */
export function releaseObject({ name, namespace }: Release): GoMap {
  return new GoMap([
    ['Name', name],
    ['Namespace', namespace],
    ['IsInstall', true],
    ['IsUpgrade', false],
    ['Revision', 1n],
    ['Service', 'Helm'],
  ]);
}

/** `.Capabilities`. */
export function capabilitiesObject({ kubernetes, hasApi }: Cluster): GoStruct {
  const version = `v${kubernetes.replace(/^v/, '')}`;
  const [major = '', minor = ''] = version.slice(1).split('.');
  const kubeVersion = new GoStruct(
    'chartutil.KubeVersion',
    new Map([
      ['Version', version],
      ['Major', major],
      ['Minor', minor],
    ]),
    {
      methods: new Map([
        ['String', method(() => version)],
        ['GitVersion', method(() => version)],
      ]),
      text: version,
    },
  );
  const has: GoMethod = { parameters: ['string'], call: (api = '') => hasApi(api) };
  return new GoStruct(
    '*chartutil.Capabilities',
    new Map<string, Value>([
      ['KubeVersion', kubeVersion],
      [
        'APIVersions',
        new GoStruct('chartutil.VersionSet', new Map(), { methods: new Map([['Has', has]]) }),
      ],
      ['HelmVersion', helmVersion],
    ]),
  );
}

const helmVersion = new GoStruct(
  'version.BuildInfo',
  new Map([
    ['Version', 'v3.22.0'],
    ['GitCommit', ''],
    ['GitTreeState', ''],
    ['GoVersion', ''],
  ]),
);

const TEXTS = [
  'Name',
  'Home',
  'Version',
  'Description',
  'Icon',
  'APIVersion',
  'Condition',
  'Tags',
  'AppVersion',
  'KubeVersion',
  'Type',
];

/** `.Chart`: the fields of Chart.yaml with capitals. */
export function chartObject({ metadata = {} }: HelmChart, name: string, isRoot: boolean): GoStruct {
  const fields = new Map<string, Value>();
  for (const field of TEXTS) {
    const value = metadata[field === 'APIVersion' ? 'apiVersion' : lowerFirst(field)] ?? '';
    fields.set(field, typeof value === 'object' ? '' : String(value));
  }
  fields.set('Name', name);
  fields.set('Deprecated', metadata['deprecated'] === true);
  fields.set('IsRoot', isRoot);
  for (const field of ['Keywords', 'Sources'])
    fields.set(field, textList(metadata[lowerFirst(field)]));
  fields.set(
    'Maintainers',
    structs(metadata['maintainers'], '*chart.Maintainer', ['Name', 'Email', 'URL']),
  );
  fields.set(
    'Dependencies',
    structs(metadata['dependencies'], '*chart.Dependency', [
      'Name',
      'Version',
      'Repository',
      'Condition',
      'Alias',
    ]),
  );
  const { annotations } = metadata;
  const entries = isJsonObject(annotations) ? Object.entries(annotations) : [];
  fields.set(
    'Annotations',
    new GoMap(
      entries.map(([key, value]) => [key, fromJson(value)]),
      { element: 'string', isNil: entries.length === 0 },
    ),
  );
  return new GoStruct('struct { chart.Metadata; IsRoot bool }', fields);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function textList(value: JsonValue | undefined): GoList {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  return new GoList(
    items.map((item) => (typeof item === 'string' ? item : '')),
    'string',
  );
}

function structs(value: JsonValue | undefined, type: string, names: readonly string[]): GoList {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
  return new GoList(
    items.map((item) => {
      const object = isJsonObject(item) ? item : {};
      const fields = names.map((name) => {
        return [name, textIn(object, name === 'URL' ? 'url' : lowerFirst(name))] as const;
      });
      return new GoStruct(type, new Map(fields));
    }),
  );
}

/** What `.Files` does not have, because Helm reads it itself. */
const READ_BY_HELM =
  /^(?:templates|charts)\/|^(?:Chart\.(?:yaml|lock)|values\.(?:yaml|schema\.json))$/;

/** `.Files`: what a chart ships besides templates and values. */
export function filesObject({ files }: HelmChart): GoMap {
  return fileMap([...files].filter(([path]) => !READ_BY_HELM.test(path)));
}

function fileMap(files: readonly (readonly [string, Uint8Array])[]): GoMap {
  const byPath = new Map(files);
  const read = (path = ''): Uint8Array => byPath.get(path) ?? new Uint8Array();
  const toConfig = (write: (bytes: Uint8Array) => string): string =>
    toYaml(
      new GoMap(
        files.map(([path, bytes]) => [path.slice(path.lastIndexOf('/') + 1), write(bytes)]),
      ),
    );
  const methods: readonly (readonly [string, GoMethod])[] = [
    ['Get', { parameters: ['string'], call: (path) => decodeBytes(read(path)) }],
    ['GetBytes', { parameters: ['string'], call: (path) => new GoBytes(read(path)) }],
    [
      'Glob',
      {
        parameters: ['string'],
        call: (pattern = '') => fileMap(files.filter(([path]) => matchesGlob(path, pattern))),
      },
    ],
    ['AsConfig', method(() => toConfig(decodeBytes))],
    ['AsSecrets', method(() => toConfig((bytes) => Buffer.from(bytes).toString('base64')))],
    [
      'Lines',
      {
        parameters: ['string'],
        call: (path) => {
          const text = decodeBytes(read(path));
          return new GoList(text === '' ? [] : text.replace(/\n$/, '').split('\n'), 'string');
        },
      },
    ],
  ];
  return new GoMap(
    files.map(([path, bytes]) => [path, new GoBytes(bytes)]),
    { element: '[]uint8', methods: new Map(methods), type: 'engine.files' },
  );
}
