/** Splits `a, b` of a rule, an option or a variable into its keys; line breaks separate them too. */
export function splitKeyList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
