import { lineAt } from '../line-at.ts';
import { checkBody, type TemplateFinding } from './check-body.ts';
import { scanTemplate } from './scan-template.ts';
import { mentionsSecret } from './secret-mentions.ts';
import { splitLiterals, type DefinedTemplates } from './template-action.ts';
import { readBodies, textOf } from './template-bodies.ts';

/** How a template is read. */
export interface TemplateOptions {
  /** The name of the file decides whether Helm renders it as manifests. */
  readonly path: string;
  /** What the chart and its subcharts define. */
  readonly defined: DefinedTemplates;
}

/**
 * Checks a Helm template before it is rendered: what it could write besides its own text, whatever
 * the values are. The bodies of `defined` templates are checked where they are defined.
 *
 * @example
 * checkTemplate('kind: {{ printf "%s" "Secret" }}\n', { path: 'templates/a.yaml', defined: new Map() })
 */
export function checkTemplate(
  source: string,
  { path, defined }: TemplateOptions,
): readonly TemplateFinding[] {
  const mark = source.search(/[\uE000-\uE003]/);
  if (mark !== -1) {
    const reason = 'it contains a character of the private use area';
    return [{ line: lineAt(source, mark), reason, certainty: 'hidden' }];
  }
  const parts = scanTemplate(source);
  if (parts === undefined)
    return [{ line: 1, reason: 'an action has no end', certainty: 'hidden' }];
  const { bodies, unknown } = readBodies(parts, defined);
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Helm prints the notes, so values may write anything there; a definition in them may be used elsewhere
  const isNotes = name === 'NOTES.txt';
  return [
    ...unknown
      .filter(({ isInDefinition }) => isInDefinition || !isNotes)
      .map(({ offset, reason, isInside }) => {
        const certainty = isInside ? 'hidden' : 'unclear';
        return { line: lineAt(source, offset), reason, certainty } as const;
      }),
    ...bodies.flatMap(({ pieces, isDefinition }) => {
      const isProse = isNotes && !isDefinition;
      const isFragment = isDefinition || isProse || name.startsWith('_');
      const found = checkBody(pieces, { isFragment });
      if (!isProse || mentionsSecret(textOf(pieces))) return found;
      return found.filter(({ certainty }) => certainty === 'secret');
    }),
  ];
}

/**
 * Whether a template includes others than the `defined` ones, such as those of another chart: then
 * only a check of all charts together knows what it writes.
 *
 * @example
 * includesOthers('{{ include "common.labels" . }}', new Map()) // true
 */
export function includesOthers(source: string, defined: DefinedTemplates): boolean {
  return (scanTemplate(source) ?? []).some(
    (part) =>
      part.kind === 'action' &&
      /\b(?:include|template)\b/.test(part.body) &&
      !splitLiterals(part.body).literals.some((name) => name !== undefined && defined.has(name)),
  );
}

/** More passes are needed only by a chain of definitions that nobody writes. */
const MAX_PASSES = 20;

/**
 * The templates that files define, by name. Where a name is defined twice, it writes lines if one of
 * them does.
 *
 * @example
 * definedTemplates(['{{ define "name" }}{{ .Chart.Name }}{{ end }}']).get('name') // 'value'
 */
export function definedTemplates(sources: Iterable<string>): DefinedTemplates {
  // Most files define nothing.
  const scanned = [...sources].filter(definesTemplates).map((source) => scanTemplate(source) ?? []);
  const defined = new Map<string, 'value' | 'lines'>();
  for (let pass = 1; ; pass += 1) {
    let hasChanged = false;
    for (const { name, pieces } of scanned.flatMap((parts) => readBodies(parts, defined).bodies)) {
      if (name === undefined) continue;
      const before = defined.get(name);
      const kind = before === 'lines' || writesLines(textOf(pieces)) ? 'lines' : 'value';
      hasChanged ||= kind !== before;
      defined.set(name, kind);
    }
    if (!hasChanged) return defined;
    if (pass === MAX_PASSES) return new Map([...defined.keys()].map((name) => [name, 'lines']));
  }
}

/**
 * Whether a template defines others, so that its text concerns more files than itself.
 *
 * @example
 * definesTemplates('{{- define "name" }}{{ end }}') // true
 */
export function definesTemplates(source: string): boolean {
  return /\{\{-?\s*(?:define|block)\b/.test(source);
}

/** Whether there is a key, an item, a comment, a separator, or lines of another template. */
function writesLines(text: string): boolean {
  return /:(?:\s|$)|^\s*[-#{[]|[\uE001\uE003]/m.test(text);
}
