import type { ComebackPoint, ContactRhythm, DashboardNumbers } from '../../src/messaging/dashboard-api.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** A Sunday at noon, and the first day of the sixth civil month. */
const untilMs = new Date(2026, 10, 22, 12).getTime();
const fromMs = new Date(2026, 5, 1).getTime();
const month = (
  index: number,
  [answered = 0, cameBack = 0, letGo = 0, open = 0]: [number?, number?, number?, number?],
) => ({ monthMs: new Date(2026, 5 + index, 1).getTime(), answered, cameBack, letGo, open });
const comeback = (silentDays: number, of: number, cameBack: number, low: number, high: number): ComebackPoint => ({
  silentDays,
  of,
  cameBack,
  share: cameBack / of,
  low,
  high,
});
const contact = (
  name: string,
  company: string | null,
  answers: number,
  [fromHours, medianHours, toHours]: [number, number, number],
): ContactRhythm => ({ name, company, answers, medianHours, fromHours, toHours });

const longName = 'Maximiliane Freifrau von und zu Hohenstein-Waldeck-Pyrmont (Einkauf)';

/** Half a year of a rep who works with it every day. */
export const richNumbers: DashboardNumbers = {
  mailboxes: ['rep@vendor.example', 'south@vendor.example'],
  fromMs,
  untilMs,
  watchedSinceMs: fromMs - 90 * dayMs,
  knownConversations: 312,
  timeZone: null,
  silences: [
    month(0, [5, 1, 3]),
    month(1, [3, 0, 1]),
    month(2, [2, 0, 3]),
    month(3, [5, 2, 2]),
    month(4, [4, 1, 1, 2]),
    month(5, [2, 0, 0, 4]),
  ],
  lastMessages: { sent: 17, yes: 3, notNow: 3, no: 2, unclear: 1, silent: 8 },
  recovered: { afterSilence: 21, afterLastMessage: 6 },
  comebacks: [
    comeback(3, 41, 31, 0.63, 0.85),
    comeback(5, 38, 25, 0.52, 0.77),
    comeback(7, 30, 16, 0.39, 0.67),
    comeback(10, 25, 11, 0.29, 0.6),
    comeback(15, 18, 5, 0.15, 0.47),
    comeback(20, 14, 3, 0.09, 0.43),
    comeback(30, 9, 1, 0.03, 0.37),
  ],
  contacts: [
    contact('Lin Wei', 'northwind.example', 14, [0.3, 0.8, 2]),
    contact('Marie Dupont', 'acme.example', 11, [2, 4, 9]),
    contact('Bo', null, 8, [3, 7, 20]),
    contact(longName, 'hohenstein-waldeck.example', 9, [6, 20, 31]),
    contact('Paul Martin', 'globex.example', 6, [9, 26, 50]),
    contact('Aïcha Benali', 'initech.example', 7, [20, 49, 96]),
    contact('דנה לוי', 'umbrella.example', 5, [30, 74, 170]),
    contact('Jean-Christophe de La Rochefoucauld', 'soylent.example', 5, [48, 121, 260]),
  ],
  weekdays: [
    { weekday: 1, sent: 61, answered: 40, medianHours: 7.4 },
    { weekday: 2, sent: 74, answered: 52, medianHours: 5 },
    { weekday: 3, sent: 58, answered: 33, medianHours: 9 },
    { weekday: 4, sent: 66, answered: 41, medianHours: 19 },
    { weekday: 5, sent: 40, answered: 19, medianHours: 55 },
    { weekday: 7, sent: 4, answered: 2, medianHours: null },
  ],
  starts: [
    { after: 'offer', count: 18 },
    { after: 'meeting', count: 9 },
    { after: 'missed-meeting', count: 4 },
    { after: 'first-answer', count: 7 },
    { after: 'exchange', count: 3 },
  ],
  pace: {
    messagesPerSilentWeek: 1.4,
    daysToOffer: 6.2,
    from: 63,
    weeks: [4, 6, 3, 7, 5, 2, 4, 5, 3].map((followUps, age) => ({ followUps, silentDays: 40 + 3 * age })),
  },
  closings: [
    { why: 'no-budget', count: 5 },
    { why: 'timing', count: 3 },
    { why: 'competitor', count: 2 },
    { why: 'silence', count: 4 },
  ],
  brake: { slept: 6, notSent: 4 },
};

/** The third week of a rep. */
export const fewNumbers: DashboardNumbers = {
  ...richNumbers,
  mailboxes: ['rep@vendor.example'],
  watchedSinceMs: untilMs - 20 * dayMs,
  knownConversations: 31,
  silences: [...Array.from({ length: 5 }, (_, index) => month(index, [])), month(5, [2, 0, 1, 1])],
  lastMessages: { sent: 4, yes: 1, notNow: 0, no: 1, unclear: 0, silent: 2 },
  recovered: { afterSilence: 2, afterLastMessage: 1 },
  comebacks: [comeback(3, 4, 3, 0.36, 0.94), comeback(5, 3, 1, 0.08, 0.75)],
  contacts: [contact('Marie Dupont', 'acme.example', 5, [2, 4, 9])],
  weekdays: [
    { weekday: 2, sent: 9, answered: 6, medianHours: 5 },
    { weekday: 4, sent: 3, answered: 1, medianHours: null },
  ],
  starts: [
    { after: 'offer', count: 3 },
    { after: 'exchange', count: 1 },
  ],
  pace: {
    messagesPerSilentWeek: null,
    daysToOffer: null,
    from: 4,
    weeks: [1, 0, 1, 0, 0, 0, 0, 0, 0].map((followUps) => ({ followUps, silentDays: 5 })),
  },
  closings: [{ why: 'timing', count: 1 }],
  brake: { slept: 1, notSent: 0 },
};

/** A rep whose conversations all go as usual. */
export const calmNumbers: DashboardNumbers = {
  ...fewNumbers,
  watchedSinceMs: null,
  silences: Array.from({ length: 6 }, (_, index) => month(index, [])),
  lastMessages: { sent: 0, yes: 0, notNow: 0, no: 0, unclear: 0, silent: 0 },
  recovered: { afterSilence: 0, afterLastMessage: 0 },
  comebacks: [],
  contacts: [],
  weekdays: [],
  starts: [],
  pace: { messagesPerSilentWeek: null, daysToOffer: null, from: 0, weeks: [] },
  closings: [],
  brake: { slept: 0, notSent: 0 },
};
