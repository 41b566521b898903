import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stagingRoot } from '../workspace/paths.ts';
import { startEvaluation, type EvaluationPlace } from './start-evaluation.ts';

/** The process that renders charts. */
export interface RenderProcess {
  /**
   * Evaluates one chart into staging. Returns how many files it has. Throws everything that is wrong
   * with it.
   */
  readonly render: (chart: string) => Promise<number>;
  /** Lets the renders that follow read the sources as they are now. */
  readonly refresh: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Starts the process that renders charts. It has no value of a Secret and no key.
 *
 * @example
 * const renders = startRenderProcess(workspace);
 * await renders.render('web');
 * await renders.end();
 */
export function startRenderProcess(place: EvaluationPlace): RenderProcess {
  mkdirSync(join(place.root, stagingRoot(place.options.name)), { recursive: true });
  const { ask, refresh, end } = startEvaluation(place, {
    purpose: 'evaluates charts',
    mayWrite: true,
    mayShowErrors: true,
  });
  return {
    render: async (chart) => (await ask({ kind: 'render', chart })) as number,
    refresh,
    end,
  };
}
