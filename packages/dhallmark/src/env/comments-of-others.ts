/** What an example is written for. */
export interface ExampleWriter {
  /** Of the umbrella. */
  readonly name: string;
  /** The names of the other umbrellas. */
  readonly others: readonly string[];
  /** The variables that the umbrella needs. */
  readonly variables: ReadonlySet<string>;
}

/**
 * The lines of comments before variables in `secrets.env.example` that are about other umbrellas, by
 * variable. Lines about no umbrella are kept for variables that this umbrella does not need. A variable
 * that only this umbrella needed is left out.
 *
 * @param present the variables in the file
 * @example
 * findCommentsOfOthers(Buffer.from('# blog/web: n/s token\nTOKEN=x\n'), ['TOKEN'], writer)
 * // Map { 'TOKEN' => ['# blog/web: n/s token'] }
 */
export function findCommentsOfOthers(
  example: Uint8Array | undefined,
  present: readonly string[],
  { name, others, variables }: ExampleWriter,
): ReadonlyMap<string, readonly string[]> {
  const lines = Buffer.from(example ?? '')
    .toString('utf8')
    .split(/\r?\n/);
  const found = new Map<string, readonly string[]>();
  for (const variable of present) {
    const comments = commentsBefore(lines, variable);
    const ofOthers = comments.filter((line) => others.some((other) => isAbout(line, other)));
    if (variables.has(variable)) {
      if (ofOthers.length > 0) found.set(variable, ofOthers);
      continue;
    }
    const notOwn = comments.filter((line) => !isAbout(line, name));
    if (notOwn.length === comments.length || ofOthers.length > 0) found.set(variable, notOwn);
  }
  return found;
}

/** Whether a line names a chart of an umbrella, as `# shop: …` or `# shop/web: …`. */
function isAbout(line: string, umbrella: string): boolean {
  return line.startsWith(`# ${umbrella}:`) || line.startsWith(`# ${umbrella}/`);
}

function commentsBefore(lines: readonly string[], variable: string): readonly string[] {
  const at = lines.findIndex((line) => line.startsWith(`${variable}=`));
  const before = lines.slice(0, Math.max(0, at));
  const first = before.findLastIndex((line) => !line.startsWith('#'));
  return before.slice(first + 1);
}
