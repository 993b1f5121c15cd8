import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/assess.ts';
import { comebackOf } from '../../src/domain/back.ts';
import { exchangeWith } from '../../src/domain/exchange.ts';
import { historyBefore } from '../../src/domain/features.ts';
import { expectedAhead } from '../../src/domain/meetings/meeting-state.ts';
import { isOwnMessage } from '../../src/domain/participants.ts';
import { rhythmOf } from '../../src/domain/rhythm.ts';
import { lookAt } from '../../src/domain/situation.ts';
import { dayMs, hourMs, instantOf } from '../../src/domain/time.ts';
import { workingDaysBetween } from '../../src/domain/working-time.ts';
import { beginMs, healthy, input, instant, isForSomebody } from './arbitrary-input.ts';
import { account, marie, rep, settings } from './builders.ts';

// Thousands of runs take their time on a busy machine.
describe('whatever is stored', { timeout: 60_000 }, () => {
  it('nothing warns without a newest message that the rep is known to have written, fresh and completely read', () => {
    let warnings = 0;
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, warns } = assess(given);
        if (standing !== 'quiet' && standing !== 'ghosting') {
          expect(warns).toBe(false);
          return;
        }
        warnings += 1;
        const { newest, opened, listed, messages, seenAtMs, totals } = given.conversation;
        const shown = messages.find(({ id }) => id === newest.id);
        const last = messages.slice(0, shown && messages.indexOf(shown) + 1).findLast(isForSomebody);
        expect(last && isOwnMessage(last, account, given.settings)).toBe(true);
        expect(opened?.newest).toEqual({ status: 'known', messageId: newest.id });
        const isListed = listed?.messageId === newest.id && listed.messageCount >= (opened?.shown ?? Infinity);
        const known = messages.filter((each) => each.from === marie && each.at.precision !== 'unknown').length;
        const isIdentified = opened?.faceless === 0 && (totals['marie@lumen.example'] ?? 0) <= known;
        if (!isListed || last !== shown) expect(isIdentified).toBe(true);
        const isFor = last?.to?.some((person) => person !== rep) ?? true;
        expect(isFor).toBe(true);
        expect(given.nowMs - seenAtMs).toBeLessThan(given.settings.freshForHours * hourMs);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(warnings).toBeGreaterThan(50);
  });

  it('nothing warns while they are away, after a clear no, a mail that came back or before a confirmed meeting', () => {
    const seen = { away: 0, no: 0, bounced: 0, ahead: 0 };
    fc.assert(
      fc.property(healthy, (given) => {
        const { warns } = assess(given);
        const { meetings, absence, exchange, marks, nowMs } = lookAt(given);
        const last = exchange.turns.findLast(({ by }) => by === 'contact');
        const isAway = absence !== null && nowMs < absence.untilMs;
        const isAhead = expectedAhead(meetings, { turns: exchange.turns, marks }, nowMs) !== null;
        const saidNo = last?.signal?.kind === 'clear-no' && marks.every(({ madeAtMs }) => madeAtMs <= last.atMs);
        const lastMail = given.conversation.messages.at(-1);
        const hasBounced = lastMail?.kind === 'bounce' && !lastMail.own;
        if (isAway) seen.away += 1;
        if (isAhead) seen.ahead += 1;
        if (saidNo) seen.no += 1;
        if (hasBounced) seen.bounced += 1;
        if (isAway || isAhead || saidNo || hasBounced) expect(warns).toBe(false);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('no meeting is called unconfirmed but by a fresh and complete reading, before it begins, without a word of theirs', () => {
    const asked = { near: 0, passed: 0 };
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, reasons, warns } = assess(given);
        if (standing !== 'unconfirmed') return;
        const [reason] = reasons;
        const { conversation: talk, nowMs } = given;
        expect(warns).toBe(false);
        expect(talk.opened?.newest).toEqual({ status: 'known', messageId: talk.newest.id });
        expect(nowMs - talk.seenAtMs).toBeLessThan(given.settings.freshForHours * hourMs);
        if (reason?.code === 'meeting-unconfirmed') {
          asked.near += 1;
          expect(nowMs).toBeLessThan(reason.atMs);
          expect(workingDaysBetween(nowMs, reason.atMs, given.settings)).toBeLessThanOrEqual(2 + 1e-9);
        } else {
          asked.passed += 1;
          const atMs = reason?.code === 'meeting-passed' ? reason.atMs : Number.POSITIVE_INFINITY;
          expect(nowMs).toBeGreaterThan(atMs);
          expect(lookAt(given).exchange.turns.filter((turn) => turn.atMs > atMs + dayMs / 2)).toEqual([]);
        }
      }),
      { numRuns: 4000, seed: 7 },
    );
    expect(Math.min(...Object.values(asked))).toBeGreaterThan(10);
  });

  it('until the next check the clock changes no standing', () => {
    let checks = 0;
    fc.assert(
      fc.property(fc.oneof(input, healthy), (given) => {
        const { standing, nextCheckAtMs, lastMessage } = assess(given);
        const untilMs = nextCheckAtMs ?? given.nowMs + 400 * dayMs;
        expect(untilMs).toBeGreaterThan(given.nowMs);
        if (nextCheckAtMs !== null) checks += 1;
        const before = assess({ ...given, nowMs: untilMs - 1 });
        expect(before.standing).toBe(standing);
        expect(before.lastMessage.status).toBe(lastMessage.status);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(checks).toBeGreaterThan(50);
  });

  it('what is told to the model before a silence does not depend on what came later', () => {
    fc.assert(
      fc.property(healthy, instant, ({ conversation: talk }, sinceMs) => {
        const contacts = new Set(['marie@lumen.example']);
        const truncated = { ...talk, messages: talk.messages.filter((each) => (instantOf(each.at) ?? 0) < sinceMs) };
        const whole = exchangeWith(contacts, talk, [], account, settings);
        const past = exchangeWith(contacts, truncated, [], account, settings);
        expect(historyBefore(sinceMs, whole)).toEqual(historyBefore(sinceMs, past));
      }),
    );
  });

  it('a comeback is judged by what was known when it arrived', () => {
    fc.assert(
      fc.property(healthy, instant, (given, laterMs) => {
        const { standing } = assess(given);
        if (standing !== 'back' && standing !== 'your-turn') return;
        const nowMs = Math.max(given.nowMs, laterMs);
        // Only whether a meeting happened may be asked later.
        expect([standing, 'unconfirmed']).toContain(assess({ ...given, nowMs }).standing);
      }),
    );
  });

  it('nothing the rep says after an answer makes it a comeback or none', () => {
    let comebacks = 0;
    fc.assert(
      fc.property(healthy, (given) => {
        const comeback = comebackOf(lookAt(given));
        const { turns } = lookAt(given).exchange;
        const answer = turns[turns.findLastIndex(({ by }) => by === 'rep') + 1];
        if (!answer) return;
        if (comeback) comebacks += 1;
        const earlier = given.marks.filter(({ madeAtMs }) => madeAtMs <= answer.atMs);
        expect(comebackOf(lookAt({ ...given, marks: earlier }))).toEqual(comeback);
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(comebacks).toBeGreaterThan(20);
  });
});

it('keeps the order of rhythm and leaves out imported mail', () => {
  const turns = [0, 5_000, 60_000, 3_660_000, 4_000_000, 4_600_000].map((offset, index) => ({
    atMs: beginMs + offset,
    by: index % 2 === 0 ? ('rep' as const) : ('contact' as const),
    conversationId: 'talk',
  }));
  expect(rhythmOf(turns)).toEqual({ answerDelaysMs: [3_600_000, 600_000], usual: null });
});
