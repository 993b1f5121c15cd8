import type { Pattern } from '../../late.ts';
import { phrase } from '../phrase.ts';

const troubling =
  '(?:relancerai|relance|écrirai|écris|solliciterai|sollicite|importunerai|importune|dérangerai|dérange|recontacterai|contacterai|reviendrai|insisterai|insiste|enverrai|rappellerai|proposerai|harcèlerai|embêterai|ennuierai|achalerai|presserai|reparlerai|poursuivrai|courrai|inonderai|aurez|auras|reprendrons (?:donc )?plus contact|reprendrai (?:donc )?plus contact|reprendrai pas contact|entendrez|entendras|recevrez|recevras)';
const toTrouble =
  '(?:relancer|écrire|solliciter|importuner|déranger|recontacter|contacter|revenir|insister|envoyer|rappeler|proposer|harceler|embêter|ennuyer|achaler|presser|courir après|inonder|spammer|envahir)';

/** Saying or implying that the rep will not write again. */
export const lastWord: readonly Pattern[] = [
  phrase("(?:ne|n') (?:prendrai|abuserai|occuperai) (?:pas|plus)"),
  phrase(`(?:ne|n') (?:[\\p{L}']+ ){0,3}?${troubling}`),
  phrase(`je (?:vous |te |t' )(?:[\\p{L}']+ )?${troubling} (?:pas|plus)`),
  phrase(
    "je laisse (?:l' affaire|les choses|tomber)|n' ajouterai (?:rien|pas)|(?:prends|prendrai|casse|casserai) (?:pas|plus) la tête|(?:clôt|clos|conclut) (?:notre|la|ce)|m' abstiendrai",
  ),
  phrase(
    `(?:je |ne |n' )(?:vais|compte|souhaite|veux|chercherai|continuerai|entends|voudrais)(?: donc)? (?:pas|plus)(?: de| d')? (?:[\\p{L}']+ ){0,4}?${toTrouble}`,
  ),
  phrase(`n' ai (?:pas|plus|nullement|aucunement) (?:l' intention|envie) (?:de|d') (?:[\\p{L}']+ ){0,3}?${toTrouble}`),
  phrase(
    '(?:mon|un|ce|le|ceci est mon) (?:tout )?(?:dernier|ultime) (?:petit )?(?:message|mot|mail|courriel|e-mail|courrier|envoi|signe)',
  ),
  phrase('(?:pour la|une) (?:toute )?dernière fois'),
  phrase(
    "(?:je m' en (?:tiendrai|tiens)|j' en (?:resterai|reste)|je m' arrête(?:rai)?|j' arrête(?: (?:là|ici|de))?|je lâche|je (?:vais |préfère )?m' (?:en tenir|arrêter)) (?:donc )?(?:là|ici)",
  ),
  phrase(
    "je (?:[\\p{L}']+ )?(?:vous|te) (?:laisse|laisserai) (?:donc |désormais |maintenant |volontiers |dorénavant |à présent )*(?:la main|le soin|l' initiative|revenir|juge|libre|tranquille|en paix|décider|choisir|reprendre|la suite|souffler|respirer|à (?:vos|tes) affaires|vaquer)",
  ),
  phrase(
    "(?:la balle est|à (?:vous|toi) de (?!me)|c' est à (?:vous|toi)|la suite (?:vous|t') appartient)|je lâche (?:l' affaire|prise)|j' arrête (?:de|les|mes)|je me tairai|je me tais|dernière (?:tentative|relance)|balle est dans|je tire un trait",
  ),
  phrase(`sans (?:plus )?(?:vous|te|t') ${toTrouble}`),
  phrase(
    "je (?:vais )?(?:me retire|me retirer|referme|ferme|clos|classe|range|m' efface|m' effacer|prends congé|tourne la page|tire un trait|lâche (?:l' affaire|prise)|passe à autre|cesse|n' irai pas plus|mets fin|refermer|clore)(?: [\\p{L}']+){0,3}",
  ),
  phrase("(?:plus|aucun autre) (?:de |d' )?(?:messages?|relances?|nouvelles|mails?|courriels?) de ma part"),
];
