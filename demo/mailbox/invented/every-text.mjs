import * as who from './people.mjs';
import { play, said, wrote } from './script.mjs';

const mill = 'Walk through the mill';
const gallery = 'Demonstration in the lantern gallery';

/**
 * For every kind of text a conversation of the same name in which it is the one that fits, once all its mails were unfolded; those
 * about a meeting have a calendar mail beside them. `reschedule` asks first whether the meeting happened. Two French ones say vous
 * and tu.
 *
 * @type {import('./script.mjs').Script[]}
 */
const everyText = [
  {
    key: 'last-message',
    subject: 'Touring rig for the autumn',
    with: [who.nora],
    expects: 'ghosting',
    lines: [
      said(who.nora, 27, '11:00', 'Hi Camille,\n\nWe tour nine towns this autumn. Do you rent small rigs?'),
      wrote(27, '14:30', 'Hi Nora,\n\nWe do, and there is one that two people can hang in half an hour.'),
      said(who.nora, 26, '09:45', 'That is the one. Which colours does it come with?'),
      wrote(
        13,
        '10:00',
        'Hi Nora,\n\nAll of them, and the rig is on hold for you. Shall I keep the dates as they are?',
      ),
    ],
  },
  {
    key: 'last-message-after-offer',
    subject: 'Our proposal for the foyer',
    with: [who.grace],
    expects: 'ghosting',
    lines: [
      wrote(24, '10:00', 'Dear Grace,\n\nHere is what we would do for the foyer, in two versions.'),
      said(who.grace, 24, '11:45', 'Dear Camille,\n\nBoth are lovely. Which one dims further?'),
      wrote(23, '09:30', 'The second one does, down to the glow of a candle.'),
      said(who.grace, 22, '16:20', 'Then our trustees will want to hear about the second one.'),
      wrote(13, '10:20', 'Hello Grace,\n\nIs there anything I could make clearer for your trustees?'),
    ],
  },
  {
    key: 'reschedule',
    subject: 'Lights along the mill stream',
    with: [who.colin],
    expects: null,
    lines: [
      said(who.colin, 14, '09:30', 'Hello Camille, could the mill stream be lit for our summer evenings?'),
      wrote(14, '10:40', 'Hello Colin, it could. Here is a sketch with lamps under the bridge.'),
      said(who.colin, 13, '09:50', 'The bridge alone is worth it. Where would the cables run?'),
      wrote(8, '10:20', 'Along the wall, as I will show you when we meet. I look forward to it.'),
    ],
  },
  {
    key: 'reschedule-accepted',
    subject: ({ meeting }) => `Accepted: ${mill} @ ${meeting('en', -5, 10, 11)} (${who.camille.address})`,
    with: [who.colin],
    expects: null,
    lines: [
      said(
        who.colin,
        9,
        '10:00',
        ({ meeting }) => `Colin Ashworth has accepted this invitation.\n\n${mill}\n${meeting('en', -5, 10, 11)}`,
      ),
    ],
  },
  {
    key: 'confirm-meeting',
    subject: 'The lantern gallery by night',
    with: [who.tessa],
    expects: 'unconfirmed',
    lines: [
      said(who.tessa, 12, '09:30', 'Hello Camille, could the lantern gallery stay open after dark?'),
      wrote(12, '10:40', 'Hello Tessa, I am sure of it. Here is what it might look like.'),
      said(who.tessa, 11, '09:50', 'Beautiful. The trustees should see it with their own eyes.'),
      wrote(9, '10:20', 'Then let me show them. The invitation to a demonstration is on its way to you.'),
    ],
  },
  {
    key: 'confirm-meeting-invitation',
    subject: ({ meeting }) => `Invitation: ${gallery} @ ${meeting('en', 1, 10, 11)} (${who.tessa.address})`,
    with: [who.tessa],
    expects: null,
    lines: [
      wrote(
        9,
        '10:25',
        ({ meeting }) => `Camille Laurent has invited you to an event.\n\n${gallery}\n${meeting('en', 1, 10, 11)}`,
      ),
    ],
  },
  {
    key: 'clear-yes',
    subject: 'Track lights for the north room',
    with: [who.oliver],
    expects: null,
    lines: [
      wrote(11, '10:00', 'Dear Oliver,\n\nHere are the two track systems. The slimmer one would disappear.'),
      said(who.oliver, 11, '11:40', 'Dear Camille, can the slimmer one be dimmed to almost nothing?'),
      wrote(10, '09:20', 'It can, without any flicker. Here is what the whole room would cost.'),
      said(who.oliver, 9, '10:05', 'Sounds good. I will talk it over with the others.'),
      wrote(6, '10:20', 'Dear Oliver, here is a picture of the same lights in another gallery, for the others.'),
    ],
  },
  {
    key: 'help-deciding',
    subject: 'Harbour Hall, second stage',
    with: [who.priya],
    expects: null,
    lines: [
      wrote(11, '09:00', 'Hello Priya, thank you for the tour. The second stage deserves its own desk.'),
      said(who.priya, 11, '10:10', 'Hello Camille, our technicians cheered. Which desks do you have in mind?'),
      wrote(10, '11:30', 'Here are two desks they might like, and what each would cost.'),
      said(who.priya, 9, '09:25', 'They like the smaller one. How many channels does it have?'),
      wrote(6, '10:20', 'It has forty-eight, and here is a film of it at work.'),
    ],
  },
  {
    key: 'welcome-back',
    subject: 'Light for the riverside stage',
    with: [who.tom],
    expects: 'back',
    lines: [
      wrote(26, '14:00', 'Hello Tom, the riverside plan is ready. Page four has the part about the water.'),
      said(who.tom, 26, '15:30', 'Page four is lovely. What would you do about the bridge?'),
      wrote(25, '09:10', 'I would mirror it. Here is how that might look.'),
      said(who.tom, 24, '16:40', 'Our director would like to know what the mirror costs.'),
      wrote(20, '10:20', 'Hello Tom, here is the price with and without the mirror.'),
      said(
        who.tom,
        1,
        '10:10',
        'Hello Camille, forgive the long wait, we had the builders in. The river is still there.',
      ),
    ],
  },
  {
    key: 'fr-vous',
    subject: 'Éclairage de la grande salle',
    with: [who.marie],
    expects: 'ghosting',
    lines: [
      wrote(25, '14:10', 'Bonjour Marie,\n\nMerci encore pour la visite. Voici le compte rendu : vous convient-il ?'),
      said(
        who.marie,
        24,
        '16:05',
        'Bonjour Camille,\n\nTout à fait. Pouvez-vous y ajouter les loges pour notre directeur ?',
      ),
      wrote(23, '09:20', 'Bonjour Marie,\n\nC’est chose faite, et voici ce que cela représente pour vos équipes.'),
      said(who.marie, 22, '11:00', 'Merci, votre dossier est très complet. Qu’en est-il des délais chez vous ?'),
      wrote(
        12,
        '10:20',
        'Bonjour Marie,\n\nIl faut compter six semaines. Souhaitez-vous que je vous réserve le mois de mars ?',
      ),
    ],
  },
  {
    key: 'fr-tu',
    subject: 'Location pour les trois scènes',
    with: [who.julien],
    expects: 'ghosting',
    lines: [
      said(who.julien, 24, '15:10', 'Salut Camille,\n\nTu m’avais parlé de tes projecteurs. Tu peux me chiffrer ça ?'),
      wrote(23, '09:20', 'Salut Julien,\n\nVoilà une première estimation. Tu me dis si la petite scène reste là ?'),
      said(who.julien, 23, '10:45', 'Même endroit, sous le platane. Tu comptes combien de jours de montage ?'),
      wrote(12, '10:30', 'Salut Julien,\n\nDeux jours à trois personnes. Je te garde les dates, tu me diras ?'),
    ],
  },
];

