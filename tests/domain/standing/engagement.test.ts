import { describe } from 'vitest';
import type { Person } from '../../../src/domain/reading.ts';
import { account, at, colleague, conversation, mark, message, rep, settings } from '../builders.ts';
import { elsewhere, engaged, from, ghosted, never, once, silent, tellStories } from '../stories.ts';

/** Marie has answered once, `other` too, and the rep wrote last from `alias`. */
const withBoth = (other: string, alias: string) => {
  const [first = '', answer = '', last = ''] = once;
  const others = message('luc 10-13 09:00', { from: { address: other, name: 'Luc' } });
  return conversation(
    [first, answer, others, message(last, { from: { address: alias, name: 'Paul' } })],
    '11-09 09:00',
  );
};

/** The same mail, of two people at one company of which nobody has told. */
const atStudio = (line: string) => {
  const paul: Person = { address: 'paul@studio.example', name: 'Paul' };
  const anna: Person = { address: 'anna@studio.example', name: 'Anna' };
  return line.startsWith('me') ? message(line, { from: paul, to: [anna] }) : message(line, { from: anna, to: [paul] });
};

describe('who is engaged, cold or no prospect', () => {
  tellStories([
    ['never answered', conversation(never, '11-09 09:00'), 'cold', 'never-answered'],
    ['never answered, for a year', conversation(['me 01-05 09:00'], '11-09 09:00'), 'cold', 'never-answered'],
    [
      'one mail, only seen as a row',
      conversation(['me 11-02 09:00'], '11-09 09:00', { opened: null }),
      'cold',
      'never-answered',
    ],
    [
      'never answered, but met',
      conversation(never, '11-09 09:00'),
      'cold',
      'never-answered',
      { marks: [mark({ type: 'met' }, '10-20 09:00')] },
    ],
    ['answered once', conversation(once, '11-09 09:00'), 'waiting', 'answered-once'],
    ['answered once, long ago', conversation(once, '12-24 09:00'), 'waiting', 'answered-once'],
    [
      'answered once and met',
      conversation(once, '11-09 09:00'),
      'ghosting',
      'few-answers',
      { marks: [mark({ type: 'met' }, '10-20 09:00')] },
    ],
    ['answered twice', ghosted, 'ghosting', 'few-answers'],
    [
      'answered once and, folded away, a second time',
      conversation(once, '11-09 09:00', {
        totals: { 'marie@lumen.example': 2 },
        messageCount: 4,
        listed: { atMs: at('11-09 09:00'), messageId: 'me 11-02 09:00', messageCount: 4 },
      }),
      'ghosting',
      'few-answers',
    ],
    [
      'answered once, folded away and shown twice, where all messages are known',
      conversation(once, '11-09 09:00', {
        totals: { 'marie@lumen.example': 2 },
        listed: { atMs: at('11-09 09:00'), messageId: 'me 11-02 09:00', messageCount: 3 },
      }),
      'waiting',
      'answered-once',
    ],
    [
      'an auto-reply is no answer',
      conversation(
        [
          message('me 10-12 09:00'),
          message('marie 10-12 09:01', { kind: 'auto-reply' }),
          message('marie 10-13 09:00', { kind: 'auto-reply' }),
          message('me 11-02 09:00'),
        ],
        '11-09 09:00',
      ),
      'cold',
      'never-answered',
    ],
    [
      'answered a second time elsewhere, earlier',
      conversation(once, '11-09 09:00'),
      'ghosting',
      'few-answers',
      { others: [elsewhere(['marie 10-20 09:00', 'me 10-20 10:00'])] },
    ],
    [
      'sent from an alias that was learned later',
      conversation(
        [...engaged, message('me 11-02 09:00', { from: { address: 'paul@old.example', name: 'Paul' }, own: false })],
        '11-09 09:00',
      ),
      'ghosting',
      'few-answers',
      { account: { ...account, aliases: ['paul@old.example'] } },
    ],
    [
      'sent from an alias that only the page knew',
      conversation(
        [...engaged, message('me 11-02 09:00', { from: { address: 'paul@old.example', name: 'Paul' } })],
        '11-09 09:00',
      ),
      'ghosting',
      'few-answers',
    ],
    [
      'answered once, and a colleague at the company of an alias that only the page knew',
      withBoth('anna@studio.example', 'paul@studio.example'),
      'waiting',
      'answered-once',
    ],
    [
      'answered once, and a colleague below that company',
      withBoth('anna@eu.studio.example', 'paul@studio.example'),
      'waiting',
      'answered-once',
    ],
    [
      'answered once, and somebody with the free mail of such an alias',
      withBoth('luc@gmail.com', 'paul@gmail.com'),
      'ghosting',
      'few-answers',
    ],
    [
      'nobody but a colleague at the company of such an alias',
      conversation(silent.map(atStudio), '11-09 09:00'),
      'excluded',
      'excluded',
    ],
    [
      'any external answer counts',
      conversation(['me 10-12 09:00', 'marie 10-12 14:00', 'luc 10-13 14:00', 'me 11-02 09:00'], '11-09 09:00'),
      'ghosting',
      'few-answers',
    ],
    ['a colleague', from(colleague), 'excluded', 'excluded'],
    [
      'a colleague below the own domain',
      from({ address: 'x@eu.ghostlight.example', name: 'X' }),
      'excluded',
      'excluded',
    ],
    ['a no-reply sender', from({ address: 'no-reply@shop.example', name: 'Shop' }), 'excluded', 'excluded'],
    ['a newsletter', from({ address: 'newsletter@shop.example', name: 'Shop' }), 'excluded', 'excluded'],
    ['a notification', from({ address: 'notifications@forge.example', name: 'Forge' }), 'excluded', 'excluded'],
    ['a calendar', from({ address: 'calendar-notification@google.com', name: 'Calendar' }), 'excluded', 'excluded'],
    ['a mailing list', from({ address: 'depot@googlegroups.com', name: 'Depot' }), 'excluded', 'excluded'],
    [
      'excluded by address',
      ghosted,
      'excluded',
      'excluded',
      { settings: { ...settings, excluded: ['marie@lumen.example'] } },
    ],
    [
      'excluded by domain',
      ghosted,
      'excluded',
      'excluded',
      { settings: { ...settings, excluded: ['@lumen.example'] } },
    ],
    ['only the rep', conversation([message('me 11-02 09:00', { to: [rep] })], '11-09 09:00'), 'excluded', 'excluded'],
  ]);
});
