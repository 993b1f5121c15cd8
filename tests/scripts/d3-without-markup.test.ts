import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutD3MarkupSink } from '../../scripts/d3-without-markup.mjs';

const published = readFileSync('node_modules/d3-selection/dist/d3-selection.mjs', 'utf8');

test('the d3-selection we ship sets no markup', () => {
  expect(published).toMatch(/\.innerHTML\s*=(?!=)/);
  expect(withoutD3MarkupSink(published)).not.toMatch(/\.(inner|outer)HTML\s*=(?!=)/);
});

test('a d3-selection written otherwise is not shipped', () => {
  expect(() => withoutD3MarkupSink('')).toThrow('mend markupSink');
  expect(() => withoutD3MarkupSink(`${published}\nthis.innerHTML = value;`)).toThrow('mend markupSink');
  expect(() => withoutD3MarkupSink(`${published}\nnode.outerHTML = value;`)).toThrow('mend markupSink');
});
