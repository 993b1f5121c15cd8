import { said, wrote } from './script.mjs';

/** The owner of the second login slot, who shares the first one's browser and nothing else. */
export const marc = { address: 'marc.roy@cordelier-books.example', name: 'Marc Roy' };

const isabel = { address: 'isabel@quarto-library.example', name: 'Isabel Quarto' };
const denis = { address: 'denis.hamel@bibliobus-nord.example', name: 'Denis Hamel' };
const paper = { address: 'newsletter@paper-and-ink.test', name: 'Paper & Ink' };
const office = { address: 'bureau@cordelier-books.example', name: 'Bureau Cordelier' };

/** @type {import('./script.mjs').Script[]} */
export const secondSlot = [
  {
    key: 'isabel-shelves',
    subject: 'Reading lamps for the long table',
    with: [isabel],
    expects: 'ghosting',
    lines: [
      said(isabel, 24, '10:00', 'Dear Marc, could the long table have lamps that the children cannot unscrew?'),
      wrote(24, '11:20', 'Dear Isabel, it could, and I know two that have survived a school. Here they are.'),
      said(isabel, 23, '09:15', 'The brass ones, please. What would twelve cost?'),
      wrote(11, '10:20', 'Dear Isabel, here is the price for twelve, fixed to the table with our blessing.'),
    ],
  },
  {
    key: 'denis-bus',
    subject: 'Rayonnages du bibliobus',
    with: [denis],
    expects: 'your-turn',
    isUnread: true,
    lines: [
      wrote(3, '09:00', 'Bonjour Denis, voici les rayonnages inclinés pour le bibliobus.'),
      said(denis, 1, '16:30', 'Bonjour Marc, c’est très ingénieux. Tiennent-ils dans les virages ?'),
    ],
  },
  {
    key: 'paper-letter',
    subject: 'Paper & Ink, autumn issue',
    with: [paper],
    expects: 'excluded',
    lines: [said(paper, 4, '06:00', 'The autumn issue is out. You receive this because you signed up.')],
  },
  {
    key: 'office-keys',
    subject: 'Clés du dépôt',
    with: [office],
    expects: 'excluded',
    lines: [
      said(office, 2, '09:00', 'Les clés du dépôt sont à l’accueil.'),
      wrote(2, '09:20', 'Merci, je passe les prendre.'),
    ],
  },
];
