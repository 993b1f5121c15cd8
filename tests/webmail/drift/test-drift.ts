import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Selector } from '../../../src/webmail/dom.ts';
import { breakEverywhere, knowViews, type ActedView } from './break-pages.ts';

/** A webmail whose selectors are to be broken one by one. */
interface Drifting {
  views: readonly ActedView[];
  /** By the names they have here; two tables may hold the same name. */
  selectors: Record<string, Selector>;
  /** Why a part may be absent, or is found by other means, on a page that is as it should be: nobody can name it as missing. */
  mayBeAbsent: Partial<Record<string, string>>;
  clearPage: () => void;
  /** Whether something that is wrong may be said without this selector. @param said as `<where>: <standing> for <id>` */
  isHarmless?: (name: string, said: string) => boolean;
}

/** Tests that without any of the selectors nothing wrong is said, and that what every page has is named as missing. */
export function testDrift({ views, selectors, mayBeAbsent, clearPage, isHarmless = () => false }: Drifting): void {
  let known: Awaited<ReturnType<typeof knowViews>> = [];
  beforeAll(async () => {
    known = await knowViews(views, selectors);
  }, 60_000);
  afterAll(clearPage);

  test('pages that are as they should be lack nothing', () => {
    expect(known.flatMap(({ view, whole }) => whole.state.misses.map((name) => `${view.name}: ${name}`))).toEqual([]);
  });

  describe.each(Object.entries(selectors))('without %s', (name, selector) => {
    test('nothing wrong is said, and what every page has is named', { timeout: 60_000 }, async () => {
      const looks = await breakEverywhere(name, selector, known);
      expect(looks.length).toBeGreaterThan(0);
      const wrong = looks.flatMap(({ where, wrong: said }) => said.map((one) => `${where}: ${one}`));
      expect(wrong.filter((said) => !isHarmless(name, said))).toEqual([]);
      const isNamed = looks.some(({ state }) => state.misses.includes(selector.name));
      expect(isNamed).toBe(!(name in mayBeAbsent));
      const silent = looks.filter(({ state: { conversation, misses } }) => {
        return (
          conversation.status === 'unreadable' && conversation.why === 'page-not-recognised' && misses.length === 0
        );
      });
      expect(silent).toEqual([]);
    });
  });
}
