import { expect } from 'vitest';
import { openDemo } from '../../demo/open-demo.mjs';
import { editorScript } from '../../demo/outlook/editor-bundle.mjs';
import type { Demo, Webmail } from '../../demo/types.ts';
import { foreignRequests } from '../../scripts/play/network.mjs';

/** The acted webmails of the file that runs now: each is looked at when it has ended, whether or not it says so itself. */
const watched = new Set<Demo>();

/**
 * Whatever was done on this stage: nobody else was asked anything, no script pressed Send, and every mail sent was sent by a
 * press of the player. What may still be undone counts as not yet sent.
 */
export function expectManners(demo: Pick<Demo, 'stage' | 'control'>): void {
  expect(foreignRequests(demo), 'requests to other hosts').toEqual([]);
  const { trusted, untrusted } = demo.control.sendClicks();
  expect(untrusted, 'Send pressed by a script').toBe(0);
  expect(demo.control.sentMails().length, 'mails sent, against presses on Send').toBeLessThanOrEqual(trusted);
}

/** Has the manners on this stage looked at in the end. */
export function watchManners<D extends Demo>(demo: D): D {
  watched.add(demo);
  return demo;
}

/** The only way to a stage in these tests: what goes through its proxy is looked at in the end. */
export async function openWatchedDemo<W extends Webmail = 'gmail'>(
  options: Parameters<typeof openDemo<W>>[0],
): Promise<Demo<W>> {
  // Bundled while a reply waits for it, on a busy machine it would come too late to be written into.
  if (options.webmail === 'outlook') await editorScript();
  return watchManners(await openDemo(options));
}

/** Looks at the manners on every stage there was since the last call. */
export function expectMannersOfAll(): void {
  const demos = [...watched];
  watched.clear();
  for (const demo of demos) expectManners(demo);
}