/** Comes in once the rep has said that the meeting of `reschedule` was missed: what they proposed the same day. */
const proposal = {
  key: 'last-message-after-missed-meeting',
  subject: 'Another walk through the mill',
  with: [who.colin],
  expects: 'ghosting',
  lines: [
    wrote(5, '16:30', 'Hello Colin, today must have been a full day for you. Would another morning suit you better?'),
  ],
};

/**
 * A mailbox of a few conversations in which every kind of text fits somewhere, at any hour of any weekday.
 *
 * @param {number} nowMs epoch ms
 * @returns {{ mailbox: import('../types.ts').Mailbox, proposal: import('../types.ts').MailConversation }} `proposal` is to arrive
 *   once the meeting of `reschedule` is known to be missed
 */
export function everyTextMailbox(nowMs) {
  const [arriving] = play([proposal], who.camille, nowMs);
  if (!arriving) throw new Error('There is no proposal.');
  return {
    mailbox: {
      owner: who.camille,
      aliases: [],
      signature: 'Camille Laurent\nLumeria, lumières de scène',
      conversations: play(everyText, who.camille, nowMs).map(inInbox),
    },
    proposal: inInbox(arriving),
  };
}

/** Where a rep keeps their own mails in sight, too. @param {import('../types.ts').MailConversation} conversation */
const inInbox = (conversation) => ({
  ...conversation,
  labels: [...new Set([...conversation.labels, 'inbox'])],
});
