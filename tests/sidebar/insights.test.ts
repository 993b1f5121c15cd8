import { describe, expect, test, vi } from 'vitest';
import type { Hypothesis } from '../../src/domain/hypotheses.ts';
import type { Reason } from '../../src/domain/standing.ts';
import { dayMs } from '../../src/domain/time.ts';
import { chanceSentences } from '../../src/sidebar/chance-sentences.ts';
import { tellHypothesis } from '../../src/sidebar/hypothesis-sentences.ts';
import { tellReasons } from '../../src/sidebar/reason-sentence.ts';
import { createWords } from '../../src/ui/words.ts';
import { actedMessages } from './acted-host.ts';
import { chanceDetails, hypotheses } from './insight-scenarios.ts';
import { assessment, atWork, conversation, ghosting, silentReasons } from './material.ts';
import { mount, part, press, text } from './mounted.ts';

const words = { en: createWords(actedMessages('en-GB'), 'en-GB'), fr: createWords(actedMessages('fr'), 'fr') };
const fair = { value: 0.34, confidence: 'fair' } as const;
const silent = assessment('ghosting', { chanceDetails });

describe('behind the chance', () => {
  test('this question stands apart from this contact, and each reason says what would be otherwise', () => {
    expect(chanceSentences(silent, fair, words.en, 'Marie')).toEqual([
      'An answer in this conversation within 30 days: very unlikely (6%).',
      'Any message from Marie within 30 days: unlikely (34%).',
      'Worked out from 9 past answers and your recent exchange.',
      'Had only Marie’s typical delay gone by, the chance would be 81%, not 34%.',
      'Without the missed meeting the chance would be 52%, not 34%.',
    ]);
  });

  test('a reason that would change nothing after rounding is left out', () => {
    const few = { value: 0.34, confidence: 'few-data' } as const;
    const told = chanceSentences(silent, few, words.en, 'Marie');
    expect(told.filter((sentence) => sentence.includes('not 30%'))).toHaveLength(2);
    expect(told.join(' ')).not.toContain('less lately');
  });

  test.each([
    [0.003, 'fair', '1%'],
    [0.999, 'fair', '99%'],
    [0.02, 'few-data', '10%'],
    [0.97, 'few-data', '90%'],
  ] as const)('%d (%s) is never told as certain', (value, confidence, shown) => {
    const told = chanceSentences(assessment('quiet'), { value, confidence }, words.en, 'Marie');
    expect(told[0]).toBe(`About ${shown} within the next 30 days.`);
  });
});

test.each([
  [0.38, 'few-data', '30%', 'unlikely'],
  [0.44, 'few-data', '40%', 'about even'],
  [0.397, 'fair', '39%', 'unlikely'],
  [0.13, 'few-data', '10%', 'very unlikely'],
  [0.18, 'few-data', '20%', 'unlikely'],
] as const)('a chance of %d (%s) is told as %s, in a number and its own word', (value, confidence, number, word) => {
  const details = { inConversation: value, because: [] };
  const told = chanceSentences(
    assessment('quiet', { chanceDetails: details }),
    { value, confidence },
    words.en,
    'Marie',
  );
  expect(told.slice(0, 2).every((sentence) => sentence.endsWith(`: ${word} (${number}).`))).toBe(true);
});

