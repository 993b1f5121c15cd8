import { find, findAll } from '../dom.ts';
import { mailAddress, subjectLine } from '../text.ts';
import { gmail } from './selectors.ts';

/** What each place that names the mailbox says; null where it says nothing. */
interface AccountSources {
  meta: string | null;
  header: string | null;
  title: string | null;
}

type AgreedAccount =
  { status: 'known'; address: string } | { status: 'unknown'; why: 'not-found' | 'sources-disagree' };

export function accountSources(document: Document, header = accountLabel(document)): AccountSources {
  return {
    meta: mailAddress(find(document, gmail.accountMeta)?.getAttribute('content')),
    header: header?.address ?? null,
    title: lastAddress(document.title),
  };
}

/**
 * The address that two sources name and neither meta nor header contradicts. The title may name another: it begins with
 * the subject, which can hold any address.
 */
export function agreedAccount({ meta, header, title }: AccountSources): AgreedAccount {
  const named = [meta, header, title].filter((address) => address !== null);
  if (named.length < 2) return { status: 'unknown', why: 'not-found' };
  const [address = ''] = named;
  const isContradicted = header !== null && header !== address;
  const agreeing = named.filter((one) => one === address).length;
  return isContradicted || agreeing < 2 ? { status: 'unknown', why: 'sources-disagree' } : { status: 'known', address };
}

/** Own addresses offered in an open From menu of a composer; a menu without the account's own address is another menu. */
export function fromMenuAddresses(document: Document, account: string): string[] {
  for (const menu of findAll(document, gmail.fromMenu)) {
    const values = findAll(menu, gmail.fromMenuItem).map((item) => mailAddress(item.getAttribute('value')));
    const addresses = values.filter((value) => value !== null);
    if (addresses.includes(account)) return addresses.filter((address) => address !== account);
  }
  return [];
}

/** The account button's words: "Google Account: Robin Rep (rep@x)", in the language of the page. The rep's name ends them. */
export function accountLabel(document: Document): { address: string; words: string } | null {
  for (const css of gmail.accountLink.candidates) {
    for (const element of document.querySelectorAll(css)) {
      const label = element.getAttribute('aria-label') ?? '';
      const last = [...label.slice(0, 1000).matchAll(/\(([^()]*@[^()]*)\)/g)].at(-1);
      const address = mailAddress(last?.[1]);
      if (address) return { address, words: subjectLine(label.slice(0, last?.index)) };
    }
  }
  return null;
}

// `subject - me@x - Gmail`: a subject may hold an address too, the own one comes last.
function lastAddress(title: string): string | null {
  const words = title.slice(-1000).split(/\s+/);
  return words.map((word) => mailAddress(word)).findLast((address) => address !== null) ?? null;
}
