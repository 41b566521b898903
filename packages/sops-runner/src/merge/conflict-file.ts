/**
 * A file with a conflict: what differs between two encrypted files is between markers, one side after the
 * other. No program takes it for an encrypted file, and both files can be restored from it.
 */

import { compareTwoWay } from '../tree/three-way.ts';

/** How many signs a marker of Git has, unless `%L` says another number. */
const MARKER_SIZE = 7;

export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
}

/** One file from both. The markers are those of Git. */
export function joinConflict({ ours, theirs }: ConflictSides, markerSize = MARKER_SIZE): string {
  const marker = (sign: string, label: string): string => `${sign.repeat(markerSize)}${label}`;
  const lines: string[] = [];
  for (const { common, buffer1 = [], buffer2 = [] } of compareTwoWay(
    toLines(ours),
    toLines(theirs),
  )) {
    if (common !== undefined) {
      lines.push(...common);
      continue;
    }
    lines.push(
      marker('<', ' ours'),
      ...buffer1,
      marker('=', ''),
      ...buffer2,
      marker('>', ' theirs'),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The two files; undefined for content without markers. */
export function splitConflict(text: string): ConflictSides | undefined {
  const size = /^(<{7,})(?: |$)/m.exec(text)?.[1]?.length;
  if (size === undefined) return undefined;
  const [start, middle, end] = ['<', '=', '>'].map((sign) => sign.repeat(size)) as [
    string,
    string,
    string,
  ];
  const ours: string[] = [];
  const theirs: string[] = [];
  let place: 'both' | 'ours' | 'theirs' = 'both';
  for (const line of toLines(text)) {
    if (place === 'both' && isMarker(line, start)) place = 'ours';
    else if (place === 'ours' && line.trimEnd() === middle) place = 'theirs';
    else if (place === 'theirs' && isMarker(line, end)) place = 'both';
    else {
      if (place !== 'theirs') ours.push(line);
      if (place !== 'ours') theirs.push(line);
    }
  }
  if (place !== 'both') return undefined;
  return { ours: `${ours.join('\n')}\n`, theirs: `${theirs.join('\n')}\n` };
}

function isMarker(line: string, marker: string): boolean {
  return line.startsWith(marker) && /^(?: |\r?$)/.test(line.slice(marker.length));
}

function toLines(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
