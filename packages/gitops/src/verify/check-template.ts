import { readObjects, type KubernetesObject } from '@dhallmark/kubernetes-objects';
import { scanTemplate, type TemplatePart } from './scan-template.ts';
import { findUnknown, outputOf, splitLiterals } from './template-action.ts';

/** Something in a template that is a Secret, or could become one when Helm renders it. */
export interface TemplateFinding {
  /** From 1. */
  readonly line: number;
  /** A sentence without full stop that quotes no value. */
  readonly reason: string;
  /**
   * - `secret`: it is one;
   * - `hidden`: it could write one, and rendering with the chart's values need not show it;
   * - `unclear`: it could write one; rendering the chart shows whether it does.
   */
  readonly certainty: 'secret' | 'hidden' | 'unclear';
}

/** Stands for what an action writes. */
const HOLE = '\uE000';
/** Stands for what an included template writes, when nothing else is in the line. */
const INCLUDED = '\uE001';

/**
 * Checks a Helm template before it is rendered: what it could write besides its own text. `defined`
 * are the names of the chart's own templates, whose bodies are checked where they are defined.
 *
 * @example
 * checkTemplate('kind: {{ printf "%s" "Secret" }}\n', { path: 'templates/a.yaml', defined: new Set() })
 */
export function checkTemplate(
  source: string,
  { path, defined }: { readonly path: string; readonly defined: ReadonlySet<string> },
): readonly TemplateFinding[] {
  const mark = source.search(/[\uE000-\uE002]/);
  if (mark !== -1) {
    const reason = 'it contains a character of the private use area';
    return [{ line: lineAt(source, mark), reason, certainty: 'hidden' }];
  }
  const parts = scanTemplate(source);
  if (parts === undefined)
    return [{ line: 1, reason: 'an action has no end', certainty: 'hidden' }];
  const { texts, findings } = substitute(parts, defined);
  const isPartial = /^(?:_.*|NOTES\.txt)$/.test(path.slice(path.lastIndexOf('/') + 1));
  const found = texts.flatMap((body) =>
    checkBody({ ...body, isFragment: body.isFragment || isPartial }),
  );
  return [
    ...findings.map(({ offset, ...finding }) => ({ ...finding, line: lineAt(source, offset) })),
    ...found,
  ];
}

/**
 * The names of the templates that a file defines.
 *
 * @example
 * definedTemplates('{{ define "labels" }}…{{ end }}') // ['labels']
 */
export function definedTemplates(source: string): readonly string[] {
  return (scanTemplate(source) ?? []).flatMap((part) => {
    if (part.kind === 'text' || !/^(?:define|block)\b/.test(part.body)) return [];
    return splitLiterals(part.body)
      .literals.slice(0, 1)
      .filter((name) => name !== undefined);
  });
}

/** A part of a template that is rendered on its own, with holes for its actions. */
interface TemplateBody {
  readonly text: string;
  /** Whether it need not be a whole manifest. */
  readonly isFragment: boolean;
  /** Whether an action writes indented lines, which are left out of `text`. */
  readonly hasIndented: boolean;
}

interface Substituted {
  readonly texts: readonly TemplateBody[];
  readonly findings: readonly {
    readonly offset: number;
    readonly reason: string;
    readonly certainty: 'hidden' | 'unclear';
  }[];
}

/** The template with holes for its actions: the file itself, and the body of each definition. */
function substitute(parts: readonly TemplatePart[], defined: ReadonlySet<string>): Substituted {
  const texts: TemplateBody[] = [];
  const findings: Substituted['findings'][number][] = [];
  const bodies: { parts: string[]; hasIndented: boolean }[] = [{ parts: [], hasIndented: false }];
  const blocks: ('define' | 'block' | 'other')[] = [];
  const write = (text: string): unknown => bodies.at(-1)?.parts.push(text);
  const report = (offset: number, reason: string | undefined): void => {
    const certainty = blocks.length > 0 ? 'hidden' : 'unclear';
    if (reason !== undefined) findings.push({ offset, reason, certainty });
  };
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'text') {
      write(trimmedText(part.text, parts[index - 1], parts[index + 1]));
      continue;
    }
    const { body, offset } = part;
    const keyword = /^(?:if|else|end|range|with|define|block|break|continue)\b/.exec(body)?.[0];
    if (body === '' || keyword === 'break' || keyword === 'continue') continue;
    if (keyword === 'end') {
      const closed = blocks.pop() === 'other' || bodies.length === 1 ? undefined : bodies.pop();
      if (closed !== undefined) texts.push({ ...finish(closed), isFragment: true });
      continue;
    }
    if (keyword === 'define' || keyword === 'block') {
      blocks.push(keyword);
      bodies.push({ parts: [], hasIndented: false });
      if (keyword === 'block') report(offset, findUnknown(body.slice(5), defined));
    } else if (keyword !== undefined) {
      if (keyword !== 'else') blocks.push('other');
      if (!/^(?:else\s+)?if\b/.test(body)) report(offset, findUnknown(expressionOf(body), defined));
    } else if (/^\$\w*\s*(?:,\s*\$\w*\s*)?:?=(?!=)/.test(body)) {
      report(offset, findUnknown(expressionOf(body), defined));
    } else {
      const output = outputOf(body, defined);
      if (output.kind === 'unknown') report(offset, output.reason);
      if (output.kind === 'literal') write(output.text);
      else if (output.kind !== 'indented') write(output.kind === 'include' ? INCLUDED : HOLE);
      else for (const current of bodies.slice(-1)) current.hasIndented = true;
    }
  }
  const rest = bodies.map((body) => ({ ...finish(body), isFragment: false }));
  return { texts: [...texts, ...rest], findings };
}

