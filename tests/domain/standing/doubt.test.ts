import { describe, expect, it } from 'vitest';
import type { ConversationFacts, ListedLast } from '../../../src/domain/facts.ts';
import type { Person } from '../../../src/domain/reading.ts';
import { at, colleague, conversation, judge, marie, message, opened, rep } from '../builders.ts';
import { elsewhere, engaged, ghosted, silent, tellStories } from '../stories.ts';

describe('what is not known never warns', () => {
  tellStories([
    ['never opened', conversation(silent, '11-09 09:00', { opened: null }), 'unknown', 'unknown'],
    ['not seen lately', ghosted, 'unknown', 'unknown', { now: '11-10 09:00' }],
    [
      'not seen lately, but quiet is not reached',
      conversation(silent, '11-02 10:00'),
      'waiting',
      'few-answers',
      { now: '11-04 12:00' },
    ],
    [
      'a newer message was named by a row',
      conversation(silent, '11-09 09:00', {
        opened: opened('me 10-13 10:00', at('11-03 09:00')),
      }),
      'unknown',
      'unknown',
    ],
    [
      'a send is pending',
      conversation(silent, '11-09 09:00', {
        opened: opened('', at('11-09 09:00'), { newest: { status: 'unknown', why: 'send-pending' } }),
      }),
      'unknown',
      'unknown',
    ],
    [
      'sender of the newest unknown',
      conversation([...engaged, message('me 11-02 09:00', { from: null, own: null })], '11-09 09:00'),
      'unknown',
      'unknown',
    ],
    [
      'sender of the newest disputed',
      conversation(
        [...engaged, message('me 11-02 09:00', { from: null, own: null, disputed: 'sender' })],
        '11-09 09:00',
      ),
      'unknown',
      'unknown',
    ],
    [
      'time of the newest unknown',
      conversation([...engaged, message('me 11-02 09:00', { at: { precision: 'unknown' } })], '11-09 09:00'),
      'unknown',
      'unknown',
    ],
    [
      'newest not identified',
      conversation(silent, '11-09 09:00', {
        newest: { id: null, at: { precision: 'minute', atMs: at('11-05 09:00') } },
      }),
      'unknown',
      'unknown',
    ],
    ['message from the future', conversation([...engaged, 'me 11-20 09:00'], '11-09 09:00'), 'unknown', 'unknown'],
    ['clock set back', ghosted, 'unknown', 'unknown', { now: '11-08 09:00' }],
    [
      'a row message without time',
      conversation([...silent], '11-09 09:00', {
        messages: [
          ...silent.map((line) => message(line)),
          message('marie 11-05 09:00', { at: { precision: 'unknown' }, from: null, own: null }),
        ],
      }),
      'unknown',
      'unknown',
    ],
    [
      'another conversation moved and was not read',
      ghosted,
      'unknown',
      'unknown',
      { others: [elsewhere([message('marie 11-05 09:00', { from: null, own: null })], { people: [marie] })] },
    ],
    [
      'another conversation moved before',
      ghosted,
      'ghosting',
      'few-answers',
      { others: [elsewhere([message('marie 10-30 09:00', { from: null, own: null })], { people: [marie] })] },
    ],
    [
      'another conversation may have moved later in the same minute',
      ghosted,
      'unknown',
      'unknown',
      {
        others: [
          elsewhere([message('marie 11-02 09:00', { at: { precision: 'minute', atMs: at('11-02 09:00') } })], {
            people: [marie],
          }),
        ],
      },
    ],
    ['nobody known', conversation([], '11-09 09:00'), 'unknown', 'unknown'],
  ]);
});

/** The page: one message of Marie and the rep's newest have an id; another of hers stands folded in the middle. */
const folded = (change: Partial<ConversationFacts> = {}) =>
  conversation(silent, '11-09 09:00', {
    totals: { 'marie@lumen.example': 3, 'paul@ghostlight.example': 3 },
    opened: opened('me 11-02 09:00', at('11-09 09:00'), { shown: 6 }),
    ...change,
  });
const named = (messageCount: number, change: Partial<ListedLast> = {}): Partial<ConversationFacts> => ({
  listed: { atMs: at('11-09 08:59'), messageId: 'me 11-02 09:00', messageCount, ...change },
});
const facelessPage = { opened: opened('me 11-02 09:00', at('11-09 09:00'), { shown: 6, faceless: 1 }) };

