import type { Residual, ResidualVariable } from '@dhallmark/dhall';
import type { Code } from './go-code.ts';

/** What compiles residuals, for the files that compile those of one kind. */
export interface Compiler {
  /** The JSON of a residual. */
  compile(residual: Residual): Code;
  /** As `compile`, for a union whose label is asked for. */
  tagged(residual: Residual): Code;
  /** What is gone through or compared: fields of it that are null do not matter. */
  source(residual: Residual): Code;
  /** A name that no other variable of the template has. */
  name(hint: string): string;
  /** Actions in a loop over the items of a list or map. */
  loop<Line>(
    over: Residual,
    item: ResidualVariable,
    body: () => readonly Line[],
    toLines: (codes: readonly string[]) => readonly Line[],
  ): readonly Line[];
}
