import { describe, expect, test } from 'vitest';
import type { DashboardNumbers } from '../../src/messaging/dashboard-api.ts';
import { calmNumbers, fewNumbers, richNumbers } from './dashboard-numbers.ts';
import { chartsOf } from './dashboard-page.ts';

const amounts = { rich: richNumbers, few: fewNumbers, none: calmNumbers };

/** For each chart what it says of rich, few and no data. */
const findings: Record<string, { rich: string; few: string; none: string }> = {
  silences: {
    rich: 'Of 41 silences, 21 ended with an answer, 4 ended after your last message or after you let go, 10 were let go and 6 still last.',
    few: '4 silences so far, too few to say what is usual: 2 ended with an answer, 1 was let go and 1 still lasts.',
    none: 'No unusual silence began in this period.',
  },
  comebacks: {
    rich: 'After 3 days of silence, 76% still came back within another 30 days (likely 63% to 85%); after 30 days, 11%.',
    few: '4 silences whose end is known: too few to say who still comes back.',
    none: 'No silence whose end is known yet.',
  },
  starts: {
    rich: 'Silence starts most often after an offer: 18 of 41.',
    few: '4 silences so far: too few to say where they usually start.',
    none: 'No unusual silence began in this period.',
  },
  recovered: {
    rich: '21 came back after a silence, 6 after your last message.',
    few: '2 came back after a silence, 1 after your last message.',
    none: 'Nobody who had gone silent came back in this period.',
  },
  endings: {
    rich: '9 of 17 answered: yes 18%, not now 18%, no 12%, another answer 6%.',
    few: '2 of 4 answered: yes 1, no 1.',
    none: 'You sent no last message in this period.',
  },
  closings: {
    rich: 'You gave a reason for 14 of them, most often no budget (5).',
    few: 'You have given 1 reason so far: not the right time.',
    none: 'You gave no reason for an ending in this period.',
  },
  contacts: {
    rich: 'Lin Wei usually answers soonest, after 48 minutes; Jean-Christophe de La Rochefoucauld takes longest, 5 days.',
    few: 'Marie Dupont usually answers after 4 hours (5 answers). Nobody else has answered often enough yet.',
    none: 'Nobody has answered often enough yet to call a delay usual.',
  },
  weekdays: {
    rich: 'What you send on a Tuesday is usually answered soonest, after 5 hours; on a Friday it takes 2.3 days.',
    few: 'Too few answers so far to compare weekdays.',
    none: 'Too few answers so far to compare weekdays.',
  },
  pace: {
    rich: 'Where contacts answered, you had usually written 1.4 messages for each week of waiting. Your first offer usually came after 6 days. In the last 9 weeks you followed up 39 times.',
    few: 'Too few answered conversations so far to know your usual pace. In the last 9 weeks you followed up 2 times.',
    none: 'Too few answered conversations so far to know your usual pace.',
  },
  brake: {
    rich: 'You slept on 6 drafts. 4 of them were not sent before their rest was over.',
    few: 'You slept on 1 draft.',
    none: 'No draft was slept on in this period.',
  },
};

/** What a chart of some numbers says, as it is read. */
const tell = (name: string, changes: Partial<DashboardNumbers>, locale?: string) =>
  chartsOf({ ...richNumbers, ...changes }, locale)
    .chart(name)
    .finding.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(Object.entries(findings))('%s', (name, said) => {
  test.each(['rich', 'few', 'none'] as const)('is told of %s data', (amount) => {
    expect(tell(name, amounts[amount])).toBe(said[amount]);
  });

  test('is drawn of rich data alone, and has no table without data', () => {
    const ofCounts = name === 'endings';
    expect(chartsOf(richNumbers).chart(name).picture === null).toBe(name === 'brake');
    expect(chartsOf(fewNumbers).chart(name).picture === null).toBe(!ofCounts);
    expect(chartsOf(calmNumbers).chart(name)).toMatchObject({ picture: null, table: null, note: null });
  });
});

const lastMessages = { sent: 9, yes: 0, notNow: 0, no: 0, unclear: 0, silent: 9 };

