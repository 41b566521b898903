import { expect, it } from 'vitest';
import { from, spec, text } from '../testing/specs.ts';
import { listUses, listVariables } from './list-variables.ts';

it('lists variables with who needs them and never a value or a length', () => {
  const charts = [
    ...spec({ keys: { a: text('A'), b: { variable: 'B', form: 'base64' } } }),
    {
      chart: 'db',
      specs: [
        {
          name: 'x',
          namespace: 'db',
          type: 'Opaque' as const,
          keys: { k: { template: ['x', text('A')] } },
        },
      ],
    },
  ];
  const listed = listVariables(listUses(charts), from({ B: 'canary not base64' }));
  expect(listed).toEqual([
    {
      variable: 'A',
      forms: ['text'],
      uses: [
        { chart: 'web', secret: 'shop/token', key: 'a' },
        { chart: 'db', secret: 'db/x', key: 'k' },
      ],
      isSet: false,
      isWellFormed: false,
      hasDefault: false,
    },
    {
      variable: 'B',
      forms: ['base64'],
      uses: [{ chart: 'web', secret: 'shop/token', key: 'b' }],
      isSet: true,
      isWellFormed: false,
      hasDefault: false,
    },
  ]);
});
