import { dayMs, hourMs } from '../../src/domain/time.ts';
import type { HealthView, WebmailHealth } from '../../src/messaging/health-api.ts';
import { atWork } from '../sidebar/material.ts';

const noted = (name: string, count: number, firstMs: number, lastMs: number) => ({ name, count, firstMs, lastMs });

export const readsWell: WebmailHealth = {
  webmail: 'gmail',
  lastReportMs: atWork,
  lastGoodMs: atWork - hourMs,
  misses: [],
  unreadable: [noted('folder-not-read', 2, atWork - 2 * dayMs, atWork - dayMs)],
};

/** A webmail that has changed its list three days ago. */
export const readsInPart: WebmailHealth = {
  webmail: 'outlook',
  lastReportMs: atWork,
  lastGoodMs: atWork - hourMs,
  misses: [noted('rowDate', 214, atWork - 3 * dayMs, atWork), noted('rowPeople', 31, atWork - 3 * dayMs, atWork)],
  unreadable: [noted('newest-undecided', 1, atWork - dayMs, atWork - dayMs)],
};

export const readsBadly: WebmailHealth = {
  webmail: 'gmail',
  lastReportMs: atWork,
  lastGoodMs: atWork - 4 * dayMs,
  misses: [
    noted('ownAddress', 18, atWork - 3 * dayMs, atWork),
    noted('conversationList', 4, atWork - 2 * dayMs, atWork),
  ],
  unreadable: [
    noted('page-not-recognised', 12, atWork - 2 * dayMs, atWork - hourMs),
    noted('account-unknown', 18, atWork - 3 * dayMs, atWork),
  ],
  surroundings: {
    misses: ['conversationList'],
    atMs: atWork - hourMs,
    text: 'div.nH[class role] role=main\n div.?[class]\n  table.F[class]\n   tbody\n    tr.zA[class id role] role=row x8',
  },
};

export const bothWebmails: HealthView = { webmails: [readsBadly, readsInPart] };
