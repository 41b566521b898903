import {
  buildTemplateTree,
  type ActionNode,
  type ChoiceNode,
  type Path,
  type TemplateNode,
  type TemplateTree,
  type TextNode,
} from '../go-template/template-tree.ts';
import { sampleAction, type KnownDefinitions } from './action-samples.ts';
import { readYamlError, type YamlError } from './read-yaml-error.ts';
import {
  choicesIn,
  coverArms,
  livingArms,
  nearest,
  smallestArms,
  switchOff,
  varyArms,
  type Arms,
} from './template-variants.ts';

/** Where a template is not valid YAML, and why. */
export interface YamlFault {
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly reason: string;
}

/** The arms that are written, and what actions write. */
interface Variant {
  readonly rounds?: Rounds;
  readonly arms: Arms;
  readonly samples: ReadonlyMap<ActionNode, string>;
}

/**
 * That ranges are written twice, and which arms of the choices in them are written in the other round.
 * A condition may depend on the round, as for commas.
 */
interface Rounds {
  readonly arm: 0 | -1;
  readonly isFirst: boolean;
}

const ROUNDS: readonly Rounds[] = [
  { arm: -1, isFirst: true },
  { arm: 0, isFirst: true },
  { arm: -1, isFirst: false },
  { arm: 0, isFirst: false },
];

/** A part of a rendered variant. */
interface Piece {
  readonly node: TextNode | ActionNode;
  readonly text: string;
  /** In the rendered text. */
  readonly start: number;
}

/** The first error of a variant. */
interface VariantError {
  /** In the template. */
  readonly offset: number;
  readonly reason: string;
  readonly piece: Piece;
}

/** Templates with more are not judged; the time grows with the square of it. */
const MAX_CHOICES = 400;
/** More brackets than any template opens; the parser's memory grows with the square of it. */
const MAX_OPEN = 1000;
/** How many arms before an error may be its cause. */
const MAX_CAUSES = 4;
/** How many actions beside a fault are varied, and how many choices. */
const MAX_ACTIONS = 6;
const MAX_VARIED = 12;
/** How much may be parsed for one template, in UTF-16 code units. */
const MAX_PARSED = 3_000_000;

/**
 * The first place where a template is not valid YAML whenever it is written, whatever the values are.
 * Variants of the template are parsed in which every branch is written once; an error counts only if no
 * other choice of branches and no other output of the actions beside it makes it disappear. Throws
 * TemplateError.
 *
 * @example
 * findYamlFault('data:\n  a: "{{ .Values.a }}\n')?.reason // 'missing closing "quote'
 */
export function findYamlFault(source: string): YamlFault | undefined {
  try {
    const tree = buildTemplateTree(source);
    const choices = choicesIn(tree.nodes);
    if (choices.length > MAX_CHOICES || isNestedTooDeeply(source)) return undefined;
    return new VariantJudge(source, tree, choices).findFault();
  } catch (error) {
    // deep nesting overflows the stack
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_OPEN) return true;
  }
  return false;
}

class VariantJudge {
  readonly #source: string;
  readonly #tree: TemplateTree;
  readonly #choices: readonly ChoiceNode[];
  /** In UTF-16 code units. */
  #parsed = 0;
  readonly #definitions: KnownDefinitions;
  readonly #samples = new Map<ActionNode, readonly [string, ...string[]]>();

  constructor(source: string, tree: TemplateTree, choices: readonly ChoiceNode[]) {
    this.#source = source;
    this.#tree = tree;
    this.#choices = choices;
    this.#definitions = { nodes: tree.definitions, samples: new Map() };
  }

