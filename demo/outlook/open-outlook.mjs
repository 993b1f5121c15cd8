import { openSlots } from '../account/slots.mjs';
import { noUse } from '../account/use.mjs';
import { controlOf } from '../control/control-of.mjs';
import { createAccount } from './account.mjs';
import { personalId } from './ids.mjs';
import { addressOf } from './page/route.mjs';
import { firstHost, OLD_HOST, outlookSite, PERSONAL_HOST, WORK_HOSTS } from './site.mjs';
import { switchChoices } from './switch-choices.mjs';
import { defaultSwitches } from './switches.mjs';

/** @import { ActedWebmail, SceneOptions } from '../open-demo.mjs' */

/** The acted Outlook on the web and its control. @param {SceneOptions<'outlook'>} options @returns {ActedWebmail<'outlook'>} */
export function openOutlook({ mailboxes, switches: given, delayMs, now }) {
  const switches = { ...defaultSwitches, ...given };
  const use = noUse();
  const { accounts, at } = openSlots({
    mailboxes,
    now,
    undoSendMs: () => switches.undoSendMs,
    createAccount,
    publish: (event, slot) => outlook.publish(event, slot),
  });
  const outlook = outlookSite({ accounts, switches, use, delayMs });

  const isPersonal = () => switches.host === PERSONAL_HOST;
  /** @param {string} id */
  const shown = (id) => (isPersonal() ? personalId(id) : id);
  const names = {
    /** Canonical conversation id, of the form the host in use shows. @param {number} slot @param {string} key */
    conversationId: (slot, key) => shown(at(slot).conversation(key).id),
    /** Canonical item ids. @param {number} slot @param {string} key */
    messageIds: (slot, key) =>
      at(slot)
        .conversation(key)
        .messages.map(({ syncId }) => shown(syncId)),
    /** @param {number} slot @param {string} key @param {string} [list] folder */
    route: (slot, key, list = 'inbox') => {
      const { id, messages } = at(slot).conversation(key);
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
    control: controlOf({ accounts, at, switches, use, publish: outlook.publish, names }),
    choices: switchChoices,
    close: () => accounts.forEach((account) => account.close()),
  };
}
