import { textIn, type HelmChart } from '../chart-set/read-chart.ts';
import { createEvaluation, type SetEvaluation } from '../execute/helm-functions.ts';
import { executeTemplate } from '../execute/execute-template.ts';
import { Budget, defaultLimits, type ExecutionLimits } from '../execute/limits.ts';
import { withoutNoValues, type OutputMark } from '../execute/output.ts';
import { TemplateSet } from '../execute/template-set.ts';
import { parseTemplate } from '../go-template/parse-template.ts';
import { TemplateError } from '../go-template/template-error.ts';
import { fromJson } from '../go-values/json.ts';
import { compareStrings, ExecutionError, GoMap, type Value } from '../go-values/go-value.ts';
import type { JsonObject } from '../objects/json-value.ts';
import {
  capabilitiesObject,
  chartObject,
  filesObject,
  releaseObject,
  type Cluster,
  type Release,
} from './built-in-objects.ts';
import { createChartTree, type ChartNode } from './chart-tree.ts';
import { coalesceChart } from './coalesce-chart.ts';
import { isHelmApi } from './helm-apis.ts';
import { isTable, tableAt, type Table } from './merge-tables.ts';
import { processDependencies } from './process-dependencies.ts';

/** What templates are rendered for. */
export interface RenderOptions {
  readonly release: Release;
  /** Of the cluster; default `helm template`'s. */
  readonly cluster?: Partial<Cluster>;
  readonly limits?: ExecutionLimits;
}

/** A template and what became of it. */
export interface RenderedTemplate {
  /** Its path in the outermost chart. A chart with an alias is rendered once more for each. */
  readonly path: string;
  /** Its name in Helm: `shop/charts/web/templates/service.yaml`. */
  readonly name: string;
  /** Whether its chart is packaged. */
  readonly isArchived: boolean;
  readonly outcome: Written | Failed;
}

/** What a template wrote. */
export interface Written {
  readonly kind: 'written';
  /** Values that only an installation decides are `UNKNOWN` in it. */
  readonly text: string;
  /** Which statement of the template wrote what. */
  readonly marks: readonly OutputMark[];
}

/** A template that was not rendered. */
export interface Failed {
  readonly kind: 'failed';
  /** In Helm's words, which may quote values. */
  readonly reason: string;
  /** Whether it is not known if Helm would render it. */
  readonly isUnsupported: boolean;
}

/**
 * Renders the templates of a chart and its subcharts as `helm template` does, without Helm: values are put together,
 * subcharts that are turned off left out, and Go's templates executed with the functions of Helm and Sprig. Reads
 * nothing but the files of the chart; never throws for what is in them. A template that cannot be rendered is
 * `failed`, where Helm would refuse the whole chart. See docs/lint.md for what is not supported.
 *
 * @param values of the release, which win over those of values.yaml
 * @example
 * renderTemplates(readChart(files), {}, { release: { name: 'shop', namespace: 'default' } })
 */
export function renderTemplates(
  chart: HelmChart,
  values: JsonObject,
  options: RenderOptions,
): readonly RenderedTemplate[] {
  try {
    const tree = createChartTree(chart);
    const given = fromJson(values);
    const table = isTable(given) ? given : new GoMap();
    processDependencies(tree, table);
    const coalesced = coalesceChart(tree, table);
    return renderAll(collectTemplates(tree, coalesced, options), options.limits ?? defaultLimits);
  } catch (error) {
    // the files nest too deeply
    if (error instanceof RangeError || error instanceof ExecutionError) return [];
    throw error;
  }
}

/** A template of a chart of the tree. */
interface Template {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** Where the templates of its chart are: `shop/templates`. */
  readonly basePath: string;
  /** Its dot; the templates of a chart share it. */
  readonly root: GoMap;
  readonly isArchived: boolean;
}

