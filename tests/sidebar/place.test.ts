import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCard, placeTab } from '../../src/sidebar/place.ts';

const page = { width: 1366, height: 768, direction: 'ltr' as const, railWidth: 56, keepClear: [] };
const send = (top: number, left: number) => ({ top, bottom: top + 36, left, right: left + 90 });

describe('the place of the card', () => {
  test('is left of the rail, under the header of the webmail', () => {
    expect(placeCard(page)).toEqual({ top: 76, insetEnd: 68, width: 320, maxHeight: 680, isTabOnly: false });
  });

  test('ends above a Send button in its column, or begins below it', () => {
    expect(placeCard({ ...page, keepClear: [send(600, 1100)] }).maxHeight).toBe(600 - 8 - 76);
    expect(placeCard({ ...page, keepClear: [send(200, 1100)] }).top).toBe(200 + 36 + 8);
  });

  test('does not mind a Send button beside its column', () => {
    expect(placeCard({ ...page, keepClear: [send(400, 700)] }).maxHeight).toBe(680);
  });

  test.each(['ltr', 'rtl'] as const)('stands beside Send in a window too low for above and below, %s', (direction) => {
    const window = { ...page, direction, width: 500, height: 260, railWidth: 0 };
    const clear = direction === 'ltr' ? send(110, 100) : { top: 110, bottom: 146, left: 310, right: 400 };
    const { width, maxHeight, isTabOnly } = placeCard({ ...window, keepClear: [clear] });
    expect({ width, maxHeight, isTabOnly }).toEqual({ width: 290, maxHeight: 236, isTabOnly: false });
  });

  test('is narrow rather than gone: the one click fits into 132 px', () => {
    const window = { ...page, width: 440, height: 330, railWidth: 0 };
    expect(placeCard({ ...window, keepClear: [send(140, 200)] })).toMatchObject({ isTabOnly: false, maxHeight: 134 });
  });

  test('becomes the tab where there is no room for a card', () => {
    const keepClear = [100, 250, 400, 550, 700].map((top) => send(top, 1100));
    expect(placeCard({ ...page, keepClear }).isTabOnly).toBe(true);
  });

  test('fits a window of 683 × 384, which is 1366 × 768 at 200 %', () => {
    const { top, width, maxHeight, isTabOnly } = placeCard({ ...page, width: 683, height: 384 });
    expect({ isTabOnly, width }).toEqual({ isTabOnly: false, width: 320 });
    expect(top + maxHeight).toBeLessThanOrEqual(384);
  });

  test('never covers what must stay clear while there is room for the tab', () => {
    const rectangle = fc
      .record({ top: fc.integer({ min: 0, max: 700 }), left: fc.integer({ min: 0, max: 1300 }) })
      .map(({ top, left }) => send(top, left));
    fc.assert(
      fc.property(
        fc.array(rectangle, { maxLength: 2 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        fc.integer({ min: 0, max: 80 }),
        (keepClear, direction, railWidth) => {
          const of = { ...page, keepClear, direction, railWidth };
          for (const { top, insetEnd, width, maxHeight } of [placeCard(of), placeTab(of)]) {
            const left = direction === 'ltr' ? 1366 - insetEnd - width : insetEnd;
            for (const clear of keepClear) {
              const isBeside = clear.right <= left || clear.left >= left + width;
              expect(isBeside || clear.bottom <= top || clear.top >= top + maxHeight).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('the place of the tab', () => {
  test('is left of the rail', () => {
    expect(placeTab(page)).toMatchObject({ insetEnd: 56, width: 40 });
  });

  test('without a rail is the edge, on the margin and the empty end of the rows', () => {
    expect(placeTab({ ...page, railWidth: 16 })).toMatchObject({ insetEnd: 0, width: 32 });
    expect(placeTab({ ...page, railWidth: 0 })).toMatchObject({ insetEnd: 0, width: 24 });
  });
});
