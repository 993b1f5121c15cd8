import { describe, expect, it } from 'vitest';
import type { AssessInput } from '../../src/domain/assess.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { valuesFor } from '../../src/domain/text-values.ts';
import { account, at, conversation, mark, message, rep, settings } from './builders.ts';
import { calendar } from './mails.ts';
import { elsewhere, silent } from './stories.ts';

const values = (change: Partial<AssessInput> & { subject?: string } = {}) => {
  const { subject = 'Re: Pilot in Lyon', ...rest } = change;
  return valuesFor({
    conversation: conversation(silent, '11-09 09:00', { subject }),
    others: [],
    account,
    marks: [],
    lock: null,
    settings,
    model: shippedModel,
    nowMs: at('11-16 09:00'),
    ...rest,
  });
};

it('fills a text from facts', () => {
  expect(values()).toEqual({
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
  expect(values({ nowMs: at('10-13 15:00') + 301 * 86_400_000 }).lastExchangeAtMs).toBeNull();
  expect(values({ subject: 'Our offer', nowMs: at('10-12 09:00') + 301 * 86_400_000 }).offerAtMs).toBeNull();
});

describe('the meeting', () => {
  const missed = mark({ type: 'meeting-missed', atMs: at('11-05 15:00') }, '11-05 16:00');
  const ahead = calendar('me 11-06 09:00', 'invite', '11-19 15:00');
  it.each([
    ['is the one they missed', { marks: [missed] }, at('11-05 15:00')],
    ['is the next one', { marks: [missed], others: [elsewhere([ahead])] }, at('11-19 15:00')],
    [
      'is none that was cancelled',
      { others: [elsewhere([ahead, calendar('me 11-07 09:00', 'cancel', '11-19 15:00')])] },
      null,
    ],
    ['is none of unknown time', { marks: [mark({ type: 'met' }, '11-05 16:00')] }, null],
  ])('%s', (_, change, meetingAtMs) => {
    expect(values(change).meetingAtMs).toBe(meetingAtMs);
  });
});

describe('the offer', () => {
  const offer = (change: Parameters<typeof elsewhere>[1] = {}) =>
    elsewhere(['me 10-20 09:00', 'me 10-22 09:00'], { subject: 'Proposition commerciale', ...change });
  it.each([
    ['is the rep’s first message under a subject that names it', { others: [offer()] }, at('10-20 09:00')],
    ['is that of this conversation, too', { subject: 'Re: Quote for the pilot' }, at('10-12 09:00')],
    ['is the latest of several', { subject: 'Quote', others: [offer()] }, at('10-20 09:00')],
    ['is none of a subject that names none', { others: [offer({ subject: 'Lunch' })] }, null],
    [
      'is none to somebody else',
      { others: [elsewhere([message('me 10-20 09:00', { to: [rep] })], { subject: 'Devis' })] },
      null,
    ],
    [
      'is none where an earlier message may be folded away',
      { others: [offer({ totals: { 'paul@ghostlight.example': 3 } })] },
      null,
    ],
  ])('%s', (_, change, offerAtMs) => {
    expect(values(change).offerAtMs).toBe(offerAtMs);
  });
});