describe('a page whose folded messages may be newer than its last one', () => {
  tellStories([
    ['warns not while one of theirs is not identified', folded(), 'unknown', 'unknown'],
    [
      'warns once all of theirs are identified',
      folded({ totals: { 'marie@lumen.example': 2, 'paul@ghostlight.example': 3 } }),
      'ghosting',
      'few-answers',
    ],
    [
      'is not believed when one of theirs has an id and no time',
      folded({
        totals: { 'marie@lumen.example': 2 },
        messages: silent.map((line, index) => message(line, index === 1 ? { at: { precision: 'unknown' } } : {})),
      }),
      'unknown',
      'unknown',
    ],
    [
      'warns not while messages are hidden, whatever is identified',
      conversation(silent, '11-09 09:00', facelessPage),
      'unknown',
      'unknown',
    ],
    [
      'warns not while a later one of the rep may be folded away',
      folded({ totals: { 'marie@lumen.example': 2, 'paul@ghostlight.example': 4 } }),
      'unknown',
      'unknown',
    ],
    ['warns when a row read before named the last message', folded(named(6)), 'ghosting', 'few-answers'],
    ['warns when a row read afterwards did', folded(named(7, { atMs: at('11-09 09:30') })), 'ghosting', 'few-answers'],
    [
      'warns by such a row though messages are hidden',
      conversation(silent, '11-09 09:00', { ...facelessPage, ...named(6) }),
      'ghosting',
      'few-answers',
    ],
    ['warns not by a row that knew of fewer messages', folded(named(5)), 'unknown', 'unknown'],
    [
      'warns not by a row that named another message',
      folded(named(6, { messageId: 'marie 10-13 15:00' })),
      'unknown',
      'unknown',
    ],
    [
      'warns not once a later row, knowing as many, named another message',
      conversation(silent, '11-09 09:00', named(5, { messageId: 'marie 10-13 15:00', atMs: at('11-09 09:01') })),
      'unknown',
      'unknown',
    ],
    [
      'warns by a row from before the rep’s message when all that came since is identified',
      folded({ ...named(5, { messageId: 'marie 10-13 15:00' }), ...facelessPage }),
      'ghosting',
      'few-answers',
    ],
    [
      'warns not by such a row when something folded came, too',
      folded({
        ...named(5, { messageId: 'marie 10-13 15:00' }),
        opened: opened('me 11-02 09:00', at('11-09 09:00'), { shown: 7, faceless: 2 }),
      }),
      'unknown',
      'unknown',
    ],
    [
      'warns not by such a row when the message it named is not identified',
      folded({ ...named(5, { messageId: 'marie 10-14 15:00' }), ...facelessPage }),
      'unknown',
      'unknown',
    ],
    [
      'warns not by such a row when only the minute tells what came after it',
      folded({
        ...named(5, { messageId: 'marie 10-13 15:00' }),
        ...facelessPage,
        messages: silent.map((line) =>
          message(line, line.startsWith('marie 10-13') ? { at: { precision: 'minute', atMs: at('11-02 09:00') } } : {}),
        ),
      }),
      'unknown',
      'unknown',
    ],
    [
      'casts doubt on their other conversations too',
      ghosted,
      'unknown',
      'unknown',
      { others: [folded({ id: 'elsewhere' })] },
    ],
    [
      'casts none once a row has named its last message',
      ghosted,
      'ghosting',
      'few-answers',
      { others: [folded({ id: 'elsewhere', ...named(6) })] },
    ],
  ]);
});

describe('a message that went to nobody on the contact’s side', () => {
  const robot = { address: 'no-reply@lumen.example', name: '' };
  const sentTo = (to: Person[] | null) => conversation([...engaged, message('me 11-02 09:00', { to })], '11-09 09:00');
  it.each([
    ['a colleague', [colleague]],
    ['the rep', [rep]],
    ['a robot', [robot]],
    ['nobody', []],
  ])('but to %s never warns', (_, to) => {
    const { standing, reasons } = judge(sentTo(to));
    expect([standing, reasons]).toEqual(['unknown', [{ code: 'unknown', why: 'recipient-unclear' }]]);
  });
  it.each([
    ['them and others', [colleague, marie]],
    ['recipients the page does not show', null],
    ['somebody without an address', [{ address: null, name: 'Marie' }]],
  ])('is not one to %s', (_, to) => {
    expect(judge(sentTo(to)).standing).toBe('ghosting');
  });
});
