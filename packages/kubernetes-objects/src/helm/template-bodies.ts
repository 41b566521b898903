import { findUnknown, outputOf, type DefinedTemplates } from './template-action.ts';
import type { TemplatePart } from './scan-template.ts';

/** Stands for what an action writes. */
export const HOLE = '\uE000';
/** Stands for what an included template writes, which can be lines. */
export const INCLUDED = '\uE001';
/** Stands for indented lines. */
export const INDENTED = '\uE003';

const MARKS = { inline: HOLE, unknown: HOLE, include: INCLUDED, indented: INDENTED } as const;

/** A branch of a conditional or a loop, whose text may be missing from the output. */
export interface TemplateBranch {
  readonly parent: TemplateBranch | undefined;
}

/** What a part of a template writes. */
export interface TemplatePiece {
  readonly text: string;
  /** Undefined where it is always written. */
  readonly branch: TemplateBranch | undefined;
}

/** A part of a template that is rendered on its own, with holes for its actions. */
export interface TemplateBody {
  readonly pieces: readonly TemplatePiece[];
  /** Whether it need not be a whole manifest: it is a definition. */
  readonly isDefinition: boolean;
  /** The name of a definition; undefined for the file itself, or where it is computed. */
  readonly name: string | undefined;
}

/** An action that could write anything. */
export interface UnknownAction {
  readonly offset: number;
  readonly reason: string;
  /** Whether it is in a definition or a branch, so that rendering need not show what it writes. */
  readonly isInside: boolean;
  readonly isInDefinition: boolean;
}

/** A template with holes for its actions: the file itself, and the body of each definition. */
export interface TemplateBodies {
  readonly bodies: readonly TemplateBody[];
  readonly unknown: readonly UnknownAction[];
}

const KEYWORD = /^(?:if|else|end|range|with|define|block|break|continue)\b/;
const ASSIGNMENT = /^\$\w*\s*(?:,\s*\$\w*\s*)?:?=(?!=)/;

/**
 * Splits a template into bodies.
 *
 * @example
 * readBodies(scanTemplate('a: {{ .Values.a }}') ?? [], new Map()).bodies[0].pieces // 'a: ', a hole
 */
export function readBodies(
  parts: readonly TemplatePart[],
  defined: DefinedTemplates,
): TemplateBodies {
  const reader = new BodyReader(defined);
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'text')
      reader.write(trimmedText(part.text, parts[index - 1], parts[index + 1]));
    else reader.act(part.body, part.offset);
  }
  return reader.finish();
}

interface OpenBody {
  readonly name: string | undefined;
  readonly pieces: TemplatePiece[];
  branch: TemplateBranch | undefined;
}

class BodyReader {
  readonly #defined: DefinedTemplates;
  readonly #done: TemplateBody[] = [];
  readonly #unknown: UnknownAction[] = [];
  readonly #open: OpenBody[] = [openBody(undefined)];
  readonly #blocks: ('definition' | 'branch')[] = [];

  constructor(defined: DefinedTemplates) {
    this.#defined = defined;
  }

  get #body(): OpenBody {
    return this.#open.at(-1) ?? openBody(undefined);
  }

  write(text: string): void {
    const { pieces, branch } = this.#body;
    if (text !== '') pieces.push({ text, branch });
  }

  act(body: string, offset: number): void {
    const keyword = KEYWORD.exec(body)?.[0];
    if (body === '' || keyword === 'break' || keyword === 'continue') return;
    if (keyword === 'end') return this.#end();
    if (keyword === 'define' || keyword === 'block') {
      if (keyword === 'block') {
        this.#report(offset, findUnknown(body.slice(5), this.#defined));
        this.write(INCLUDED);
      }
      this.#blocks.push('definition');
      this.#open.push(openBody(nameOf(body)));
    } else if (keyword !== undefined) {
      this.#branch(keyword, body, offset);
    } else if (ASSIGNMENT.test(body)) {
      this.#report(offset, findUnknown(expressionOf(body), this.#defined));
    } else {
      this.#print(body, offset);
    }
  }

  #branch(keyword: string, body: string, offset: number): void {
    const current = this.#body;
    const isElse = keyword === 'else';
    if (!isElse) this.#blocks.push('branch');
    const parent = isElse ? current.branch?.parent : current.branch;
    current.branch = { parent };
    if (!/^(?:else\s+)?if\b/.test(body))
      this.#report(offset, findUnknown(expressionOf(body), this.#defined));
  }

  #end(): void {
    if (this.#blocks.pop() === 'definition' && this.#open.length > 1) {
      const closed = this.#open.pop();
      if (closed !== undefined) this.#done.push({ ...closed, isDefinition: true });
    } else {
      const current = this.#body;
      current.branch = current.branch?.parent;
    }
  }

  #print(body: string, offset: number): void {
    const output = outputOf(body, this.#defined);
    if (output.kind === 'unknown') this.#report(offset, output.reason);
    if (output.kind === 'literal') this.write(output.text);
    else this.write(MARKS[output.kind]);
  }

  #report(offset: number, reason: string | undefined): void {
    if (reason === undefined) return;
    const isInDefinition = this.#blocks.includes('definition');
    this.#unknown.push({ offset, reason, isInside: this.#blocks.length > 0, isInDefinition });
  }

  finish(): TemplateBodies {
    const rest = this.#open.map((body) => ({ ...body, isDefinition: false }));
    return { bodies: [...this.#done, ...rest], unknown: this.#unknown };
  }
}

function openBody(name: string | undefined): OpenBody {
  return { name, pieces: [], branch: undefined };
}

/** The name in `define "labels"`; undefined where it is not one string in one line. */
function nameOf(body: string): string | undefined {
  return /^(?:define|block)\s*(?:"([^"\\\n]*)"|`([^`]*)`)/.exec(body)?.slice(1).join('');
}

/** The value of `with`, `range` or an assignment. */
function expressionOf(body: string): string {
  return body
    .replace(/^(?:else\s+)?(?:with|range|else)\b/, '')
    .replace(/^\s*\$\w*\s*(?:,\s*\$\w*\s*)?:?=/, '');
}

/** Go trims these four characters only. */
function trimmedText(text: string, before?: TemplatePart, after?: TemplatePart): string {
  let [from, to] = [0, text.length];
  if (before?.kind === 'action' && before.trimsAfter) while (isSpace(text[from])) from += 1;
  if (after?.kind === 'action' && after.trimsBefore)
    while (to > from && isSpace(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && ' \t\r\n'.includes(character);
}

/** The text of all branches. */
export function textOf(pieces: readonly TemplatePiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
