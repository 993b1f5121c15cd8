import { describe, expect, it } from 'vitest';
import type { SilenceStart } from '../../../src/domain/dashboard/figures.ts';
import { at, conversation, lock, mark, message, settings } from '../builders.ts';
import { away, bounce, calendar } from '../mails.ts';
import { engaged, never, once, silent, slow } from '../stories.ts';
import { becameOf, count, type Mailbox } from './counted.ts';

const seen = '11-30 10:00';
const talk = (...more: Parameters<typeof conversation>[0]) => conversation([...silent, ...more], seen);
const none = { answered: 0, cameBack: 0, letGo: 0, open: 0 };
const letGo = (moment: string, change = {}) => mark({ type: 'let-go' }, moment, { conversationId: 'talk', ...change });

describe('what became of an unusual silence', () => {
  it.each<[string, Mailbox, Partial<typeof none>]>([
    ['nobody has answered', { conversations: [talk()] }, { open: 1 }],
    ['they answered by themselves', { conversations: [talk('marie 11-20 09:00')] }, { answered: 1 }],
    [
      'they answered by phone',
      { conversations: [talk()], marks: [mark({ type: 'answered-elsewhere' }, '11-27 12:00')] },
      { answered: 1 },
    ],
    [
      'they came to a meeting',
      {
        conversations: [talk()],
        marks: [mark({ type: 'meeting-held', atMs: at('11-27 09:00') }, '11-27 12:00')],
      },
      { answered: 1 },
    ],
    ['the rep let it go', { conversations: [talk()], marks: [letGo('11-20 09:00')] }, { letGo: 1 }],
    [
      'they answered after it was let go',
      { conversations: [talk('marie 11-24 09:00')], marks: [letGo('11-20 09:00')] },
      { cameBack: 1 },
    ],
    [
      'the last message is young',
      { conversations: [talk('me 11-24 09:02')], locks: [lock('11-24 09:00')] },
      { open: 1 },
    ],
    [
      'the last message is old',
      { conversations: [talk('me 11-11 09:02')], locks: [lock('11-11 09:00')] },
      { letGo: 1 },
    ],
    [
      'they answered the last message',
      { conversations: [talk('me 11-11 09:02', 'marie 11-20 09:00')], locks: [lock('11-11 09:00')] },
      { cameBack: 1 },
    ],
    [
      'it was let go in another conversation',
      { conversations: [talk()], marks: [letGo('11-20 09:00', { conversationId: 'elsewhere' })] },
      { open: 1 },
    ],
    [
      'the rep followed up several times',
      { conversations: [talk('me 11-12 09:00', 'me 11-20 09:00', 'marie 11-20 12:00')] },
      { answered: 1 },
    ],
    [
      'it began anew after an answer',
      { conversations: [talk('marie 11-12 09:00', 'me 11-12 10:00')] },
      { answered: 1, open: 1 },
    ],
  ])('where %s', (_when, mailbox, became) => {
    expect(becameOf(count(mailbox))).toEqual({ ...none, ...became });
  });

  it.each<[string, Mailbox]>([
    ['never answered', { conversations: [conversation(never, seen)] }],
    ['answered once and met nobody', { conversations: [conversation(once, seen)] }],
    ['answered within two working days', { conversations: [talk('marie 11-04 09:00')] }],
    [
      'answered at their usual pace',
      { conversations: [conversation([...slow, 'marie 11-06 09:00'], seen)], months: 1 },
    ],
    ['are away', { conversations: [talk(away('marie 11-02 09:01', '12-20'))] }],
    ['never got the mail', { conversations: [talk(bounce('11-02 09:01'))] }],
    ['are no prospect', { conversations: [talk()], marks: [mark({ type: 'not-a-prospect' }, '11-20 09:00')] }],
    ['were let go before it was unusual', { conversations: [talk()], marks: [letGo('11-03 09:00')] }],
    [
      'have written something that nobody has read',
      { conversations: [conversation(silent, seen, { messageCount: 9 })] },
    ],
    ['were not looked for since', { conversations: [conversation(silent, '11-03 09:00')] }],
  ])('is not asked of people who %s', (_who, mailbox) => {
    const unproven = mailbox.conversations.map((each) =>
      each.messageCount === each.messages.length
        ? each
        : { ...each, opened: each.opened && { ...each.opened, shown: 9, faceless: 4 } },
    );
    expect(becameOf(count({ ...mailbox, conversations: unproven }))).toEqual(none);
  });

  it('is told by the month in which it began, in the time zone of the rep', () => {
    const late = conversation([...engaged, 'me 10-31 23:30'], seen);
    const months = (timeZone: string) =>
      count({ conversations: [late], settings: { ...settings, timeZone } }).silences.map(({ open }) => open);
    expect(months('UTC')).toEqual([0, 1, 0]);
    expect(months('Europe/Paris')).toEqual([0, 0, 1]);
    expect(count({ conversations: [late] }).silences.map(({ monthMs }) => monthMs)).toEqual(
      ['09-01 00:00', '10-01 00:00', '11-01 00:00'].map(at),
    );
  });

  it('waits out the error of rough times', () => {
    const rough = (line: string) =>
      message(line, {
        at: { precision: 'minute', atMs: message(line).at.precision === 'exact' ? at(line.slice(3)) : 0 },
      });
    const lines = [...engaged.map((line) => message(line)), rough('me 11-23 09:00')];
    const counted = (now: string) => becameOf(count({ conversations: [conversation(lines, now)], now }));
    expect(counted('11-26 12:00')).toEqual(none);
    expect(counted('11-27 12:00')).toEqual({ ...none, open: 1 });
  });

  it('is asked once of a group, and an answer of any of them is one', () => {
    const contacts = { talk: ['marie@lumen.example', 'luc@lumen.example'] };
    expect(becameOf(count({ conversations: [talk()], contacts }))).toEqual({ ...none, open: 1 });
    const answered = { conversations: [talk(message('luc 11-03 09:00'))], contacts };
    expect(becameOf(count(answered))).toEqual(none);
  });
});

