/** YAML as sops writes it: scalars in the place of `ENC[…]`, and the sops block. */

import type { MetadataRecord, MetadataValue } from '../../metadata/metadata.ts';
import { floatText } from '../../tree/scalar.ts';
import type { Scalar } from '../../tree/tree.ts';
import { resolvePlain } from './resolve.ts';

export interface Place {
  readonly flow: boolean;
  /** The column of the lines of a block scalar; undefined where there cannot be one. */
  readonly column: number | undefined;
}

/** The scalar as YAML that is read as the same value of the same type. */
export function scalarYaml(scalar: Scalar, place: Place): string {
  const { type, text } = scalar;
  if (typeof text !== 'string') return `!!binary ${Buffer.from(text).toString('base64')}`;
  switch (type) {
    case 'bool':
      return text.toLowerCase();
    case 'float':
      return floatYaml(text);
    case 'int':
    case 'time':
      return text;
    default:
      return textYaml(text, place);
  }
}

/** A float must not be read as an int, which has the same MAC but another type. */
function floatYaml(text: string): string {
  if (text === '+Inf') return '.inf';
  if (text === '-Inf') return '-.inf';
  if (text === 'NaN') return '.nan';
  return floatText(text);
}

/** What only double quotes can express, including line breaks of YAML 1.1. */
const SPECIAL = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

export function textYaml(text: string, place: Place): string {
  if (isPlain(text, place.flow)) return text;
  if (text.includes('\n') && place.column !== undefined && fitsBlock(text)) {
    return blockYaml(text, place.column);
  }
  const resolved = resolvePlain(text);
  const ambiguous = typeof resolved === 'string' || resolved.type !== 'str' || OLD_WORD.test(text);
  if (ambiguous || SPECIAL.test(text)) return doubleQuoted(text);
  return `'${text.replaceAll("'", "''")}'`;
}

/** Booleans of YAML 1.1, which go-yaml reads as strings and writes in quotes. */
const OLD_WORD = /^(y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF)$/;

function isPlain(text: string, flow: boolean): boolean {
  if (!/^[^\s?:,[\]{}#&*!|>'"%@`-]|^-[^\s-]/.test(text) || /\s$/.test(text)) return false;
  if (/: |:$| #|[\t\n\r]/.test(text) || SPECIAL.test(text) || OLD_WORD.test(text)) return false;
  if (flow && /[,[\]{}:]/.test(text)) return false;
  if (/^(---|\.\.\.)/.test(text) || text === '=' || /^[-+]?[\d_]+(:[0-5]?\d)+/.test(text))
    return false;
  const resolved = resolvePlain(text);
  return typeof resolved === 'object' && resolved.type === 'str';
}

function fitsBlock(text: string): boolean {
  return !/^[\n ]|(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]| (?:\n|$)/u.test(text);
}

function blockYaml(text: string, column: number): string {
  const body = text.replace(/\n+$/, '');
  const tail = text.length - body.length;
  const chomp = tail === 0 ? '-' : tail === 1 ? '' : '+';
  const pad = ' '.repeat(column);
  const lines = body.split('\n').map((line) => (line === '' ? '' : pad + line));
  return `|${chomp}\n${lines.join('\n')}${tail > 1 ? '\n'.repeat(tail - 1) : ''}`;
}

function doubleQuoted(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}

/** `sops:` and what is under it, in the layout of sops with `indent` spaces per level and a final line break. */
export function sopsBlock(record: MetadataRecord, indent: number): string {
  return `sops:\n${mapLines(record, indent, indent).join('\n')}\n`;
}

function mapLines(record: MetadataRecord, column: number, indent: number): string[] {
  const pad = ' '.repeat(column);
  return Object.entries(record).flatMap(([key, value]) => {
    const [first = '', ...rest] = valueLines(value, column, indent);
    return [`${pad}${textYaml(key, { flow: false, column: undefined })}:${first}`, ...rest];
  });
}

/** The rest of the line of the key, then the lines below. */
function valueLines(value: MetadataValue, column: number, indent: number): string[] {
  if (Array.isArray(value)) {
    return value.length === 0
      ? [' []']
      : ['', ...listLines(value, indentFrom(column, indent), indent)];
  }
  if (typeof value === 'object' && value !== null) {
    const lines = mapLines(value as MetadataRecord, indentFrom(column, indent), indent);
    return lines.length === 0 ? [' {}'] : ['', ...lines];
  }
  if (typeof value !== 'string') return [` ${String(value)}`];
  if (value === '') return [' ""'];
  return ` ${textYaml(value, { flow: false, column: indentFrom(column, indent) })}`.split('\n');
}

/** go-yaml aligns to multiples of the indentation, except for what follows a `- `. */
function indentFrom(column: number, indent: number): number {
  return indent * Math.floor((column + indent) / indent);
}

function listLines(list: readonly MetadataValue[], column: number, indent: number): string[] {
  const pad = ' '.repeat(column);
  return list.flatMap((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      const [first = '', ...rest] = valueLines(item, column, indent);
      return [`${pad}-${first}`, ...rest];
    }
    const [first = '', ...rest] = mapLines(item as MetadataRecord, column + 2, indent);
    return [`${pad}- ${first.trimStart()}`, ...rest];
  });
}
