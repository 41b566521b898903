import { faultToJson } from '@dhallmark/fault';
import type { Generated } from '../secrets/generate-secrets.ts';
import type { ChartSecrets, SecretSpec } from '../specs/secret-spec.ts';
import type { ValueSource } from '../values/read-value.ts';

/** A chart `web` with one Secret. */
export const spec = (more: Partial<SecretSpec>): ChartSecrets[] => [
  {
    chart: 'web',
    specs: [{ name: 'token', namespace: 'shop', type: 'Opaque', keys: {}, ...more }],
  },
];

/** Variables and files as a source of values. */
export const from = (
  env: ValueSource['env'],
  files: Record<string, Uint8Array> = {},
  environment = 'production',
): ValueSource => ({ env, environment, readFile: (path) => files[path] });

/** A variable that holds the value itself. */
export const text = (variable: string) => ({ variable, form: 'text' as const });

/** Everything that a report may print of these problems. */
export const shown = (problems: Generated['problems']) =>
  JSON.stringify(problems.map(({ fault, ...place }) => ({ ...place, ...faultToJson(fault) })));

/** The code and the key of each problem. */
export const codes = ({ problems }: Generated) =>
  problems.map(({ fault, key }) => `${fault.code} ${key ?? ''}`.trim());
