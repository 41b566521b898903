/** A set of charts with one fault, or with none. */
export interface ChartSet {
  readonly name: string;
  /** The files by their paths in the outermost chart; `null` bytes are written as they are. */
  readonly files: Readonly<Record<string, string>>;
}

export const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n';

/** Chart.yaml, with more lines. */
export function chartFile(name: string, more = ''): string {
  return `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
}

/** A chart with one template, whose other files may be given. */
export function chartWith(name: string, files: Readonly<Record<string, string>>): ChartSet {
  return {
    name,
    files: {
      'Chart.yaml': chartFile('shop'),
      'values.yaml': 'a: 1\n',
      'templates/a.yaml': CONFIG_MAP,
      ...files,
    },
  };
}

/** A chart whose Chart.yaml has these lines, too. */
export function metadataWith(name: string, more: string): ChartSet {
  return chartWith(name, { 'Chart.yaml': chartFile('shop', more) });
}

/** A chart with this template, too. */
export function templateWith(name: string, text: string, file = 't.yaml'): ChartSet {
  return chartWith(name, { [`templates/${file}`]: text });
}

/** A chart with the subchart web in a folder, and these lines in its list of dependencies. */
export function parentWith(
  name: string,
  dependencies: string,
  files: Readonly<Record<string, string>> = {},
): ChartSet {
  const list = dependencies === '' ? '' : `dependencies:\n${dependencies}`;
  return chartWith(name, {
    'Chart.yaml': chartFile('shop', list),
    'charts/web/Chart.yaml': chartFile('web'),
    'charts/web/values.yaml': 'port: 80\ntls:\n  host: x\n',
    'charts/web/templates/a.yaml': CONFIG_MAP.replace('x', 'web'),
    ...files,
  });
}
