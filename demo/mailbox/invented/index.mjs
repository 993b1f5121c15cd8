import { englishSilences } from './english-silences.mjs';
import { frenchSilences } from './french-silences.mjs';
import { livelyConversations } from './lively.mjs';
import { noProspects } from './no-prospects.mjs';
import { camille, camilleAtFair, camilleAtStudio } from './people.mjs';
import { play } from './script.mjs';
import { marc, secondSlot } from './second-slot.mjs';
import { tellingMails } from './telling-mails.mjs';

/**
 * The mailboxes of the acted webmails when no archive is given, one for each login slot: a rep who lights stages, and a
 * second person. Times are relative to `nowMs`; every `expectedStanding` holds at any hour of any weekday.
 *
 * @param {number} nowMs epoch ms
 * @param {string} [timeZone] IANA name of the zone the working days are counted in; this machine's without it
 * @returns {import('../types.ts').Mailbox[]}
 */
export function inventedMailboxes(nowMs, timeZone) {
  const scripts = [...frenchSilences, ...englishSilences, ...livelyConversations, ...noProspects, ...tellingMails];
  return [
    {
      owner: camille,
      aliases: [camilleAtStudio],
      unlistedAliases: [camilleAtFair],
      signature: 'Camille Laurent\nLumeria, lumières de scène',
      conversations: play(scripts, camille, nowMs, timeZone),
    },
    { owner: marc, aliases: [], signature: 'Marc Roy', conversations: play(secondSlot, marc, nowMs, timeZone) },
  ];
}
