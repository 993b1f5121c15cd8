import { normaliseAddress } from './address.ts';

/** A domain as it is registered: labels of letters, digits and hyphens, one dot at least. */
const domainShape = /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** An address that the rep wrote, as it is stored; null when it is none. */
export function readAddressEntry(text: string): string | null {
  const address = normaliseAddress(text);
  if (address === null) return null;
  const [name = '', domain = '', ...more] = address.split('@');
  return more.length === 0 && name.length <= 64 && domainShape.test(domain) ? address : null;
}

/** A domain that the rep wrote, with or without an @ before it, as it is stored; null when it is none. */
export function readDomainEntry(text: string): string | null {
  const domain = text.trim().replace(/^@/, '').toLowerCase();
  return domainShape.test(domain) ? domain : null;
}

/** An address or a whole domain (`@acme.com`, or `acme.com`) that the rep leaves out, as it is stored; null when it is neither. */
export function readExclusionEntry(text: string): string | null {
  const address = readAddressEntry(text);
  if (address !== null) return address;
  const domain = readDomainEntry(text);
  return domain === null ? null : `@${domain}`;
}

/**
 * The entries of what was written or pasted: separated by blanks, commas, semicolons or lines. Of people as mails name them,
 * `Marie Durand <marie@acme.com>`, only the addresses.
 */
export function splitEntries(text: string): string[] {
  const words = text.split(/[\s,;<>]+/).filter((word) => word !== '');
  return text.includes('<') ? words.filter((word) => word.includes('@')) : words;
}
