/**
 * Changes of `.sops.yaml`'s text that touch one age recipient and nothing else: comments, order and
 * layout stay. A recipient stands in a list item of its own, or in a text with commas between.
 */

const itemOf = (recipient: string): RegExp =>
  new RegExp(String.raw`^([ \t]*-[ \t]+["']?)${recipient}(["']?[ \t]*(?:#.*)?)$`, 'm');

/** Puts `added` wherever `beside` is a recipient. The same text when `beside` is nowhere. */
export function addRecipient(text: string, beside: string, added: string): string {
  const item = new RegExp(itemOf(beside), 'gm');
  const withItems = text.replaceAll(
    item,
    (line, start: string) => `${line}\n${start}${added}${/["']$/.exec(start)?.[0] ?? ''}`,
  );
  return withItems
    .split('\n')
    .map((line) =>
      itemOf(beside).test(line) || !line.includes(beside)
        ? line
        : line.replaceAll(beside, `${beside},${added}`),
    )
    .join('\n');
}

/** Takes a recipient out, with its comma or its line. */
export function removeRecipient(text: string, recipient: string): string {
  const withoutItems = text
    .split('\n')
    .filter((line) => !itemOf(recipient).test(line))
    .join('\n');
  return withoutItems
    .replaceAll(new RegExp(String.raw`${recipient}[ \t]*,[ \t]*`, 'g'), '')
    .replaceAll(new RegExp(String.raw`[ \t]*,[ \t]*${recipient}`, 'g'), '');
}
