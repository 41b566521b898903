import type { Problem } from '../report/make-report.ts';

/** A tree that must not be published: every reason at once. */
export class UnpublishableTree extends Error {
  override readonly name = 'UnpublishableTree';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('The deploy tree must not be published');
    this.problems = problems;
  }
}
