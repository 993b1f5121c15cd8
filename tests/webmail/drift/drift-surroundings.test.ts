import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { knownAttributes, knownClasses } from '../../../src/background/known-parts.ts';
import { printShape } from '../../../src/background/print-shape.ts';
import { shapeOf } from '../../../src/content/page-shape.ts';
import { gmail } from '../../../src/webmail/gmail/selectors.ts';
import { composing } from '../../../src/webmail/outlook/composer-selectors.ts';
import { outlook } from '../../../src/webmail/outlook/selectors.ts';
import { actedPage } from '../outlook/acted-page.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const printed = () => printShape(shapeOf(document));

/** Words of people and mails, addresses and numbers. */
const secret = fc.oneof(
  fc.constantFrom(
    'Marie',
    'dupont',
    'Nguyen',
    'OConnor',
    'McKay',
    'DeVries',
    'Zoé',
    '王小明',
    'confidential',
    'Übernahme',
  ),
  fc.constantFrom('marie.dupont@acme.example', 'acme.example', '0612345678', '12-4567', 'FR763000600001', '48000EUR'),
  // So long that none is a part of one of our own words by chance.
  fc.stringMatching(/^[A-Za-z]{8,12}$/),
  fc.stringMatching(/^[0-9]{4,10}$/),
);
const among = (...ours: string[]) => fc.oneof(fc.constantFrom(...ours), secret);
const planted = fc.record({
  around: fc.nat(30),
  tag: among('div', 'span', 'td', 'button'),
  text: secret,
  classes: fc.array(among('gD', 'hP', 'zA', 'kQ'), { maxLength: 4 }),
  id: fc.array(among('MSG', 'FROM'), { maxLength: 3 }),
  attributes: fc.array(fc.tuple(among('title', 'aria-label', 'href', 'data-testid', 'email'), secret), {
    maxLength: 4,
  }),
  role: among('', 'main', 'listitem'),
});
type Planted = typeof planted extends fc.Arbitrary<infer Value> ? Value : never;

/** Names of elements and attributes begin with a letter and hold no signs. */
const nameOf = (word: string) => word.replace(/[^\p{L}\p{N}._-]/gu, '').replace(/^[^A-Za-z]+/u, 'n');

function build({ tag, text, classes, id, attributes, role }: Planted): Element {
  const element = document.createElement(nameOf(tag));
  element.className = classes.join(' ');
  if (id.length > 0) element.id = id.join('_');
  if (role !== '') element.setAttribute('role', role);
  for (const [name, value] of attributes) element.setAttribute(nameOf(name), value);
  element.append(text);
  return element;
}

const ours = new Set(['div', 'span', 'td', 'button', 'gD', 'hP', 'zA', 'kQ', 'MSG', 'FROM', '', 'main', 'listitem']);
const oursAsWell = new Set(['title', 'aria-label', 'href', 'data-testid', 'email']);

describe('the frame of a page around what was not found', () => {
  test('holds nothing that a page put into it: no name, address, number or word', () => {
    fc.assert(
      fc.property(fc.array(planted, { minLength: 1, maxLength: 30 }), (page) => {
        const elements: Element[] = [];
        document.body.replaceChildren();
        for (const one of page) {
          const element = build(one);
          (elements[one.around % (elements.length + 1)] ?? document.body).append(element);
          elements.push(element);
        }
        const text = printed().toLowerCase();
        const words = page.flatMap(({ tag, text: written, classes, id, attributes, role }) => [
          ...[tag, written, role, ...classes, ...id],
          ...attributes.flat(),
        ]);
        const leaked = words.filter(
          (word) => !ours.has(word) && !oursAsWell.has(word) && text.includes(word.toLowerCase()),
        );
        expect(leaked).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('shows how the page is built, with what we know of it by name', () => {
    document.body.innerHTML = actedPage();
    expect(printed()).toContain('#MSG_?_FROM');
    expect(printed()).toContain('.customScrollBar');
    expect(printed()).not.toMatch(/ann|prospect|owner|proposal|2026/i);
  });

  test('prints what is alike once', () => {
    document.body.innerHTML = `<div role="main">${'<p class="zA"><b></b></p>'.repeat(40)}</div>`;
    expect(printed().split('\n')).toEqual(['div[role] role=main', ' p.zA[class] x8', '  b']);
  });

  test('is bounded, however large or deep the page is', () => {
    const deep = '<div class="zA">'.repeat(400);
    const wide = Array.from(
      { length: 5000 },
      (_, index) => `<i id="MSG_${String(index)}" class="k${'AB'[index % 2] ?? ''}"></i>`,
    );
    document.body.innerHTML = `${wide.join('')}${deep}`;
    expect(shapeOf(document).length).toBeLessThanOrEqual(300);
    expect(printed().length).toBeLessThanOrEqual(4000);
    document.body.innerHTML = `<p class="${'x'.repeat(100_000)}" ${Array.from({ length: 500 }, (_, index) => `a${String(index)}`).join(' ')}>`;
    expect(JSON.stringify(shapeOf(document)).length).toBeLessThan(2000);
  });

  test('knows the names that the selectors look for', () => {
    const css = [gmail, outlook, composing].flatMap((table) => Object.values(table).map(({ any }) => any)).join();
    const bare = css.replaceAll(/"[^"]*"/g, '""');
    const classes = [...bare.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
    const attributes = [...bare.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
    // Marks of mails' own words and of other extensions say nothing about a page.
    const isOthers = (name: string) => /^(?:gmail_|inboxsdk)/.test(name);
    expect(classes.filter((name) => !knownClasses.has(name) && !isOthers(name))).toEqual([]);
    expect(attributes.filter((name) => !knownAttributes.has(name))).toEqual([]);
  });
});
