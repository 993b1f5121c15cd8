import { describe, expect, test } from 'vitest';
import type { ConversationReading, PageReading, Person } from '../../../src/domain/reading.ts';
import { hourMs, unknownTime, type When } from '../../../src/domain/time.ts';
import { newestOf } from '../../../src/webmail/gmail/newest.ts';
import type { ThreadItem } from '../../../src/webmail/gmail/messages.ts';
import { marie, rep, zoe, type Someone, type Story, type StoryConversation } from '../story.ts';
import { draftsOf } from './cases.ts';
import { spoil } from './junk.ts';
import { createMemory } from './memory.ts';
import { emptyPage, openedOf, rowOf, wholeTruth } from './true-readings.ts';

const beginMs = Date.UTC(2026, 9, 5, 8);

/** "rep 0": who wrote to the other, and how many hours after the beginning. */
function talk(key: string, ...lines: string[]): StoryConversation {
  const messages = lines.map((line) => {
    const [who, hours] = line.split(' ');
    const from: Someone = who === 'rep' ? rep : marie;
    return { from, to: [who === 'rep' ? marie : rep], atMs: beginMs + Number(hours) * hourMs, besideIndex: null };
  });
  return { key, subject: `About ${key}`, messages };
}

/** What is said of a conversation, five days after the beginning, by these pages of the same hour. */
function said(id: string, pages: Partial<PageReading>[]): string | undefined {
  const nowMs = beginMs + 100 * hourMs;
  const memory = createMemory();
  for (const page of pages) {
    const input = { ...emptyPage(nowMs - hourMs), ...page };
    expect(memory.report({ input, clockMs: nowMs })).toBe(true);
  }
  return memory.standings(nowMs).find((one) => one.id === id)?.standing;
}

const messagesOf = (reading: ConversationReading, messages: ConversationReading['messages']): ConversationReading => ({
  ...reading,
  messages,
});

