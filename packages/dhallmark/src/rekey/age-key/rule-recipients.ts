/**
 * Edits of the text of `.sops.yaml` that change one age recipient and nothing else: comments, order
 * and layout stay. A recipient is a list item, or a part of a comma-separated string.
 */

const itemOf = (recipient: string): RegExp =>
  new RegExp(String.raw`^([ \t]*-[ \t]+["']?)${recipient}(["']?[ \t]*(?:#.*)?)$`, 'm');

/** Adds a recipient wherever `beside` is one. The same text where `beside` does not occur. */
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

/** Removes a recipient, with its comma or its line. */
export function removeRecipient(text: string, recipient: string): string {
  const withoutItems = text
    .split('\n')
    .filter((line) => !itemOf(recipient).test(line))
    .join('\n');
  return withoutItems
    .replaceAll(new RegExp(String.raw`${recipient}[ \t]*,[ \t]*`, 'g'), '')
    .replaceAll(new RegExp(String.raw`[ \t]*,[ \t]*${recipient}`, 'g'), '');
}
