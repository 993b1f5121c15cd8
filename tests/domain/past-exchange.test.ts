import { describe, expect, test } from 'vitest';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { addFollowUps, emptyWeeks, followUpsAfter } from '../../src/domain/follow-ups.ts';
import { pastExchangeWith } from '../../src/domain/past-exchange.ts';
import { account, at, conversation, settings } from './builders.ts';

const marie = 'marie@lumen.example';
const lines = ['me 10-12 09:00', 'marie 10-12 14:00', 'me 10-20 09:00', 'me 11-02 09:00'];
const followUps = (...conversations: [ConversationFacts, ...ConversationFacts[]]) => {
  const { turns } = pastExchangeWith(marie, conversations, account, settings);
  const weeks = emptyWeeks();
  addFollowUps(weeks, turns, at('11-03 09:00'));
  const counted = weeks.reduce((sum, week) => sum + week.followUps, 0);
  expect(followUpsAfter(at('10-01 09:00'), turns)).toBe(counted);
  return counted;
};

describe('follow-ups', () => {
  const whole = conversation(lines, '11-03 09:00');

  test('count where no answer came between', () => {
    expect(followUps(whole)).toBe(1);
  });

  test('do not count where a folded answer may have come between', () => {
    const newest = lines.at(-1) ?? '';
    const listed = { atMs: at('11-03 09:00'), messageId: newest, messageCount: 5 };
    const folded = { ...whole, messageCount: 5, listed, totals: { [marie]: 2, 'paul@ghostlight.example': 3 } };
    expect(followUps(folded)).toBe(0);
  });

  test('count before anything that is not known began', () => {
    const unread = { id: 'later', messageCount: 2, totals: { [marie]: 1 } };
    expect(followUps(whole, conversation(['me 11-02 12:00'], '11-03 09:00', unread))).toBe(1);
  });
});
