import { styleText } from 'node:util';
import { isEmptyDiff, type Change, type FieldChange, type TreeDiff } from './compare-trees.ts';
import { showName } from './tree-content.ts';

const signs: Record<Change, string> = { added: '+', changed: '~', removed: '-' };
const colours = { added: 'green', changed: 'yellow', removed: 'red' } as const;
const longestValue = 60;

const valuesNotCompared =
  'Values of Secrets were not compared: neither variables nor keys are at hand here.';

/** A value on one line, cut where it is long. */
function showValue(value: unknown): string {
  const text = value === undefined ? '(absent)' : JSON.stringify(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}

const showField = ({ field, before, after }: FieldChange): string =>
  `${field}: ${showValue(before)} → ${showValue(after)}`;

/** For a terminal, ends with a newline; colours only where asked for. */
export function renderDiffText(diff: TreeDiff, options: { readonly color: boolean }): string {
  const head = (change: Change, text: string): string => {
    const line = `${signs[change]} ${text}`;
    return options.color ? styleText(colours[change], line, { validateStream: false }) : line;
  };
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

/** For a merge-request note: a table of objects, their fields folded below it. */
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
      secret.keys.map(({ key, change }) => `${signs[change]}\`${escape(key)}\``).join(' '),
    ]),
    ...diff.files.map(({ path, change }) => [change, `\`${escape(path)}\``, '']),
  ];
  const table = ['| | object | fields or keys |', '|---|---|---|', ...rows.map(toRow)];
  const details = diff.objects
    .filter(({ fields }) => fields.length > 0)
    .flatMap((object) => [
      '',
      `<details><summary>${escape(showName(object))}</summary>`,
      '',
      ...object.fields.map((field) => `- \`${escape(showField(field))}\``),
      '',
      '</details>',
    ]);
  const note = diff.secretValuesCompared ? [] : ['', `_${valuesNotCompared}_`];
  const body = isEmptyDiff(diff) ? ['No changes.'] : [...table, ...details];
  return [`### Deploy tree of ${environment}`, '', ...body, ...note, ''].join('\n');
}

const toRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/** Backquotes and angle brackets would end the code span or begin HTML. */
function escape(text: string): string {
  return text.replaceAll('`', "'").replaceAll('<', '&lt;').replaceAll('\n', ' ');
}
