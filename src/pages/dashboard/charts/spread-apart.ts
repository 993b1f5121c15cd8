/**
 * Places for labels on a scale, as near to where they belong as a distance between them allows. They keep their order, and
 * stay within the bounds where all of them fit in.
 * @param wanted rising
 */
export function spreadApart(wanted: readonly number[], distance: number, [low, high]: [number, number]): number[] {
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, low, (places.at(-1) ?? -Infinity) + distance));
  // What was pushed over the upper bound comes down, and takes those below it along.
  for (let index = places.length - 1, bound = high; index >= 0; index--) {
    const place = Math.min(places[index] ?? bound, bound);
    places[index] = place;
    bound = place - distance;
  }
  return places;
}
