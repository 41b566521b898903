import type { Token } from '../go-template/lex-template.ts';
import type { ActionNode, TemplateNode, TemplateTree } from '../go-template/template-tree.ts';
import { unquote } from '../go-template/unquote.ts';

/** What templates may write: other lines, a comment, the other half of a string or of a list. */
const ANYTHING = ['', 'x', '"x"', '#', '"', "'", '|', '>', '[', ']', '{', '}', ',', ':'];
const LINES = ['x:', 'x: x', '- x', '\n', '\n# ', '\n---\n', '\n  x', '\n  x: x', '\n  - x'];
/** What a value may be that is in a line with something else. */
const VALUE = ['x', '', '"x"', '1', 'x: x'];

/** Definitions that write more are taken for unknown, in UTF-16 code units. */
const MAX_SAMPLE = 10_000;

/** The definitions of a template, and what was found out about them. */
export interface KnownDefinitions {
  readonly nodes: TemplateTree['definitions'];
  /** What they write; undefined where that is not known. */
  readonly samples: Map<string, string | undefined>;
}

/**
 * Samples of what an action may write, the likeliest first. Where the function is known that writes last,
 * these are all shapes of its output.
 *
 * @example
 * sampleAction(action, { nodes: new Map(), samples: new Map() }) // ['"x"', ''] for {{ .a | quote }}
 */
export function sampleAction(
  action: ActionNode,
  definitions: KnownDefinitions,
): readonly [string, ...string[]] {
  const { words } = action;
  if (writesNothing(words)) return [''];
  const commands = splitPipeline(words);
  const last = commands.at(-1) ?? [];
  const [called] = last;
  if (commands.length === 1 && last.length === 1 && called?.kind === 'string') {
    return [unquote(called.text)];
  }
  const included = sampleDefinition(commands[0] ?? [], definitions);
  switch (called?.kind === 'identifier' || called?.kind === 'keyword' ? called.text : '') {
    case 'quote':
      return quoted('"', commands);
    case 'squote':
      return quoted("'", commands);
    case 'nindent':
    case 'indent':
      return indented(
        last,
        literalOf(commands) ?? [
          commands.length === 2 ? (included ?? '') : '',
          ...ANYTHING,
          ...LINES,
        ],
      );
    case 'toJson':
    case 'mustToJson':
    case 'toRawJson':
      return ['{}', '"x"', '[]', '1', 'null'];
    case 'int':
    case 'int64':
    case 'len':
      return ['1', '-1'];
    case 'b64enc':
      return ['eA==', ''];
    case 'include':
    case 'template':
    case 'tpl':
    case 'toYaml':
    case 'toToml':
    case 'printf':
    case 'print':
      return [(commands.length === 1 ? included : undefined) ?? '', ...ANYTHING, ...LINES];
    default:
      if (isNameOfRelease(words)) return ['x'];
      return action.fillsLine || (commands.length > 1 && words.some(isWide))
        ? ['', ...ANYTHING, ...LINES]
        : ['x', ...VALUE];
  }
}

const WIDE = new Set(['include', 'tpl', 'toYaml', 'printf', 'print', 'cat', 'repeat', 'ternary']);

function isWide({ kind, text }: Token): boolean {
  return (
    (kind === 'identifier' && WIDE.has(text)) ||
    (kind === 'string' && /[^\w. ]/.test(text.slice(1, -1)))
  );
}

/** What is written where a pipeline of two commands begins with a literal. */
function literalOf([first = [], , more]: readonly (readonly Token[])[]):
  | readonly string[]
  | undefined {
  const [literal] = first;
  const isLiteral = literal?.kind === 'string' && first.length === 1 && more === undefined;
  return isLiteral ? [unquote(literal.text)] : undefined;
}

/** `.Release.Name` and `.Chart.Name` are never empty. */
function isNameOfRelease([object, field, more]: readonly Token[]): boolean {
  const isObject = object?.text === '.Release' || object?.text === '.Chart';
  return isObject && field?.text === '.Name' && more === undefined;
}

/** Declarations and assignments. */
function writesNothing(words: readonly Token[]): boolean {
  return words[0]?.kind === 'variable' && ['declare', 'assign'].includes(words[1]?.kind ?? '');
}

function splitPipeline(words: readonly Token[]): readonly (readonly Token[])[] {
  const commands: Token[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if (word.kind === 'leftParen') depth += 1;
    if (word.kind === 'rightParen') depth -= 1;
    if (word.kind === 'pipe' && depth === 0) commands.push([]);
    else commands.at(-1)?.push(word);
  }
  return commands;
}

/** These write a string whatever they read; `quote` leaves out what is nil. */
const STRINGS = new Set(
  'b64dec b64enc include indent join lower nindent print printf sha256sum squote toJson toString toYaml tpl trim trimSuffix trunc upper'.split(
    ' ',
  ),
);

function quoted(
  mark: string,
  commands: readonly (readonly Token[])[],
): readonly [string, ...string[]] {
  const text = `${mark}x${mark}`;
  const operand = (commands.length > 1 ? commands.at(-2) : commands[0]?.slice(1)) ?? [];
  const [read] = operand;
  const isString =
    read?.kind === 'string' ||
    (read?.kind === 'identifier' && STRINGS.has(read.text)) ||
    isNameOfRelease(operand);
  return isString ? [text] : [text, '', `${text} ${text}`];
}

function indented(
  [called, width]: readonly Token[],
  contents: readonly string[],
): readonly [string, ...string[]] {
  const count = width?.kind === 'number' ? Number(width.text) : 2;
  const pad = ' '.repeat(Number.isSafeInteger(count) && count >= 0 && count < 100 ? count : 2);
  const start = called?.text === 'nindent' ? '\n' : '';
  const [first = '', ...others] = contents.map(
    (content) =>
      start +
      content
        .split('\n')
        .map((line) => pad + line)
        .join('\n'),
  );
  return [first, ...others];
}

/** What a definition of this template writes; undefined where it is elsewhere. */
function sampleDefinition(
  [called, token]: readonly Token[],
  definitions: KnownDefinitions,
): string | undefined {
  if (called?.text !== 'include' && called?.text !== 'template') return undefined;
  if (token?.kind !== 'string') return undefined;
  const name = unquote(token.text);
  const nodes = definitions.nodes.get(name);
  if (nodes !== undefined && !definitions.samples.has(name)) {
    // one that includes itself is not known while it is sampled
    definitions.samples.set(name, undefined);
    const sample = sampleNodes(nodes, definitions);
    if (sample.length <= MAX_SAMPLE) definitions.samples.set(name, sample);
  }
  return definitions.samples.get(name);
}

function sampleNodes(nodes: readonly TemplateNode[], definitions: KnownDefinitions): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'action') return sampleAction(node, definitions)[0];
      const arm = node.arms.find(({ isDead }) => !isDead);
      return sampleNodes(arm?.nodes ?? [], definitions);
    })
    .join('');
}
