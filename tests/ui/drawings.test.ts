import { h, type ComponentChild } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { sidebarStyles } from '../../src/sidebar/styles.ts';
import { Icon, Lamp, type IconName } from '../../src/ui/icons.tsx';
import { paint } from '../../src/ui/paint.ts';
import type { Shape } from '../../src/ui/standing-look.ts';
import { StandingShape } from '../../src/ui/standing-shape.tsx';

/** Every shape there is, with the number of lines and areas it is drawn of. */
const shapes: Record<Shape, number> = {
  ring: 1,
  'dotted-ring': 1,
  quarter: 2,
  half: 2,
  'left-half': 2,
  disc: 1,
  check: 1,
  return: 1,
  flag: 2,
  pause: 1,
  minus: 2,
  question: 3,
};
const icons: Record<IconName, true> = { down: true, end: true, collapse: true, gear: true };

/** What the paths of a drawing look like on screen, those that draw nothing left out. */
function drawn(tree: () => ComponentChild): string[] {
  const life = new AbortController();
  const place = document.body.appendChild(document.createElement('div'));
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sidebarStyles);
  root.adoptedStyleSheets = [sheet];
  onTestFinished(() => {
    life.abort();
    place.remove();
  });
  paint(tree, root, life.signal);
  return [...root.querySelectorAll('path')]
    .filter((path) => path.getTotalLength() > 0)
    .map((path) => getComputedStyle(path).getPropertyValue('d'));
}

test.each(Object.entries(shapes) as [Shape, number][])('the shape %s is drawn of %i parts', (shape, count) => {
  expect(drawn(() => h(StandingShape, { shape }))).toHaveLength(count);
});

test('no two shapes look the same, but for the dots of a ring', () => {
  const looks = (Object.keys(shapes) as Shape[])
    .filter((shape) => shape !== 'dotted-ring')
    .map((shape) => drawn(() => h(StandingShape, { shape })).join());
  expect(new Set(looks).size).toBe(looks.length);
});

test.each(Object.keys(icons) as IconName[])('the icon %s is drawn', (name) => {
  expect(drawn(() => h(Icon, { name }))).toHaveLength(1);
});

test('the lamp has a stand and rays', () => {
  expect(drawn(() => Lamp({}))).toHaveLength(2);
});
