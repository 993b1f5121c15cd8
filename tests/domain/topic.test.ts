import { expect, it } from 'vitest';
import { topicOf } from '../../src/domain/topic.ts';

it.each([
  ['Pilot in Lyon', 'Pilot in Lyon'],
  ['Re: Fwd: RE : TR: Pilot in Lyon', 'Pilot in Lyon'],
  ['AW: WG: Pilot', 'Pilot'],
  ['Re[2]: Pilot', 'Pilot'],
  ['[EXTERNAL] Re: [crm] Pilot', 'Pilot'],
  ['  Pilot \n in   Lyon?! ', 'Pilot in Lyon'],
  ['Offre « Lumière »', 'Offre Lumière'],
  ['Reorganisation of the depot', 'Reorganisation of the depot'],
  ['\u202ePilot\u202c', 'Pilot'],
])('%s is about "%s"', (subject, topic) => {
  expect(topicOf(subject)).toBe(topic);
});

it.each([
  '',
  'Re:',
  '(no subject)',
  '(sans objet)',
  'Re: Relance offre',
  'URGENT pilot',
  'OFFER FOR THE DEPOT',
  'Offer {name}',
  '<b>offer</b>',
  'x'.repeat(10_000),
  'One two three four five six seven eight nine',
  '…',
])('"%s" is nothing to quote', (subject) => {
  expect(topicOf(subject)).toBeNull();
});
