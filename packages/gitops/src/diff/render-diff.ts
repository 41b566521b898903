import { escapeLine, painter } from '@dhallmark/fault/terminal';
import { quoteCode, quoteHtml } from './quote-markdown.ts';
import {
  isEmptyDiff,
  type Change,
  type FieldChange,
  type RefusedChange,
  type TreeDiff,
} from './compare-trees.ts';
import { showName } from './tree-content.ts';

const signs: Record<Change, string> = { added: '+', changed: '~', removed: '-' };
const colours = { added: 'green', changed: 'yellow', removed: 'red' } as const;
const longestValue = 60;

const withoutValues = 'Only the keys of Secrets were compared, not their values.';
const noOther = 'No other change was found.';
const unknownKeys = 'a value changed; without the right to decrypt it is not known which';

/** What was found, in one sentence, where no change is listed; undefined where changes are. */
function summarize(diff: TreeDiff): string | undefined {
  if (!isEmptyDiff(diff)) return undefined;
  return diff.uncompared.length > 0 ? noOther : 'No changes.';
}

/** Whether the trees have no values, as commits of the workspace have none. */
function isWithoutValues({ secretValuesCompared, uncompared }: TreeDiff): boolean {
  return !secretValuesCompared && uncompared.length === 0;
}

/** A value on one line, shortened if necessary. */
function showValue(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}

const showField = ({ field, before, after }: FieldChange): string =>
  `${field}: ${showValue(before)} → ${showValue(after)}`;

const showRefused = ({ field, reason }: RefusedChange): string =>
  `${field}: the API server refuses the change: ${reason}`;

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
      ...(object.refused ?? []).map((refused) =>
        paint('yellow', `    ! ${escapeLine(showRefused(refused))}`),
      ),
    ]),
    ...diff.secrets.flatMap((secret) => [
      head(secret.change, showName(secret)),
      ...secret.keys.map(({ key, change }) => `    ${signs[change]} key ${escapeLine(key)}`),
      ...(secret.change === 'changed' && secret.keys.length === 0 ? [`    ${unknownKeys}`] : []),
    ]),
    ...diff.files.map(({ path, change }) => head(change, path)),
    ...diff.uncompared.flatMap((secret) => [
      paint('yellow', `? ${escapeLine(showName(secret))}`),
      `    the values could not be compared: ${escapeLine(secret.reason)}`,
    ]),
    summarize(diff),
    isWithoutValues(diff) ? withoutValues : undefined,
  ].filter((line) => line !== undefined);
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
      `${object.fields.length || ''}${object.refused === undefined ? '' : ', refused by the API server'}`,
    ]),
    ...diff.secrets.map((secret) => [
      secret.change,
      quoteCode(showName(secret)),
      secret.change === 'changed' && secret.keys.length === 0
        ? unknownKeys
        : secret.keys.map(({ key, change }) => `${signs[change]}${quoteCode(key)}`).join(' '),
    ]),
    ...diff.files.map(({ path, change }) => [change, quoteCode(path), '']),
    ...diff.uncompared.map((secret) => [
      'unknown',
      quoteCode(showName(secret)),
      `values not compared: ${quoteCode(secret.reason)}`,
    ]),
  ];
  const table = ['| | object | fields or keys |', '|---|---|---|', ...rows.map(toRow)];
  const details = diff.objects
    .filter(({ fields }) => fields.length > 0)
    .flatMap((object) => [
      '',
      `<details><summary>${quoteHtml(showName(object))}</summary>`,
      '',
      ...object.fields.map((field) => `- ${quoteCode(showField(field))}`),
      ...(object.refused ?? []).map(
        (refused) => `- **refused** ${quoteCode(showRefused(refused))}`,
      ),
      '',
      '</details>',
    ]);
  const note = isWithoutValues(diff) ? ['', `_${withoutValues}_`] : [];
  const summary = summarize(diff);
  const body = rows.length > 0 ? [...table, ...details] : [];
  const found = summary === undefined ? [] : [...(rows.length > 0 ? [''] : []), summary];
  return [`### Deploy tree of ${environment}`, '', ...body, ...found, ...note, ''].join('\n');
}

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
