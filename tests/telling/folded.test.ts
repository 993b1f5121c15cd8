import { describe, expect, test } from 'vitest';
import type { Reason, Rhythm } from '../../src/domain/standing.ts';
import { hourMs } from '../../src/domain/time.ts';
import { reasonSentence } from '../../src/telling/reason-sentence.ts';
import { tellConversation } from '../../src/telling/tell-conversation.ts';
import { assessment, atWork, conversation } from '../sidebar/material.ts';
import { words } from './acted-words.ts';

const telling = { words: words.en, name: 'Marie', nowMs: atWork };
const sentence = (reason: Reason) => reasonSentence(reason, telling);
const toldWith = (rhythm: Rhythm, reasons: Reason[] = []) =>
  tellConversation(conversation(assessment('quiet', { rhythm, reasons })), words.en);
const rhythm = (hours: number[], usual: Rhythm['usual'] = null): Rhythm => ({
  answerDelaysMs: hours.map((each) => each * hourMs),
  usual,
});
const usual = { medianMs: 3 * hourMs, fromMs: 2 * hourMs, toMs: 5 * hourMs };

describe('while mails are folded', () => {
  test('what ends the page is said of the page, not of when they wrote last', () => {
    expect(sentence({ code: 'unanswered', count: 2, isOnPage: true })).toBe('The last 2 messages shown here are yours');
    const facts = toldWith(rhythm([]), [{ code: 'unanswered', count: 3, isOnPage: true }]).facts.join();
    expect(facts).toContain('last 3 messages');
    expect(facts).not.toContain('since');
  });

  test('a count that may be too low is not said at all', () => {
    const once = assessment('quiet', { reasons: [{ code: 'unanswered', count: 1 }] });
    const factsOf = (seemingUnanswered?: number) => {
      const silence = once.silence && {
        ...once.silence,
        workingDays: 8,
        ...(seemingUnanswered && { seemingUnanswered }),
      };
      return tellConversation(conversation({ ...once, silence }), words.en).facts.join();
    };
    expect(factsOf()).toContain('written once since');
    expect(factsOf(3)).not.toContain('since');
  });

  test('answers are said to be the least there are', () => {
    expect(sentence({ code: 'few-answers', answers: 2, isAtLeast: true })).toBe(
      'Marie has answered at least twice so far.',
    );
    expect(sentence({ code: 'few-answers', answers: 0, isAtLeast: true })).toBe(
      'No answer from Marie has been seen so far.',
    );
  });

  test('no one delay is called the only one', () => {
    expect(toldWith(rhythm([4])).rhythm).not.toBeNull();
    expect(toldWith({ ...rhythm([4]), isIncomplete: true }).rhythm).toBeNull();
  });

  test('the figures of a habit are said to be open', () => {
    const habit = rhythm([2, 3, 5], usual);
    const open = toldWith({ ...habit, isIncomplete: true });
    expect(open.rhythm?.drawn).not.toBeNull();
    expect(open.facts[0]).toContain('may change');
    expect(toldWith(habit).facts.join()).not.toContain('may change');
  });
});
