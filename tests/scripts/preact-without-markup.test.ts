import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutMarkupSink, writePreactWithoutMarkup } from '../../scripts/preact-without-markup.mjs';

const published = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

describe('Preact as it is shipped', () => {
  it('differs from the published module in one word: text where markup was set', () => {
    const [before = '', after = ''] = published.split('.innerHTML=h.__html');
    expect(withoutMarkupSink(published)).toBe(`${before}.textContent=h.__html${after}`);
  });

  it.each([
    ['without the place it knows', published.replace('.innerHTML=', '.something=')],
    ['with that place twice', `${published};t.innerHTML=h.__html`],
    ['with another assignment of markup', `${published};t.outerHTML = x`],
    ['with markup beside an element', `${published};t.insertAdjacentHTML("beforeend",x)`],
  ])('is refused %s', (_, code) => {
    expect(() => withoutMarkupSink(code)).toThrow('mend markupSink');
  });

  it('stands complete where the builds look for it', () => {
    expect(readFileSync(writePreactWithoutMarkup(), 'utf8')).toBe(withoutMarkupSink(published));
  });
});
