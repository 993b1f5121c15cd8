/** @typedef {{ set: string, rep: string, contact: string }} Between */

/**
 * Splits cases by people: nobody is in both halves of a fold. People are dealt into groups by a hash of set and number; each pair of
 * groups is tested once, on the cases between these two, with constants fitted on cases between people of the other groups.
 * So every case is foretold exactly once, by constants that know neither of its two people.
 *
 * The owner of a mailbox, who is in every pair of their set, belongs to no group: there the contacts are split.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} groups
 * @param {(item: Item) => Between} betweenOf
 * @returns {{ train: Item[], test: Item[] }[]}
 */
export function foldsByPeople(items, groups, betweenOf) {
  const owners = ownersOf(items.map(betweenOf));
  const groupOf = (/** @type {string} */ set, /** @type {string} */ person) =>
    owners.get(set) === person ? null : hash(`${set}/${person}`) % groups;
  const placed = items.map((item) => {
    const { set, rep, contact } = betweenOf(item);
    const found = [groupOf(set, rep), groupOf(set, contact)].filter((group) => group !== null);
    return { item, low: Math.min(...found), high: Math.max(...found) };
  });
  const folds = [];
  for (let low = 0; low < groups; low += 1)
    for (let high = low; high < groups; high += 1)
      folds.push({
        test: placed.filter((each) => each.low === low && each.high === high).map(({ item }) => item),
        train: placed
          .filter((each) => ![each.low, each.high].some((group) => group === low || group === high))
          .map(({ item }) => item),
      });
  return folds.filter(({ test, train }) => test.length > 0 && train.length > 0);
}

/** The person who is in every case of a set with more than two people. @param {readonly Between[]} cases @returns {Map<string, string>} */
function ownersOf(cases) {
  /** @type {Map<string, Set<string>>} */
  const candidates = new Map();
  /** @type {Map<string, Set<string>>} */
  const people = new Map();
  for (const { set, rep, contact } of cases) {
    const both = new Set([rep, contact]);
    candidates.set(set, new Set([...(candidates.get(set) ?? both)].filter((person) => both.has(person))));
    const all = people.get(set) ?? new Set();
    people.set(set, all.add(rep).add(contact));
  }
  return new Map(
    [...candidates].flatMap(([set, [owner]]) =>
      owner !== undefined && (people.get(set)?.size ?? 0) > 2 ? [[set, owner]] : [],
    ),
  );
}

/** FNV-1a, 32 bits, mixed once more: neighbours must not fall into neighbouring groups. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
