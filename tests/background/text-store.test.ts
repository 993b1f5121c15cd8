import { expect, it } from 'vitest';
import { textStore } from '../../src/background/text-store.ts';

/** Storage and locks as the browser has them; `provided` is null where there is no administrator. */
function acted(provided: Record<string, unknown> | null = null) {
  const items: Record<string, unknown> = {};
  const local = {
    get: (key: string) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (changes: Record<string, unknown>) => Promise.resolve(void Object.assign(items, changes)),
  };
  const managed = {
    get: () =>
      provided === null ? Promise.reject(new Error('no manifest of managed storage')) : Promise.resolve(provided),
  };
  let last: Promise<unknown> = Promise.resolve();
  const locks = {
    request: (_: string, work: () => Promise<unknown>) => {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
  };
  return { items, store: textStore({ local, managed }, locks) };
}

it('keeps texts under one key', async () => {
  const { items, store } = acted();
  expect(await store.load()).toBeUndefined();
  await store.save({ 'en/reschedule': 'Hello' });
  expect(items).toEqual({ texts: { 'en/reschedule': 'Hello' } });
  expect(await store.load()).toEqual({ 'en/reschedule': 'Hello' });
});

it('knows what an administrator provides, and nothing where there is none', async () => {
  expect(await acted({ texts: { 'en/reschedule': 'Hello' } }).store.loadProvided()).toEqual({
    'en/reschedule': 'Hello',
  });
  expect(await acted({}).store.loadProvided()).toBeUndefined();
  expect(await acted(null).store.loadProvided()).toBeUndefined();
});

it('does one change after the other, and the next one after a failure', async () => {
  const { store } = acted();
  const steps: string[] = [];
  const change = (name: string) =>
    store.alone(async () => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
      return name;
    });
  const failing = store.alone(() => Promise.reject(new Error('no')));
  await expect(Promise.all([change('first'), change('second')])).resolves.toEqual(['first', 'second']);
  await expect(failing).rejects.toThrow('no');
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});
