/**
 * A marked value: its characters are written differently in each encoding.
 *
 * @param name says where a value that is found comes from
 */
export function canary(name: string): string {
  return `CANARY ${name}/7f3a"9c$51+e2`;
}

/** A text in twelve encodings, without what depends on its neighbours. */
export function encodingsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const aligned = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      // the first and the last group depend on their neighbours
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [
    text,
    ...aligned,
    ...aligned.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
    JSON.stringify(text).slice(1, -1),
    // a double-quoted word of a shell, and of Dhall
    text.replaceAll(/["$\\]/g, String.raw`\$&`),
    text.replaceAll(' ', String.raw`\ `).replaceAll(/["$]/g, String.raw`\$&`),
    Array.from(text).toReversed().join(''),
  ];
}
