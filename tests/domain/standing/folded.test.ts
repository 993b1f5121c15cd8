import { describe, expect, it } from 'vitest';
import type { AssessInput } from '../../../src/domain/assess.ts';
import type { ConversationFacts } from '../../../src/domain/facts.ts';
import { mergeConversation, mergeRow } from '../../../src/domain/merge.ts';
import type { MessageReading, PageReading } from '../../../src/domain/reading.ts';
import type { Reason } from '../../../src/domain/standing.ts';
import { unknownTime, type When } from '../../../src/domain/time.ts';
import { account, at, judge, marie, rep } from '../builders.ts';
import { habits } from '../hypotheses/told.ts';
import { elsewhere } from '../stories.ts';

const seen = '11-12 09:00';

/** A mail as its conversation shows it: "me 11-02 09:00" unfolded, "me" folded, with its sender alone; of "nameless" it shows no address. */
function shown(line: string): MessageReading {
  const [writer = '', ...moment] = line.split(' ');
  const isOwn = writer === 'me';
  const other = writer === 'nameless' ? { ...marie, address: null } : marie;
  const shared = { own: isOwn, from: isOwn ? rep : other };
  if (moment.length === 0) return { ...shared, id: null, at: unknownTime, to: null };
  const time: When = { precision: 'exact', atMs: at(moment.join(' ')) };
  return { ...shared, id: line, at: time, to: [isOwn ? marie : rep] };
}

/** What is known once a list has named the last mail and the conversation was opened; each page shows mails in its order. */
function read(...pages: string[][]): ConversationFacts {
  let facts: ConversationFacts | null = null;
  for (const lines of pages) {
    const messages = lines.map(shown);
    const newest = messages.at(-1);
    const page: PageReading = {
      webmail: 'gmail',
      ...{ account: account.address, aliases: [], ownName: null, takenAtMs: at(seen), rows: [], conversation: null },
    };
    const shared = { id: 'talk', subject: 'Touring rig', hasDraft: false };
    const last = { id: newest?.id ?? null, at: newest?.at ?? unknownTime };
    const row = { ...shared, people: [marie, rep], last, lastOwn: null, messageCount: lines.length };
    facts = mergeConversation(mergeRow(facts, page, row), page, {
      ...{ ...shared, messages, hiddenCount: 0, language: null, register: null },
      startedAt: { precision: 'exact', atMs: at('10-12 09:00') },
      newest: { status: 'known', messageId: newest?.id ?? '' },
    });
  }
  if (!facts) throw new Error('A conversation is read from at least one page.');
  return facts;
}

const first = 'marie 10-12 09:00';
const offer = 'me 10-12 14:00';
const answer = 'marie 10-13 09:00';
const reminder = 'me 10-26 09:00';
const latest = 'me 11-02 09:00';

type Change = Partial<AssessInput>;
const look = (facts: ConversationFacts, change: Change = {}) => judge(facts, { now: seen, ...change });
const toldOf = (facts: ConversationFacts, code: Reason['code'], change?: Change) =>
  look(facts, change).reasons.find((reason) => reason.code === code);
const since = (facts: ConversationFacts, change?: Change) => toldOf(facts, 'unanswered', change);
const guesses = (facts: ConversationFacts, change?: Change) => look(facts, change).hypotheses.map(({ code }) => code);

