import { afterAll, afterEach, beforeEach } from 'vitest';

/**
 * Opens something before the first test of a group and keeps it for those that follow. What a failed test has left behind is no
 * beginning for its second try: it is closed, and the next test opens another.
 * @param open says how to close what it has opened
 */
export function keepOpen(open: () => Promise<() => Promise<void>>): void {
  let close: (() => Promise<void>) | null = null;
  const end = async () => {
    const closing = close;
    close = null;
    await closing?.();
  };
  beforeEach(async () => {
    close ??= await open();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await end();
  });
  afterAll(end);
}
