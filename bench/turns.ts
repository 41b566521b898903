/** Runs the sides of a comparison in turn, so that a machine that slows down slows all of them. */

import type { Measured } from './measure.ts';

export interface Side {
  readonly name: string;
  /** Measures one run. */
  readonly run: () => Promise<Measured>;
  readonly times: number;
}

/** The runs of each side in order; undefined for a side that is absent or failed. */
export async function measureInTurn(
  what: string,
  ...sides: readonly (Side | undefined)[]
): Promise<readonly (readonly Measured[] | undefined)[]> {
  const found = sides.map((side) => (side === undefined ? undefined : ([] as Measured[])));
  const rounds = Math.max(...sides.map((side) => side?.times ?? 0));
  for (let round = 0; round < rounds; round++) {
    for (const [index, side] of sides.entries()) {
      if (side === undefined || round >= side.times) continue;
      try {
        const measured = await side.run();
        found[index]?.push(measured);
      } catch (error) {
        console.error(`${what}, ${side.name}: ${String(error).slice(0, 300)}`);
        found[index] = undefined;
      }
    }
  }
  return found;
}
