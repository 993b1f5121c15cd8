import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/domain/exchange.ts';
import { addFollowUps, emptyWeeks } from '../../src/domain/follow-ups.ts';
import { closeTally } from '../../src/domain/close-tally.ts';
import type { CloseReason } from '../../src/domain/marks.ts';
import { namesOffer } from '../../src/domain/offer-subject.ts';
import { ownPaceOf, paceSampleOf } from '../../src/domain/own-pace.ts';
import type { PastExchange } from '../../src/domain/past-exchange.ts';
import { dayMs } from '../../src/domain/time.ts';

/** "rep 0, contact 1 b": who wrote on which day, in conversation a unless told otherwise. */
function past(line: string, change: Partial<PastExchange> = {}): PastExchange {
  const turns = line.split(', ').map((each): Turn => {
    const [by, day, conversationId = 'a'] = each.split(' ');
    return { atMs: Number(day) * dayMs, by: by as Turn['by'], conversationId };
  });
  const subjects = new Map([
    ['a', 'Hello'],
    ['b', 'Our offer'],
  ]);
  return { turns, completeUntilMs: Infinity, subjects, ...change };
}

describe('the rep’s own pace with a contact', () => {
  it('counts the messages of each week of an answered wait, and a short wait as a week', () => {
    expect(paceSampleOf(past('rep 0, rep 7, rep 10, contact 14, rep 20, contact 20.1')).perWeek).toEqual([1.5, 1]);
  });

  it('leaves out what was never answered', () => {
    expect(paceSampleOf(past('rep 0, rep 1, rep 2'))).toEqual({ perWeek: [], daysToOffer: null, answered: 0 });
  });

  it('counts the days from the first contact to the first offer that was answered', () => {
    const talk = 'rep 0, contact 1, rep 5 b, rep 9 b, contact 12 b';
    expect(paceSampleOf(past(talk))).toEqual({ perWeek: [1, 2], daysToOffer: 5, answered: 2 });
    expect(paceSampleOf(past('rep 0, contact 1, rep 5 b')).daysToOffer).toBeNull();
  });

  it('ends where messages are missing', () => {
    expect(paceSampleOf(past('rep 0, contact 1, rep 5, contact 6', { completeUntilMs: 4 * dayMs })).perWeek).toEqual([
      1,
    ]);
  });

  it('is a habit from eight on, the middle one', () => {
    const sample = { perWeek: [1], daysToOffer: 4, answered: 1 };
    const seven = Array.from({ length: 7 }, () => sample);
    expect(ownPaceOf(seven)).toEqual({ messagesPerSilentWeek: null, daysToOffer: null, from: 7 });
    expect(ownPaceOf([...seven, { perWeek: [3], daysToOffer: 40, answered: 2 }])).toEqual({
      messagesPerSilentWeek: 1,
      daysToOffer: 4,
      from: 9,
    });
  });
});

it('counts follow-ups and the days of waiting by week, the latest first', () => {
  const weeks = emptyWeeks();
  addFollowUps(weeks, past('rep 0, rep 2, contact 3, rep 9, rep 13').turns, 14 * dayMs);
  expect(weeks.slice(0, 3)).toEqual([
    { followUps: 1, silentDays: 5 },
    { followUps: 1, silentDays: 3 },
    { followUps: 0, silentDays: 0 },
  ]);
});

it('waits for nobody longer than 60 days', () => {
  const weeks = emptyWeeks();
  addFollowUps(weeks, past('rep 0').turns, 63 * dayMs);
  expect(weeks[0]?.silentDays).toBe(4);
});

describe('the tally of closings', () => {
  const closings = (...why: CloseReason[]) => why.map((each, index) => ({ why: each, atMs: index }));

  it('names the reason that ended most of the latest ten', () => {
    const ten = closings(...Array<CloseReason>(7).fill('no-budget'), 'timing', 'no-need', 'other');
    expect(closeTally(ten)).toEqual({ why: 'no-budget', count: 7, of: 10 });
    expect(
      closeTally([...closings('timing', 'timing', 'timing').map((each) => ({ ...each, atMs: -1 })), ...ten]),
    ).toEqual({
      why: 'no-budget',
      count: 7,
      of: 10,
    });
  });

  it('says nothing of few, of a mixture, and of what tells nothing of the targeting', () => {
    expect(closeTally(closings('timing', 'timing', 'timing', 'timing'))).toBeNull();
    expect(closeTally(closings('timing', 'timing', 'no-need', 'no-need', 'other', 'other'))).toBeNull();
    expect(closeTally(closings('silence', 'silence', 'silence', 'silence', 'silence'))).toBeNull();
  });
});

describe('a subject', () => {
  it.each([
    'Our offer for the pilot',
    'RE: Offre commerciale – Lumen',
    'Proposal: onboarding',
    'Proposition commerciale',
    'Devis n° 2026-114',
    'DEVIS',
    'Quote for 40 seats',
    'Quotation 2231',
    'Votre chiffrage',
    'Pricing for your team',
  ])('names an offer: %s', (subject) => {
    expect(namesOffer(subject)).toBe(true);
  });

  it.each([
    'Coffee next week?',
    'Job offer',
    'Offre d’emploi : commercial',
    'Offres spéciales de Noël',
    'Call for proposals 2027',
    'Appel d’offres ouvert',
    'Quoted in the press',
    'Devising a plan',
    'Unquoted shares',
    '',
  ])('names none: %s', (subject) => {
    expect(namesOffer(subject)).toBe(false);
  });
});
