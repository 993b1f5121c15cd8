import type { Parts } from './parts.ts';

const key = 'welcome:shown';

/** Shows the introduction, once for all time: not after an update, and not again. */
export async function welcomeOnce({ local, openPage }: Pick<Parts, 'local' | 'openPage'>): Promise<void> {
  if ((await local.load(key)) === true) return;
  await local.save(key, true);
  await openPage('welcome');
}
