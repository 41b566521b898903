import { positionOf } from '@dhallmark/fault';
import { readObjects } from '@dhallmark/kubernetes-objects';
import { definesTemplates } from '@dhallmark/kubernetes-objects/templates';
import { parseTemplate, type ParsedTemplate } from '../go-template/parse-template.ts';
import { TemplateError } from '../go-template/template-error.ts';
import { checkTemplateObjects, type TemplateSource } from './check-template-objects.ts';
import { findShapeFault, readDocuments } from './find-shape-fault.ts';
import { findTabs } from './find-tabs.ts';
import { findYamlFault } from './find-yaml-fault.ts';
import type { ChartFinding } from './finding.ts';
import { allCharts, textIn, type HelmChart } from './read-chart.ts';

/**
 * What is wrong with the templates of a chart and its subcharts: syntax of Go's templates, functions and
 * templates that do not exist, and YAML that cannot be read whatever the values are.
 *
 * @param only the paths of the templates to check, where others are known to be right; default all
 * @example
 * checkTemplates(readChart(files))
 */
export function checkTemplates(
  chart: HelmChart,
  only?: ReadonlySet<string>,
): readonly ChartFinding[] {
  const sources = allCharts(chart).flatMap(renderedTemplates);
  const checked = sources
    .filter(({ path, text }) => only === undefined || only.has(path) || definesTemplates(text))
    .map((source) => ({ source, ...checkTemplateText(source) }));
  const parsed = checked.flatMap(({ source, template }) =>
    template === undefined ? [] : [{ source, template }],
  );
  return [
    ...checked.flatMap(({ findings }) => findings),
    ...(parsed.length < checked.length ? [] : findUndefined(parsed, sources)),
  ].toSorted(byPlace);
}

/** What is known about one template without the others of its set. */
export interface CheckedTemplate {
  readonly findings: readonly ChartFinding[];
  /** Undefined where it cannot be parsed. */
  readonly template: ParsedTemplate | undefined;
}

/**
 * Checks one template by itself: its name, its syntax, and YAML that is wrong whatever the values are.
 *
 * @example
 * checkTemplateText({ path: 'templates/a.yaml', text: '{{ if }}' }).findings // one `template-syntax`
 */
export function checkTemplateText(source: TemplateSource): CheckedTemplate {
  const named = [...checkExtension(source.path), ...findRemoved(source)];
  try {
    const template = parseTemplate(source.text);
    const [fault] = template.faults;
    if (fault !== undefined) throw fault;
    return { findings: [...named, ...checkYaml(source)], template };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { findings: [...named, syntaxError(source, error)], template: undefined };
  }
}

