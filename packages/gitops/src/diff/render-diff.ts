import { painter } from '@dhallmark/fault/terminal';
import { isEmptyDiff, type Change, type FieldChange, type TreeDiff } from './compare-trees.ts';
import { showName } from './tree-content.ts';

const signs: Record<Change, string> = { added: '+', changed: '~', removed: '-' };
const colours = { added: 'green', changed: 'yellow', removed: 'red' } as const;
const longestValue = 60;

const valuesNotCompared =
  'Values of Secrets were not compared: neither variables nor keys are available here.';

/** A value on one line, shortened if necessary. */
function showValue(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}

const showField = ({ field, before, after }: FieldChange): string =>
  `${field}: ${showValue(before)} → ${showValue(after)}`;

/**
 * The diff for a terminal. Ends with a newline.
 *
 * @example
 * process.stdout.write(renderDiffText(diff, { color: false })); // '~ Deployment web\n    …'
 */
export function renderDiffText(diff: TreeDiff, options: { readonly color: boolean }): string {
  const paint = painter(options.color);
  const head = (change: Change, text: string): string =>
    paint(colours[change], `${signs[change]} ${text}`);
  const lines = [
    ...diff.objects.flatMap((object) => [
      head(object.change, showName(object)),
      ...object.fields.map((field) => `    ${showField(field)}`),
    ]),
    ...diff.secrets.flatMap((secret) => [
      head(secret.change, showName(secret)),
      ...secret.keys.map(({ key, change }) => `    ${signs[change]} key ${key}`),
    ]),
    ...diff.files.map(({ path, change }) => head(change, path)),
    ...(isEmptyDiff(diff) ? ['No changes.'] : []),
    ...(diff.secretValuesCompared ? [] : [valuesNotCompared]),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The diff as a note of a merge request: a table of objects, with their fields folded below it.
 *
 * @example
 * const note = renderDiffMarkdown(diff, 'production');
 */
export function renderDiffMarkdown(diff: TreeDiff, environment: string): string {
  const rows = [
    ...diff.objects.map((object) => [
      object.change,
      showName(object),
      `${object.fields.length || ''}`,
    ]),
    ...diff.secrets.map((secret) => [
      secret.change,
      showName(secret),
      secret.keys.map(({ key, change }) => `${signs[change]}\`${escapeMarkdown(key)}\``).join(' '),
    ]),
    ...diff.files.map(({ path, change }) => [change, `\`${escapeMarkdown(path)}\``, '']),
  ];
  const table = ['| | object | fields or keys |', '|---|---|---|', ...rows.map(toRow)];
  const details = diff.objects
    .filter(({ fields }) => fields.length > 0)
    .flatMap((object) => [
      '',
      `<details><summary>${escapeMarkdown(showName(object))}</summary>`,
      '',
      ...object.fields.map((field) => `- \`${escapeMarkdown(showField(field))}\``),
      '',
      '</details>',
    ]);
  const note = diff.secretValuesCompared ? [] : ['', `_${valuesNotCompared}_`];
  const body = isEmptyDiff(diff) ? ['No changes.'] : [...table, ...details];
  return [`### Deploy tree of ${environment}`, '', ...body, ...note, ''].join('\n');
}

const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/** Backquotes would end the code span, and angle brackets would start HTML. */
function escapeMarkdown(text: string): string {
  return text.replaceAll('`', "'").replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
