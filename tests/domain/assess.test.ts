import { describe, expect, it } from 'vitest';
import { at, conversation, judge, luc, marie } from './builders.ts';
import { never, slow } from './stories.ts';

describe('the contact', () => {
  it('is the external person who answered most recently', () => {
    const group = conversation(
      ['me 10-12 09:00', 'marie 10-12 14:00', 'luc 10-13 14:00', 'me 11-02 09:00'],
      '11-09 09:00',
    );
    expect(judge(group).contact).toEqual({ ...luc, company: 'lumen.example' });
    expect(judge(conversation(never, '11-09 09:00')).contact?.address).toBe(marie.address);
  });
});

describe('the reasons', () => {
  it('say what is usual, how long it has been and how often the rep wrote', () => {
    const { reasons, silence, rhythm } = judge(conversation([...slow, 'me 11-04 09:00'], '11-20 09:00'));
    expect(reasons.map(({ code }) => code)).toEqual(['usual-delay', 'silent-for', 'unanswered', 'chance']);
    expect(reasons[0]).toEqual({ code: 'usual-delay', usualMs: 4 * 86_400_000, answers: 3 });
    expect(reasons[1]).toEqual({ code: 'silent-for', workingDays: 12, sinceMs: at('11-04 09:00') });
    expect(reasons[2]).toEqual({ code: 'unanswered', count: 2 });
    expect(silence?.firstUnansweredAtMs).toBe(at('11-02 09:00'));
    expect(rhythm.answerDelaysMs).toHaveLength(3);
  });
});
