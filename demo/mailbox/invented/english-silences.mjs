import * as who from './people.mjs';
import { said, wrote } from './script.mjs';

/** English prospects whose silence is the story: ghosting, quiet, cold. @type {import('./script.mjs').Script[]} */
export const englishSilences = [
  {
    key: 'grace-offer',
    subject: 'Relighting the Alder Street foyer',
    with: [who.grace],
    expects: 'ghosting',
    labels: ['Prospects'],
    lines: [
      wrote(
        62,
        '09:30',
        'Dear Ms Hargreaves,\n\nThank you for showing me the foyer at the open day. I enclose the small book about historic lamps that we spoke of.',
      ),
      said(
        who.grace,
        62,
        '12:10',
        'Dear Camille,\n\nWhat a kind thought. It is on my desk and everybody who passes reads in it.',
      ),
      wrote(60, '10:00', 'I am glad. If the foyer is ever to be relit, I would love to come back with a light meter.'),
      said(who.grace, 60, '11:45', 'It is, and you should. Let us say after the summer season.'),
      wrote(
        26,
        '15:00',
        'Hello Grace,\n\nIt was a pleasure to walk through the foyer with you again. I have written down the three moods you described: arrival, interval, and the quiet after the show. Did I get them right?',
      ),
      said(
        who.grace,
        26,
        '16:20',
        'Hello Camille,\n\nExactly right, and you made my week. Could you turn this into a proper offer for our trustees? They like a choice of two.',
      ),
      wrote(
        18,
        '10:20',
        'Hello Grace,\n\nHere is the tailor-made offer with its two versions, and a page of drawings your trustees can keep.',
      ),
      wrote(
        13,
        '10:20',
        'Hello Grace,\n\nI hope the new season has opened well. Is there anything in the two versions I could make clearer for your trustees?',
      ),
    ],
  },
  {
    key: 'nora-tour',
    subject: 'Touring rig for the autumn',
    with: [who.nora],
    expects: 'ghosting',
    lines: [
      said(
        who.nora,
        27,
        '11:00',
        'Hi Camille,\n\nWe tour nine towns this autumn with a van and very little time. Do you rent small rigs?',
      ),
      wrote(
        27,
        '14:30',
        'Hi Nora,\n\nWe do, and there is one that two people can hang in half an hour. Here is a short film of it.',
      ),
      said(who.nora, 26, '09:45', 'Sounds good. Please hold it for us, I will talk it over with the others.'),
      wrote(
        13,
        '10:00',
        'Hi Nora,\n\nThe rig is on hold for you and the papers are attached. Shall I keep the dates as they are?',
      ),
    ],
  },
  {
    key: 'ruth-weddings',
    subject: 'Lanterns for the orchard',
    with: [who.ruth],
    expects: 'waiting',
    lines: [
      said(
        who.ruth,
        5,
        '19:30',
        'Good evening, I plan weddings in an old orchard and would love to hang lanterns between the trees. Is that something you do?',
      ),
      wrote(4, '09:10', 'Good morning Ruth, it is one of our favourite things to do. How many trees are there?'),
      said(who.ruth, 4, '12:00', 'Fourteen, all apple. Could you send me an idea of the cost?'),
      wrote(1, '10:20', 'Good morning Ruth, here is the cost for fourteen trees, with and without us climbing them.'),
    ],
  },
  {
    key: 'oliver-gallery',
    subject: 'Track lights for the north room',
    with: [who.oliver],
    expects: 'quiet',
    lines: [
      wrote(
        9,
        '10:00',
        'Dear Oliver,\n\nHere are the two track systems we spoke about. The slimmer one would disappear against your ceiling.',
      ),
      said(who.oliver, 9, '11:40', 'Dear Camille, the slimmer one it is. Can it be dimmed to almost nothing?'),
      wrote(7, '09:20', 'It can, without any flicker. I could bring one for you to try.'),
      said(who.oliver, 7, '10:05', 'Please do. Any afternoon.'),
      wrote(6, '16:10', 'It was good to see it above the small landscape. Shall I price the whole room?'),
      said(who.oliver, 6, '16:50', 'Yes please, and the corridor.'),
      wrote(4, '10:20', 'Dear Oliver, here is the price for the north room and the corridor.'),
    ],
  },
  {
    key: 'george-alias',
    subject: 'Ballroom chandeliers',
    with: [who.george],
    expects: 'quiet',
    lines: [
      wrote(
        8,
        '09:00',
        'Good morning Mr Pemberton,\n\nThe chandeliers can be rewired without taking them down. I have described how in the attached note.',
        { from: who.camilleAtStudio },
      ),
      said(who.george, 8, '10:30', 'Splendid. My father would have been delighted.', { to: [who.camilleAtStudio] }),
      wrote(7, '14:00', 'That is lovely to hear. When is the ballroom closed?', { from: who.camilleAtStudio }),
      said(who.george, 7, '15:15', 'Mondays in February. Do send me your figures.', { to: [who.camilleAtStudio] }),
      wrote(4, '10:20', 'Good morning Mr Pemberton, here are the figures, planned around four Mondays in February.', {
        from: who.camilleAtStudio,
      }),
    ],
  },
  {
    key: 'liam-cold',
    subject: 'Light for the old granary',
    with: [who.liam],
    expects: 'cold',
    isArchived: true,
    lines: [
      wrote(
        12,
        '09:45',
        'Hello Liam,\n\nI read about your concerts in the granary. We have lit rooms with such beams before and I would be glad to show you how.',
      ),
      wrote(
        6,
        '09:45',
        'Hello Liam,\n\nHere is a picture of a barn in Kent that you may like. No answer needed if this is not the moment.',
      ),
    ],
  },
  {
    key: 'hugh-cold',
    subject: 'Music stands that glow',
    with: [who.hugh],
    expects: 'cold',
    isArchived: true,
    lines: [
      wrote(
        7,
        '11:30',
        'Dear Mr Farrow,\n\nWe make small stand lights that do not hum. Would your quartet like to borrow four of them for an evening?',
      ),
    ],
  },
  {
    key: 'samuel-first',
    subject: 'Winter light trail',
    with: [who.samuel],
    expects: null,
    lines: [
      wrote(20, '10:00', 'Hello Samuel, here is the map of the light trail with the eleven stations.'),
      said(who.samuel, 20, '11:10', 'Brilliant, the lake station is magic.'),
      wrote(18, '09:00', 'I am glad. Shall I put a price to the eleven?'),
      said(who.samuel, 18, '09:55', 'Yes please.'),
      wrote(6, '10:20', 'Hello Samuel, here is the price for all eleven stations, and for eight if that is easier.'),
    ],
  },
  {
    key: 'samuel-second',
    subject: 'A question about the lake station',
    with: [who.samuel],
    expects: 'your-turn',
    lines: [
      said(
        who.samuel,
        2,
        '14:20',
        'Hello Camille, a fresh mail as I have lost the other one. Could the lake station run on batteries? The council asks.',
      ),
    ],
  },
  {
    key: 'zoe-markup',
    subject: 'Devis <img src=x onerror="alert(1)"> "prix" & délai \u202Esiled\u202C',
    with: [who.markupName],
    expects: 'waiting',
    lines: [
      wrote(3, '09:15', 'Bonjour Zoë, voici le devis pour la façade rouge.'),
      said(who.markupName, 3, '10:30', 'Merci. Pouvez-vous aussi éclairer l’enseigne ?'),
      wrote(2, '11:00', 'Bien sûr, voici la variante avec l’enseigne.'),
      said(who.markupName, 2, '12:15', 'Parfait, <script>alert(1)</script> comme dirait notre informaticien.'),
      wrote(1, '10:20', 'Voilà, tout est dans la version finale. Belle journée à vous.'),
    ],
  },
];
