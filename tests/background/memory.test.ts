import { expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';

it('memory that the browser could not show once is asked for again', async () => {
  let isReady = false;
  const memory = createMemory({
    get: () => (isReady ? Promise.resolve({ word: 'kept' }) : Promise.reject(new Error('not now'))),
    set: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  });
  await expect(memory.load('word')).rejects.toThrow('not now');
  isReady = true;
  await expect(memory.load('word')).resolves.toBe('kept');
});
