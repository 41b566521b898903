import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTable, wrapLine } from './lay-out-table.ts';

const header = ['CHART OR SECRET', 'RESULT', 'CHANGES'];
const rows = [
  [
    'chart/charts/payment-gateway',
    'made',
    'changed templates/deployment.yaml, templates/service.yaml',
  ],
  ['  payment-gateway-database-password', 're-encrypted', 'password changed'],
  ['chart/charts/db', 'unchanged', ''],
].map((row) => row.map((text) => ({ text })));

describe('a table', () => {
  it('has a header, and one line per row where there is room', () => {
    expect(layOutTable(header, rows.slice(2), { color: false })).toBe(
      ['CHART OR SECRET  RESULT     CHANGES', 'chart/charts/db  unchanged'].join('\n'),
    );
  });

  it('fits 60 columns, and loses nothing', () => {
    const text = layOutTable(header, rows, { color: false, width: 60 });
    expect(text).toBe(
      [
        'CHART OR SECRET         RESULT        CHANGES',
        'chart/charts/payment-   made          changed',
        'gateway                               templates/',
        '                                      deployment.yaml,',
        '                                      templates/service.yaml',
        '  payment-gateway-      re-encrypted  password changed',
        '  database-password',
        'chart/charts/db         unchanged',
      ].join('\n'),
    );
  });

  it('has colours that do not count', () => {
    const styled = rows.map((row) => row.map((cell) => ({ ...cell, style: 'red' as const })));
    const plain = layOutTable(header, rows, { color: false, width: 60 });
    const colored = layOutTable(header, styled, { color: true, width: 60 });
    // eslint-disable-next-line no-control-regex
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
    expect(colored).toContain('\u001B[31m');
  });

  it('shows what would steer a terminal as signs', () => {
    const cell = [[{ text: 'a\u001B[2J\tb' }]];
    expect(layOutTable(['X'], cell, { color: false })).not.toContain('\u001B');
  });
});

it('no piece of a line is longer than the column, and all of it is there', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '/', '-', '.', ',', ';');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 80 }),
      fc.integer({ min: 8, max: 30 }),
      (line, width) => {
        const pieces = wrapLine(line, width);
        expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(width);
        const letters = (text: string): string => text.replaceAll(' ', '');
        expect(letters(pieces.join(''))).toBe(letters(line));
      },
    ),
  );
});
