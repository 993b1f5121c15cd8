/** Standard normal quantile of a 90 % interval, both sides. */
const z = 1.6449;

/** The range in which a share most likely lies (90 %, Wilson's score interval): `count` of `of` things. */
export function likelyShare(count: number, of: number): { low: number; high: number } {
  const share = count / of;
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
