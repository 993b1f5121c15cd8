import { find, findAll } from '../dom.ts';
import { mailAddress } from '../text.ts';
import { plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';

/** The rep in the page's own words. */
export interface Owner {
  address: string;
  name: string | null;
  /** Whether a name on the page is the rep's; null where that cannot be told. */
  isOwnName: (name: string) => boolean | null;
}

const maxFolders = 100;

/** Every address the page names as that of a mailbox: one is the rep's, several are shared mailboxes or doubt. */
export function mailboxAddresses(document: Document): string[] {
  const roots = findAll(document, outlook.mailboxRoot).flatMap((root) => [
    root.getAttribute('data-folder-name'),
    root.getAttribute('title'),
  ]);
  const folders = findAll(document, outlook.addressFolder)
    .slice(0, maxFolders)
    .map((folder) => folder.getAttribute('title'));
  const menus = findAll(document, outlook.accountMenu).flatMap((menu) => [
    menu.getAttribute('aria-label'),
    menu.textContent,
  ]);
  const named = [accountLabel(document), ...menus].map((text) => addressIn(text ?? '')?.address);
  const all = [...roots.map(mailAddress), ...folders.map(mailAddress), ...named];
  return [...new Set(all.filter((address) => typeof address === 'string'))];
}

/** The rep's own name: the last but one part of the window's title, unless the header names somebody else. */
export function readOwner(document: Document, address: string): Owner {
  const label = accountLabel(document);
  const beforeAddress = addressIn(label)?.before ?? label;
  const parts = plainText(document.title).split(/\s[-–—]\s/);
  const titled = parts.length >= 3 ? (parts.at(-2) ?? '') : '';
  const isInHeader = (name: string) => name !== '' && ` ${beforeAddress}`.endsWith(` ${name}`);
  const name = titled !== '' && (beforeAddress === '' || isInHeader(titled)) ? titled : null;
  return {
    address,
    name,
    isOwnName: (other) => {
      if (name !== null) return other === name;
      // The header puts a phrase before the name: its last word alone may be half of somebody else's name.
      return beforeAddress === '' || !other.includes(' ') ? null : isInHeader(other);
    },
  };
}

function accountLabel(document: Document): string {
  return plainText(find(document, outlook.accountButton)?.getAttribute('aria-label') ?? '');
}

function addressIn(text: string): { address: string; before: string } | null {
  const words = plainText(text).split(' ');
  for (const [index, word] of words.entries()) {
    const address = mailAddress(word.replace(/^[(<]|[)>,;.]$/g, ''));
    if (address) return { address, before: words.slice(0, index).join(' ') };
  }
  return null;
}
