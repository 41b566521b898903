import type { Budget } from './limits.ts';

/** Where a part of the output comes from: offsets in UTF-16 code units. */
export interface OutputMark {
  /** Where the part begins in the output. */
  readonly output: number;
  /** Where the statement that wrote it begins in the template. */
  readonly source: number;
  /** Whether it is text, which is in the template as it is in the output. */
  readonly isText: boolean;
}

/** What a template writes. */
export class Output {
  readonly #budget: Budget;
  readonly #parts: string[] = [];
  readonly #marks: OutputMark[] = [];
  #length = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get text(): string {
    return this.#parts.join('');
  }

  /** In the order of the output. */
  get marks(): readonly OutputMark[] {
    return this.#marks;
  }

  write(text: string): void {
    if (text === '') return;
    this.#budget.write(text.length);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** What is written next comes from the statement at `source`. */
  mark(source: number, isText: boolean): void {
    this.#marks.push({ output: this.#length, source, isText });
  }
}

const NO_VALUE = '<no value>';

/**
 * What Helm makes of the output of a template: without what Go writes for nil.
 *
 * @example
 * withoutNoValues(executeTemplate(name, dot, evaluation)).text
 */
export function withoutNoValues({ text, marks }: Pick<Output, 'text' | 'marks'>): {
  readonly text: string;
  readonly marks: readonly OutputMark[];
} {
  if (!text.includes(NO_VALUE)) return { text, marks };
  const parts = text.split(NO_VALUE);
  let [part, end, removed] = [0, parts[0]?.length ?? 0, 0];
  const moved = marks.map((mark) => {
    const { output } = mark;
    while (output > end && part < parts.length - 1) {
      part += 1;
      removed += NO_VALUE.length;
      end += NO_VALUE.length + (parts[part]?.length ?? 0);
    }
    return { ...mark, output: output - removed };
  });
  return { text: parts.join(''), marks: moved };
}

/**
 * Where in a template a place of its output was written: the text itself, or else the action that wrote it.
 * Undefined where nothing was written.
 *
 * @example
 * findSource(outcome.marks, outcome.text.indexOf('replicas'))
 */
export function findSource(marks: readonly OutputMark[], place: number): number | undefined {
  const mark = marks.findLast(({ output }) => output <= place);
  if (mark === undefined) return undefined;
  return mark.isText ? mark.source + place - mark.output : mark.source;
}
