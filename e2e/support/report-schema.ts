import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

const schemas = join(import.meta.dirname, '../../packages/dhallmark/schemas');
const ajv = new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false });

/**
 * The JSON document of a command, after it was compared with its published schema. A document of a
 * command that could not finish has `problems` instead of a result.
 */
export function expectReport(command: string, text: string): Readonly<Record<string, unknown>> {
  const document = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const schema = JSON.parse(readFileSync(join(schemas, `${command}.schema.json`), 'utf8')) as {
    readonly $id: string;
  };
  const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
  const problems = validate(document) === true ? [] : validate.errors;
  expect(problems).toEqual([]);
  return document;
}