  findFault(): YamlFault | undefined {
    const faults = coverArms(this.#choices).flatMap((arms) => {
      const fault = this.#judge({ arms, samples: new Map() });
      return fault === undefined ? [] : [fault];
    });
    return faults.toSorted((a, b) => a.offset - b.offset)[0];
  }

  #judge(variant: Variant): YamlFault | undefined {
    const pieces = this.#render(variant);
    const error = this.#readError(pieces);
    if (error === undefined) return undefined;
    const { offset, reason, piece } = error;
    if (this.#isCertain(variant, piece.node, (other) => this.#isSameLine(other.offset, offset))) {
      return { offset, reason };
    }
    for (const node of causesOf(piece, pieces)) {
      const off = { ...variant, arms: switchOff(variant.arms, node.path) };
      if (this.#readError(this.#render(off)) !== undefined) continue;
      if (this.#isCertain(variant, node, (other) => other.offset >= node.offset)) {
        return { offset: isWithin(piece.node.path, node.path) ? offset : lastLineOf(node), reason };
      }
    }
    return undefined;
  }

  /** Whether there is such an error in every variant that has the node. */
  #isCertain(
    variant: Variant,
    node: TextNode | ActionNode,
    isExpected: (error: VariantError) => boolean,
  ): boolean {
    if (node.path.some(({ choice }) => choice.isConstant)) return false;
    const smallest = { arms: smallestArms(this.#choices, node.path), samples: new Map() };
    const varied = nearest(this.#choices, node.offset, MAX_VARIED).filter(
      (choice) => !node.path.some((step) => step.choice === choice),
    );
    for (const base of [variant, smallest]) {
      const pieces = this.#render(base);
      if (!this.#hasError(pieces, isExpected)) return false;
      const actions = pieces.flatMap((piece) => (piece.node.kind === 'action' ? [piece.node] : []));
      for (const samples of this.#varySamples(nearest(actions, node.offset, MAX_ACTIONS))) {
        // a sample that is wrong where it is proves nothing
        const isPossible = (error: VariantError) => error.offset < node.offset || isExpected(error);
        if (!this.#hasError(this.#render({ ...base, samples }), isPossible)) return false;
      }
      for (const rounds of ROUNDS) {
        if (!this.#hasError(this.#render({ ...base, rounds }), isExpected)) return false;
      }
      for (const arms of varyArms(base.arms, varied)) {
        if (!this.#hasError(this.#render({ ...base, arms }), isExpected)) return false;
      }
    }
    return true;
  }

  #hasError(pieces: readonly Piece[], isExpected: (error: VariantError) => boolean): boolean {
    const error = this.#readError(pieces);
    return error !== undefined && isExpected(error);
  }

  *#varySamples(actions: readonly ActionNode[]): Generator<ReadonlyMap<ActionNode, string>> {
    const longest = Math.max(0, ...actions.map((action) => this.#samplesOf(action).length));
    for (let index = 1; index < longest; index += 1) {
      yield new Map(
        actions.map((action) => [
          action,
          this.#samplesOf(action)[index] ?? this.#samplesOf(action)[0],
        ]),
      );
    }
    for (const action of actions) {
      for (const sample of this.#samplesOf(action).slice(1)) yield new Map([[action, sample]]);
    }
  }

  #samplesOf(action: ActionNode): readonly [string, ...string[]] {
    let found = this.#samples.get(action);
    if (found === undefined) {
      found = sampleAction(action, this.#definitions);
      this.#samples.set(action, found);
    }
    return found;
  }

  #render({ arms, samples, rounds }: Variant): readonly Piece[] {
    const pieces: Piece[] = [];
    let start = 0;
    const add = (nodes: readonly TemplateNode[], fixed?: Rounds): void => {
      for (const node of nodes) {
        if (node.kind !== 'choice') {
          const text =
            node.kind === 'text' ? node.text : (samples.get(node) ?? this.#samplesOf(node)[0]);
          pieces.push({ node, text, start });
          start += text.length;
          continue;
        }
        const arm = fixed === undefined ? arms.get(node) : livingArms(node).at(fixed.arm);
        const chosen = node.arms[arm ?? node.arms.length - 1]?.nodes ?? [];
        const isTwice = node.isRange && arm === 0 && fixed === undefined;
        if (isTwice && rounds?.isFirst === true) add(chosen, rounds);
        add(chosen, fixed);
        if (isTwice && rounds?.isFirst === false) add(chosen, rounds);
      }
    };
    add(this.#tree.nodes);
    return pieces;
  }

  /** Undefined also when the template has been parsed so often that nothing is certain any more. */
  #readError(pieces: readonly Piece[]): VariantError | undefined {
    const text = pieces.map((piece) => piece.text).join('');
    this.#parsed += text.length;
    const error = this.#parsed > MAX_PARSED ? undefined : readYamlError(text);
    return error && locate(error, pieces);
  }

  #isSameLine(one: number, other: number): boolean {
    return !this.#source.slice(Math.min(one, other), Math.max(one, other)).includes('\n');
  }
}

function locate({ offset, reason }: YamlError, pieces: readonly Piece[]): VariantError | undefined {
  const piece =
    pieces.findLast(({ start, text }) => start <= offset && text !== '') ?? pieces.at(-1);
  if (piece === undefined) return undefined;
  const inside = piece.node.kind === 'text' ? Math.min(offset - piece.start, piece.text.length) : 0;
  return { offset: piece.node.offset + inside, reason, piece };
}

/** What arms write before an error, the nearest first. */
function causesOf(error: Piece, pieces: readonly Piece[]): readonly TextNode[] {
  const within = pieces.slice(0, pieces.indexOf(error)).toReversed();
  const found: TextNode[] = [];
  for (const { node } of within) {
    if (node.kind !== 'text' || node.path.length === 0 || node.text.trim() === '') continue;
    if (found.some(({ path }) => path === node.path)) continue;
    found.push(node);
    if (found.length === MAX_CAUSES) break;
  }
  return found;
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.every(({ choice, arm }, index) => {
    const step = inner[index];
    return step?.choice === choice && step.arm === arm;
  });
}

function lastLineOf({ text, offset }: TextNode): number {
  const filled = text.trimEnd();
  const start = filled.lastIndexOf('\n') + 1;
  return offset + start + (filled.slice(start).search(/\S/) || 0);
}
