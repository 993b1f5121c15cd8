import { expect, it } from 'vitest';
import { valuesFor } from '../../src/domain/text-values.ts';
import { account, at, conversation, settings } from './builders.ts';
import { silent } from './stories.ts';

const values = (now: string, subject = 'Re: Pilot in Lyon') =>
  valuesFor({ conversation: conversation(silent, '11-09 09:00', { subject }), account, settings, nowMs: at(now) });

it('fills a text from facts', () => {
  expect(values('11-16 09:00')).toEqual({
    contactFirstName: 'Marie',
    repFirstName: 'Paul',
    company: 'lumen.example',
    topic: 'Pilot in Lyon',
    lastExchangeAtMs: at('10-13 15:00'),
    meetingAtMs: null,
    offerAtMs: null,
    timeZone: 'UTC',
  });
});

it('leaves out a date whose year would be missed', () => {
  const nextYear = at('10-13 15:00') + 301 * 86_400_000;
  const old = valuesFor({ conversation: conversation(silent, '11-09 09:00'), account, settings, nowMs: nextYear });
  expect(old.lastExchangeAtMs).toBeNull();
});
