import type { HealthView, NotedName } from '../../../messaging/health-api.ts';

interface ReportFacts {
  version: string;
  browserName: string;
  /** BCP 47 tag of the interface. */
  locale: string;
  atMs: number;
  health: HealthView;
}

/**
 * What somebody needs who mends the reading of pages, as plain text in no language: versions, names, counts and times. No
 * address and no subject is known to the log it is made of.
 */
export function printReport({ version, browserName, locale, atMs, health }: ReportFacts): string {
  const sections = health.webmails.map(({ webmail, lastReportMs, lastGoodMs, misses, unreadable, surroundings }) =>
    [
      webmail,
      `  report ${moment(lastReportMs)}`,
      `  good ${lastGoodMs === null ? '-' : moment(lastGoodMs)}`,
      ...misses.map((miss) => `  miss ${noted(miss)}`),
      ...unreadable.map((reason) => `  unreadable ${noted(reason)}`),
      ...(surroundings
        ? [`  around ${surroundings.misses.join(' ')} ${moment(surroundings.atMs)}`, surroundings.text]
        : []),
    ].join('\n'),
  );
  return [`Ghostlight ${version} ${locale} ${moment(atMs)}\n${browserName}`, ...sections].join('\n\n');
}

const noted = ({ name, count, firstMs, lastMs }: NotedName) => `${name} ${count} ${moment(firstMs)} ${moment(lastMs)}`;

const moment = (ms: number) => new Date(ms).toISOString();
