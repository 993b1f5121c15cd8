import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfLogit, plainProspect } from '../../src/domain/estimate.ts';
import type { Turn } from '../../src/domain/exchange.ts';
import { historyBefore } from '../../src/domain/features.ts';
import { pastMoments, type PastMoment } from '../../src/domain/past-moments.ts';
import { recalibrate, unchanged, type Recalibration } from '../../src/domain/recalibrate.ts';
import { createReplyModel, shippedLogitOf, shippedModel } from '../../src/domain/reply-model.ts';
import { dayMs } from '../../src/domain/time.ts';
import { numbersFrom, strangeExchange } from './past-mailbox.ts';

const always = { fromMs: 0, untilMs: Number.POSITIVE_INFINITY };
const yearsLaterMs = 2000 * dayMs;

/** "rep 0, contact 1": who wrote on which day. */
function story(line: string): Turn[] {
  return line.split(', ').map((each) => {
    const [by, day] = each.split(' ');
    return { atMs: Number(day) * dayMs, by: by as Turn['by'], conversationId: 'talk' };
  });
}

const contact = 'kim@acme.example';
const momentsOf = (talk: readonly Turn[], watch = always) => pastMoments(contact, talk, watch);
/** On which day each moment was, and on which the contact wrote after it. */
const brief = (moments: PastMoment[]) =>
  moments.map(({ atMs, answeredMs }): [day: number, answered: number] => [atMs / dayMs, answeredMs / dayMs]);
const engaged = 'rep 0, contact 1, rep 2, contact 3';

describe('the moments of a silence', () => {
  it('are those at which nobody had written yet, and tell when the contact wrote', () => {
    const moments = momentsOf(story(`${engaged}, rep 10, contact 45`), { fromMs: 5 * dayMs, untilMs: 75 * dayMs });
    expect(brief(moments)).toEqual([11, 12, 13, 15, 17, 20, 24, 31, 40].map((day) => [day, 45]));
    expect(moments.map(({ silentDays }) => silentDays)).toEqual([1, 2, 3, 5, 7, 10, 14, 21, 30]);
    expect(new Set(moments.map((each) => each.contact))).toEqual(new Set([contact]));
  });

  it('end with the rep’s next message, which begins a silence of its own', () => {
    const moments = momentsOf(story(`${engaged}, rep 10, rep 12.5, contact 13`));
    expect(brief(moments).filter(([day]) => day > 4)).toEqual([
      [11, 13],
      [12, 13],
    ]);
  });

  it('need two messages of each of the two', () => {
    expect(momentsOf(story('rep 0, contact 1, rep 10, rep 30'))).toEqual([]);
    expect(momentsOf(story('contact 0, contact 1, rep 10'))).toEqual([]);
    expect(momentsOf(story('rep 0, contact 1, contact 3, rep 10'))).not.toEqual([]);
  });

  it('lie between the days on which the mailbox was watched, and no answer later than that is known', () => {
    const talk = story(`${engaged}, rep 10, rep 50, contact 54`);
    const within = (fromDay: number, untilDay: number) =>
      brief(momentsOf(talk, { fromMs: fromDay * dayMs, untilMs: untilDay * dayMs }));
    expect(within(5, 14)).toEqual([11, 12, 13].map((day) => [day, Infinity]));
    expect(within(11, 53)).toEqual([51, 52].map((day) => [day, Infinity]));
    expect(within(11, 54)).toEqual([51, 52, 53].map((day) => [day, 54]));
    expect(within(5, 11)).toEqual([]);
  });

  it('ask the model what the product would have asked it then', () => {
    const talk = story(`${engaged}, rep 10, rep 50`);
    const [moment] = momentsOf(talk, { fromMs: 5 * dayMs, untilMs: 12 * dayMs });
    const history = historyBefore(10 * dayMs, { turns: talk, answers: 2, undated: [] });
    const { value } = shippedModel.chance({ ...history, silentDays: 1, circumstances: plainProspect });
    expect(chanceOfLogit(moment?.logit ?? 0)).toBeCloseTo(value, 12);
  });

  it('do not depend on what came later than the mailbox was watched', () => {
    const turns = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 200 * 24 }), fc.boolean()), { maxLength: 60 })
      .map((all) =>
        all
          .map(([hour, isRep]): Turn => ({
            atMs: hour * 3_600_000,
            by: isRep ? 'rep' : 'contact',
            conversationId: 'talk',
          }))
          .sort((a, b) => a.atMs - b.atMs),
      );
    let count = 0;
    fc.assert(
      fc.property(turns, fc.integer({ min: 0, max: 260 }), (talk, day) => {
        const untilMs = day * dayMs;
        const truncated = talk.filter(({ atMs }) => atMs <= untilMs);
        const known = momentsOf(talk, { fromMs: 0, untilMs });
        expect(momentsOf(truncated, { fromMs: 0, untilMs })).toEqual(known);
        const all = momentsOf(talk);
        const earlier = all.filter(({ atMs }) => atMs < untilMs);
        expect(earlier.map(({ logit, atMs }) => [logit, atMs])).toEqual(known.map(({ logit, atMs }) => [logit, atMs]));
        expect(recalibrate(all, untilMs)).toEqual(recalibrate(known, untilMs));
        count += known.length;
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(count).toBeGreaterThan(500);
  });
});

