/**
 * A number with its noun, in the singular for one.
 *
 * @example
 * countNoun(1, 'chart') // '1 chart'
 */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