describe('while an answer of theirs is folded, how often the rep has written since', () => {
  const unfolded = read(
    ['marie', 'me', 'marie', latest],
    [first, 'me', 'marie', latest],
    [first, offer, 'marie', latest],
  );

  it('counts only what is surely later', () => {
    expect(look(unfolded)).toMatchObject({ standing: 'ghosting', silence: { unanswered: 1 } });
    expect(since(unfolded)).toEqual({ code: 'unanswered', count: 1 });
  });

  it('makes no guess of what lies before it', () => {
    const pace = { habits: habits({ messagesPerSilentWeek: 0.1 }) };
    expect(guesses(unfolded, pace)).toEqual([]);
    expect(look(unfolded).silence?.firstUnansweredAtMs).toBe(at('11-02 09:00'));
  });

  it('restrains the rep as if all of it had stayed unanswered', () => {
    const texts = look(unfolded).texts;
    expect(texts).toContain('last-message');
    expect(texts).not.toContain('help-deciding');
  });

  it('is known once that is unfolded', () => {
    expect(since(read([first, offer, answer, latest]))).toEqual({ code: 'unanswered', count: 1 });
    const all = read([first, offer, answer, reminder, latest]);
    expect(since(all)).toEqual({ code: 'unanswered', count: 2 });
    expect(guesses(all)).toEqual(['hard-to-say-no']);
  });

  it('is what ends the page, said as no more than that', () => {
    const facts = read(['marie', 'me', 'marie', 'me', latest]);
    expect(look(facts).silence?.unanswered).toBe(1);
    expect(since(facts)).toEqual({ code: 'unanswered', count: 2, isOnPage: true });
    expect(guesses(facts)).toEqual([]);
  });

  it('counts everything after the last mail that a list named before', () => {
    const facts = read(['me', 'marie', answer], ['me', 'marie', answer, reminder, latest]);
    const listed = { atMs: at(seen), messageId: answer, messageCount: 3 };
    expect(since({ ...facts, listed })).toEqual({ code: 'unanswered', count: 2 });
  });

  it('counts nothing that may have been answered in another conversation', () => {
    const facts = read([first, offer, answer, 'me 11-11 09:00']);
    expect(since(facts)).toEqual({ code: 'unanswered', count: 1 });
    const nameless = { from: null, own: null };
    const [unread] = elsewhere(['marie 11-12 08:00']).messages;
    const other = elsewhere(unread ? [{ ...unread, ...nameless }] : [], { opened: null });
    expect(since(facts, { others: [other] })).toEqual({ code: 'unanswered', count: 0 });
  });
});

describe('while mails are folded', () => {
  const folded = (change: Partial<ConversationFacts> = {}) => ({ ...read([first, offer, answer, latest]), ...change });
  const answers = (facts: ConversationFacts) => toldOf(facts, 'few-answers');

  it('they have answered at least as often as is known', () => {
    expect(answers(folded())).toEqual({ code: 'few-answers', answers: 2 });
    const counted = folded({ messageCount: 6, listed: { atMs: at(seen), messageId: latest, messageCount: 6 } });
    expect(answers(counted)).toEqual({ code: 'few-answers', answers: 2, isAtLeast: true });
  });

  it('nobody is said to have answered once or never', () => {
    const row = { atMs: at(seen), messageId: latest, messageCount: 4 };
    const onceKnown = { ...read([offer, answer, latest]), messageCount: 4, listed: row };
    expect(look(onceKnown).reasons[0]).toEqual({ code: 'few-answers', answers: 1, isAtLeast: true });
    const never = read([offer, latest]);
    expect(look(never).reasons[0]).toEqual({ code: 'never-answered' });
    const counted = { ...never, messageCount: 4, listed: row };
    expect(look(counted).reasons[0]).toEqual({ code: 'few-answers', answers: 0, isAtLeast: true });
  });

  it('the waits known are said to be incomplete', () => {
    expect(look(folded()).rhythm).toEqual({ answerDelaysMs: [19 * 3_600_000], usual: null });
    expect(look(read(['marie', offer, answer, latest])).rhythm.isIncomplete).toBe(true);
  });
});

describe('who answers after a long silence', () => {
  const late = 'marie 11-12 08:00';
  const before = [first, offer, answer, latest];

  it('is back where all between is known', () => {
    expect(look(read([...before, late])).standing).toBe('back');
  });

  it('is back where the list named the mail before as the last', () => {
    const facts = read(['marie', 'me', 'marie', latest], ['marie', 'me', 'marie', latest, late]);
    const listed = { atMs: at('11-11 09:00'), messageId: latest, messageCount: 4 };
    expect(look({ ...facts, listed }).standing).toBe('back');
  });

  it.each(['marie', 'me', 'nameless 11-06 09:00'])(
    'is no more than waiting for the rep where a mail by “%s” may lie between',
    (writer) => {
      const facts = read([first, offer, answer, latest], [first, offer, answer, latest, writer, late]);
      expect(look(facts)).toMatchObject({ standing: 'your-turn', reasons: [{ code: 'they-wrote-last' }] });
    },
  );
});
