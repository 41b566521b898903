import { escapeLine, painter } from '@dhallmark/fault/terminal';
import { quoteCode, quoteHtml } from './quote-markdown.ts';
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
    paint(colours[change], `${signs[change]} ${escapeLine(text)}`);
  const lines = [
    ...diff.objects.flatMap((object) => [
      head(object.change, showName(object)),
      ...object.fields.map((field) => `    ${escapeLine(showField(field))}`),
    ]),
    ...diff.secrets.flatMap((secret) => [
      head(secret.change, showName(secret)),
      ...secret.keys.map(({ key, change }) => `    ${signs[change]} key ${escapeLine(key)}`),
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
      quoteCode(showName(object)),
      `${object.fields.length || ''}`,
    ]),
    ...diff.secrets.map((secret) => [
      secret.change,
      quoteCode(showName(secret)),
      secret.keys.map(({ key, change }) => `${signs[change]}${quoteCode(key)}`).join(' '),
    ]),
    ...diff.files.map(({ path, change }) => [change, quoteCode(path), '']),
  ];
  const table = ['| | object | fields or keys |', '|---|---|---|', ...rows.map(toRow)];
  const details = diff.objects
    .filter(({ fields }) => fields.length > 0)
    .flatMap((object) => [
      '',
      `<details><summary>${quoteHtml(showName(object))}</summary>`,
      '',
      ...object.fields.map((field) => `- ${quoteCode(showField(field))}`),
      '',
      '</details>',
    ]);
  const note = diff.secretValuesCompared ? [] : ['', `_${valuesNotCompared}_`];
  const body = isEmptyDiff(diff) ? ['No changes.'] : [...table, ...details];
  return [`### Deploy tree of ${environment}`, '', ...body, ...note, ''].join('\n');
}

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
