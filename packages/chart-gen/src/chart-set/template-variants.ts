import type { ChoiceNode, Path, TemplateNode } from '../go-template/template-tree.ts';

/** Which arm of each choice is written. */
export type Arms = ReadonlyMap<ChoiceNode, number>;

/** How many choices are combined with each other. */
const MAX_COMBINED = 4;
/** How many choices inside of other ones have variants. */
const MAX_HIDDEN = 12;

export function choicesIn(nodes: readonly TemplateNode[]): readonly ChoiceNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'choice' ? [node, ...node.arms.flatMap((arm) => choicesIn(arm.nodes))] : [],
  );
}

/** The arms of a choice that may be written. */
export function livingArms({ arms }: ChoiceNode): readonly number[] {
  const living = [...arms.keys()].filter((index) => arms[index]?.isDead === false);
  return living.length > 0 ? living : [arms.length - 1];
}

/** As few variants as have every arm. */
export function coverArms(choices: readonly ChoiceNode[]): readonly Arms[] {
  const most = Math.max(1, ...choices.map((choice) => livingArms(choice).length));
  const turned = [...Array.from({ length: most }).keys()].map(
    (turn) =>
      new Map(
        choices.map((choice) => {
          const living = livingArms(choice);
          return [choice, living[Math.min(turn, living.length - 1)] ?? 0] as const;
        }),
      ),
  );
  const first = turned[0] ?? new Map<ChoiceNode, number>();
  // arms in the second arm of another choice
  const hidden = choices
    .flatMap((choice) =>
      livingArms(choice)
        .slice(1)
        .map((arm) => ({ choice, arm })),
    )
    .filter(({ choice, arm }) => choicesIn(choice.arms[arm]?.nodes ?? []).length > 0)
    .map(
      ({ choice, arm }) => new Map([...first, ...pathTo(choice, choices), [choice, arm] as const]),
    );
  return [...turned, ...hidden.slice(0, MAX_HIDDEN)];
}

function pathTo(
  choice: ChoiceNode,
  choices: readonly ChoiceNode[],
): readonly (readonly [ChoiceNode, number])[] {
  return choices.flatMap((outer) =>
    outer.arms.flatMap((arm, index) =>
      outer !== choice && choicesIn(arm.nodes).includes(choice) ? [[outer, index] as const] : [],
    ),
  );
}

/** Everything switched off but the arms of a path. */
export function smallestArms(choices: readonly ChoiceNode[], path: Path): Arms {
  return new Map([
    ...choices.map((choice) => [choice, livingArms(choice).at(-1) ?? 0] as const),
    ...path.map(({ choice, arm }) => [choice, arm] as const),
  ]);
}

/** The same arms, without the innermost one of a path. */
export function switchOff(arms: Arms, path: Path): Arms {
  const last = path.at(-1);
  if (last === undefined) return arms;
  const other = livingArms(last.choice).findLast((arm) => arm !== last.arm) ?? last.arm;
  return new Map([...arms, [last.choice, other]]);
}

/** The same arms, each of these choices changed alone, and the first ones in every combination. */
export function* varyArms(arms: Arms, choices: readonly ChoiceNode[]): Generator<Arms> {
  yield arms;
  for (const choice of choices.slice(MAX_COMBINED)) {
    for (const arm of livingArms(choice)) {
      if (arm !== arms.get(choice)) yield new Map([...arms, [choice, arm]]);
    }
  }
  yield* combineArms(arms, choices.slice(0, MAX_COMBINED));
}

function* combineArms(arms: Arms, [choice, ...others]: readonly ChoiceNode[]): Generator<Arms> {
  if (choice === undefined) {
    yield arms;
    return;
  }
  for (const arm of livingArms(choice).slice(0, 3)) {
    yield* combineArms(new Map([...arms, [choice, arm]]), others);
  }
}

export function nearest<T extends { readonly offset: number }>(
  items: readonly T[],
  offset: number,
  count: number,
): readonly T[] {
  return items
    .toSorted((a, b) => Math.abs(a.offset - offset) - Math.abs(b.offset - offset))
    .slice(0, count);
}
