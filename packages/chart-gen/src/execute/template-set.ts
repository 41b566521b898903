import type { ParsedTemplate } from '../go-template/parse-template.ts';
import type { Statement } from '../go-template/syntax-tree.ts';

/** Templates that can call each other by their names. */
export class TemplateSet {
  readonly #parent: TemplateSet | undefined;
  readonly #own = new Map<string, readonly Statement[]>();

  /** @param parent whose templates are visible, too */
  constructor(parent?: TemplateSet) {
    this.#parent = parent;
  }

  find(name: string): readonly Statement[] | undefined {
    return this.#own.get(name) ?? this.#parent?.find(name);
  }

  /** Adds a template and its definitions. One without content replaces no other one, as in Go. */
  add(name: string, { statements, bodies }: ParsedTemplate): void {
    this.#put(name, statements);
    for (const [defined, body] of bodies) this.#put(defined, body);
  }

  #put(name: string, statements: readonly Statement[]): void {
    if (this.find(name) === undefined || !isEmpty(statements)) this.#own.set(name, statements);
  }
}

function isEmpty(statements: readonly Statement[]): boolean {
  return statements.every((each) => each.kind === 'text' && each.text.trim() === '');
}
