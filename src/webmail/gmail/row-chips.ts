import { chipMark, type RowChip, type RowChips } from '../adapter.ts';
import { isDarkBehind } from '../background-colour.ts';
import { findShown } from '../dom.ts';
import type { Recall } from '../known-parts.ts';
import { readPlace, rowGroups } from './rows.ts';
import { gmail } from './selectors.ts';

interface Context {
  /** Whether rows stand for conversations whose ids can be relied on. */
  isTrusted: () => boolean;
  now: () => number;
  recall: Recall;
}

/** A row on screen: its conversation, and the part of it that names who takes part. */
interface Place {
  id: string;
  people: HTMLElement;
  cell: HTMLElement;
}

/** A chip in the page, and all that it shows. */
interface Chip extends Place {
  pill: HTMLElement;
  word: string;
  look: string;
  /** Where and how wide it stands; empty before it was put there. */
  at: string;
}

// CSS px between a chip and what stands beside it, and the width of one that shows its shape alone.
const gap = 8;
const margin = 5;
const shapeWidth = 18;
const chipHeight = 18;

/**
 * Chips at the end of the cell with the names: the only part of a row whose content is established (gmail.md 4) and that never
 * holds subject, date, attachments or the buttons that come with a pointer. A chip is out of flow below an element without size;
 * where the page moves all the same, all chips go and none comes back.
 */
export function createRowChips(document: Document, { isTrusted, now, recall }: Context, signal: AbortSignal): RowChips {
  const chips = new Map<Element, Chip>();
  /** Width in CSS px of each word with its shape. */
  const widths = new Map<string, number>();
  const style = document.createElement('style');
  style.dataset.ghostlightStyles = '';
  let lists: HTMLElement[] = [];
  let rows: Place[] = [];
  let isHarmful = false;

  const placesIn = (list: HTMLElement): Place[] =>
    rowGroups(list).flatMap((group) => {
      const { id, people } = readPlace(group, now(), recall);
      const cell = people?.parentElement;
      return id !== null && people && cell ? [{ id, people, cell }] : [];
    });
  const remove = (host: Element) => {
    host.remove();
    chips.delete(host);
  };
  const removeAll = () => {
    for (const host of chips.keys()) remove(host);
    style.remove();
  };
  const insert = (missing: [Place, RowChip][], isDark: boolean) => {
    const boxes = () => missing.flatMap(([{ people, cell }]) => [people, cell.parentElement ?? cell].map(boxOf));
    const before = boxes();
    for (const [place, chip] of missing) {
      const { host, pill } = paint(document, place.id, chip, isDark);
      place.cell.append(host);
      chips.set(host, { ...place, pill, word: chip.word, look: lookOf(place, chip, isDark), at: '' });
    }
    if (boxes().join() === before.join()) return;
    isHarmful = true;
    removeAll();
  };

  // A row that shows another conversation loses its chip at once; the next reading may bring it another one.
  const observer = new MutationObserver(() => {
    const ids = new Map(lists.flatMap(placesIn).map(({ cell, id }) => [cell, id]));
    for (const [host, { cell, id }] of chips) if (ids.get(cell) !== id) remove(host);
  });
  const watched = { subtree: true, childList: true, attributeFilter: ['data-legacy-thread-id', 'data-thread-id'] };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    removeAll();
  });

  return {
    ids() {
      lists = isHarmful || signal.aborted || !isTrusted() ? [] : findShown(document, gmail.conversationList);
      rows = lists.flatMap(placesIn);
      return [...new Set(rows.map(({ id }) => id))];
    },

    show(wanted, styles) {
      const missing = new Map<Element, [Place, RowChip]>();
      for (const place of signal.aborted ? [] : rows) {
        const chip = Object.hasOwn(wanted, place.id) ? wanted[place.id] : undefined;
        if (chip) missing.set(place.cell, [place, chip]);
      }
      observer.disconnect();
      const isDark = lists[0] !== undefined && isDarkBehind(lists[0]);
      for (const [host, shown] of chips) {
        const [place, chip] = missing.get(shown.cell) ?? [];
        if (place && chip && host.isConnected && lookOf(place, chip, isDark) === shown.look) {
          shown.people = place.people;
          missing.delete(shown.cell);
        } else remove(host);
      }
      if (missing.size > 0 && !style.isConnected) {
        style.textContent = styles;
        document.head.append(style);
      }
      insert([...missing.values()], isDark);
      arrange([...chips.values()], widths);
      for (const list of lists) observer.observe(list, watched);
    },
  };
}

/** All that a chip shows, as one text. */
function lookOf({ id }: Place, { shape, tone, word }: RowChip, isDark: boolean): string {
  return [id, shape, tone, word, isDark].join();
}

/** Where an element stands, in CSS px of the window. */
function boxOf(element: Element): string {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].join();
}

/** A chip that is not seen yet. Hidden from screen readers, to whom a row says its own name: the sidebar lists them all. */
function paint(document: Document, id: string, { shape, tone, word }: RowChip, isDark: boolean) {
  const host = document.createElement('span');
  host.setAttribute(chipMark, id);
  host.ariaHidden = 'true';
  const pill = document.createElement('span');
  pill.dataset.ghostlightLook = [shape, tone, isDark ? 'dark' : 'light'].join(' ');
  pill.dataset.ghostlightWord = word;
  host.append(pill);
  return { host, pill };
}

/** Brings every chip to its place: all is measured first, so that the page is laid out once, and nothing is written twice. */
function arrange(chips: Chip[], widths: Map<string, number>): void {
  const [first] = chips;
  const isRtl = first !== undefined && getComputedStyle(first.cell).direction === 'rtl';
  const names = document.createRange();
  const measured = chips.map((chip) => {
    const { people, cell, pill, word } = chip;
    names.selectNodeContents(people);
    // While it is new a chip shows its word.
    const width = widths.get(word) ?? pill.offsetWidth;
    widths.set(word, width);
    const box = cell.getBoundingClientRect();
    const text = names.getBoundingClientRect();
    const origin = pill.parentElement?.getBoundingClientRect() ?? box;
    const free = (isRtl ? text.left - box.left : box.right - text.right) - gap - margin;
    const shown = [width, shapeWidth].find((needed) => needed <= free) ?? 0;
    const x = (isRtl ? box.left + margin : box.right - margin - shown) - origin.left;
    const y = text.top + (text.height - chipHeight) / 2 - origin.top;
    return {
      chip,
      isWhole: shown === width,
      isSeen: shown > 0,
      to: `translate(${Math.round(x)}px,${Math.round(y)}px)`,
    };
  });
  for (const { chip, isWhole, isSeen, to } of measured) {
    const { pill, word } = chip;
    const at = [isWhole, isSeen, to].join();
    if (at === chip.at) continue;
    chip.at = at;
    if (isWhole) pill.dataset.ghostlightWord = word;
    else delete pill.dataset.ghostlightWord;
    pill.style.width = isWhole ? '' : `${shapeWidth}px`;
    pill.style.visibility = isSeen ? 'visible' : '';
    pill.style.transform = to;
  }
}
