import * as who from './people.mjs';
import { said, saidJustNow, wrote } from './script.mjs';

/** What a mailbox holds besides prospects. None of it may ever warn. @type {import('./script.mjs').Script[]} */
export const noProspects = [
  {
    key: 'newsletter-en',
    subject: 'Lanterns of the month, and a quiet recipe',
    with: [who.letter],
    expects: 'excluded',
    isUnread: true,
    lines: [
      said(
        who.letter,
        2,
        '07:00',
        'Five lanterns we liked, one soup, and the readers’ letters. You receive this because you signed up.',
      ),
    ],
  },
  {
    key: 'newsletter-fr',
    subject: 'L’infolettre de Scènes & Lumières, n° 112',
    with: [who.magazine],
    expects: 'excluded',
    lines: [
      said(
        who.magazine,
        6,
        '06:30',
        'Au sommaire : un gril repeint, trois portraits, le programme du salon. Se désinscrire à tout moment.',
      ),
    ],
  },
  {
    key: 'invoice-robot',
    subject: 'Your invoice 2044-118',
    with: [who.invoices],
    expects: 'excluded',
    lines: [
      said(
        who.invoices,
        3,
        '04:12',
        'Your invoice is ready. This mail was written by a machine, please do not answer.',
      ),
    ],
  },
  {
    key: 'robot-answered',
    subject: 'Your ticket 5512',
    with: [who.invoices],
    expects: 'excluded',
    lines: [
      said(who.invoices, 16, '10:00', 'We have received your question.'),
      wrote(15, '10:00', 'Thank you. It concerns the invoice of last month.'),
      said(who.invoices, 15, '10:01', 'We have received your answer.'),
      wrote(11, '10:00', 'Is there any news?'),
    ],
  },
  {
    key: 'calendar-robot',
    subject: 'Reminder: visit of the granary',
    with: [who.planner],
    expects: 'excluded',
    lines: [said(who.planner, 1, '08:00', 'Reminder: visit of the granary, tomorrow.')],
  },
  {
    key: 'nadia-lunch',
    subject: 'Déjeuner et devis',
    with: [who.nadia],
    expects: 'excluded',
    lines: [
      wrote(12, '09:00', 'Nadia, tu peux relire le devis du musée ? Déjeuner offert.'),
      said(who.nadia, 12, '09:10', 'Marché conclu.'),
      wrote(11, '09:00', 'Et celui de l’abbaye ?'),
      said(who.nadia, 11, '09:30', 'Aussi. Ça fera deux déjeuners.'),
      wrote(10, '09:00', 'Accordé. Quel jour te va ?'),
    ],
  },
  {
    key: 'workshop-team',
    subject: 'Planning de l’atelier',
    with: [who.workshop, who.nadia, who.theo],
    expects: 'excluded',
    lines: [
      said(who.theo, 3, '08:50', 'Voici le planning, la nacelle est prise jeudi.'),
      saidJustNow(who.nadia, 220, 'Je prends la nacelle vendredi, alors.'),
    ],
  },
  {
    key: 'lighting-list',
    subject: '[stage-lighting] Warm dim at very low levels',
    with: [who.list],
    expects: 'excluded',
    lines: [
      said(who.listAuthor, 10, '18:00', 'Has anybody measured warm dim below one percent?', { to: [who.list] }),
      wrote(9, '12:00', 'We have, and below half a percent it drifts to green. I can share the curve.'),
    ],
  },
];