describe('a mailbox that behaves nothing like an office', () => {
  const moments = (seed: number, contacts: number) => {
    const random = numbersFrom(seed);
    return Array.from({ length: contacts }, (_, index) =>
      pastMoments(`contact${index}@acme.example`, strangeExchange(random), always),
    ).flat();
  };
  const chanceOf = ({ logit }: PastMoment, { intercept, slope }: Recalibration) =>
    chanceOfLogit(intercept + slope * logit);
  const came = ({ atMs, answeredMs }: PastMoment) => answeredMs <= atMs + 30 * dayMs;
  const share = (all: readonly PastMoment[]) => all.filter(came).length / all.length;
  const mean = (all: readonly PastMoment[], taught: Recalibration) =>
    all.reduce((sum, each) => sum + chanceOf(each, taught), 0) / all.length;

  it('ends up calibrated for contacts it has not seen', () => {
    const taught = recalibrate(moments(1, 80), yearsLaterMs);
    const others = moments(2, 40);
    expect(Math.abs(mean(others, unchanged) - share(others))).toBeGreaterThan(0.1);
    expect(Math.abs(mean(others, taught) - share(others))).toBeLessThan(0.05);
    // In each third by the chance told, not only on the whole.
    const sorted = others.toSorted((a, b) => chanceOf(a, taught) - chanceOf(b, taught));
    for (const third of [0, 1, 2]) {
      const some = sorted.slice((third * sorted.length) / 3, ((third + 1) * sorted.length) / 3);
      expect(Math.abs(mean(some, taught) - share(some)), `third ${third}`).toBeLessThan(0.1);
    }
  });

  it('is judged by what it taught, and what is known of meetings comes on top', () => {
    const taught = { intercept: -1, slope: 0.5 };
    const history = historyBefore(10 * dayMs, { turns: story(engaged), answers: 2, undated: [] });
    const features = { ...history, silentDays: 5, circumstances: plainProspect };
    const own = createReplyModel(taught).chance(features).value;
    expect(own).toBeCloseTo(chanceOfLogit(-1 + 0.5 * shippedLogitOf(features)), 12);
    const missed = { ...features, circumstances: { ...plainProspect, missedMeetings: 1 } };
    expect(createReplyModel(taught).chance(missed).value).toBeCloseTo(
      chanceOfLogit(-1 + 0.5 * shippedLogitOf(features) - 0.7),
      12,
    );
  });

  it('keeps the shipped numbers when it answers as they foretell', () => {
    const random = numbersFrom(3);
    const asTold = moments(4, 40).map((each) => ({
      ...each,
      answeredMs: random() < chanceOf(each, unchanged) ? each.atMs + dayMs : Number.POSITIVE_INFINITY,
    }));
    const taught = recalibrate(asTold, yearsLaterMs);
    expect(Math.abs(mean(asTold, taught) - mean(asTold, unchanged))).toBeLessThan(0.03);
  });
});