describe('matters that came back', () => {
  it.each<[string, Mailbox, number, number]>([
    ['after they had gone silent', { conversations: [talk('marie 11-24 09:00')] }, 1, 0],
    [
      'after a follow-up to somebody gone silent',
      { conversations: [talk('me 11-24 09:00', 'marie 11-24 10:00')] },
      1,
      0,
    ],
    [
      'after a last message',
      { conversations: [talk('me 11-11 09:02', 'marie 11-20 09:00')], locks: [lock('11-11 09:00')] },
      0,
      1,
    ],
    ['never, where they were only slow', { conversations: [talk('marie 11-06 09:00')] }, 0, 0],
  ])('are counted %s', (_when, mailbox, afterSilence, afterLastMessage) => {
    expect(count(mailbox).recovered).toEqual({ afterSilence, afterLastMessage });
  });
});

describe('what an unusual silence began after', () => {
  const met = mark({ type: 'meeting-held', atMs: at('10-20 09:00') }, '10-20 12:00');
  const missed = mark({ type: 'meeting-missed', atMs: at('11-03 09:00') }, '11-03 12:00');
  it.each<[SilenceStart, Mailbox]>([
    ['exchange', { conversations: [talk()] }],
    ['offer', { conversations: [conversation(silent, seen, { subject: 'Our proposal for Lyon' })] }],
    ['meeting', { conversations: [talk()], marks: [met] }],
    ['missed-meeting', { conversations: [talk()], marks: [missed] }],
    [
      'first-answer',
      { conversations: [conversation([...once, calendar('me 11-02 09:05', 'invite', '11-04 15:00')], seen)] },
    ],
  ])('%s', (after, mailbox) => {
    expect(count(mailbox).starts).toEqual([{ after, count: 1 }]);
  });
});
