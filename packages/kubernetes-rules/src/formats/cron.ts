import type { Format } from './format.ts';

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names of the numbers from `least` on. */
  readonly names?: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: months },
  { name: 'day of week', least: 0, most: 6, names: days },
];

const words = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@midnight',
  '@hourly',
]);
const DURATION = /^[-+]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))+$/;

/** Five fields as github.com/robfig/cron/v3 reads them, or one of its words. */
export const cronSchedule: Format = {
  words:
    'five fields (minute, hour, day of month, month, day of week from 0 to 6), @daily and the like, or @every with a duration',
  accepts: (value) => typeof value !== 'string' || findCronProblem(value) === undefined,
};

/**
 * What is wrong with a schedule; undefined for a correct one.
 *
 * @example
 * findCronProblem('60 3 * * *') // 'minute must be from 0 to 59'
 */
export function findCronProblem(text: string): string | undefined {
  if (/^(CRON_)?TZ=/.test(text)) return 'the time zone belongs in spec.timeZone';
  if (text.startsWith('@every ')) {
    return DURATION.test(text.slice(7)) ? undefined : '@every needs a duration such as 1h30m';
  }
  if (text.startsWith('@')) {
    return words.has(text) ? undefined : `the words are ${[...words].join(', ')} and @every`;
  }
  const parts = text.split(/\s+/).filter((part) => part !== '');
  if (parts.length !== fields.length) return `it has ${parts.length} fields instead of 5`;
  for (const [index, field] of fields.entries()) {
    const ok = (parts[index] as string).split(',').every((each) => isRange(each, field));
    if (!ok) {
      const names = field.names === undefined ? '' : `, or ${field.names.join(', ')}`;
      return `${field.name} must be from ${field.least} to ${field.most}${names}, with * , - and /`;
    }
  }
  return undefined;
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a schedule ever comes: `0 0 31 2 *` never does. True where the schedule is not valid.
 *
 * @example
 * everRuns('0 0 30 2 *') // false
 */
export function everRuns(text: string): boolean {
  const [, , ofMonth = '*', ofYear = '*', ofWeek = '*'] = text.trim().split(/\s+/);
  // with days of the week, either of both is enough
  if (text.startsWith('@') || !isEvery(ofWeek) || findCronProblem(text) !== undefined) return true;
  const [dayField, monthField] = [fields[2], fields[3]] as [Field, Field];
  return longestMonths.some(
    (length, index) =>
      hasNumber(ofYear, index + 1, monthField) &&
      Array.from({ length }, (_, day) => day + 1).some((day) => hasNumber(ofMonth, day, dayField)),
  );
}

function isEvery(text: string): boolean {
  return text === '*' || text === '?';
}

function hasNumber(list: string, number: number, field: Field): boolean {
  return list.split(',').some((part) => {
    const [range = '', step] = part.split('/');
    const [first = field.least, last] = isEvery(range)
      ? [field.least, field.most]
      : range.split('-').map((bound) => toNumber(bound, field));
    const end = last ?? (step === undefined ? first : field.most);
    return number >= first && number <= end && (number - first) % Number(step ?? 1) === 0;
  });
}

function isRange(text: string, field: Field): boolean {
  const [range = '', step, ...more] = text.split('/');
  if (more.length > 0 || (step !== undefined && !/^0*[1-9]\d*$/.test(step))) return false;
  if (range === '*' || range === '?') return true;
  const bounds = range.split('-').map((bound) => toNumber(bound, field));
  if (bounds.length > 2) return false;
  const [first, last = first] = bounds;
  return (
    first !== undefined &&
    last !== undefined &&
    !bounds.includes(undefined) &&
    first >= field.least &&
    last <= field.most &&
    first <= last
  );
}

function toNumber(text: string, { least, names }: Field): number | undefined {
  const at = names?.indexOf(text.toLowerCase()) ?? -1;
  if (at >= 0) return least + at;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A name of the time zone database. */
export const timeZone: Format = {
  words: 'a name of the time zone database, such as Europe/Berlin or Etc/UTC',
  accepts: (value) => typeof value !== 'string' || isTimeZone(value),
};

function isTimeZone(name: string): boolean {
  if (name.toLowerCase() === 'local' || /^[+-]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
