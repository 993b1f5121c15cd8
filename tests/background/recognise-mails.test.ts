import { describe, expect, it } from 'vitest';
import { recogniseMails } from '../../src/background/recognise-mails.ts';
import { recogniseMail } from '../../src/domain/signals/recognise-mail.ts';
import type { MailWords } from '../../src/domain/signals/mail-signal.ts';
import { dayMs } from '../../src/domain/time.ts';
import { startBackground, storedText } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

/** A word that stands in no subject, no name and no address. */
const marker = 'Quincunx';
const away = `I am out of the office until Monday 30 November 2026. For anything urgent please ask ${marker}.`;
const words = (text: string, more: Partial<MailWords> = {}): MailWords => ({
  subject: 'Offer',
  text,
  sender: marie.address,
  sentAtMs: nowMs - dayMs,
  ...more,
});

describe('looking at the words of mails', () => {
  it('answers each mail in its place, null for an ordinary one', async () => {
    const { tab } = startBackground();
    const signals = await tab.recogniseMails([words('Here is the plan.'), words(away), words('')]);
    expect(signals).toMatchObject([null, { kind: 'out-of-office' }, null]);
    await expect(tab.recogniseMails([])).resolves.toEqual([]);
  });

  it('stores nothing, announces nothing and judges nothing', async () => {
    const background = startBackground();
    const before = await storedText(background);
    await background.tab.recogniseMails([words(away)]);
    expect(await storedText(background)).toBe(before);
    expect(background.world).toMatchObject({ events: [], badge: 0, alarmAtMs: null, bugs: [] });
  });

  it.each([
    ['no list', words(away)],
    ['more mails than a page shows', Array.from({ length: 101 }, () => words(''))],
    ['a text without end', [words('x'.repeat(10_001))]],
    ['a mail with something else in it', [{ ...words(''), to: marie.address }]],
    ['a time that is none', [words('', { sentAtMs: -1 })]],
  ])('refuses %s', async (_, mails) => {
    const { tab } = startBackground();
    await expect(tab.recogniseMails(mails as MailWords[])).rejects.toThrow('recogniseMails failed');
  });

  it('is for webmail tabs alone', async () => {
    const { worker } = startBackground();
    await expect(worker.page.recogniseMails([])).rejects.toThrow('Refused');
    await expect(worker.stranger.recogniseMails([])).rejects.toThrow('Refused');
  });
});

it('no word of a mail reaches the store, only what it says of itself', async () => {
  const background = startBackground();
  const { tab } = background;
  const [asked, answered] = [messageReading('m1', -2 * dayMs, { from: rep }), messageReading('m2', -dayMs)];
  const regards = words(`Dear Marie, ${marker} sends his regards.`, { sender: rep.address });
  const [signal] = await tab.recogniseMails([words(away), regards]);
  if (!signal) throw new Error('The absence was not recognised.');
  await tab.report(pageReading({ conversation: opened('c1', [asked, { ...answered, signal }]) }));
  await tab.viewConversation({ account: rep.address ?? '', conversationId: 'c1' });

  const all = await storedText(background);
  expect(all).toContain('out-of-office');
  expect(all).toContain('"m1"');
  expect(all).not.toContain(marker);
  expect(all).not.toMatch(/regards|urgent/);
});

it('a mail at whose words a recogniser fails keeps no other from being looked at', () => {
  const recognise = (mail: MailWords) => {
    if (mail.text === 'strange') throw new Error('No rule expected this.');
    return recogniseMail(mail);
  };
  expect(recogniseMails([words(away), words('strange'), words(away)], recognise)).toMatchObject([
    { kind: 'out-of-office' },
    null,
    { kind: 'out-of-office' },
  ]);
});
