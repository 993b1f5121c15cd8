// Gmail's containers have taken up to 15 s; what is missing longer is not late.
const patienceMs = 15_000;

/** Tells what is missing for good from what is only not painted yet. */
interface Patience {
  /** Of the names missing now, those that were missing at every reading of this address for 15 s. */
  overdue(address: string, missing: readonly string[], nowMs: number): string[];
}

export function createPatience(): Patience {
  let place = '';
  let sinceMs = new Map<string, number>();
  return {
    overdue: (address, missing, nowMs) => {
      if (address !== place) sinceMs = new Map();
      place = address;
      sinceMs = new Map(missing.map((name) => [name, sinceMs.get(name) ?? nowMs]));
      return [...sinceMs].flatMap(([name, since]) => (nowMs - since >= patienceMs ? [name] : []));
    },
  };
}
