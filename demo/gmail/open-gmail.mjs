import { noUse } from '../account/use.mjs';
import { controlOf } from '../control/control-of.mjs';
import { createAccount } from './account.mjs';
import { gmailSite } from './site.mjs';
import { switchChoices } from './switch-choices.mjs';
import { defaultSwitches } from './switches.mjs';

/** @import { ActedWebmail, SceneOptions } from '../open-demo.mjs' */
/** @import { Account } from './account.mjs' */

/** The acted Gmail and its control. @param {SceneOptions<'gmail'>} options @returns {ActedWebmail<'gmail'>} */
export function openGmail({ mailboxes, switches: given, delayMs, now }) {
  const switches = { ...defaultSwitches, ...given };
  const use = noUse();
  /** @type {Account[]} */
  const accounts = mailboxes.map((mailbox, slot) =>
    createAccount({
      slot,
      mailbox,
      now,
      undoSendMs: () => switches.undoSendMs,
      onChange: (keys) => gmail.publish({ type: 'changed', keys }, slot),
    }),
  );
  const gmail = gmailSite({ accounts, switches, use, delayMs });

  /** @param {number} slot @param {string} key */
  const conversationOf = (slot, key) => {
    const account = accounts[slot];
    if (!account) throw new Error(`No mailbox in login slot ${slot}.`);
    return account.conversation(key);
  };
  const names = {
    /** Legacy thread id. @param {number} slot @param {string} key */
    conversationId: (slot, key) => conversationOf(slot, key).hex,
    /** Legacy ids; null while sending can be undone. @param {number} slot @param {string} key */
    messageIds: (slot, key) => conversationOf(slot, key).messages.map(({ hex }) => hex),
    /** @param {number} slot @param {string} key @param {string} [list] */
    route: (slot, key, list = 'inbox') => {
      const { token, hex } = conversationOf(slot, key);
      return `#${list}/${switches.address === 'hex' ? hex : token}`;
    },
  };
  return {
    name: 'Gmail',
    sites: { 'mail.google.com': gmail.listener },
    url: (slot) => `https://mail.google.com/mail/u/${slot}/`,
    control: controlOf({ accounts, switches, use, publish: gmail.publish, names }),
    choices: switchChoices,
    close: () => accounts.forEach((account) => account.close()),
  };
}