describe('what the fuzz tests have found', () => {
  const answered = talk('offer', 'marie 0', 'rep 24');
  const engaged = talk('offer', 'marie 0', 'rep 1', 'marie 2', 'rep 24');

  test('the silence of a contact who has answered twice is told, so that the tests below mean something', () => {
    expect(said('offer', [{ conversation: openedOf(engaged, 'exact', 'whole') }])).toBe('quiet');
    expect(said('offer', [{ conversation: openedOf(answered, 'exact', 'whole') }])).toBe('waiting');
  });

  test('an answer may be folded away in another conversation in which the rep wrote last', () => {
    const pilot = talk('pilot', 'marie 0', 'rep 1', 'marie 25', 'rep 26');
    const story: Story = { conversations: [engaged, pilot], readFromMs: beginMs, nowMs: beginMs + 100 * hourMs };
    expect(said('offer', wholeTruth(story))).toBe('waiting');
    const folded = { rows: [rowOf(pilot, 'exact')], conversation: openedOf(pilot, 'exact', 'newest') };
    expect(said('offer', [folded, { conversation: openedOf(engaged, 'exact', 'whole') }])).toBe('unknown');
  });

  test('an answer that a page shows twice is one answer', () => {
    const whole = openedOf(answered, 'exact', 'whole');
    expect(said('offer', [{ conversation: messagesOf(whole, [...whole.messages, ...whole.messages]) }])).toBe(
      'waiting',
    );
  });

  test('a row that knew of fewer mails than any page has shown proves nothing', () => {
    const folded = openedOf(answered, 'exact', 'newest');
    const twice = messagesOf(folded, [...folded.messages.slice(0, 1), ...folded.messages]);
    const later = { conversation: openedOf(answered, 'exact', 'counted') };
    expect(said('offer', [{ rows: [rowOf(answered, 'exact')], conversation: twice }, later])).toBe('unknown');
  });

  test('an answer under another id, or in another conversation too, is no second answer', () => {
    const whole = openedOf(answered, 'exact', 'whole');
    const [first, ...rest] = whole.messages;
    const renamed = messagesOf(whole, [...(first ? [{ ...first, id: 'renamed' }] : []), ...rest]);
    expect(said('offer', [{ conversation: whole }, { conversation: renamed }])).toBe('waiting');
    expect(said('offer', [{ conversation: whole }, { conversation: { ...whole, id: 'elsewhere' } }])).toBe('waiting');
  });

  test('what the rep wrote from an address nobody knows, folded, is no answer', () => {
    const whole = openedOf(answered, 'exact', 'whole');
    const own = {
      id: null,
      at: unknownTime,
      own: true,
      from: { address: 'fair@elsewhere.example', name: '' },
      to: null,
    };
    const conversation = messagesOf(whole, [own, own, ...whole.messages]);
    const row = { ...rowOf(answered, 'exact'), messageCount: 4 };
    expect(said('offer', [{ rows: [row], conversation }])).toBe('waiting');
  });

  test('what may be the rep’s own, folded, from an address nobody knows, is no second answer', () => {
    const row = { ...rowOf(engaged, 'exact'), messageCount: 4 };
    const [first, ...rest] = openedOf(engaged, 'exact', 'whole').messages;
    const saidWith = (own: boolean | null) => {
      const from = { address: 'robin@elsewhere.example', name: rep.name };
      const folded = { id: null, at: unknownTime, own, from, to: null };
      const conversation = messagesOf(openedOf(engaged, 'exact', 'whole'), [folded, ...rest]);
      return said('offer', [{ rows: [row], conversation }]);
    };
    expect(first?.own).toBe(false);
    expect(saidWith(false)).toBe('quiet');
    expect(saidWith(null)).toBe('waiting');
  });

  test('a spoilt reading shares no part with the program', () => {
    const story: Story = { conversations: [engaged], readFromMs: beginMs, nowMs: beginMs + 100 * hourMs };
    const visit = { isEarly: false, which: 0, extent: 'whole', withRow: true, part: 0 } as const;
    const lost = { name: 'a message loses all but its id', a: 0, b: 0 };
    for (let place = 0; place < 200; place += 1) {
      const [draft] = draftsOf({ story, manner: 'exact', visits: [visit], mutations: [lost], change: null });
      if (draft) spoil(draft.page, place, 6);
    }
    expect(unknownTime).toEqual({ precision: 'unknown' });
  });

  test('a page that calls the mailbox’s own address somebody else’s proves no sender', () => {
    const conversation = openedOf(talk('offer', 'rep 0', 'marie 1', 'rep 2', 'marie 24'), 'exact', 'whole');
    const unproven = conversation.messages.map((message) => ({ ...message, own: message.own === true ? null : false }));
    const page = { account: marie.address, aliases: [], conversation: messagesOf(conversation, unproven) };
    expect(said('offer', [page])).toBe('unknown');
  });

  test('a colleague at the company of an alias nobody told us of is no prospect', () => {
    const nadia: Someone = { address: 'nadia@acme.example', name: 'Nadia Acme' };
    const [first, ...rest] = answered.messages;
    const beside = first && { ...first, from: nadia, to: [rep, marie], atMs: first.atMs - hourMs };
    const messages = [...(beside ? [beside] : []), ...(first ? [first] : []), ...rest];
    const conversation = openedOf({ ...answered, messages }, 'exact', 'whole');
    expect(said('offer', [{ account: 'somebody@else.example', aliases: [], conversation }])).toBe('waiting');
  });

  test('a folded answer that a page showed twice is no second answer where all mails are known since', () => {
    const later = talk('offer', 'marie 0', 'rep 1', 'rep 24');
    const folded = openedOf({ ...later, messages: later.messages.slice(0, 2) }, 'exact', 'newest');
    const twice = messagesOf(folded, [...folded.messages.slice(0, 1), ...folded.messages]);
    const whole = { rows: [rowOf(later, 'exact')], conversation: openedOf(later, 'exact', 'whole') };
    expect(said('offer', [{ conversation: twice, takenAtMs: beginMs + 98 * hourMs }, whole])).toBe('waiting');
  });

  test('a mail of the rep in another conversation that shows no recipient may have gone to the contact', () => {
    const pilot = openedOf(talk('pilot', 'marie 0.5', 'rep 95'), 'exact', 'whole');
    const saidWith = (to: Person[] | null) => {
      const messages = pilot.messages.map((message) => (message.own === true ? { ...message, to } : message));
      return said('offer', [
        { conversation: messagesOf(pilot, messages) },
        { conversation: openedOf(engaged, 'exact', 'whole') },
      ]);
    };
    expect([[marie], [], null, [zoe]].map(saidWith)).toEqual(['waiting', 'waiting', 'waiting', 'quiet']);
  });

  test('an answer under another id and without its time, or with a rougher one, is no second answer', () => {
    const whole = openedOf(talk('offer', 'marie 0.01', 'rep 24'), 'exact', 'whole');
    const [first, ...rest] = whole.messages;
    const times: When[] = [
      unknownTime,
      { precision: 'minute', atMs: beginMs },
      { precision: 'day', atMs: Date.UTC(2026, 9, 5, 12) },
    ];
    const saidWith = (at: When) => {
      const renamed = messagesOf(whole, [...(first ? [{ ...first, id: 'renamed', at }] : []), ...rest]);
      return said('offer', [{ conversation: whole }, { conversation: renamed }]);
    };
    expect(times.map(saidWith)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  test('a place that Gmail’s reader cannot read may hold the newest mail, wherever it stands', () => {
    const items = openedOf(engaged, 'exact', 'whole').messages.map((message): ThreadItem => ({
      kind: 'message',
      message,
      idState: 'valid',
      isExpanded: true,
    }));
    expect(newestOf(items, null, false)).toEqual({ status: 'known', messageId: 'offer-3' });
    const [first, ...rest] = items;
    const withGap: ThreadItem[] = [...(first ? [first] : []), { kind: 'unrecognised' }, ...rest];
    expect(newestOf(withGap, null, false)).toEqual({ status: 'unknown', why: 'newest-not-identified' });
  });
});
