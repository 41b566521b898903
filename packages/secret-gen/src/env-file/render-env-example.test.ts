import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvFile } from './parse-env-file.ts';
import { renderEnvExample } from './render-env-example.ts';
import { spec, text } from '../testing/specs.ts';
import { listUses } from '../values/list-variables.ts';

const read = (file: string) => parseEnvFile(Buffer.from(file), 'secrets.env.example').values;

describe('the example', () => {
  it('keeps present values and reads back as it was', () => {
    const values = { A: 'two\nlines "quoted" $x #y', B: '{"auths":{"r":{}}}', C: "it's" };
    const uses = listUses(
      spec({
        keys: {
          a: text('A'),
          b: text('B'),
          c: text('C'),
          d: text('D'),
          e: { variable: 'E', form: 'base64' },
        },
      }),
    );
    const example = renderEnvExample(uses, values);
    expect(read(example)).toEqual({ ...values, D: 'change-me', E: 'Y2hhbmdlLW1l' });
    expect(example).toContain('# web: shop/token e\n# form: base64\nE=');
    expect(renderEnvExample(uses, read(example))).toBe(example);
  });
  it('keeps variables of others with their comments', () => {
    const uses = listUses(spec({ keys: { b: text('B') } }));
    const kept = new Map([['A', ['# shop: x', '# form: text']]]);
    const example = renderEnvExample(uses, { A: "it's", B: 'b' }, kept);
    expect(example).toContain("\n\n# shop: x\n# form: text\nA=`it's`\n\n# web: shop/token b\n");
    expect(read(example)).toEqual({ A: "it's", B: 'b' });
  });
  it('writes every value so that it is read unchanged', () => {
    const uses = listUses(spec({ keys: { a: text('A'), b: text('B') } }));
    const unit = fc.constantFrom(...'ab $#=\\"\'`\r\n\t\uFEFF\u00A0é😀'.match(/./gsu)!);
    fc.assert(
      fc.property(fc.string({ unit }), (value) => {
        expect(read(renderEnvExample(uses, { A: value, B: 'b' }))).toEqual({ A: value, B: 'b' });
      }),
    );
  });
});
