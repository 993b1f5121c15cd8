import { foldText } from './signals/fold-text.ts';

/** Short words of one language that are none of the other. “on”, “a”, “an”, “me”, “plus” are in both and say nothing. */
const functionWords = {
  en: 'the and you your yours is are was were we our this that these those with from have has had it its would will can could do does did not but if what which when who how there they them been any all about let my i am to of for be or at by so as up',
  fr: 'le la les un une des du de et vous votre vos tu ton ta tes toi te je j nous notre nos est sont suis ai avez avons avais etait pas ne n que qu qui quoi pour dans sur avec sans ce cet cette ces mon ma mes il elle ils elles se si ou mais donc car au aux plus moi merci bonjour cela ca tout tres bien etes c d l s m',
};
const english: ReadonlySet<string> = new Set(functionWords.en.split(' '));
const french: ReadonlySet<string> = new Set(functionWords.fr.split(' '));

/** Fewer function words than this tell nothing. */
const fewest = 4;
/** A name of a house or a street in the other language must not matter. */
const clearly = 2;
/** Titles and others' words. */
const quoted = /[«“"][^«»“”"\n]{1,80}[»”"]/gu;
/** The beginning of a text tells as much as the whole. */
const looked = 3000;

/** Whether a text is clearly English or clearly French, by its function words; null where it is too short, mixed or neither. */
export function languageIn(text: string): 'en' | 'fr' | null {
  const words = foldText(text.slice(0, looked).replace(quoted, ' ')).match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const [en, fr] = [count(english), count(french)];
  if (en >= fewest && en >= clearly * fr) return 'en';
  if (fr >= fewest && fr >= clearly * en) return 'fr';
  return null;
}
