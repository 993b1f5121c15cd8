import { expect, it } from 'vitest';
import { plainProspect } from '../../src/domain/estimate.ts';
import { explainChance } from '../../src/domain/explain-chance.ts';
import { shippedModel } from '../../src/domain/reply-model.ts';
import { dayMs } from '../../src/domain/time.ts';
import { exchangeFeatures } from './reply-features.ts';

const quick = { answerDelaysMs: [], usual: { medianMs: dayMs, fromMs: dayMs / 2, toMs: 2 * dayMs } };
const slow = { answerDelaysMs: [], usual: { medianMs: 60 * dayMs, fromMs: 50 * dayMs, toMs: 90 * dayMs } };
/** They write as often lately as ever. */
const steady = exchangeFeatures({ contactPace: 0.1, contactDays15: 1.5, silentDays: 30 });

it('tells what the chance would be after the contact’s usual delay', () => {
  const { value } = shippedModel.chance({ ...steady, silentDays: 1 });
  expect(explainChance(steady, quick, shippedModel)).toEqual([{ code: 'silent-longer-than-usual', instead: value }]);
  expect(value).toBeGreaterThan(shippedModel.chance(steady).value);
});

it('gives no reason where nothing is unusual', () => {
  expect(explainChance(steady, slow, shippedModel)).toEqual([]);
  expect(explainChance(steady, { answerDelaysMs: [], usual: null }, shippedModel)).toEqual([]);
});

it('tells less lately from more lately', () => {
  const code = (contactDays15: number) =>
    explainChance({ ...steady, contactDays15 }, slow, shippedModel).map((each) => each.code);
  expect(code(0)).toEqual(['less-lately']);
  expect(code(6)).toEqual(['more-lately']);
});

it('puts the strongest reason first', () => {
  const circumstances = { ...plainProspect, missedMeetings: 2, isMeetingUnconfirmed: true };
  const reasons = explainChance({ ...steady, circumstances, contactDays15: 1.2 }, quick, shippedModel);
  expect(reasons.map(({ code }) => code)).toEqual([
    'silent-longer-than-usual',
    'meeting-missed',
    'meeting-unconfirmed',
    'less-lately',
  ]);
});
