import type { AccountFacts } from './facts.ts';
import { freeMailDomains } from './free-mail.ts';
import type { Settings } from './settings.ts';

/** Longest address that mail systems carry (RFC 5321, 4.5.3.1.3). */
const maxLength = 254;
const shape = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/;

/** An address as it is stored: trimmed, without `<…>` or `mailto:`, lower-cased; null when it is none. */
export function normaliseAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:mailto:|<)\s*|\s*>$/gi, '')
    .toLowerCase();
  return bare.length <= maxLength && shape.test(bare) ? bare : null;
}

/** The part after the @. */
function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The company of an address: its domain; null for free-mail domains, which are no company. */
export function companyOf(address: string): string | null {
  const domain = domainOf(address);
  return freeMailDomains.has(domain) ? null : domain;
}

const isSameOrBelow = (domain: string, parent: string) => domain === parent || domain.endsWith(`.${parent}`);

/** Whether the address is the rep's: account, aliases and the addresses they added. */
export function isOwn(address: string, account: AccountFacts, settings: Settings): boolean {
  return address === account.address || account.aliases.includes(address) || settings.ownAddresses.includes(address);
}

/** Whether the address belongs to the rep's own company (its domain or one below it), the rep included. */
export function isInternal(address: string, account: AccountFacts, settings: Settings): boolean {
  if (isOwn(address, account, settings)) return true;
  const domain = domainOf(address);
  if (settings.ownDomains.some((own) => isSameOrBelow(domain, own))) return true;
  return [account.address, ...account.aliases, ...settings.ownAddresses].some((own) => {
    const company = companyOf(own);
    return company !== null && isSameOrBelow(domain, company);
  });
}

/** Whether the rep excluded the address, by itself or by an `@domain` entry. */
export function isExcluded(address: string, settings: Settings): boolean {
  return settings.excluded.some((entry) =>
    entry.startsWith('@') ? isSameOrBelow(domainOf(address), entry.slice(1)) : entry === address,
  );
}
