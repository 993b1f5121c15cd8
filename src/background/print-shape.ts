import type { ShapePart } from '../messaging/health-api.ts';
import { knownAttributes, knownClasses, knownIdPieces, knownRoles, knownTags } from './known-parts.ts';

const maxLength = 4000;
const maxPerElement = 8;
const unknownName = '?';
/** Classes of a build: so short, with capitals where words have none, that no name, word or number is among them. */
const builtClass = /^(?:[a-z]{1,3}[A-Z\d]|[a-z]{1,2}[A-Z]{2})$/;

/**
 * The frame of a page as text, one line for each element, indented by depth. Whatever a page has put into names, ids and classes:
 * only words of `known-parts.ts` are printed, and classes that can be no word; a question mark stands for everything else.
 */
export function printShape(shape: readonly ShapePart[]): string {
  const children = new Map<number, number[]>();
  for (const [index, [parent]] of shape.entries()) children.set(parent, [...(children.get(parent) ?? []), index]);
  const linesOf = (index: number, depth: number): string[] => {
    const part = shape[index];
    // A parent comes before its children: what claims otherwise is left out, and no circle is followed.
    const inside = (children.get(index) ?? [])
      .filter((child) => child > index)
      .map((child) => linesOf(child, depth + 1));
    return part ? [' '.repeat(depth) + nameOf(part), ...joinAlike(inside)] : [];
  };
  const lines = joinAlike((children.get(-1) ?? []).map((root) => linesOf(root, 0)));
  let length = 0;
  const fitting = lines.filter((line) => (length += line.length + 1) < maxLength);
  return fitting.join('\n');
}

/** What stands side by side and looks the same is printed once. */
function joinAlike(blocks: readonly string[][]): string[] {
  return blocks.flatMap((block, index) => {
    const [first = '', ...rest] = block;
    const isSame = (other: string[] | undefined) => other?.join('\n') === block.join('\n');
    if (isSame(blocks[index - 1])) return [];
    const end = blocks.findIndex((other, at) => at > index && !isSame(other));
    const count = (end < 0 ? blocks.length : end) - index;
    return [count > 1 ? `${first} x${String(count)}` : first, ...rest];
  });
}

function nameOf([, tag, role, id, classes, attributes]: ShapePart): string {
  const shownRole = role === '' ? '' : ` role=${knownRoles.has(role) ? role : unknownName}`;
  const shownClasses = printed(classes, (name) => knownClasses.has(name) || builtClass.test(name));
  const shownAttributes = printed(attributes, (name) => knownAttributes.has(name));
  return [
    knownTags.has(tag) ? tag : unknownName,
    idOf(id),
    shownClasses.map((name) => `.${name}`).join(''),
    shownAttributes.length > 0 ? `[${shownAttributes.join(' ')}]` : '',
    shownRole,
  ].join('');
}

/** What may be printed of a list of names; all that may not is one question mark. */
function printed(list: string, mayBe: (name: string) => boolean): string[] {
  const names = list.split(/\s+/).filter((name) => name !== '');
  return [...new Set(names.map((name) => (mayBe(name) ? name : unknownName)))].slice(0, maxPerElement);
}

function idOf(id: string): string {
  if (id === '') return '';
  const pieces = id.split('_').slice(0, maxPerElement);
  return `#${pieces.map((piece) => (knownIdPieces.has(piece) ? piece : unknownName)).join('_')}`;
}
