import { expect } from 'vitest';
import type { Demo } from '../../demo/types.ts';
import { foreignRequests } from '../../scripts/play/network.mjs';

/**
 * Whatever was done on this stage: nobody else was asked anything, no script pressed Send, and every mail sent was sent by a
 * press of the player. What may still be undone counts as not yet sent.
 */
export function expectManners(demo: Demo): void {
  expect(foreignRequests(demo), 'requests to other hosts').toEqual([]);
  const { trusted, untrusted } = demo.control.sendClicks();
  expect(untrusted, 'Send pressed by a script').toBe(0);
  expect(demo.control.sentMails().length, 'mails sent, against presses on Send').toBeLessThanOrEqual(trusted);
}
