/** @import { Mailbox } from '../mailbox/types.ts' */

/**
 * The mailboxes of an acted webmail, one for each login slot.
 * @template A
 * @param {object} options
 * @param {Mailbox[]} options.mailboxes
 * @param {() => number} options.now epoch ms
 * @param {() => number} options.undoSendMs
 * @param {(options: { slot: number, mailbox: Mailbox, now: () => number, undoSendMs: () => number, onChange: (keys: string[]) => void }) => A} options.createAccount
 * @param {(event: { type: 'changed', keys: string[] }, slot: number) => void} options.publish tells the pages of a slot
 */
export function openSlots({ mailboxes, now, undoSendMs, createAccount, publish }) {
  const accounts = mailboxes.map((mailbox, slot) => {
    /** @param {string[]} keys */
    const onChange = (keys) => publish({ type: 'changed', keys }, slot);
    return createAccount({ slot, mailbox, now, undoSendMs, onChange });
  });
  return {
    accounts,
    /** The mailbox in a login slot. @param {number} slot @throws {Error} when there is none */
    at: (slot) => {
      const account = accounts[slot];
      if (!account) throw new Error(`No mailbox in login slot ${slot}.`);
      return account;
    },
  };
}
