import { lexTemplate, type Token } from './lex-template.ts';
import { trimText } from './trim-text.ts';
import { unquote } from './unquote.ts';

// What is written by a template that `parseTemplate` accepts. Offsets are in UTF-16 code units.

/** Text as Go writes it: the white space beside trim markers is left out. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly offset: number;
  readonly path: Path;
}

/** An action that may write something. */
export interface ActionNode {
  readonly kind: 'action';
  /** What is between the braces, without spaces. */
  readonly words: readonly Token[];
  readonly offset: number;
  /** Whether nothing else is in its lines. */
  readonly fillsLine: boolean;
  readonly path: Path;
}

/** `if`, `with`, `range` or `block`. */
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly offset: number;
  readonly isRange: boolean;
  /** Whether a condition does not depend on anything, so an arm may never be written. */
  readonly isConstant: boolean;
  /** The last one is that of `else`, empty where there is none. */
  readonly arms: readonly Arm[];
}

export interface Arm {
  readonly nodes: readonly TemplateNode[];
  /** Whether Helm never writes it, because it calls `fail`. */
  readonly isDead: boolean;
}

/** The arms that a node is in, from the outermost. */
export type Path = readonly { readonly choice: ChoiceNode; readonly arm: number }[];

export type TemplateNode = TextNode | ActionNode | ChoiceNode;

/** The nodes of a template, without those of definitions. */
export interface TemplateTree {
  readonly nodes: readonly TemplateNode[];
  readonly definitions: ReadonlyMap<string, readonly TemplateNode[]>;
}

interface Builder {
  readonly source: string;
  readonly tokens: readonly Token[];
  at: number;
  readonly definitions: Map<string, readonly TemplateNode[]>;
}

/** What ended a list of nodes. */
interface ListEnd {
  readonly nodes: readonly TemplateNode[];
  /** Without the word `end` or `else`. */
  readonly words: readonly Token[];
  readonly isElse: boolean;
}

/**
 * The tree of a template that `parseTemplate` accepts.
 *
 * @example
 * buildTemplateTree('a{{ if .b }}c{{ end }}').nodes.map(({ kind }) => kind) // ['text', 'choice']
 */
export function buildTemplateTree(source: string): TemplateTree {
  const builder = { source, tokens: lexTemplate(source), at: 0, definitions: new Map() };
  return { nodes: buildList(builder, []).nodes, definitions: builder.definitions };
}

function buildList(builder: Builder, path: Path): ListEnd {
  const nodes: TemplateNode[] = [];
  for (;;) {
    const token = builder.tokens[builder.at];
    if (token === undefined || token.kind === 'end') return { nodes, words: [], isElse: false };
    if (token.kind === 'text') {
      builder.at += 1;
      nodes.push({
        kind: 'text',
        ...trimText(builder.source, token),
        path,
      });
      continue;
    }
    const words = takeAction(builder);
    const [first, ...rest] = words;
    if (first?.kind === 'keyword' && (first.text === 'end' || first.text === 'else')) {
      return { nodes, words: rest, isElse: first.text === 'else' };
    }
    const node = buildAction(builder, token.offset, words, path);
    if (node !== undefined) nodes.push(node);
  }
}

/** The words of the action at hand, which is taken. */
function takeAction(builder: Builder): readonly Token[] {
  const start = builder.at + 1;
  let end = start;
  while (builder.tokens[end] !== undefined && builder.tokens[end]?.kind !== 'close') end += 1;
  builder.at = end + 1;
  return builder.tokens.slice(start, end).filter(({ kind }) => kind !== 'space');
}

function buildAction(
  builder: Builder,
  offset: number,
  words: readonly Token[],
  path: Path,
): TemplateNode | undefined {
  const [first, second] = words;
  const keyword = first?.kind === 'keyword' ? first.text : undefined;
  switch (keyword) {
    case 'if':
    case 'with':
    case 'range':
      return buildChoice(builder, offset, words.slice(1), path, keyword === 'range');
    case 'block':
      return buildChoice(builder, offset, words.slice(2), path, false);
    case 'define': {
      const { nodes } = buildList(builder, []);
      builder.definitions.set(unquote(second?.text ?? '""'), nodes);
      return undefined;
    }
    case 'break':
    case 'continue':
      return undefined;
    default: {
      const end = endOf(builder.tokens[builder.at - 1]);
      return { kind: 'action', words, offset, fillsLine: fillsLine(builder, offset, end), path };
    }
  }
}

/** What may have another value in another release. */
const CHANGING = new Set(['dot', 'field', 'variable']);

function buildChoice(
  builder: Builder,
  offset: number,
  condition: readonly Token[],
  path: Path,
  isRange: boolean,
): ChoiceNode {
  const arms: Arm[] = [];
  const choice: ChoiceNode = {
    kind: 'choice',
    offset,
    isRange,
    isConstant: !isRange && !condition.some(({ kind }) => CHANGING.has(kind)),
    arms,
  };
  let words: readonly Token[] | undefined = condition;
  for (;;) {
    const list = buildList(builder, [...path, { choice, arm: arms.length }]);
    arms.push({ nodes: list.nodes, isDead: list.nodes.some(fails) });
    if (!list.isElse) {
      // without an `else` nothing is written
      if (words !== undefined) arms.push({ nodes: [], isDead: false });
      return choice;
    }
    // `else if` has its keyword in front
    words = list.words.length === 0 ? undefined : list.words.slice(1);
  }
}

function fails(node: TemplateNode): boolean {
  return node.kind === 'action' && node.words.some(({ text }) => text === 'fail');
}

function fillsLine({ source }: Builder, start: number, end: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = source.indexOf('\n', end);
  const after = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return before.trim() === '' && after.trim() === '';
}

function endOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.offset + token.text.length;
}
