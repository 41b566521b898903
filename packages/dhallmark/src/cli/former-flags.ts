/**
 * Flags that were renamed, by their former names, which keep working.
 *
 * @example
 * formerFlags['--undecided'] // '--if-undecryptable'
 */
export const formerFlags: Readonly<Record<string, string>> = {
  '--undecided': '--if-undecryptable',
};

/**
 * Arguments with the present names of flags.
 *
 * @example
 * renameFormerFlags(['make', '--undecided=keep']) // ['make', '--if-undecryptable=keep']
 */
export function renameFormerFlags(args: readonly string[]): readonly string[] {
  return args.map((arg) => {
    const [flag = ''] = arg.split('=', 1);
    const present = formerFlags[flag];
    return present === undefined ? arg : present + arg.slice(flag.length);
  });
}