/** Of a library chart Helm takes partial templates only. */
function renderedTemplates({ templates, metadata }: HelmChart): readonly TemplateSource[] {
  const isLibrary = textIn(metadata, 'type') === 'library';
  return (
    [...templates]
      .map(([path, text]) => ({ path, text }))
      // Helm leaves out .gitkeep and the like
      .filter(({ path }) => !nameOf(path).startsWith('.'))
      .filter(({ path }) => !isLibrary || nameOf(path).startsWith('_'))
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function checkExtension(path: string): readonly ChartFinding[] {
  if (/\.(?:ya?ml|tpl|txt)$/.test(path)) return [];
  return [
    {
      code: 'template-name',
      severity: 'error',
      file: path,
      message: `Helm does not accept a template named ${nameOf(path)}`,
      hint: 'End its name in .yaml, .yml, .tpl or .txt, or move it to files/.',
    },
  ];
}

/** Helm 3 has removed it, and its lint refuses every mention. */
function findRemoved(source: TemplateSource): readonly ChartFinding[] {
  const offset = source.text.indexOf('.Release.Time');
  if (offset === -1) return [];
  return [
    {
      code: 'template-syntax',
      severity: 'error',
      ...at(source, offset),
      message: 'Helm 3 has no .Release.Time',
      hint: 'Use the function now.',
    },
  ];
}

function at(
  { path, text }: TemplateSource,
  offset: number,
): Pick<ChartFinding, 'file' | 'line' | 'column'> {
  return { file: path, ...positionOf(text, offset) };
}

function syntaxError(source: TemplateSource, { message, offset }: TemplateError): ChartFinding {
  return {
    code: 'template-syntax',
    severity: 'error',
    ...at(source, offset),
    message: `the template cannot be parsed: ${message}`,
    hint: 'Correct the action. To write {{ literally, use {{ "{{" }}.',
  };
}

/** Templates are shared by a chart and all of its subcharts. */
function findUndefined(
  parsed: readonly { readonly source: TemplateSource; readonly template: ParsedTemplate }[],
  sources: readonly TemplateSource[],
): readonly ChartFinding[] {
  const defined = new Set(
    parsed.flatMap(({ template }) => template.definitions.map(({ name }) => name)),
  );
  return parsed.flatMap(({ source, template }) =>
    template.references
      .filter(({ name }) => !defined.has(name) && !isFileOfChart(name, sources))
      .map(({ name, offset }) => ({
        code: 'template-undefined' as const,
        severity: 'error' as const,
        ...at(source, offset),
        message: `no chart of the set defines the template ${JSON.stringify(name)}`,
        hint: 'Define it with {{ define }} in a *.tpl file, or correct the name.',
      })),
  );
}

/** The path of a template is its name, too: `shop/templates/config.yaml`. */
function isFileOfChart(name: string, sources: readonly TemplateSource[]): boolean {
  const file = name.slice(name.indexOf('/') + 1);
  return name.includes('/templates/') && sources.some(({ path }) => path.endsWith(file));
}

function checkYaml(source: TemplateSource): readonly ChartFinding[] {
  const { path, text } = source;
  if (!/\.ya?ml$/.test(path) || nameOf(path).startsWith('_')) return [];
  const wrong = (line: number, column: number | undefined, reason: string): ChartFinding => ({
    code: 'template-yaml',
    severity: 'error',
    file: path,
    line,
    column,
    message: `the template is not valid YAML: ${reason}`,
    hint: 'Correct the line.',
  });
  const tabs = findTabs(text).map((offset) => {
    const { line, column } = positionOf(text, offset);
    return wrong(line, column, 'a tab is used for indentation');
  });
  if (tabs.length > 0) return tabs;
  if (text.includes('{{')) {
    const fault = findYamlFault(text);
    if (fault === undefined) return checkTemplateObjects(source, []);
    const { line, column } = positionOf(text, fault.offset);
    return [wrong(line, column, fault.reason)];
  }
  const faults = readObjects(text, { canRepeatKeys: true }).flatMap(({ refusal }) =>
    refusal === undefined ? [] : [wrong(refusal.line, undefined, refusal.reason)],
  );
  if (faults.length > 0) return faults;
  const documents = readDocuments(text);
  const wrongShape = checkShape(source, documents);
  return wrongShape.length > 0 ? wrongShape : checkTemplateObjects(source, documents);
}

/** Helm renders every file in templates/, also one that was meant for something else. */
function checkShape(
  source: TemplateSource,
  documents: ReturnType<typeof readDocuments>,
): readonly ChartFinding[] {
  const fault = findShapeFault(documents);
  if (fault === undefined) return [];
  return [
    {
      code: 'not-an-object',
      severity: 'error',
      ...at(source, fault.offset),
      message: `the template is not a Kubernetes object: ${fault.reason}`,
      hint: /^values\b/.test(nameOf(source.path))
        ? 'Write values of an environment to environments/<name>.dhall, and delete this file.'
        : 'Correct it. If it is not a template, move it to files/, or add it to the option ignoredFiles.',
    },
  ];
}

function byPlace(a: ChartFinding, b: ChartFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
