/** Colours on a terminal that wants them (https://no-color.org). */
export function wantsColor(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = env;
  if (no !== undefined && no !== '') return false;
  if (force === '0' || force === 'false') return false;
  return isTerminal;
}
