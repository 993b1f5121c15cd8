import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfLogit, plainProspect } from '../../src/domain/estimate.ts';
import type { Turn } from '../../src/domain/exchange.ts';
import { historyBefore } from '../../src/domain/features.ts';
import { recalibrate, unchanged, type Recalibration, type Resolved } from '../../src/domain/recalibrate.ts';
import { createReplyModel, shippedLogitOf, shippedModel } from '../../src/domain/reply-model.ts';
import { resolvedSilences } from '../../src/domain/resolved-silences.ts';
import { dayMs } from '../../src/domain/time.ts';
import { numbersFrom, strangeExchange } from './past-mailbox.ts';

const always = { fromMs: 0, untilMs: Number.POSITIVE_INFINITY };

/** "rep 0, contact 1": who wrote on which day. */
function story(line: string): Turn[] {
  return line.split(', ').map((each) => {
    const [by, day] = each.split(' ');
    return { atMs: Number(day) * dayMs, by: by as Turn['by'], conversationId: 'talk' };
  });
}

const brief = (resolved: Resolved[]) =>
  resolved.map(({ knownAtMs, came }): [day: number, came: boolean] => [knownAtMs / dayMs - 30, came]);
const engaged = 'rep 0, contact 1, rep 2, contact 3';

describe('the resolved moments of a silence', () => {
  it('are those at which nobody had written yet, and tell whether the contact wrote in the 30 days after', () => {
    const resolved = resolvedSilences(story(`${engaged}, rep 10, contact 45`), {
      fromMs: 5 * dayMs,
      untilMs: 75 * dayMs,
    });
    expect(brief(resolved)).toEqual([
      [11, false],
      [12, false],
      [13, false],
      [15, true],
      [17, true],
      [20, true],
      [24, true],
      [31, true],
      [40, true],
    ]);
  });

  it('end with the rep’s next message, which begins a silence of its own', () => {
    const resolved = resolvedSilences(story(`${engaged}, rep 10, rep 12.5, contact 13`), always);
    expect(brief(resolved).filter(([day]) => day > 4)).toEqual([
      [11, true],
      [12, true],
    ]);
  });

  it('need two messages of each of the two', () => {
    expect(resolvedSilences(story('rep 0, contact 1, rep 10, rep 30'), always)).toEqual([]);
    expect(resolvedSilences(story('contact 0, contact 1, rep 10'), always)).toEqual([]);
    expect(resolvedSilences(story('rep 0, contact 1, contact 3, rep 10'), always)).not.toEqual([]);
  });

  it('lie between the days on which the mailbox was watched', () => {
    const talk = story(`${engaged}, rep 10, rep 50`);
    const days = (fromDay: number, untilDay: number) =>
      brief(resolvedSilences(talk, { fromMs: fromDay * dayMs, untilMs: untilDay * dayMs })).map(([day]) => day);
    expect(days(5, 43)).toEqual([11, 12, 13]);
    expect(days(11, 83)).toEqual([51, 52, 53]);
    expect(days(5, 40)).toEqual([]);
  });

  it('ask the model what the product would have asked it then', () => {
    const talk = story(`${engaged}, rep 10, rep 50`);
    const [moment] = resolvedSilences(talk, { fromMs: 5 * dayMs, untilMs: 41 * dayMs });
    const history = historyBefore(10 * dayMs, { turns: talk, answers: 2, undated: [] });
    const { value } = shippedModel.chance({ ...history, silentDays: 1, circumstances: plainProspect });
    expect(chanceOfLogit(moment?.logit ?? 0)).toBeCloseTo(value, 12);
  });

  it('do not depend on what came later than they were known', () => {
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
    let moments = 0;
    fc.assert(
      fc.property(turns, fc.integer({ min: 0, max: 260 }), (talk, day) => {
        const untilMs = day * dayMs;
        const truncated = talk.filter(({ atMs }) => atMs <= untilMs);
        const known = resolvedSilences(talk, { fromMs: 0, untilMs });
        expect(resolvedSilences(truncated, { fromMs: 0, untilMs })).toEqual(known);
        expect(resolvedSilences(talk, always).filter(({ knownAtMs }) => knownAtMs <= untilMs)).toEqual(known);
        moments += known.length;
      }),
      { seed: 5, numRuns: 300 },
    );
    expect(moments).toBeGreaterThan(500);
  });
});

describe('a mailbox that behaves nothing like an office', () => {
  const moments = (seed: number, contacts: number) => {
    const random = numbersFrom(seed);
    return Array.from({ length: contacts }, () => resolvedSilences(strangeExchange(random), always)).flat();
  };
  const chanceOf = ({ logit }: Resolved, { intercept, slope }: Recalibration) =>
    chanceOfLogit(intercept + slope * logit);
  const share = (all: readonly Resolved[]) => all.filter(({ came }) => came).length / all.length;
  const mean = (all: readonly Resolved[], taught: Recalibration) =>
    all.reduce((sum, each) => sum + chanceOf(each, taught), 0) / all.length;

  it('ends up calibrated for contacts it has not seen', () => {
    const taught = recalibrate(moments(1, 40));
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
    const asTold = moments(4, 40).map((each) => ({ ...each, came: random() < chanceOf(each, unchanged) }));
    const taught = recalibrate(asTold);
    expect(Math.abs(mean(asTold, taught) - mean(asTold, unchanged))).toBeLessThan(0.03);
  });
});