describe('a finding', () => {
  test('gives shares from ten last messages on, counts below', () => {
    const nine = { ...lastMessages, yes: 3, silent: 6 };
    expect(tell('endings', { lastMessages: nine })).toBe('3 of 9 answered: yes 3.');
    const ten = { ...lastMessages, sent: 10, yes: 3, silent: 7 };
    expect(tell('endings', { lastMessages: ten })).toBe('3 of 10 answered: yes 30%.');
    expect(tell('endings', { lastMessages })).toBe('9 last messages, none of them with an answer so far.');
  });

  test('claims a first place only where there is one', () => {
    const starts = [
      { after: 'offer' as const, count: 4 },
      { after: 'meeting' as const, count: 4 },
    ];
    expect(tell('starts', { starts })).toBe(
      'Silence starts equally often after an offer and after a meeting: 4 each, of 8.',
    );
    const closings = [
      { why: 'timing' as const, count: 2 },
      { why: 'silence' as const, count: 2 },
    ];
    expect(tell('closings', { closings })).toBe(
      'You gave a reason for 4 of them, equally often not the right time and silence (2 each).',
    );
  });

  test('makes nothing of weekdays that hardly differ', () => {
    const day = (weekday: number, medianHours: number) => ({ weekday, sent: 20, answered: 12, medianHours });
    expect(tell('weekdays', { weekdays: [day(1, 6), day(2, 8)] })).toBe(
      'The weekday makes little difference: answers usually take 6 hours to 8 hours.',
    );
    expect(tell('weekdays', { weekdays: [day(1, 6.1), day(2, 6.2)] })).toBe(
      'The weekday makes no difference: answers usually take 6 hours.',
    );
  });

  test('says so where only short silences are many', () => {
    const comebacks = [
      { silentDays: 3, of: 8, cameBack: 4, share: 0.5, low: 0.25, high: 0.75 },
      { silentDays: 5, of: 7, cameBack: 1, share: 0.14, low: 0.04, high: 0.44 },
    ];
    expect(tell('comebacks', { comebacks })).toBe(
      'After 3 days of silence, 50% still came back within another 30 days (likely 25% to 75%). Too few lasted longer to say.',
    );
    expect(chartsOf({ ...richNumbers, comebacks }).chart('comebacks').picture).toBeNull();
  });

  test('counts one as one', () => {
    const endings = { sent: 12, yes: 1, notNow: 0, no: 0, unclear: 0, silent: 11 };
    expect(tell('endings', { lastMessages: endings })).toBe('1 of 12 answered: yes 8%.');
    expect(tell('brake', { brake: { slept: 1, notSent: 1 } })).toBe(
      'You slept on 1 draft. 1 of them was not sent before its rest was over.',
    );
  });

  test.each([
    ['silences', /^Sur 41 silences, 21 se sont terminés par une réponse, .* et 6 durent encore\.$/],
    [
      'comebacks',
      /^Après 3 jours de silence, 76 % des contacts .* \(fourchette probable : 63 % à 85 %\) ; après 30 jours, 11 %\.$/,
    ],
    ['endings', /^9 réponses sur 17 : oui 18 %, pas maintenant 18 %, non 12 %, autre réponse 6 %\.$/],
    ['weekdays', /^Ce que vous envoyez le mardi .* en 5 heures ; le vendredi, il faut 2,3 jours\.$/],
    ['pace', /écrit 1,4 message par semaine d’attente\. .* au bout de 6 jours\./],
  ])('of %s reads well in French', (name, sentence) => {
    expect(tell(name, {}, 'fr')).toMatch(sentence);
  });
});

describe('the summary', () => {
  const summary = (numbers: DashboardNumbers) => chartsOf(numbers).told?.summary;

  test('is one sentence and three numbers', () => {
    expect(summary(richNumbers)).toMatchObject({
      sentence: '41 unusual silences since 1 June; 25 ended with an answer.',
      figures: [
        { value: '41', what: 'unusual silences' },
        { value: '25', what: 'ended with an answer' },
        { value: '17', what: 'last messages sent' },
      ],
      note: null,
    });
    expect(summary(calmNumbers)).toEqual({ sentence: 'No unusual silence since 1 June.', figures: [], note: null });
  });

  test('tells since when the mailbox is watched where that is not the whole period', () => {
    expect(summary(fewNumbers)?.note).toMatch(/here since 2 November/);
  });

  test('and the weeks of the pace are told in the zone they were counted in', () => {
    const changes = {
      fromMs: Date.UTC(2026, 5, 1, 4),
      untilMs: Date.UTC(2026, 10, 22, 2),
      timeZone: 'America/New_York',
    };
    const { told, chart } = chartsOf({ ...richNumbers, ...changes });
    expect(told?.summary.sentence).toContain('1 June');
    expect(chart('pace').table?.rows.at(-1)?.head).toMatch(/14 Nov.*21 Nov/);
    const auckland = chartsOf({ ...richNumbers, ...changes, timeZone: 'Pacific/Auckland' }).chart('pace');
    expect(auckland.table?.rows.at(-1)?.head).toMatch(/15 Nov.*22 Nov/);
  });

  test('is nothing while nothing is known', () => {
    expect(chartsOf({ ...calmNumbers, knownConversations: 0 }).told).toBeNull();
  });
});
