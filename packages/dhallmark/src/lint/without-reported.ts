import { isError, type ChartFailure } from '../report/chart-failure.ts';

/**
 * What helm says, without what was found already: a warning at a file where something was found, and an
 * error at a file, or about no single file, where an error was found.
 *
 * @param ofHelm what `helm lint` says
 * @param found what our checks say
 * @example
 * failures.push(...withoutReported(ofHelm, failures));
 */
export function withoutReported(
  ofHelm: readonly ChartFailure[],
  found: readonly ChartFailure[],
): readonly ChartFailure[] {
  const errors = found.filter(isError);
  const [files, faulty] = [filesOf(found), filesOf(errors)];
  return ofHelm.filter((each) => {
    const { file } = each.error.location;
    if (!isError(each)) return !files.has(file);
    const hasFile = file !== undefined && !file.endsWith('/');
    return hasFile ? !faulty.has(file) : errors.length === 0;
  });
}

function filesOf(failures: readonly ChartFailure[]): ReadonlySet<string | undefined> {
  return new Set(failures.map(({ error }) => error.location.file));
}
