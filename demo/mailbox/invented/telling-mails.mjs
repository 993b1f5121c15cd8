import * as who from './people.mjs';
import { said, wrote } from './script.mjs';

/** What a calendar writes below the answer of a guest. @param {string} sentence @param {string} title @param {string} when */
const answered = (sentence, title, when) => `${sentence}\n\n${title}\n${when}\n\n${who.camille.address}`;

const tessaMeets = 'Demonstration in the lantern gallery';
const bastienMeets = 'Essai des lanternes aux forges';
const colinMeets = 'Walk through the mill';
const odileMeets = 'Visite du jardin sonore';

/** Prospects of whom a mail tells more than who wrote when: absences, bounces, calendars, a no. @type {import('./script.mjs').Script[]} */
export const tellingMails = [
  {
    key: 'fiona-away',
    subject: 'One night of light on the quay',
    with: [who.fiona],
    expects: 'paused',
    lines: [
      said(
        who.fiona,
        16,
        '09:40',
        'Hello Camille, our galleries open for one night in spring. Could you light the quay in front of them?',
      ),
      wrote(16, '11:00', 'Hello Fiona, with joy. Here are two ideas, a warm one and a blue one.'),
      said(who.fiona, 15, '10:15', 'The warm one made the whole table smile. What would it cost for one night?'),
      wrote(8, '10:20', 'Hello Fiona, here is the offer for the warm one, with somebody of ours on site all night.'),
      said(
        who.fiona,
        8,
        '10:21',
        ({ day }) =>
          `Thank you for your message.\n\nI am out of the office and will be back on ${day('en', 3)}. For anything urgent please call the front desk.\n\nFiona Barlow`,
      ),
    ],
  },
  {
    key: 'etienne-away',
    subject: 'Pupitre de la fosse',
    with: [who.etienne],
    expects: 'ghosting',
    lines: [
      wrote(30, '09:00', 'Bonjour Étienne, voici une première idée pour les pupitres de la fosse.'),
      said(who.etienne, 30, '09:40', 'Merci, le chef la trouve élégante. Et pour les contrebasses ?'),
      wrote(29, '10:10', 'Un bras plus long suffit, je l’ai ajouté au dessin.'),
      said(who.etienne, 28, '11:00', 'C’est tout à fait cela. Envoyez-nous un devis pour vingt-quatre.'),
      wrote(18, '10:20', 'Bonjour Étienne, voici le devis pour vingt-quatre pupitres, contrebasses comprises.'),
      said(
        who.etienne,
        18,
        '10:21',
        ({ day }) =>
          `Réponse automatique : je suis absent du bureau et serai de retour le ${day('fr', -12)}. Merci de votre patience.`,
      ),
    ],
  },
  {
    key: 'harriet-automatic',
    subject: 'Lamps for four tea rooms',
    with: [who.harriet],
    expects: 'ghosting',
    lines: [
      said(who.harriet, 25, '10:00', 'Hello, we run four tea rooms and all of them are too bright. Can you help?'),
      wrote(25, '11:30', 'Hello Harriet, gladly. May I see one of them at tea time?'),
      said(who.harriet, 24, '09:20', 'Come to the one by the church. My daughters like your shaded lamps best.'),
      wrote(12, '10:20', 'Hello Harriet, here is the offer for the shaded lamps in all four tea rooms.'),
      said(
        who.harriet,
        12,
        '10:21',
        'This is an automatic reply. We have received your message and will answer it as soon as we can.\n\nLowe & Daughters',
      ),
    ],
  },
  {
    key: 'edwin-bounce',
    subject: 'Footlights for the pavilion',
    with: [who.edwin],
    expects: 'waiting',
    lines: [
      said(
        who.edwin,
        22,
        '14:00',
        'Dear Ms Laurent, the pavilion has lost its footlights to a storm. Do you make such things?',
      ),
      wrote(22, '16:10', 'Dear Mr Marsh, we do, and they fold away under the stage. Here is a drawing.'),
      said(who.edwin, 21, '10:30', 'A fine drawing. Please let me have a price for sixteen.'),
      wrote(10, '10:20', 'Dear Mr Marsh, here is the price for sixteen, and for two spare ones.'),
      said(
        who.deliveryReports,
        10,
        '10:21',
        `Address not found\n\nYour message could not be delivered to ${who.edwin.address}: the other server knows no mailbox of this name.\n\n550 5.1.1 User unknown`,
        { to: [who.camille] },
      ),
    ],
  },
  {
    key: 'tessa-demo',
    subject: 'The lantern gallery by night',
    with: [who.tessa],
    expects: 'waiting',
    lines: [
      said(who.tessa, 9, '09:30', 'Hello Camille, could the lantern gallery stay open after dark with your lamps?'),
      wrote(9, '10:40', 'Hello Tessa, I am sure of it. Here is what it might look like.'),
      said(
        who.tessa,
        8,
        '09:50',
        'Beautiful. The trustees would like to see it with their own eyes before they decide.',
      ),
      wrote(7, '10:20', 'Then let me show them. The invitation to a demonstration is on its way to you.'),
    ],
  },
  {
    key: 'tessa-accepted',
    subject: ({ meeting }) => `Accepted: ${tessaMeets} @ ${meeting('en', 4, 15, 16)} (${who.camille.address})`,
    with: [who.tessa],
    expects: 'waiting',
    lines: [
      said(who.tessa, 6, '11:05', ({ meeting }) =>
        answered('Tessa Holloway has accepted this invitation.', tessaMeets, meeting('en', 4, 15, 16)),
      ),
    ],
  },
  {
    key: 'bastien-forges',
    subject: 'Les forges, côté cour',
    with: [who.bastien],
    expects: 'unconfirmed',
    lines: [
      said(
        who.bastien,
        12,
        '15:00',
        'Bonjour Camille, la salle des forges rouvre au printemps. Auriez-vous une idée pour la cour ?',
      ),
      wrote(12, '16:20', 'Bonjour Bastien, oui : des lanternes basses, comme des braises. Voici un dessin.'),
      said(who.bastien, 11, '09:10', 'J’aime beaucoup les braises. Il faudrait les voir sur place.'),
      wrote(9, '10:20', 'Bonne idée, Bastien. Je vous envoie une invitation pour un essai sur place.'),
    ],
  },
  {
    key: 'bastien-invitation',
    subject: ({ meeting }) => `Invitation : ${bastienMeets} @ ${meeting('fr', 1, 10, 11)} (${who.bastien.address})`,
    with: [who.bastien],
    expects: 'waiting',
    lines: [
      wrote(9, '10:25', ({ meeting }) =>
        answered('Camille Laurent vous a invité à l’événement suivant.', bastienMeets, meeting('fr', 1, 10, 11)),
      ),
    ],
  },
  {
    key: 'colin-met',
    subject: ({ meeting }) => `Accepted: ${colinMeets} @ ${meeting('en', -3, 14, 15)} (${who.camille.address})`,
    with: [who.colin],
    expects: 'unconfirmed',
    lines: [
      said(who.colin, 9, '10:00', ({ meeting }) =>
        answered('Colin Ashworth has accepted this invitation.', colinMeets, meeting('en', -3, 14, 15)),
      ),
    ],
  },
  {
    key: 'odile-declined',
    subject: ({ meeting }) => `Refusée : ${odileMeets} @ ${meeting('fr', 4, 9, 10)} (${who.camille.address})`,
    with: [who.odile],
    expects: 'your-turn',
    lines: [
      said(who.odile, 3, '08:50', ({ meeting }) =>
        answered('Odile Carron a refusé cette invitation.', odileMeets, meeting('fr', 4, 9, 10)),
      ),
    ],
  },
  {
    key: 'beatrix-no',
    subject: 'Aisle lights for nine screens',
    with: [who.beatrix],
    expects: 'your-turn',
    lines: [
      wrote(14, '09:30', 'Dear Ms Holm, here is the offer for the aisle lights of all nine screens.'),
      said(who.beatrix, 13, '10:10', 'Thank you, it is very thorough. I shall take it to the board.'),
      wrote(9, '10:20', 'Dear Ms Holm, was there anything the board would have liked to know?'),
      said(
        who.beatrix,
        7,
        '16:30',
        'Dear Camille, thank you for all your care. We have decided not to go ahead with this, so it is a no from us.',
      ),
    ],
  },
];
