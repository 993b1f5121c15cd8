// Own list, from the local parts that mail systems and newsletter services put in the From line; as of 2026.

const localPartOf = (address: string) => address.slice(0, address.lastIndexOf('@'));

const bounce = /^(?:mailer-?daemon|postmaster|bounces?)(?:[+._-].*)?$/;
const calendar = /^(?:calendar-(?:notification|server|invite)|calendar-noreply|calendar)(?:[+._-].*)?$/;
const robotWord =
  /(?:^|[+._-])(?:no-?_?reply|do-?_?not-?_?reply|ne-?pas-?repondre|nepasrepondre|pas-de-reponse|mailer-?daemon)(?:$|[+._-])/;
const robotName =
  /^(?:notifications?|notify|alerts?|alertes?|automated|auto-?confirm|bounces?|postmaster|newsletters?|mailing|mailings|updates?|digest|robot|bot|system|daemon|root|cron|billing-noreply|invoice-noreply|marketing|promotions?|offres-?promo|facturation-auto)(?:[+_-].*)?$/;
const frenchRobotName =
  /^(?:infolettres?|actualites?|actus|news|bulletins?|lettre-?d?-?info(?:rmation)?s?|abonnements?|publicites?|promos?|envois?-?auto(?:matiques?)?|automates?|service-?automatique|sans-?reponse|pas-?de-?reponse|ne-?pas-?ecrire)(?:[+_-].*)?$/;
const robotDomain = /(?:^|\.)(?:bounces?|mailer|notifications?|noreply|no-reply|newsletters?)\./;

/** Whether mail from this address reports a failed delivery. */
export function isBounce(address: string): boolean {
  return bounce.test(localPartOf(address));
}

/** Whether mail from this address is made by a calendar. */
export function isCalendarRobot(address: string): boolean {
  return calendar.test(localPartOf(address)) || /@(?:[\w.-]+\.)?calendar\.google\.com$/.test(address);
}

/** Whether nobody reads or writes at this address: no-reply, notifications, newsletters, mail and calendar systems. */
export function isRobot(address: string): boolean {
  const local = localPartOf(address);
  return (
    robotWord.test(local) ||
    robotName.test(local) ||
    frenchRobotName.test(local) ||
    isBounce(address) ||
    isCalendarRobot(address) ||
    robotDomain.test(`${address.slice(address.lastIndexOf('@') + 1)}.`)
  );
}

const listDomain =
  /^(?:lists?|listes?|groups?|mailman|listserv|sympa|ml)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.(?:com|fr)|groups\.google\.com|framalistes\.org|freelists\.org|lists\.sourceforge\.net)$/;
const listName =
  /(?:^|[._-])(?:list|liste|listserv|mailing-?list|all|everyone|tous|toute-lequipe|subscribers?|abonnes|announce|discuss|devel)$|-(?:request|owner|bounces|subscribe|unsubscribe|inscription|desinscription)$|^(?:owner|list|liste)-|^(?:listserv|sympa|majordomo)(?:$|[+._-])/;

/** Whether mail to this address goes to a mailing list rather than to a person. */
export function isMailingList(address: string): boolean {
  const at = address.lastIndexOf('@');
  return listDomain.test(address.slice(at + 1)) || listName.test(address.slice(0, at));
}
