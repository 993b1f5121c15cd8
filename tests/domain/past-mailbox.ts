import type { Turn } from '../../src/domain/exchange.ts';
import { dayMs } from '../../src/domain/time.ts';

/** Numbers from 0 to 1, the same for each seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * What rep and one contact wrote in a mailbox that behaves like no office: both write twice on the first days, then the rep writes
 * once a week or so, and the contact answers one message in `every`, after any time up to three weeks.
 */
export function strangeExchange(random: () => number, { every = 12, days = 200, beginMs = 0 } = {}): Turn[] {
  const turn = (day: number, by: Turn['by']): Turn => ({
    atMs: Math.round(beginMs + day * dayMs),
    by,
    conversationId: 'talk',
  });
  const turns = [turn(0, 'rep'), turn(0.5, 'contact'), turn(1, 'rep'), turn(1.5, 'contact')];
  for (let day = 3 + 5 * random(); day < days; day += 5 + 5 * random()) {
    turns.push(turn(day, 'rep'));
    if (random() * every < 1) turns.push(turn(day + 21 * random(), 'contact'));
  }
  return turns.sort((a, b) => a.atMs - b.atMs);
}
