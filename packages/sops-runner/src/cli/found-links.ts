/** Links among the files of a command: what is behind symbolic ones is not changed, and hard ones are cut. */

/** What happened to a file, as processFiles reports it. */
interface Report {
  readonly file: string;
  readonly status: string;
}

/** What `findInputFiles` finds besides files. */
export class FoundLinks {
  readonly #links: { readonly file: string; readonly target: string }[] = [];
  /** Files with other names, by their label. */
  readonly #shared = new Set<string>();

  /** A symbolic link inside a folder, which is not followed. */
  addLink(file: string, target: string): void {
    this.#links.push({ file, target });
  }

  /** A file that has another name. */
  addShared({ label }: { readonly label: string }): void {
    this.#shared.add(label);
  }

  /** Further fields of a report in JSON: none where there are no links. */
  toJson(reports: readonly Report[]): object {
    const hardLinks = this.#cut(reports);
    return {
      ...(this.#links.length > 0 && { links: this.#links }),
      ...(hardLinks.length > 0 && { hardLinks }),
    };
  }

  /** Lines that say which links were not followed, and which changed files have their old content elsewhere. */
  toText(reports: readonly Report[]): string {
    const lines = [
      ...this.#links.map(({ file, target }) => `note: ${file}: a link to ${target}, not followed`),
      ...this.#cut(reports).map(
        (file) =>
          `note: ${file}: the file had another name (hard link), which keeps the old content`,
      ),
    ];
    return lines.map((line) => `${line}\n`).join('');
  }

  #cut(reports: readonly Report[]): readonly string[] {
    return reports.flatMap(({ file, status }) =>
      status === 'changed' && this.#shared.has(file) ? [file] : [],
    );
  }
}
