import { describe, expect, it } from 'vitest';
import { createSignalReader } from '../../src/content/mail-signals.ts';
import type { ConversationReading, MessageReading } from '../../src/domain/reading.ts';
import type { MailSignal, MailWords } from '../../src/domain/signals/mail-signal.ts';
import type { VisibleMail } from '../../src/webmail/adapter.ts';

const marie = { address: 'marie@client.example', name: 'Marie' };
const message = (id: string | null, own: boolean | null = false): MessageReading => ({
  id,
  at: { precision: 'minute', atMs: 1_000 },
  own,
  from: own === false ? marie : null,
  to: null,
});
const reading = (messages: MessageReading[], more: Partial<ConversationReading> = {}): ConversationReading => ({
  id: 'c1',
  subject: 'Accepted: Demo',
  startedAt: { precision: 'minute', atMs: 1_000 },
  messages,
  hiddenCount: 0,
  newest: { status: 'unknown', why: 'newest-not-identified' },
  hasDraft: false,
  language: null,
  register: null,
  ...more,
});
const mail = (messageId: string | null, text: string, own = false): VisibleMail => ({ messageId, own, text });
const invite: MailSignal = { kind: 'calendar-invite', at: { precision: 'unknown' }, endsAtMs: null };

/** A recogniser that answers what stands in the text, and what it was asked. */
function recogniser(
  answers: Record<string, MailSignal> = { bounce: { kind: 'bounce' }, invite, no: { kind: 'clear-no' } },
) {
  const asked: MailWords[][] = [];
  const state = { isFailing: false };
  const recognise = (mails: MailWords[]) => {
    asked.push(mails);
    if (state.isFailing) return Promise.reject(new Error('The background is gone.'));
    return Promise.resolve(mails.map(({ text }) => answers[text] ?? null));
  };
  return { asked, state, readSignals: createSignalReader(recognise) };
}
const signalsOf = ({ messages }: ConversationReading) => messages.map(({ signal }) => signal?.kind ?? null);

describe('what the mails on screen say', () => {
  it('stands in the reading beside the mail that says it, and in no other', async () => {
    const { readSignals } = recogniser();
    const told = await readSignals(reading([message('m1'), message('m2'), message(null)]), [
      mail('m2', 'bounce'),
      mail('m1', 'Bonjour'),
      mail(null, 'no'),
      mail('elsewhere', 'no'),
    ]);
    expect(signalsOf(told)).toEqual([null, 'bounce', null]);
    expect(told.messages[0]).toEqual(message('m1'));
  });

  it('is asked with sender and time, and the subject only for the mail the conversation began with', async () => {
    const { asked, readSignals } = recogniser();
    await readSignals(reading([message('m1'), message('m2')]), [mail('m2', 'Great'), mail('m1', '')]);
    const shared = { sender: marie.address, sentAtMs: 1_000 };
    expect(asked).toEqual([
      [
        { subject: 'Accepted: Demo', text: '', ...shared },
        { subject: 'Re: Accepted: Demo', text: 'Great', ...shared },
      ],
    ]);
  });

  it('takes no mail for the first while the page may hide earlier ones', async () => {
    const { asked, readSignals } = recogniser();
    await readSignals(reading([message('m1')], { startedAt: { precision: 'unknown' } }), [mail('m1', '')]);
    expect(asked[0]?.[0]?.subject).toBe('Re: Accepted: Demo');
  });

  it('counts for the rep’s own mails only where a machine of theirs wrote it', async () => {
    const { readSignals } = recogniser();
    const own = [message('m1', true), message('m2', true), message('m3', true), message('m4', null)];
    const told = await readSignals(reading(own), [
      mail('m1', 'invite', true),
      mail('m2', 'no', true),
      mail('m3', 'bounce', true),
      mail('m4', 'no'),
    ]);
    expect(signalsOf(told)).toEqual(['calendar-invite', null, 'bounce', null]);
  });

  it('is asked once for the same words, and again when more of them are on screen', async () => {
    const { asked, readSignals } = recogniser();
    const page = reading([message('m1')]);
    await readSignals(page, [mail('m1', '')]);
    await readSignals(page, [mail('m1', '')]);
    expect(asked).toHaveLength(1);
    expect(signalsOf(await readSignals(page, [mail('m1', 'bounce')]))).toEqual(['bounce']);
    expect(signalsOf(await readSignals(page, [mail('m1', 'bounce')]))).toEqual(['bounce']);
    expect(asked).toHaveLength(2);
  });

  it('is never taken from another conversation whose messages bear the same ids', async () => {
    const { readSignals } = recogniser();
    await readSignals(reading([message('m1')]), [mail('m1', 'bounce')]);
    const other = await readSignals(reading([message('m1')], { id: 'c2' }), [mail('m1', 'salute')]);
    expect(signalsOf(other)).toEqual([null]);
  });

  it('is left away where nobody answers, and asked for again', async () => {
    const { asked, state, readSignals } = recogniser();
    state.isFailing = true;
    const page = reading([message('m1')]);
    expect(await readSignals(page, [mail('m1', 'bounce')])).toEqual(page);
    state.isFailing = false;
    expect(signalsOf(await readSignals(page, [mail('m1', 'bounce')]))).toEqual(['bounce']);
    expect(asked).toHaveLength(2);
  });

  it('asks nobody where no words are on screen', async () => {
    const { asked, readSignals } = recogniser();
    await readSignals(reading([message('m1')]), []);
    expect(asked).toEqual([]);
  });
});
