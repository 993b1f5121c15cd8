import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MailWords } from '../../src/domain/signals/mail-signal.ts';
import { startBackground, storedText } from './harness.ts';

const paragraph = 'Thank you for the drawings. The second version suits our hall best, and the board wants to see it.';
const paragraphe =
  'Merci pour les plans. La seconde version convient mieux pour notre hall, et le conseil veut la voir.';
const mail = (text: string): MailWords => ({
  subject: 'Re: Hall',
  text: `Hello Robin,\n\n${text}\n\nKind regards`,
  sender: 'ann@hall.example',
  sentAtMs: 0,
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A background that has just been started, and how many patterns were built since. */
async function startAnew() {
  let built = 0;
  class CountedPattern extends RegExp {
    constructor(...given: ConstructorParameters<typeof RegExp>) {
      super(...given);
      built += 1;
    }
  }
  vi.resetModules();
  const { startBackground: start } = await import('./harness.ts');
  const { tab } = start();
  vi.stubGlobal('RegExp', CountedPattern);
  const builtBy = async (work: () => Promise<unknown>) => {
    const before = built;
    await work();
    return built - before;
  };
  return { tab, builtBy };
}

describe('a background that was told of an opening', () => {
  it('has built what an ordinary mail in either language is looked at with', async () => {
    const { tab, builtBy } = await startAnew();
    expect(await builtBy(() => tab.getReady())).toBeGreaterThan(100);
    expect(await builtBy(() => tab.recogniseMails([mail(paragraph), mail(paragraphe)]))).toBeLessThan(10);
  });

  it('has stored, announced and judged nothing', async () => {
    const background = startBackground();
    const before = await storedText(background);
    await expect(background.tab.getReady()).resolves.toBeNull();
    expect(await storedText(background)).toBe(before);
    expect(background.world).toMatchObject({ events: [], badge: 0, alarmAtMs: null, bugs: [] });
  });

  it('is told by webmail tabs alone', async () => {
    const { worker } = startBackground();
    await expect(worker.stranger.getReady()).rejects.toThrow('Refused');
    await expect(worker.page.getReady()).rejects.toThrow('Refused');
  });
});
