import { beforeEach, describe, expect, it } from 'vitest';
import { refreshed } from '../../src/background/refresh.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { silentConversation, startBackground } from './harness.ts';
import { pageReading, rep } from './readings.ts';

const ref = { account: rep.address, conversationId: silentConversation().id };
/** Noon of the 2nd of December in Auckland, the evening of the 1st in New York. */
const untilMs = Date.UTC(2026, 11, 1, 23);

it('open tabs are told of a new zone, be it that nothing is judged otherwise by it', async () => {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  background.world.events = [];
  await background.worker.page.changeSettings({ changes: { timeZone: 'Europe/Brussels' } });
  await refreshed(background.worker.parts);
  expect(background.world.events).toEqual([
    { type: 'changed', account: ref.account, conversationIds: [ref.conversationId] },
  ]);
});

describe.each([
  ['Pacific/Auckland', 'Wednesday, December\u00a02'],
  ['America/New_York', 'Tuesday, December\u00a01'],
])('where the rep has set %s', (timeZone, day) => {
  let background: ReturnType<typeof startBackground>;
  beforeEach(async () => {
    background = startBackground();
    background.world.settings = { ...defaultSettings, timeZone };
    await background.tab.report(pageReading({ conversation: silentConversation() }));
  });

  it('a pause ends on the day that it has there', async () => {
    await background.tab.addMark({ ...ref, what: { type: 'paused', untilMs }, forContact: false });
    const view = await background.tab.viewConversation(ref);
    expect(view?.told.why).toContain(day);
    expect(JSON.stringify(view?.told.marks)).toContain(day);
  });

  it('a snooze is offered for its mornings', async () => {
    const [next] = await background.tab.snoozeOffers();
    expect(next).toMatchObject({ weekday: 'Thursday, November\u00a019', day: 'Thu, Nov\u00a019' });
    expect(next.done).toMatch(/ 9:00\sAM$/);
  });

  it('a meeting is at the hour that was typed', async () => {
    // The form takes what is typed for a time of the browser's.
    const atMs = new Date('2026-12-03T15:30').getTime();
    const what = { type: 'meeting', atMs, insteadOfMs: null } as const;
    await background.tab.addMark({ ...ref, what, forContact: true });
    const view = await background.tab.viewConversation(ref);
    expect(view?.told.meeting?.lines.join()).toMatch(/Thursday, December\s3, 3:30\sPM/);
  });

  it('the dashboard counts in that zone and says so', async () => {
    const numbers = await background.worker.page.countDashboard({ account: null, months: 3 });
    expect(numbers.timeZone).toBe(timeZone);
  });
});
