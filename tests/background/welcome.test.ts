import { describe, expect, it } from 'vitest';
import { welcomeOnce } from '../../src/background/welcome.ts';
import { startBackground } from './harness.ts';

describe('the introduction', () => {
  it('is shown once, whatever happens to the worker', async () => {
    const background = startBackground();
    await welcomeOnce(background.worker.parts);
    expect(background.world.openedPages).toEqual(['welcome']);
    await background.restart();
    await welcomeOnce(background.worker.parts);
    expect(background.world.openedPages).toEqual(['welcome']);
  });
});
