import { UserError } from '../../src/domain/errors.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { assessment, atWork, conversation, ghosting, prospects, silentReasons } from './material.ts';
import type { Scenario } from './scenarios.ts';

const unclaimed = { status: 'not-offered', why: 'unknown' } as const;
const yourTurn = conversation(
  assessment('your-turn', {
    reasons: [{ code: 'they-wrote-last', atMs: atWork - 2 * hourMs }],
    silence: null,
    chance: null,
    lastMessage: unclaimed,
  }),
);
/** Nothing can be read: nobody is called silent. */
const unknown = conversation(
  assessment('unknown', {
    reasons: [
      { code: 'silent-for', workingDays: 8, sinceMs: atWork - 12 * dayMs },
      { code: 'unanswered', count: 2 },
    ],
    chance: null,
    lastMessage: unclaimed,
  }),
);
/** What is stored can be read, and nothing more be written. */
const silent = conversation(assessment('ghosting', { reasons: silentReasons, lastMessage: unclaimed }));
/** Who waits for the rep is told, silences are not. */
const withoutSilences = {
  ...prospects,
  groups: prospects.groups.filter(({ group }) => ['back', 'your-turn', 'last-message'].includes(group)),
};
const full = new UserError(
  'There is no room left for Ghostlight’s data, so nothing was stored. Free some space on the disk, then try again.',
);
const none = { conversation: { status: 'none' } } as const;

/** States of the sidebar where nothing can be stored, or where the list of the page cannot be read. */
export const storageScenarios: Record<string, Scenario> = {
  'memory-your-turn': { host: { view: yourTurn, storageFault: 'error_storageUnavailable' } },
  'memory-unknown': { host: { view: unknown, storageFault: 'error_storageBroken' } },
  'memory-ghosting': { host: { view: silent, storageFault: 'error_storageFull' } },
  'memory-prospects': { host: { prospects, storageFault: 'error_storageFull' }, situation: none },
  'forgotten-unknown': { host: { view: unknown, isCut: true } },
  'forgotten-prospects': { host: { prospects: withoutSilences, isCut: true }, situation: none },
  'forgotten-empty': {
    host: { prospects: { ...prospects, groups: [] }, isCut: true },
    situation: none,
  },
  'not-stored': { host: { view: ghosting(), failing: { addMark: full } }, press: ['more', 'mark-met'] },
  'list-unread': { host: { prospects }, situation: { ...none, isListUnread: true } },
  'list-unread-empty': { situation: { ...none, isListUnread: true } },
};
