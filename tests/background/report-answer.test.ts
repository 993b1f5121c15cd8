import { describe, expect, it } from 'vitest';
import { catchUp, refreshed } from '../../src/background/refresh.ts';
import { report } from '../../src/background/report.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { nowMs, pageReading, rep } from './readings.ts';

const silent = () => pageReading({ conversation: silentConversation() });
const ref = { account: rep.address ?? '', conversationId: 'silent' };

/** Keeps the browser from showing the badge until it is let. */
function holdBadge({ worker: { parts } }: Background): () => void {
  const { showBadge } = parts;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  parts.showBadge = async (count) => {
    await held;
    await showBadge(count);
  };
  return letGo;
}

describe('the answer to a report', () => {
  it('comes once facts and standing are stored; badge and tabs follow', async () => {
    const background = startBackground();
    const { parts } = background.worker;
    const letGo = holdBadge(background);
    await expect(report(parts, silent())).resolves.toEqual({ changed: ['silent'] });
    await expect((await parts.open()).get('standings', [ref.account, 'silent'])).resolves.toMatchObject({
      standing: 'ghosting',
    });
    expect(background.world.badge).toBe(0);
    letGo();
    await refreshed(parts);
    expect(background.world.badge).toBe(1);
    expect(background.world.alarmAtMs).toBeGreaterThan(nowMs);
    expect(background.world.events).toMatchObject([{ conversationIds: ['silent'] }]);
  });

  it('of a worker that dies right after it: the next one sets badge and alarm', async () => {
    const background = startBackground();
    const never = () => new Promise<void>(() => undefined);
    Object.assign(background.worker.parts, { showBadge: never, setAlarm: never, announce: never });
    await report(background.worker.parts, silent());
    await background.restart();
    expect(background.world).toMatchObject({ badge: 0, alarmAtMs: null });
    await catchUp(background.worker.parts);
    expect(background.world.badge).toBe(1);
    const view = await background.tab.viewConversation(ref);
    expect(background.world.alarmAtMs).toBe(view?.assessment.nextCheckAtMs);
  });

  it('stays good where the badge fails; that is noted, and the next report tries again', async () => {
    const background = startBackground();
    const { parts, page } = background.worker;
    const { showBadge } = parts;
    parts.showBadge = () => Promise.reject(new Error('No such icon.'));
    await expect(background.tab.report(silent())).resolves.toEqual({ changed: ['silent'] });
    const { webmails } = await page.readHealth();
    expect(webmails.flatMap(({ misses }) => misses)).toMatchObject([{ name: 'refresh' }]);
    parts.showBadge = showBadge;
    await background.tab.report({ ...silent(), takenAtMs: nowMs });
    expect(background.world.badge).toBe(1);
  });
});
