import { describe, expect, it } from 'vitest';
import { createValueSearch } from './value-search.ts';

const value = 'cänary\'s "P4ss" $x/9+\nsecond-line';
const part = value.slice(0, 18);

function find(secret: string | Uint8Array, text: string, ...publicTexts: readonly string[]) {
  const values = [
    { variable: 'OTHER', bytes: Buffer.from('something-else') },
    { variable: 'SECRET', bytes: Buffer.from(secret) },
  ];
  return createValueSearch(values, () => publicTexts).find(['first', text]);
}

const base64 = (text: string, encoding: 'base64' | 'base64url' = 'base64') =>
  Buffer.from(text).toString(encoding);
const hex = Buffer.from(value).toString('hex');
const escaped = JSON.stringify(value);
const encodings: Readonly<Record<string, string>> = {
  itself: value,
  'one of its lines': 'second-line',
  'a part of eight bytes': 'ond-line',
  base64: base64(value),
  'base64 of a part': base64(part),
  'base64 after one byte': base64(`:${value}`),
  'base64 after two bytes': base64(`::${value}`),
  'base64 in lines': base64(`::${value}`).replaceAll(/.{16}/g, '$&\n  '),
  base64url: base64(value, 'base64url'),
  'base64 without padding': base64(value).replace(/=+$/, ''),
  hex,
  'capital hex': hex.toUpperCase(),
  'hex after a digit': `1${hex}`,
  'percent-encoding': encodeURIComponent(value),
  'percent-encoding of everything': Buffer.from(value).toString('hex').replaceAll(/../g, '%$&'),
  JSON: escaped,
  'JSON with \\u': `"${Array.from(part, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`,
  'YAML in single quotes': `'${value.replaceAll("'", "''")}'`,
  'a shell word': `'${part.replaceAll("'", String.raw`'\''`)}'`,
  'a shell word in double quotes': `"${part.replaceAll(/["$\\]/g, String.raw`\$&`)}"`,
  'a folded line': part.replaceAll(' ', '\n    '),
  backwards: Array.from(value).toReversed().join(''),
};

describe('finds a value as', () => {
  it.each(Object.entries(encodings))('%s', (_name, text) => {
    expect(find(value, `before ${text} after`)).toEqual(['SECRET']);
  });

  // no eight bytes of it are anywhere as they are
  const quoted = "a'b'c'd'e'f'g'h'i'j";
  it.each([
    ['with doubled quotes', quoted.replaceAll("'", "''")],
    ['in closed quotes of a shell', quoted.replaceAll("'", String.raw`'\''`)],
    ['in mixed quotes of a shell', quoted.replaceAll("'", `'"'"'`)],
    ['with white space between its letters', Array.from(quoted).join(' ')],
    ['on lines of four letters', quoted.replaceAll(/.{4}/g, '$&\n')],
  ])('%s', (_how, text) => {
    expect(find(quoted, text)).toEqual(['SECRET']);
  });

  it.each([0, 1, 2, 3])('base64 after %i letters of something else', (count) => {
    const text = 'x'.repeat(count) + base64('s3cret-9');
    expect(find('s3cret-9', text)).toEqual(['SECRET']);
  });

  it.each([0, 1])('hexadecimal digits after %i others', (count) => {
    const text = 'f'.repeat(count) + Buffer.from('s3cret-9').toString('hex');
    expect(find('s3cret-9', text)).toEqual(['SECRET']);
  });

  it('bytes that are not text', () => {
    const bytes = Buffer.from([0, 255, 254, 1, 2, 3, 128, 200, 7]);
    expect(find(bytes, bytes.toString('base64'))).toEqual(['SECRET']);
  });
});

describe('is quiet', () => {
  it.each([
    ['about a value of less than eight bytes', 'product', 'product'],
    ['about a common part of seven bytes', 'my-product-1', 'product'],
    ['about a line of hyphens', `-----BEGIN X\n${'-'.repeat(20)}`, '-'.repeat(40)],
    ['about an empty value', '', 'text'],
    ['where a part crosses from one value into another', 'abcdefgh-1', 'g-elseabc'],
  ])('%s', (_name, secret, text) => {
    expect(find(secret, text)).toEqual([]);
  });

  it('about what is public, encoded too', () => {
    const url = 'postgres://app@db.example.com/x';
    expect(find(url, 'host db.example.com')).toEqual(['SECRET']);
    expect(find(url, 'host db.example.com', 'let host = "db.example.com"')).toEqual([]);
    expect(find(url, base64('db.example.com'), 'let host = "db.example.com"')).toEqual([]);
    expect(find(url, 'app@db.example.com', 'let host = "db.example.com"')).toEqual(['SECRET']);
  });

  it('asks for public strings only where it found something', () => {
    const values = [{ variable: 'SECRET', bytes: Buffer.from('s3cret-value') }];
    const search = createValueSearch(values, () => {
      throw new Error('asked');
    });
    expect(search.find(['nothing of it'])).toEqual([]);
  });
});

it('takes time linear in values and strings', () => {
  const bytes = Buffer.alloc(1 << 20, 'abcdefgh1');
  const search = createValueSearch([{ variable: 'SECRET', bytes }], () => [
    'abcdefgh1'.repeat(1e5),
  ]);
  expect(search.find(['1hgfedcba'.repeat(1e4), 'abcdefgh1'.repeat(1e4)])).toEqual([]);
});
