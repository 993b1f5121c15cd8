/** Characters that neither belong to a name nor may turn the text around it: controls and invisible marks. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
const title =
  /^(?:m|mr|mrs|ms|miss|mme|mmes|mlle|madame|monsieur|mademoiselle|dr|dre|prof|pr|me|maître|sir|herr|frau|sr|sra|ing|dipl)\.?$/iu;
const suffix = /^(?:phd|md|mba|msc|ma|bsc|esq|jr|sr|ii|iii|cpa|pmp|dr)\.?$/iu;
const particle = /^(?:de|du|des|la|le|van|von|der|den|di|del|della|da|dos|el|al|ben|bin|ter|zu|mac)$/iu;
const notAPerson =
  /\b(?:team|sales|support|info|contact|office|service|services|group|groupe|marketing|admin|accounts?|billing|press|presse|commercial|direction|secretariat|secrétariat|agence|agency|gmbh|sarl|inc|ltd|llc|corp|hr|rh|via)\b|équipe|equipe|société/iu;
const word = /^[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*$/u;
/** "J.", "JP": initials hide the first name, and what follows is the family's. */
const initials = /^(?:\p{L}|\p{Lu}{2})$|\./u;
/** Scripts in which the family name comes first, or no space tells the two apart. */
const otherOrder = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const maxLength = 30;

/**
 * The first name in a display name ("Marie Dupont", "Dupont, Marie", "DUPONT Marie", "Dr. Marie Dupont"); null whenever it is
 * not clear, because a wrong name in a greeting is worse than none. The address helps to tell a company from a person.
 */
export function firstNameOf(displayName: string, address: string | null): string | null {
  const bare = displayName
    .replace(invisible, '')
    .replace(/["“”«»]/g, '')
    .replace(/\s*(?:\(.*?\)|\[.*?\]|[|/].*$|\s[-–—]\s.*$)/gu, '')
    .trim();
  if (/[@\d]/.test(bare) || notAPerson.test(bare) || otherOrder.test(bare)) return null;

  const [before = '', ...after] = bare.split(',').map((part) => part.trim());
  const names = after.filter((part) => part !== '' && !suffix.test(part));
  if (names.length > 1) return null;
  const [afterComma] = names;
  if (afterComma === undefined) return checked(givenNameIn(wordsOf(before), address));
  // "Marie Dupont, Acme" is no "family name, first name".
  const family = wordsOf(before);
  const isFamilyName = family.length === 1 || particle.test(family[0] ?? '') || before === before.toUpperCase();
  return isFamilyName ? checked(wordsOf(afterComma).find((name) => !title.test(name)) ?? null) : null;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((each) => each !== '');
}

function givenNameIn(words: string[], address: string | null): string | null {
  const hasTitle = title.test(words[0] ?? '') && words.length > 1;
  const names = (hasTitle ? words.slice(1) : words).filter((name) => !suffix.test(name));
  const [first, second] = names;
  if (first === undefined) return null;
  // "Mme Dupont" names the family; a single word may be a company.
  if (second === undefined) return hasTitle || isCompany(first, address) ? null : first;
  if (initials.test(first) && !particle.test(first)) return null;
  return names.find((name) => !isUpper(name) && !particle.test(name)) ?? null;
}

function isCompany(name: string, address: string | null): boolean {
  const domain = address?.slice(address.lastIndexOf('@') + 1) ?? '';
  return domain.split(/[.-]/).includes(name.toLowerCase());
}

/** A name fit for a greeting, first letters upper-cased; null for anything that is no word or only capitals. */
function checked(name: string | null): string | null {
  if (name === null || name.length < 2 || name.length > maxLength) return null;
  if (!word.test(name) || particle.test(name) || isUpper(name)) return null;
  return name === name.toLowerCase() ? name.replace(/(?:^|-)\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}

function isUpper(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}
