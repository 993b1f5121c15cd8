import { noUse } from '../account/use.mjs';
import { controlOf } from '../control/control-of.mjs';
import { createAccount } from './account.mjs';
import { personalId } from './ids.mjs';
import { addressOf } from './page/route.mjs';
import { firstHost, OLD_HOST, outlookSite, PERSONAL_HOST, WORK_HOSTS } from './site.mjs';
import { switchChoices } from './switch-choices.mjs';
import { defaultSwitches } from './switches.mjs';

/** @import { ActedWebmail, SceneOptions } from '../open-demo.mjs' */
/** @import { Account } from './account.mjs' */

/** The acted Outlook on the web and its control. @param {SceneOptions<'outlook'>} options @returns {ActedWebmail<'outlook'>} */
export function openOutlook({ mailboxes, switches: given, delayMs, now }) {
  const switches = { ...defaultSwitches, ...given };
  const use = noUse();
  /** @type {Account[]} */
  const accounts = mailboxes.map((mailbox, slot) =>
    createAccount({
      slot,
      mailbox,
      now,
      undoSendMs: () => switches.undoSendMs,
      onChange: (keys) => outlook.publish({ type: 'changed', keys }, slot),
    }),
  );
  const outlook = outlookSite({ accounts, switches, use, delayMs });

  /** @param {number} slot @param {string} key */
  const conversationOf = (slot, key) => {
    const account = accounts[slot];
    if (!account) throw new Error(`No mailbox in login slot ${slot}.`);
    return account.conversation(key);
  };
  const isPersonal = () => switches.host === PERSONAL_HOST;
  /** @param {string} id */
  const shown = (id) => (isPersonal() ? personalId(id) : id);
  const names = {
    /** Canonical conversation id, of the form the host in use shows. @param {number} slot @param {string} key */
    conversationId: (slot, key) => shown(conversationOf(slot, key).id),
    /** Canonical item ids. @param {number} slot @param {string} key */
    messageIds: (slot, key) => conversationOf(slot, key).messages.map(({ syncId }) => shown(syncId)),
    /** @param {number} slot @param {string} key @param {string} [list] folder */
    route: (slot, key, list = 'inbox') => {
      const { id, messages } = conversationOf(slot, key);
      const itemId = messages.at(-1)?.syncId ?? id;
      return `${list}/id/${addressOf(shown(switches.conversationView ? id : itemId), switches.idSpelling)}`;
    },
  };
  return {
    name: 'Outlook',
    sites: Object.fromEntries([...WORK_HOSTS, PERSONAL_HOST, OLD_HOST].map((host) => [host, outlook.listener])),
    url: (slot) => {
      if (isPersonal()) return `https://${PERSONAL_HOST}/mail/${slot}/`;
      if (slot === 0) return `https://${switches.host}/mail/`;
      return `https://${WORK_HOSTS.find((host) => host !== firstHost(switches))}/mail/`;
    },
    control: controlOf({ accounts, switches, use, publish: outlook.publish, names }),
    choices: switchChoices,
    close: () => accounts.forEach((account) => account.close()),
  };
}
