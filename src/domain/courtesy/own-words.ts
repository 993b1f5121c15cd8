/** More is not read of one line: what introduces a quotation stands at its beginning. */
const lineReach = 300;
const quoted = /^\s*>/;
const signature = /^--$/;
/** “On 3 May 2026 … wrote:”, « Le 3 mai 2026 … a écrit : », also broken over two or three lines. */
const attribution = /^\s*(?:On|Le)\s.{5,280}?\s(?:wrote|a écrit|a ecrit)\s*:\s*$/iu;
const attributionBegins = /^\s*(?:On|Le)\s/iu;
const forwarded =
  /^\s*-{3,}\s*(?:original message|original appointment|forwarded message|message (?:d['’]origine|original|transféré|transfere))\s*-{0,}/iu;
const headerBegins = /^\s*\*?(?:From|De)\s?:\*?\s/iu;
const headerGoesOn = /^\s*\*?(?:Sent|Date|To|Envoyé|Envoye|À|A|Objet|Subject)\s?:\*?\s/iu;
const footer =
  /^\s*(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,120}\b(?:confidential|intended|privileged)|(?:confidentiality (?:notice|note)|disclaimer|legal notice|avis de confidentialité|avertissement|clause de confidentialité)\b|ce (?:message|mail|courriel|courrier)\b.{0,140}\b(?:confidentiel|destin|strictement)|(?:please )?(?:consider|think of) the environment\b|(?:pensez|merci de penser) à l['’]environnement\b|(?:sent from (?:my )?|get \S+ for (?:ios|android))|(?:envoyé|envoye) (?:de|depuis|à partir de) (?:mon|ma|\S+ pour)\s)/iu;

/**
 * The rep's own words of a draft: quoted mails, the signature and legal footers are replaced by spaces, so that every place
 * keeps its offset.
 */
export function ownWordsOf(draft: string): string {
  const lines = linesOf(draft);
  let own = '';
  let at = 0;
  while (at < lines.length) {
    const until = strangeUntil(lines, at);
    for (const text of lines.slice(at, Math.max(until, at + 1)))
      own += until > at ? text.replace(/[^\n\r]/g, ' ') : text;
    at = Math.max(until, at + 1);
  }
  return own;
}

/** The end of what is not the rep's from this line on: `at` itself where the line is theirs. */
function strangeUntil(lines: readonly string[], at: number): number {
  const here = textOf(lines, at);
  if (quoted.test(here)) return at + 1;
  if (signature.test(here) || forwarded.test(here)) return lines.length;
  if (headerBegins.test(here) && [1, 2, 3].some((next) => headerGoesOn.test(textOf(lines, at + next))))
    return lines.length;
  if (attributionBegins.test(here)) {
    for (const more of [0, 1, 2]) {
      const joined = [0, 1, 2]
        .slice(0, more + 1)
        .map((next) => textOf(lines, at + next))
        .join(' ');
      // Below it, either every quoted line says so, or everything is quoted.
      if (attribution.test(joined)) return isMarked(lines, at + more + 1) ? at + more + 1 : lines.length;
    }
  }
  return footer.test(here) ? endOfParagraph(lines, at) : at;
}

function isMarked(lines: readonly string[], from: number): boolean {
  return [0, 1].some((next) => quoted.test(textOf(lines, from + next)));
}

function endOfParagraph(lines: readonly string[], from: number): number {
  const end = lines.findIndex((text, index) => index > from && text.trim() === '');
  return end < 0 ? lines.length : end;
}

function textOf(lines: readonly string[], at: number): string {
  return (lines[at] ?? '').slice(0, lineReach).trimEnd();
}

function linesOf(draft: string): readonly string[] {
  return draft.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
