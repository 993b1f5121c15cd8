import { expect, test } from 'vitest';
import { trusted } from '../../src/ui/trusted.ts';

test('acts on a real event and on no other', () => {
  const seen: string[] = [];
  const act = (event: Event) => seen.push(event.type);
  trusted(act)(new Event('click'));
  expect(seen).toEqual([]);
  trusted(act, () => true)(new Event('click'));
  expect(seen).toEqual(['click']);
});
