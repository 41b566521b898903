import { expect, test } from 'vitest';
import { listVariableUses } from './staged-specs.ts';

test('the variables of specifications, those of templates too, each once', () => {
  const token = { variable: 'TOKEN', form: 'text' } as const;
  const keys = {
    token,
    file: { variable: 'FILE', form: 'file' },
    login: { template: ['user/', { variable: 'PART', form: 'text' }, token] },
  } as const;
  const spec = { name: 'a', namespace: 'n', type: 'Opaque', keys } as const;
  expect(listVariableUses([spec, spec])).toEqual(['file FILE', 'text PART', 'text TOKEN']);
});
