import type { Fault } from '@dhallmark/fault';
import { chartFault } from '@dhallmark/chart-gen/codes';
import type { Staged } from './staging.ts';

type Names = Pick<Staged, 'variables' | 'inline' | 'renderVariables'>;

/** The variables of Secrets that a render needs, each once. */
export function secretVariablesOf({ variables, inline }: Names): readonly string[] {
  const specified = variables.map((use) => use.slice(use.indexOf(' ') + 1));
  return [...new Set([...specified, ...inline.flatMap((each) => each.variables)])];
}

/**
 * A fault for each variable that some of these renders have read although a Secret of one of them needs
 * it, in whatever case. Before a render, names are looked for without evaluating `secrets.dhall`, where
 * one may be put together of parts; here they are known.
 */
export function findSharedNames(renders: readonly Names[]): readonly Fault[] {
  const ofSecrets = new Set(renders.flatMap(secretVariablesOf).map((name) => name.toUpperCase()));
  const read = renders.flatMap(({ renderVariables = [] }) =>
    renderVariables.map(({ name }) => name),
  );
  return [...new Set(read)]
    .filter((name) => ofSecrets.has(name.toUpperCase()))
    .map((name) =>
      chartFault({
        code: 'render-variable-secret',
        message: `${name} is a variable of Secrets, so it cannot be a render variable`,
        hint: 'Use two variables. A *-secret.dhall gets what is not secret as a function of the values.',
      }),
    );
}
