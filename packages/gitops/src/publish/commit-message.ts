import { countNoun } from '@dhallmark/fault';
import { escapeLine } from '@dhallmark/fault/terminal';

/** What one publish changes, for its commit message. Names only, never a value or a length. */
export interface PublishSummary {
  readonly charts: readonly {
    readonly name: string;
    readonly change: 'added' | 'changed' | 'removed';
  }[];
  readonly secrets: readonly {
    /** `<chart>/<name>` */
    readonly name: string;
    readonly change: 'added' | 'changed' | 'removed' | 'rekeyed';
    /** The keys whose values changed. */
    readonly keys: readonly string[];
  }[];
  /** Lines for people about the publish as a whole. */
  readonly remarks?: readonly string[] | undefined;
}

/** What the trailers of a commit message say, for programs. */
export interface Trailers {
  readonly environment: string;
  /** The folder in the deploy repository; '' is its root. */
  readonly path: string;
  /** The commit of the workspace. */
  readonly source: string;
  /** The web address of the CI pipeline. */
  readonly pipeline?: string | undefined;
}

/**
 * The commit message of a publish: a subject, one line per chart and Secret, remarks, and trailers.
 *
 * @example
 * renderCommitMessage({ charts: [{ name: 'web', change: 'changed' }], secrets: [] }, trailers)
 * // 'production: update web\n\n- chart web: changed\n\nDhallmark-Environment: production\n…'
 */
export function renderCommitMessage(summary: PublishSummary, trailers: Trailers): string {
  const lines = [
    ...summary.charts.map(({ name, change }) => `- chart ${escapeLine(name)}: ${change}`),
    ...summary.secrets.map(({ name, change, keys }) =>
      keys.length === 0
        ? `- Secret ${escapeLine(name)}: ${change}`
        : `- Secret ${escapeLine(name)}: ${change} (${escapeLine(keys.join(', '))})`,
    ),
  ];
  return [
    subject(summary, trailers.environment),
    '',
    ...(lines.length > 0 ? [...lines, ''] : []),
    ...(summary.remarks ?? []).flatMap((remark) => [remark, '']),
    `Dhallmark-Environment: ${trailers.environment}`,
    `Dhallmark-Path: ${trailers.path || '.'}`,
    `Dhallmark-Source: ${trailers.source}`,
    ...(isWebAddress(trailers.pipeline) ? [`Dhallmark-Pipeline: ${trailers.pipeline}`] : []),
    '',
  ].join('\n');
}

const longestSubject = 72;

function subject(summary: PublishSummary, environment: string): string {
  const rekeyed = summary.secrets.filter(({ change }) => change === 'rekeyed').length;
  if (rekeyed > 0 && rekeyed === summary.secrets.length && summary.charts.length === 0) {
    return `${environment}: rekey ${countNoun(rekeyed, 'Secret')}`;
  }
  const names = [
    ...new Set([
      ...summary.charts.map(({ name }) => name),
      ...summary.secrets.map(({ name }) => name.split('/')[0] ?? name),
    ]),
  ];
  const named = `${environment}: update ${escapeLine(names.join(', '))}`;
  if (names.length > 0 && named.length <= longestSubject) return named;
  return names.length > 0
    ? `${environment}: update ${countNoun(names.length, 'chart')}`
    : `${environment}: update the deploy tree`;
}

/** A variable holds it: a line break in it would begin another trailer. */
function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/[\x21-\x7e]+$/.test(address);
}
