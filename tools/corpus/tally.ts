/** Counts files by kind of result, and keeps a few names of each kind. */

/** What comparing one file showed: the same as the real program, a difference, or nothing to compare. */
export interface Finding {
  readonly verdict: 'same' | 'different' | 'not compared';
  /** In a few words, without anything from the file: `both refuse`, `only ours refuses: type-error`. */
  readonly kind: string;
}

const EXAMPLES = 3;

export class Tally {
  readonly #title: string;
  readonly #kinds = new Map<string, { readonly finding: Finding; readonly files: string[] }>();

  constructor(title: string) {
    this.#title = title;
  }

  add(file: string, finding: Finding): void {
    const key = `${finding.verdict}: ${finding.kind}`;
    const kind = this.#kinds.get(key) ?? { finding, files: [] };
    this.#kinds.set(key, kind);
    kind.files.push(file);
  }

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  count(verdict: Finding['verdict']): number {
    const kinds = [...this.#kinds.values()].filter(({ finding }) => finding.verdict === verdict);
    return kinds.reduce((sum, { files }) => sum + files.length, 0);
  }

  /** One line for the title, and one per kind, differences with the names of some files. */
  render(): string {
    const total = this.count('same') + this.count('different') + this.count('not compared');
    const order: readonly Finding['verdict'][] = ['different', 'same', 'not compared'];
    const kinds = [...this.#kinds].toSorted(
      ([, a], [, b]) =>
        order.indexOf(a.finding.verdict) - order.indexOf(b.finding.verdict) ||
        b.files.length - a.files.length,
    );
    const lines = kinds.map(([key, { finding, files }]) => {
      const names = finding.verdict === 'different' ? `: ${nameSome(files)}` : '';
      return `  ${String(files.length).padStart(5)} ${key}${names}`;
    });
    return [
      `${this.#title}: ${total} results, ${this.count('different')} different`,
      ...lines,
    ].join('\n');
  }
}

function nameSome(files: readonly string[]): string {
  const more = files.length > EXAMPLES ? [`${files.length - EXAMPLES} more`] : [];
  return [...files.slice(0, EXAMPLES), ...more].join(', ');
}