/** The templates of a chart and its subcharts in the order in which Helm parses and executes them. */
function collectTemplates(
  tree: ChartNode,
  values: Table,
  { release, cluster = {} }: RenderOptions,
): readonly Template[] {
  const { kubernetes = '1.20.0', hasApi = isHelmApi } = cluster;
  const shared: readonly (readonly [string, Value])[] = [
    ['Release', releaseObject(release)],
    ['Capabilities', capabilitiesObject({ kubernetes, hasApi })],
  ];
  const found: Template[] = [];
  const visit = (node: ChartNode, own: Table, path: string, isRoot: boolean): GoMap => {
    const subcharts = new GoMap();
    const root = new GoMap([
      ...shared,
      ['Chart', chartObject(node.chart, node.name, isRoot)],
      ['Files', filesObject(node.chart)],
      // dig does not take it for a map, as in Helm
      ['Values', named(own)],
      ['Subcharts', subcharts],
    ]);
    for (const subchart of node.subcharts) {
      const below = tableAt(own, [subchart.name]) ?? new GoMap();
      subcharts.entries.set(
        subchart.name,
        visit(subchart, below, `${path}/charts/${subchart.name}`, false),
      );
    }
    const { folder, isArchived } = node.chart;
    for (const [file, text] of templatesOf(node.chart)) {
      const name = `${path}/${file.slice(folder.length)}`;
      found.push({ name, path: file, text, basePath: `${path}/templates`, root, isArchived });
    }
    return root;
  };
  visit(tree, values, tree.name, true);
  return found.toSorted(byDepth);
}

/** The same values with the name of Helm's type. */
function named({ entries }: Table): GoMap {
  return new GoMap(entries, { type: 'chartutil.Values' });
}

/** Of a library chart only partial templates. */
function templatesOf({ templates, metadata }: HelmChart): readonly (readonly [string, string])[] {
  const isLibrary = textIn(metadata, 'type').toLowerCase() === 'library';
  return [...templates].filter(([path]) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return !name.startsWith('.') && (!isLibrary || name.startsWith('_'));
  });
}

/** The deepest first, so those of outer charts replace the definitions of inner ones. */
function byDepth(a: Template, b: Template): number {
  return depthOf(b.name) - depthOf(a.name) || compareStrings(b.name, a.name);
}

function depthOf(name: string): number {
  return name.split('/').length;
}

function renderAll(
  templates: readonly Template[],
  limits: ExecutionLimits,
): readonly RenderedTemplate[] {
  const set = new TemplateSet();
  const failures = new Map<Template, Failed>();
  for (const template of templates) {
    const failure = attempt(() => set.add(template.name, parseTemplate(template.text)));
    if (failure !== undefined) failures.set(template, failure);
  }
  const evaluation = createEvaluation(set, new Budget(limits));
  return templates
    .filter(({ path }) => !/(?:^|\/)_[^/]*$/.test(path))
    .map((template) => {
      const { name, path, isArchived } = template;
      const outcome = failures.get(template) ?? renderOne(template, evaluation);
      return { path, name, isArchived, outcome };
    });
}

function renderOne(
  { name, basePath, root }: Template,
  evaluation: SetEvaluation,
): Written | Failed {
  root.entries.set(
    'Template',
    new GoMap([
      ['Name', name],
      ['BasePath', basePath],
    ]),
  );
  let written: Written | undefined;
  const failure = attempt(() => {
    const output = executeTemplate(name, root, evaluation);
    written = { kind: 'written', ...withoutNoValues(output) };
  });
  return (
    failure ?? written ?? { kind: 'failed', reason: 'nothing was written', isUnsupported: true }
  );
}

/** Undefined where it succeeds. */
function attempt(run: () => void): Failed | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof ExecutionError) {
      return { kind: 'failed', reason: error.message, isUnsupported: error.isUnsupported };
    }
    if (error instanceof TemplateError) {
      return { kind: 'failed', reason: error.message, isUnsupported: false };
    }
    // the stack, or a string that is too long
    if (error instanceof RangeError) {
      return { kind: 'failed', reason: error.message, isUnsupported: true };
    }
    throw error;
  }
}
