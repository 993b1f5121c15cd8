/** A text in lower case with one kind of apostrophe, quotes, dashes and blanks, short forms at full length; line breaks stay. */
export function evenOut(text: string, language: 'en' | 'fr'): string {
  const even = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2019\u02bc\u2018`´]/g, "'")
    .replace(/[\u201c\u201d\u201e]|«\s*|\s*»/g, '"')
    .replace(/https?:\/\/\S+|www\.\S+/g, ' ')
    .replace(/[()*_]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ [-–—]+ |(?<=\p{L})—(?=\p{L})/gu, ', ')
    .replace(/[‐‑]/g, '-')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[;:!?,.])/g, '')
    .trim();
  return language === 'en' ? lengthen(even) : separate(even);
}

const shortForms: readonly [short: RegExp, long: string][] = [
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\b(?:can't|cannot)\b/g, 'can not'],
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\bi'm\b/g, 'i am'],
  [/\blet's\b/g, 'let us'],
  [/\b(\w+)'re\b/g, '$1 are'],
  [/\b(\w+)'ve\b/g, '$1 have'],
  [/\b(\w+)'ll\b/g, '$1 will'],
  [/\b(i|you|we|they|he|she|it|that|there)'d\b/g, '$1 would'],
  [/\b(it|that|what|where|there|here|who|everything|all|nothing|door|answer|line|silence|timing)'s\b/g, '$1 is'],
  [/\bgonna\b/g, 'going to'],
  [/\bgotta\b/g, 'got to'],
  [/\bkinda\b/g, 'kind of'],
  [/\b(?:e-mail|email)(?=s|ed|ing|\b)/g, 'mail'],
];

function lengthen(text: string): string {
  return shortForms.reduce((longer, [short, long]) => longer.replace(short, long), text);
}

/** Elided words and pronouns after a verb stand alone: « n' hésitez pas », « dites le moi ». */
function separate(text: string): string {
  return text
    .replace(/(?<=(?<!\p{L})(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu))'(?=\p{L})/gu, "' ")
    .replace(
      /(?<!rendez)-(?:t-)?(?=(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|y|en)(?![\p{L}-]))/gu,
      ' ',
    )
    .replace(/(?<!rendez)-(?=(?:le|la|les|l'|m'|nous|lui)(?:[ -]))/gu, ' ');
}
