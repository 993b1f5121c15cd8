import { describe, expect, it } from 'vitest';
import { latePattern, once } from '../../src/domain/late.ts';

describe('what is made late', () => {
  it('is made at the first question, and once', () => {
    let made = 0;
    const pattern = latePattern(() => {
      made += 1;
      return 'hel+o';
    }, 'u');
    expect(made).toBe(0);
    expect(pattern.test('hello there')).toBe(true);
    expect(pattern.test('goodbye')).toBe(false);
    expect([pattern.source, pattern.flags, made]).toEqual(['hel+o', 'u', 1]);
  });

  it('is made once even where it is nothing', () => {
    let made = 0;
    const nothing = once(() => {
      made += 1;
      return undefined;
    });
    expect([nothing(), nothing(), made]).toEqual([undefined, undefined, 1]);
  });
});
