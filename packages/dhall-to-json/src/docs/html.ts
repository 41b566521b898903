/** HTML that is safe to put into a page: whatever came from a package is escaped in it. */
export class Html {
  readonly text: string;

  /** @param text that is escaped, or written by this program */
  constructor(text: string) {
    this.text = text;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? '');
}

/** A string is escaped, a list is joined, and `undefined` is nothing. */
type Value = string | Html | readonly Html[] | undefined;

/** A template whose own parts are HTML, and whose values are escaped unless they are `Html`. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  const inserted = values.map(toText);
  return new Html(parts.map((part, at) => part + (inserted[at] ?? '')).join(''));
}

function toText(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join('');
}
