import type { Said } from '../move.ts';
import { phrase } from '../phrase.ts';

const answering =
  "(?:de|d') (?:bien vouloir|vouloir|me|nous|m'|ne|votre (?:prompt@ |rapide )?(?:réponse|retour)|ta (?:réponse)|ton retour|répondre|revenir|faire|confirmer|prendre|y|trancher|régler|votre compréhension|ta compréhension|votre diligence|donner|préciser|noter)(?!(?: (?:en|y|nous|m'))* (?:avoir|être|avez|as|ouvert)(?![\\p{L}]))";
const success =
  '(?:bonne|bon|belle|beau|excellente?|réussite|succès|meilleure?s?|plein|continuation|suite|tout|toute|agréable|douce|prompt|joyeu@|heureu@|superbe|magnifique|très|franc|grande?|chance|rentrée|vent|courage)';

/** Thanks for what was, or good wishes for what comes. */
export const thanks: Said = {
  any: [
    phrase(
      '(?:merci|mercis|remercie|remercions|remerciant|remercier|remerciements?|reconnaissante?s?|gratitude|gré|reconnaissance)',
    ),
    phrase(
      `(?:souhait(?:e|ant|ons)|vœux|voeux|espère|espérons)(?! (?:que|savoir|obtenir|avoir|comprendre|recevoir)(?![\\p{L}])) (?:[\\p{L}',]+ ){0,10}?${success}`,
    ),
    phrase(
      '(?:bonne|belle|excellente|bonnes|joyeuses|belles|très bonne|très belle|douce|agréable|superbe) (?:continuation|chance|route|suite|semaine|journée|fin|rentrée|année|réussite|fêtes|vacances|soirée|saison|matinée|reprise|préparation|installation|ouverture|inauguration)',
    ),
    phrase(
      '(?:bon|bel|bel et bon|excellent|très bon|beau|joyeux|plein|plein de|beaucoup de|tous mes|franc) (?:été|automne|hiver|printemps|week-end|weekend|lancement|succès|vœux|voeux|noël|congé|salon|vent|courage|déménagement|démarrage|voyage|projet|réussite|bonnes choses|réussites|repos)',
    ),
    phrase(
      '(?:toute (?:la |ma )?réussite|plein de (?:succès|réussite|bonnes)|pleine réussite|grand succès|tout le (?:meilleur|succès)|tout de bon)',
    ),
    phrase('prends soin de toi|prenez soin de vous|portez vous bien|porte toi bien|profite[zs]? bien|longue vie'),
    phrase(
      "(?:j'|nous) (?:ai |avons )?(?:[\\p{L}]+ )?(?:apprécié|apprécie|appréciée?s?|apprécions)(?: [\\p{L}',]+){0,4}? (?:votre|ton|vos|tes|ta) (?:temps|confiance|accueil|écoute|disponibilité|franchise|intérêt|ouverture|gentillesse|patience|bienveillance|attention)",
    ),
    phrase(
      "(?:j' espère|espérons|en espérant) (?:que|qu') (?:tout|vos|votre|tes|ton|ta|le|la|les|l'|ce|cet|cette) ?(?:[\\p{L}',]+ ){0,8}?(?:bien pass@|se passera|passe bien|succès|mieux|réussi@|fruct@|avancera|ira|porter@|aboutir@|dérouler@|tiendra)",
    ),
    phrase('je (?:vous|te) souhaite'),
    phrase('(?:meilleurs|tous mes|mes|nos) (?:[\\p{L}]+ )?v(?:œ|oe)ux'),
    phrase(
      "passe[sz]? (?:de |une? |d' )(?:très )?(?:belles?|bel|bonnes?|bon|beau|excellente?s?|agréables?|joyeuses|douces?) [\\p{L}]+",
    ),
  ],
  not: [
    /(?<!\p{L})"?non,? ?merci"?(?!\p{L})/u,
    phrase(
      `(?:je (?:vous |te )?)?(?:merci|remercie|remercier)(?: (?:bien|encore|infiniment|vivement|beaucoup))? (?:${answering}|d' avance|par avance)`,
    ),
    phrase(
      "(?:d' avance|par avance) merci|(?:merci|remercie|remercions|remerciements?|remerciant)(?: [\\p{L}']+){0,4} (?:d' avance|par avance|à l' avance|anticipés)",
    ),
    phrase(
      'merci (?:pour|de) (?:votre|ta|ton) (?:[\\p{L}]+ )?(?:réponse|retour|prompt@|diligence|compréhension|décision)(?: rapide)?',
    ),
    phrase(
      "(?:je|j'|nous) (?:(?:vous|te|t'|m'|en|l'|lui|leur) )*(?:remercierais|remercierai|remercierions|serais (?:[\\p{L}]+ )?reconnaissante?|saurais gré|serai (?:[\\p{L}]+ )?reconnaissante?|apprécierais)",
    ),
    phrase(
      '(?:pas|aucun|sans|ni|moindre|même pas|un seul|jamais|dieu) (?:un |de |le |la )?(?:mot de |seul )?(?:merci|remerciements?|reconnaissance|gratitude)',
    ),
    phrase(
      '(?:passé|passée|passions|était|fut|eu|avons) (?:une |un )?(?:très )?(?:bonne|bon|belle|excellente?|bel|agréable) [\\p{L}]+',
    ),
    phrase('un (?:simple |petit )?merci (?:serait|est|aurait|ferait)'),
    phrase('merci à (?:votre|ta|ton) silence'),
    phrase("j' aurais (?:souhaité|espéré|aimé) [^.?!]{0,80}"),
    phrase(
      'je (?:vous |te )?souhait(?:e|erais) (?:[\\p{L}]+ )?(?:savoir|obtenir|avoir|comprendre|recevoir|que|revenir|vous|te|un retour|une réponse)',
    ),
    phrase('(?:bon gré|de gré|gré à gré|contre son gré|mon gré|votre gré|ton gré)'),
  ],
};
