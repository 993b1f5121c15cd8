import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { tellConversation } from '../../src/telling/tell-conversation.ts';
import { hypotheses } from '../sidebar/insight-scenarios.ts';
import { assessment, atWork, conversation, ghosting, mark, sent, silentReasons } from '../sidebar/material.ts';
import { words } from './acted-words.ts';

const wroteAtMs = atWork - 2 * hourMs;
const theirTurn: Reason[] = [{ code: 'they-wrote-last', atMs: wroteAtMs }];

describe('what is told of a conversation', () => {
  test('“this morning” is the morning of the day on which it was judged', () => {
    const whyAt = (atMs: number) =>
      tellConversation(conversation(assessment('your-turn', { reasons: theirTurn }), { atMs }), words.en).why;
    expect(whyAt(atWork)).toBe('Marie wrote this morning and is waiting for you.');
    expect(whyAt(atWork + dayMs)).toBe('Marie wrote yesterday and is waiting for you.');
  });

  test('is in the language of its words', () => {
    expect(tellConversation(ghosting(), words.fr).chance?.title).toMatch(/^Chance|réponse/);
    expect(tellConversation(ghosting(), words.fr).standing).not.toBe(tellConversation(ghosting(), words.en).standing);
  });

  test('a name from a page stays on one line and keeps its direction marks to itself', () => {
    const contact = { address: 'eve@acme.example', name: 'Eve\u202e\nevil', company: 'ac\u2066me' };
    const told = tellConversation(conversation(assessment('ghosting', { contact })), words.en);
    expect(told.contact).toEqual({ name: 'Eve evil', company: 'ac me' });
  });

  test('the picture, the chance and the silence belong to silences alone', () => {
    const { rhythm, chance, facts } = tellConversation(conversation(assessment('last-message')), words.en);
    expect([rhythm, chance]).toEqual([null, null]);
    expect(facts.join(' ')).not.toContain('written');
    expect(tellConversation(ghosting(), words.en)).toMatchObject({
      rhythm: { drawn: { table: { sums: [['Usual', '2 hours to 6 hours'], expect.anything()] } } },
      chance: { title: expect.stringContaining('Marie') as string },
    });
  });

  test('what the top says is not said again as evidence', () => {
    const untilMs = atWork + 6 * dayMs;
    const away = assessment('paused', {
      reasons: [{ code: 'out-of-office', untilMs }],
      hypotheses: [{ code: 'other-priorities', why: 'out-of-office', untilMs }, ...hypotheses.slice(1, 2)],
    });
    const told = tellConversation(conversation(away), words.en);
    expect(told.hypotheses.map(({ evidence }) => evidence === null)).toEqual([true, false]);
  });

  test.each([
    ['named above, it is not told again', sent(), null],
    [
      'after a doubt, when it was sent',
      conversation(assessment('waiting', { lastMessage: { status: 'sent', atMs: atWork - 12 * dayMs } })),
      'Sent on 12 November. The door is open.',
    ],
    [
      'too early, from when on',
      ghosting({ status: 'not-yet', fromMs: atWork + 2 * dayMs }),
      'The last message can be sent from 26 November.',
    ],
    ['on offer, nothing', ghosting(), null],
  ])('of a last message: %s', (_, view, sentence) => {
    expect(tellConversation(view, words.en).lastMessage).toBe(sentence);
  });

  test('a mark says until when, unless the top has said it; its way back names it in full', () => {
    const untilMs = atWork + dayMs;
    const paused = mark({ type: 'paused', untilMs });
    const toldWith = (reasons: Reason[]) =>
      tellConversation(conversation(assessment('paused', { reasons }), { marks: [paused] }), words.en).marks[paused.id];
    const above = toldWith([{ code: 'paused-until', untilMs }]);
    const alone = toldWith(silentReasons);
    expect(alone?.text).toContain('25 November');
    expect(above?.text).not.toContain('25 November');
    expect(above?.takeBack).toBe(alone?.takeBack);
  });
});
