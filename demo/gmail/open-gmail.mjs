import { openSlots } from '../account/slots.mjs';
import { noUse } from '../account/use.mjs';
import { controlOf } from '../control/control-of.mjs';
import { createAccount } from './account.mjs';
import { gmailSite } from './site.mjs';
import { switchChoices } from './switch-choices.mjs';
import { defaultSwitches } from './switches.mjs';

/** @import { ActedWebmail, SceneOptions } from '../open-demo.mjs' */

/** The acted Gmail and its control. @param {SceneOptions<'gmail'>} options @returns {ActedWebmail<'gmail'>} */
export function openGmail({ mailboxes, switches: given, delayMs, now }) {
  const switches = { ...defaultSwitches, ...given };
  const use = noUse();
  const { accounts, at } = openSlots({
    mailboxes,
    now,
    undoSendMs: () => switches.undoSendMs,
    createAccount,
    publish: (event, slot) => gmail.publish(event, slot),
  });
  const gmail = gmailSite({ accounts, switches, use, delayMs });

  const names = {
    /** Legacy thread id. @param {number} slot @param {string} key */
    conversationId: (slot, key) => at(slot).conversation(key).hex,
    /** Legacy ids; null while sending can be undone. @param {number} slot @param {string} key */
    messageIds: (slot, key) =>
      at(slot)
        .conversation(key)
        .messages.map(({ hex }) => hex),
    /** @param {number} slot @param {string} key @param {string} [list] */
    route: (slot, key, list = 'inbox') => {
      const { token, hex } = at(slot).conversation(key);
      return `#${list}/${switches.address === 'hex' ? hex : token}`;
    },
  };
  return {
    name: 'Gmail',
    sites: { 'mail.google.com': gmail.listener },
    url: (slot) => `https://mail.google.com/mail/u/${slot}/`,
    control: controlOf({ accounts, at, switches, use, publish: gmail.publish, names }),
    choices: switchChoices,
    close: () => accounts.forEach((account) => account.close()),
  };
}
