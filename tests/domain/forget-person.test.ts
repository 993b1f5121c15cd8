import { expect, it } from 'vitest';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { withoutPerson } from '../../src/domain/forget-person.ts';

const marie = 'marie@client-site.example';
/** A conversation with Luc and somebody of this name at Marie's address, by its subject. */
const subjectWithout = (name: string, subject: string): string => {
  const people = [
    { address: marie, name },
    { address: 'luc@client.example', name: 'Luc' },
  ];
  const facts: Pick<ConversationFacts, 'subject' | 'people' | 'messages' | 'totals'> = {
    subject,
    people,
    messages: [],
    totals: { [marie]: 1 },
  };
  return withoutPerson(facts as ConversationFacts, marie).subject;
};

it.each([
  ['Marie', 'Offer for Marie', 'Offer for …'],
  ['Marie', `Re: MARIE, see ${marie}`, 'Re: …, see …'],
  ['Anne-Marie (Sales) / B.', 'Anne-Marie (Sales) / B.: offer', '…: offer'],
  ['Éloïse', 'Offre pour Éloïse', 'Offre pour …'],
  // A name inside another word is none.
  ['An', 'Plan and analysis for An', 'Plan and analysis for …'],
])('of %s nothing stays in the subject “%s”', (name, subject, without) => {
  expect(subjectWithout(name, subject)).toBe(without);
});