function finish({ parts, hasIndented }: { parts: readonly string[]; hasIndented: boolean }) {
  return { text: parts.join(''), hasIndented };
}

/** The value of `with`, `range` or an assignment. */
function expressionOf(body: string): string {
  return body
    .replace(/^(?:else\s+)?(?:with|range|else)\b/, '')
    .replace(/^\s*\$\w*\s*(?:,\s*\$\w*\s*)?:?=/, '');
}

function trimmedText(text: string, before?: TemplatePart, after?: TemplatePart): string {
  const start = before?.kind === 'action' && before.trimsAfter ? text.trimStart() : text;
  return after?.kind === 'action' && after.trimsBefore ? start.trimEnd() : start;
}

function checkBody(body: TemplateBody): readonly TemplateFinding[] {
  const { text, isFragment } = body;
  return readObjects(text, { canRepeatKeys: true }).flatMap((document) => {
    const { objects, refusal, line } = document;
    const found = [
      ...objects.flatMap((object) => checkObject(object, body)),
      ...(objects.length === 0 ? checkScalar(text, line, isFragment) : []),
    ];
    if (refusal === undefined) return found;
    if (isFragment && !hasSecretLine(text) && !/\bkind\b|^---|\\/im.test(text)) return found;
    const certainty = hasSecretLine(text) ? 'secret' : mentionsSecret(text) ? 'hidden' : 'unclear';
    const reason = `it cannot be read before it is rendered: ${refusal.reason}`;
    return [...found, { line: refusal.line, reason, certainty } as const];
  });
}

function checkObject(
  { kind = '', fields, line, ...object }: KubernetesObject,
  { text, hasIndented }: TemplateBody,
): readonly TemplateFinding[] {
  const secret = object.holdsSecretValues || (object.isSecret && !object.isNested);
  if (secret && (object.isNested || !fields.includes('sops')))
    return [{ line, reason: 'it contains a Secret', certainty: 'secret' }];
  const reason = hasHole(kind)
    ? 'the kind of an object is computed'
    : fields.some(hasHole)
      ? 'the name of a field of an object is computed'
      : hasIndented && fields.some((name) => name.toLowerCase() === 'items')
        ? 'the items of a List are computed'
        : hasIndented && kind !== '' && isIndented(text)
          ? 'an object is indented, and so is what an action writes'
          : hasHole(text) && /^\s*[[{]/m.test(text.slice(0, text.search(/\S/) + 1))
            ? 'an object in flow style has parts that are computed'
            : undefined;
  return reason === undefined ? [] : [{ line, reason, certainty: 'hidden' }];
}

/** Whether a document has no line that starts without a space. */
function isIndented(text: string): boolean {
  return text
    .split(/^---.*$/m)
    .some((document) => /\S/.test(document) && !/^[^\s#]/m.test(document));
}

/** A document that is only an action could be any object, unless it is a template of the chart. */
function checkScalar(text: string, line: number, isFragment: boolean): readonly TemplateFinding[] {
  const lines = text.split('\n');
  const isComputed =
    lines.some((each) => each.includes(HOLE)) ||
    lines.some((each) => each.split(INCLUDED).length > 2);
  if (isFragment || !isComputed) return [];
  return [{ line, reason: 'a whole document is computed', certainty: 'hidden' }];
}

function hasHole(text: string): boolean {
  return text.includes(HOLE) || text.includes(INCLUDED);
}

/** A kind without indentation; deeper it can be a reference to a Secret. */
function hasSecretLine(text: string): boolean {
  return /^(?:- )?[{"']*kind["']?\s*:\s*["']?secret\b/im.test(text);
}

/** A kind anywhere, and the field of its values. */
function mentionsSecret(text: string): boolean {
  return /kind["']?\s*:\s*["']?secret\b/i.test(text) && /\b(?:string)?data\b/i.test(text);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
