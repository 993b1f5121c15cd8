const maxRemembered = 5000;

/** Sets a value as the most recent one; the oldest are forgotten when there are too many. */
export function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= maxRemembered) break;
    map.delete(oldest);
  }
}
