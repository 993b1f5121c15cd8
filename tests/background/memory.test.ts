import { expect, it } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';

/** An acted `storage.session`. */
function actedArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: () => Promise.resolve(Object.fromEntries(items)),
    set: (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
      return Promise.resolve();
    },
    remove: (key: string) => {
      items.delete(key);
      return Promise.resolve();
    },
  };
}

it('memory that the browser could not show once is asked for again', async () => {
  let isReady = false;
  const memory = createMemory({
    ...actedArea(),
    get: () => (isReady ? Promise.resolve({ word: 'kept' }) : Promise.reject(new Error('not now'))),
  });
  await expect(memory.load('word')).rejects.toThrow('not now');
  isReady = true;
  await expect(memory.load('word')).resolves.toBe('kept');
});

it('what becomes nothing is forgotten, also by the next worker, and nothing else', async () => {
  const area = actedArea();
  const memory = createMemory(area);
  await memory.change('word', () => 'kept');
  await memory.change('other', () => 'stays');
  await memory.change('word', (before) => (before === 'kept' ? null : before));
  await expect(memory.load('word')).resolves.toBeNull();
  expect(Object.fromEntries(area.items)).toEqual({ other: 'stays' });
  await expect(createMemory(area).load('word')).resolves.toBeNull();
});
