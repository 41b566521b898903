import {
  createCustomKinds,
  evaluateSecretFiles,
  findPlaces,
  namesWithoutValues,
  readSecretSpecs,
  renderChart,
  type ChartInput,
  type DhallSession,
} from '@dhallmark/chart-gen';
import { ImportCache } from '@dhallmark/dhall';
import { isStackOverflow, tooDeep } from '@dhallmark/dhall/node';
import { findCrdFiles } from '../charts/crd-files.ts';
import { findCharts, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import type { RequestHandler } from '../processes/answer-requests.ts';
import { failuresFromData } from '../processes/failures-as-data.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { toFailures } from '../report/failures.ts';
import type { EvaluationRequest, OpenRequest, TrackedFiles } from './evaluation-requests.ts';
import { openSession, type KeptSession } from './open-session.ts';
import { readPublicStrings } from './public-strings.ts';
import { renderToStaging } from './render-to-staging.ts';
import { openStaging } from './staging.ts';

interface OpenSources {
  readonly request: OpenRequest;
  readonly session: DhallSession;
  readonly charts: readonly ChartFolder[];
  readonly customKinds: NonNullable<ChartInput['customKinds']>;
  readonly listTracked: () => ReadonlySet<string> | undefined;
}

/** What a process that evaluates charts does. */
export function createEvaluationHandler(): RequestHandler {
  const kept: KeptSession = { cache: new ImportCache(), tracked: new Set() };
  let open: OpenSources | undefined;
  return async (message) => {
    const request = message as OpenRequest | EvaluationRequest;
    if (request.kind === 'open') {
      open = openSources(request, kept);
      return undefined;
    }
    if (open === undefined) throw new Error('nothing is open');
    try {
      return await answer(request, open);
    } catch (error) {
      const mayHoldValue = request.kind === 'secrets';
      const failures = toFailures(describeStack(error), request.chart, { mayHoldValue });
      throw new CollectedFailures(failures);
    }
  };
}

/** A deep value can exhaust the stack outside of the evaluator, too. That is not a defect. */
function describeStack(error: unknown): unknown {
  if (error instanceof AggregateError) return new AggregateError(error.errors.map(describeStack));
  return isStackOverflow(error) ? tooDeep() : error;
}

function openSources(request: OpenRequest, kept: KeptSession): OpenSources {
  const { root, options, tracked } = request;
  const listTracked = (): ReadonlySet<string> | undefined => readTracked(tracked);
  const session = openSession({ ...request, listTracked }, kept);
  const charts = findCharts(root, options.chartsRoot);
  const customKinds = createCustomKinds(findCrdFiles(root, charts), session.sources);
  return { request, session, charts, customKinds, listTracked };
}

function readTracked(tracked: TrackedFiles): ReadonlySet<string> | undefined {
  if ('failures' in tracked) throw new CollectedFailures(failuresFromData(tracked.failures));
  return tracked.files === undefined ? undefined : new Set(tracked.files);
}

async function answer(request: EvaluationRequest, open: OpenSources): Promise<unknown> {
  const { root, environment, options } = open.request;
  const { session, charts, customKinds, listTracked } = open;
  const folder = charts.find(({ name }) => name === request.chart);
  if (folder === undefined) throw new Error(`there is no chart ${request.chart}`);
  const umbrella = umbrellaOf(charts);
  const withoutValues = folder === umbrella ? namesWithoutValues(charts) : [];
  const sources = { folder, umbrella, environment, session };
  const input: ChartInput = { ...sources, customKinds, withoutValues };
  switch (request.kind) {
    case 'render':
      return renderToStaging({ ...input, root, options, chart: folder });
    case 'files': {
      const { files } = await renderChart(input);
      return [...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
    }
    case 'variables':
      return [...new Set(folder.secretFiles.flatMap((file) => [...session.variablesOf(file)]))];
    case 'places':
      return findPlaces(input, request.fields);
    case 'specs':
      return readSecretSpecs(input);
    case 'secrets': {
      const staged = openStaging({ root, environment, options });
      const place = { root, environment, charts: request.rendered, listTracked };
      const values = emptyWhereUnknown(request.values);
      return evaluateSecretFiles(input, values, () => readPublicStrings(place, staged));
    }
  }
}

/**
 * A file behind a hash must not read variables, and those that it reads are not given. As empty ones,
 * they let the evaluator say so, and not that they are missing.
 */
function emptyWhereUnknown(
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return new Proxy(values, { get: (given, name: string) => given[name] ?? '' });
}
