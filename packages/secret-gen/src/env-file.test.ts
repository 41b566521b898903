import { describe, expect, it } from 'vitest';
import { parseEnvFile, renderEnvExample } from './env-file.ts';
import { spec, text } from './testing/specs.ts';
import { listUses } from './values/list-variables.ts';

describe('the env file', () => {
  it('is read without expansion', () => {
    expect(parseEnvFile('A=pa$word\nB="two\nlines"\nC=\'$A ${B}\'\n#D=x\n')).toEqual({
      A: 'pa$word',
      B: 'two\nlines',
      C: '$A ${B}',
    });
  });

  it('example keeps present values and reads back as it was', () => {
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
    expect(parseEnvFile(example)).toEqual({ ...values, D: 'change-me', E: 'Y2hhbmdlLW1l' });
    expect(example).toContain('# web: shop/token e\n# form: base64\nE=');
    expect(renderEnvExample(uses, parseEnvFile(example))).toBe(example);
  });
});
