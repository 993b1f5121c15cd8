import type { PageReading } from '../domain/reading.ts';

/** How often an unchanged page is reported again, so that its conversations stay fresh. */
const heartbeatMs = 5 * 60_000;

/** Sends readings to the background when they say something new, and now and then to confirm that nothing changed. */
export interface Reporter {
  /** Sends the reading unless the same was sent a short while ago. Resolves once the background has it. */
  report(reading: PageReading): Promise<void>;
  /** Forgets what was sent: the next reading goes out in any case. */
  forget(): void;
}

/**
 * @param send asks the background to merge; a rejection is passed on and the reading counts as not sent
 */
export function createReporter(send: (reading: PageReading) => Promise<unknown>): Reporter {
  let sent: { content: string; atMs: number } | null = null;
  let underWay: Promise<void> = Promise.resolve();

  const sendNew = async (reading: PageReading): Promise<void> => {
    const { takenAtMs, ...rest } = reading;
    const content = JSON.stringify(rest);
    const isRepeated = sent?.content === content && Math.abs(takenAtMs - sent.atMs) < heartbeatMs;
    if (isRepeated) return;
    sent = null;
    await send(reading);
    sent = { content, atMs: takenAtMs };
  };

  return {
    report(reading) {
      // One after the other, in the order the page was read; a failed one does not stop the next.
      const turn = underWay.then(() => sendNew(reading));
      underWay = turn.catch(() => undefined);
      return turn;
    },
    forget() {
      sent = null;
    },
  };
}
