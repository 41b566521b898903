// Runs every phase on every deep program, on the stack of the thread that loads this file. Reports what
// each phase ended with: `ok`, the code of a fault, or the error.
import { parentPort, workerData } from 'node:worker_threads';
import { isFault } from '@dhallmark/fault';
import { diff } from '../tools/diff.ts';
import { findTags } from '../tools/tags.ts';
import { format } from '../tools/format/format.ts';
import { lint } from '../tools/lint/lint.ts';
import { alphaNormalize } from '../tools/alpha-normalize.ts';
import { decode } from '../binary/decode.ts';
import { encode } from '../binary/encode.ts';
import { importsOf } from '../imports/imports-of.ts';
import { load } from '../load.ts';
import { parseExpr } from '../parse/parse.ts';
import { print } from '../print/print.ts';
import {
  alphaNormalForm,
  evaluateInput,
  haveSameType,
  normalForm,
  semanticHash,
  toYaml,
  typeOf,
} from '../phases.ts';
import { memoryIo } from '../resolve/io.ts';
import { createDeepClosures, createDeepPrograms } from './deep-programs.ts';

const { levels } = workerData as { readonly levels: number };
const how = { io: memoryIo({}) };
const ended: Record<string, string> = {};

async function run<T>(name: string, phase: () => T | Promise<T>): Promise<T | undefined> {
  try {
    const result = await phase();
    ended[name] = 'ok';
    return result;
  } catch (error) {
    ended[name] = isFault(error) ? error.code : String(error);
    return undefined;
  }
}

for (const [name, text] of createDeepPrograms(levels)) {
  const expr = await run(`parse ${name}`, () => parseExpr(text));
  await run(`format ${name}`, () => format(text));
  await run(`lint ${name}`, () => lint(text));
  await run(`tags ${name}`, () => findTags(text));
  if (expr !== undefined) {
    await run(`print ${name}`, () => print(expr, { width: Infinity }));
    await run(`alpha-normalize ${name}`, () => alphaNormalize(expr));
    await run(`imports ${name}`, () => importsOf(expr));
    const decoded = await run(`decode ${name}`, () => decode(encode(expr)));
    if (decoded !== undefined) await run(`diff ${name}`, () => diff(expr, decoded));
  }
  const value = await run(`evaluate ${name}`, () => evaluateInput({ text }, how));
  if (value === undefined) continue;
  await run(`quote ${name}`, () => normalForm(value));
  await run(`quote the type ${name}`, () => typeOf(value));
  await run(`α-quote ${name}`, () => alphaNormalForm(value));
  await run(`hash ${name}`, () => semanticHash(value));
  await run(`compare ${name}`, async () => haveSameType(value, await evaluateInput({ text }, how)));
  await run(`load ${name}`, () => load({ text }, how));
  await run(`YAML ${name}`, () => toYaml(value));
}
for (const [name, [text, expected]] of createDeepClosures(levels)) {
  await run(`fold ${name}`, async () => {
    const found = print(normalForm(await evaluateInput({ text }, how)), { width: Infinity });
    if (found !== expected) throw new TypeError(`found ${found.slice(0, 100)}`);
  });
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
parentPort?.postMessage(ended);
