/** "rendez-vous" and "s'il vous plaît" written as a word of its own say nothing about the address form. */
const setPhrases = /\b(?:rendez|garde[zr]?|savoir)-vous\b/giu;
// An upper-case "TU" is an abbreviation more often than a person.
const tuWords = /(?<![\p{L}\d’'-])(?:[Tt]u|[Tt]oi|[Tt]es|[Tt]e)(?![\p{L}\d])|(?<![\p{L}\d])[Tt][’'](?=[\p{Ll}])/gu;
const vousWords = /(?<![\p{L}\d])(?:vous|votre|vos|vôtres?)(?![\p{L}\d])/giu;

/**
 * How the writer of a French text addresses the reader, from their own words; null when they do neither or it is not
 * clear. One kind must be at least three times as frequent: "vous" may also mean the reader's whole company.
 */
export function registerOf(text: string): 'tu' | 'vous' | null {
  const words = text.replace(setPhrases, ' ');
  const tu = words.match(tuWords)?.length ?? 0;
  const vous = words.match(vousWords)?.length ?? 0;
  if (tu > 0 && tu >= 3 * vous) return 'tu';
  if (vous > 0 && vous >= 3 * tu) return 'vous';
  return null;
}