describe('what may be going on', () => {
  const telling = { name: 'Anne', nowMs: atWork };
  const code = 'other-priorities';
  const absent = [
    ...[atWork - dayMs, atWork + dayMs].flatMap((untilMs): Hypothesis[] => [
      { code, why: 'out-of-office', untilMs },
      { code, why: 'slow-season', untilMs },
    ]),
    ...[1, 2].map((days): Hypothesis => ({ code, why: 'holidays', untilMs: null, days })),
  ];
  const cases = (['en', 'fr'] as const).flatMap((language) =>
    [...hypotheses, ...absent].map((hypothesis) => ({ language, code: hypothesis.code, hypothesis })),
  );

  test.each(cases)('$code has its evidence and what helps ($language)', ({ language, hypothesis }) => {
    const { evidence, help } = tellHypothesis(hypothesis, { words: words[language], ...telling });
    for (const sentence of [evidence, help]) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(`${evidence} ${help}`).not.toMatch(/_|undefined|NaN|\$| (?:de|que|le) Anne/);
  });

  test.each([
    ['en', 'Anne is away, back on Monday 30 November.', 'They last until Monday 30 November.'],
    ['fr', 'de retour le lundi 30 novembre.', 'Elle dure jusqu’au lundi 30 novembre.'],
  ] as const)('an absence ends on the day of return, a season on its last day (%s)', (language, back, last) => {
    const evidenceOf = (why: 'out-of-office' | 'slow-season', untilMs: number) =>
      tellHypothesis({ code, why, untilMs }, { words: words[language], ...telling }).evidence;
    expect(evidenceOf('out-of-office', new Date(2026, 10, 30, 9).getTime())).toContain(back);
    expect(evidenceOf('slow-season', new Date(2026, 11, 1).getTime())).toContain(last);
  });

  test('what the top has said is not said again; what helps is', async () => {
    const untilMs = atWork + 6 * dayMs;
    const away = assessment('paused', {
      reasons: [{ code: 'out-of-office', untilMs }],
      hypotheses: [{ code, why: 'out-of-office', untilMs }],
    });
    mount({ view: conversation(away), uiState: { isCollapsed: false, open: ['hypotheses'] } });
    await vi.waitFor(() => expect(part('.hypotheses').textContent).toMatch(/^Leave it/));
    expect(part('.why').textContent).toContain('Marie is away');
  });

  test('stands behind one line, benign first', async () => {
    mount({ view: conversation(assessment('ghosting', { hypotheses })) });
    await press('What may be going on');
    await vi.waitFor(() => part('[data-hypothesis]'));
    const shown = [...part('.hypotheses').querySelectorAll('li')].map(({ dataset }) => dataset.hypothesis);
    expect(shown).toEqual(hypotheses.map(({ code }) => code));
    expect(text()).toContain('7 of your last 10 closed matters: no budget.');
    expect(text()).toContain('Marie seemed to say yes on 3 November, which may also mean “I’ll think about it”.');
  });

  test('has no line where nothing is to be explained', async () => {
    mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    expect(text()).not.toContain('going on');
  });
});

describe('what comes before any silence', () => {
  test('a mail that came back says what to do, and no chance is told', async () => {
    const bounced = assessment('waiting', { reasons: [{ code: 'bounced', atMs: atWork - 1 }, ...silentReasons] });
    mount({ view: conversation(bounced) });
    await vi.waitFor(() =>
      expect(part('.why').textContent).toBe(
        'Your mail to Marie came back this morning: the address may be wrong. Check the address before you write again, or try the phone.',
      ),
    );
    expect(text()).not.toContain('Chance');
  });

  test('a third reason is told where no chance stands for it', async () => {
    const reasons: Reason[] = [
      { code: 'came-back', atMs: atWork - 1, after: 'ghosting' },
      { code: 'meeting-declined', atMs: atWork },
      { code: 'they-wrote-last', atMs: atWork - 1 },
    ];
    mount({ view: conversation(assessment('back', { reasons, chance: null })) });
    await vi.waitFor(() => expect(part('.fact').textContent).toBe('Marie wrote this morning and is waiting for you.'));
  });

  test('news of a meeting or an absence is told first, today’s silence last', () => {
    const reasons = [...silentReasons, { code: 'meeting-missed', atMs: atWork, count: 2 } as const].toReversed();
    const { said } = tellReasons(
      assessment('quiet', { reasons: reasons.filter(({ code }) => code !== 'usual-delay') }),
      words.en,
      atWork,
    );
    expect(said).toEqual(['Marie missed a meeting again, on Tuesday 24 November.', 'It has been 8 working days.']);
  });
});

test.each([
  [{ code: 'many-last-messages', count: 3 }, '3 last messages within an hour. A break may do good.'],
  [{ code: 'more-follow-ups', perDay: 0.7, usualPerDay: 0.3 }, 'You follow up more often than usual these days.'],
] as const)('the rep’s pace is a calm word at the foot', async (paceHint, sentence) => {
  mount({ view: { ...ghosting(), paceHint } });
  await vi.waitFor(() => expect(part('.conversation > :last-child').textContent).toContain(sentence));
});
