import type { MailConversation, Mailbox, MailMessage, MailPerson } from '../../demo/mailbox/types.ts';

export const HOUR_MS = 3_600_000;
export const marc: MailPerson = { address: 'marc@corp.example', name: 'Marc Roy' };
export const nadia: MailPerson = { address: 'nadia@corp.example', name: 'Nadia Blum' };
export const paula: MailPerson = { address: 'paula@client.example', name: 'Paula Lang' };
export const quentin: MailPerson = { address: 'quentin@autre.example', name: 'Quentin Février' };

export function mail(from: MailPerson, to: MailPerson, hoursAgo: number, text: string, answers?: number): MailMessage {
  const atMs = Date.now() - hoursAgo * HOUR_MS;
  return { from, to: [to], cc: [], atMs, text, inReplyToIndex: answers ?? null };
}

export function conversation(key: string, subject: string, messages: MailMessage[]): MailConversation {
  return { key, subject, labels: ['inbox'], isUnread: false, messages, expectedStanding: null };
}

/** A mailbox with one conversation for each behaviour, and fillers for a second page. */
export function smallMailbox(): Mailbox {
  const talk = Array.from({ length: 11 }, (_, index) => {
    const [from, to] = index % 2 ? [marc, paula] : [paula, marc];
    return mail(from, to, 300 - index * 10, `Message ${index}`);
  });
  const conversations = [
    conversation('offer', 'Devis', [mail(paula, marc, 60, 'Bonjour Marc'), mail(marc, paula, 50, 'Voici notre offre')]),
    conversation('long', 'Rollout', talk),
    conversation('fork', 'A fork', [
      mail(quentin, marc, 100, 'One'),
      mail(marc, quentin, 90, 'Two'),
      mail(quentin, marc, 80, 'Three'),
      mail(marc, quentin, 70, 'Back to one', 0),
    ]),
    conversation('begun', 'We wrote first', [mail(marc, quentin, 40, 'Hello'), mail(quentin, marc, 30, 'Hi')]),
    conversation('group', 'Three of us', [
      { ...mail(quentin, marc, 35, 'Hello both'), to: [marc, paula], cc: [nadia] },
    ]),
    ...Array.from({ length: 60 }, (_, index) =>
      conversation(`filler-${index}`, `Filler ${index}`, [mail(quentin, marc, 400 + index, `Body ${index}`)]),
    ),
  ];
  return {
    owner: marc,
    aliases: [{ ...marc, address: 'marc.roy@corp.example' }],
    signature: 'Marc Roy\nCorp',
    conversations,
  };
}

export function otherMailbox(): Mailbox {
  const conversations = [conversation('hers', 'Only hers', [mail(paula, nadia, 5, 'Hello Nadia')])];
  return { owner: nadia, aliases: [], signature: '', conversations };
}
