/** The rep, and everybody who writes to them in the situations. */
export const rep = { address: 'paul@ghostlight.example', name: 'Paul Martin' };

export const cast = {
  me: rep,
  /** A second address of the rep's. */
  me2: { address: 'p.martin@private.example', name: 'Paul Martin' },
  /** A colleague of the rep's. */
  anna: { address: 'anna@ghostlight.example', name: 'Anna Klein' },
  'anna-paris': { address: 'anna@paris.ghostlight.example', name: 'Anna Klein' },

  claire: { address: 'claire@moulin.example', name: 'Claire Dubois' },
  /** A colleague of Claire's. */
  hugo: { address: 'hugo@moulin.example', name: 'Hugo Petit' },
  'claire-private': { address: 'claire.dubois@wanadoo.fr', name: 'Claire Dubois' },

  john: { address: 'john@harbor.example', name: 'John Reed' },
  /** A colleague of John's. */
  kate: { address: 'kate@harbor.example', name: 'Kate Lowe' },
  consultant: { address: 'lee@advice.example', name: 'Lee Wong' },
  'john-private': { address: 'john.reed@gmail.com', name: 'John Reed' },
  stranger: { address: 'sam.fox@gmail.com', name: 'Sam Fox' },

  anke: { address: 'anke@werk.example', name: 'Anke Vogel' },
  ines: { address: 'ines@taller.example', name: 'Inés Ruiz' },

  'no-reply': { address: 'no-reply@harbor.example', name: 'Harbor' },
  'ne-pas-repondre': { address: 'nepasrepondre@moulin.example', name: 'Moulin' },
  notifications: { address: 'notifications@tickets.example', name: 'Tickets' },
  newsletter: { address: 'newsletter@harbor.example', name: 'Harbor News' },
  infolettre: { address: 'infolettre@moulin.example', name: 'La lettre du Moulin' },
  list: { address: 'vendors@lists.harbor.example', name: 'Vendors' },
  liste: { address: 'fournisseurs@listes.moulin.example', name: 'Fournisseurs' },
  'mail-system': { address: 'mailer-daemon@harbor.example', name: 'Mail Delivery System' },
  'calendar-robot': { address: 'calendar-notification@google.com', name: 'Google Calendar' },
} as const;

export type Name = keyof typeof cast;
