import type { RoomForNo } from '../move.ts';
import { phrase, together } from '../phrase.ts';

const no =
  '(?<!comme (?:une? )?)"?(?:non(?! (?:seulement|plus|négociable))|non,? merci|refus|pas pour (?:nous|moi)|pas maintenant|pas cette fois|réponse négative|plus d\' actualité|pas intéressée?)"?';
const fine =
  "(?:souci|problème|normal|naturel|compréhensible|légitime|bien|parfait|entendable|convenable|acceptable|valable|raisonnable|ok|okay|(?:très |fort )?bonne réponse|correct|permis|bienvenue?|suffi@|suffit|utile|convien@|convenir@|possible|recevable|respectable|parfaitement|drame|mal|gêne|grave|d' accord|précieux|apprécié|me va|ira|irait|compris|ça roule|sans rancune)";
const declining =
  "(?:refuser|décliner|dire non|dire que non|renoncer|passer (?:votre|ton) tour|en rester là|changer d' avis|(?:la |le |l')?refuser|ne plus (?:vouloir|être)|vous n' êtes plus|tu n' es plus|ne pas (?:donner suite|poursuivre|continuer|aller plus loin|y donner suite|vouloir)|me dire (?:que )?non|arrêter là|me répondre (?:que )?non|vous abstenir|t' abstenir)";

/** Ways out that cost nothing. */
export const roomForNo: RoomForNo = {
  plain: [
    phrase(`(?:un|une|le|votre|ton|même un|petit|simple|même) ~3 ${no} ~5 ${fine}`),
    phrase(`(?:un|votre|ton) (?:simple |petit |court |bref |franc |clair )+${no}`),
    ...together(
      `(?:dire|répondre|écrire|dites|réponds|répondez|dis|répondre par|entendre|recevoir|accepter|prendre|accepte) (?:[\\p{L}']+ ){0,3}${no}`,
      `(?:libre|pouvez|peux|hésite@|simplement|franchement|plutôt|préfère|volontiers|${fine}|respect@|compren@|sans|tout à fait|droit)`,
    ),
    phrase(`${no} (?:est |serait |sera |me |m' |reste |fera |fait |est aussi |est une )*~5 ${fine}`),
    phrase(
      `(?:aucune|pas d'|nul besoin d'|nul besoin de|pas besoin d'|pas besoin de|inutile de|inutile d'|sans aucune|pas à|besoin ni de) (?:vous |te |t' |me |m' )*(?:justifi@|expliqu@|explications?|justifications?|vous excuser|t' excuser|obligation)`,
    ),
    phrase(
      `sans (?:avoir )?(?:à |aucune |besoin de |besoin d' |donner d' |donner de |devoir |donner )?(?:vous |te |t' |me |m' )*(?:justifi@|expliqu@|explications?|justifications?|raisons?)`,
    ),
    phrase(
      `(?:vous|tu) (?:ne |n' )?(?:me |m' |nous )*(?:devez|dois|devrez|êtes|es) (?:rien|aucune|pas d'|tenue?s? à rien|tenue?s? de rien|pas obligée?s?|pas tenue?s?)`,
    ),
    phrase(
      `(?:libre|libres|droit|possible|permis|pouvez|peux|pouvoir|loisible|sans gêne|hésite@ pas) ~2 (?:à vous |à toi )?(?:de |d' |à )?(?:me |m' |nous )?(?:dire que |répondre que )?${declining}`,
    ),
    phrase(
      `(?:ne |n' )?(?:m' |me |vous |t' |te )*(?:en )?(?:formaliserai|voudrai|vexerai|offusquerai|offenserai|tiendrai rigueur) ?(?:pas|nullement|aucunement|en rien)?`,
    ),
    phrase(
      `(?:vaut|compte|sert|aide) (?:autant|aussi bien) (?:qu'|que) (?:un |une )?"?oui|aussi (?:bienvenue?|utile|précieux) (?:qu'|que) (?:un |une )?"?oui`,
    ),
    phrase(
      `(?:(?:sans|zéro|aucune) (?:la moindre |aucune )?(?:rancune|amertume|rancœur)|même un "?non|pas de (?:mauvaise|bonne ou de mauvaise) réponse)`,
    ),
    phrase(
      `(?:pas|nullement|en rien|aucunement) ~1 (?:froissée?|vexée?|offensée?|offusquée?|blessée?|fâchée?|mal pris)`,
    ),
    phrase(`(?:aucune obligation|en toute liberté|sans (?:aucune |la moindre )?obligation)`),
    phrase(
      "(?:accepter@|respecter@|comprendr@|accueiller@|prendr@) (?:[\\p{L}']+ |sans [\\p{L}]+ ){0,3}(?:décision|réponse) (?:négative|contraire|défavorable)",
    ),
    phrase(
      '(?:vexer@|froisser@|blesser@|fâcher@|offenser@|offusquer@) (?:pas|nullement|en rien|personne) ~2 (?:en|de|si|par)',
    ),
    phrase("rien ne (?:vous |t' )oblige"),
    phrase(
      "(?:renoncer|refuser|décliner|arrêter)(?: [\\p{L}']+){0,4} est (?:[\\p{L}]+ ){0,2}(?:votre|ton) (?:choix|droit|décision)",
    ),
    phrase("pas (?:d' |de mal à |d')?offense"),
    phrase(`(?:refuser|décliner|dire non|un refus) (?:est|serait|ne) ~3 (?:${fine}|pose aucun|rien)`),
    phrase(
      `(?:prendrai|prendrais|accepterai|accepterais|accueillerai|respecterai)(?! (?:[\\p{L}']+ ){0,3}comme) ~3 (?:${no}|très bien|bien|de bonne grâce|avec le sourire|sereinement)`,
    ),
  ],
  not: [
    phrase(
      `(?:ne|n') [\\p{L}']+ (?:pas|jamais|guère|plus) (?:[\\p{L}']+ ){0,2}?(?:dire |répondre |accepter |un |de |le |entendre )*(?:non|refus|refuser)`,
    ),
    phrase(`(?:prendr@|considér@|interprét@|traduir@|compter@) (?:[\\p{L}']+ ){0,4}comme (?:un )?~1 (?:non|refus)`),
  ],
  supposed: [
    phrase(
      "(?:si|s' ils?|au cas où|dans le cas où|que|qu'|même si|à supposer|peut-être|il se peut|il est possible|sans doute|probablement) [^.?!]{0,90}?(?:(?:ne|n')(?! hésit@) [^.?!]{0,30}?(?:pas|plus|guère)(?! (?:encore|reçu|bien reçu|vu|clair|sûr|lu|eu (?:le|mon|la)|la bonne personne|le bon)(?![\\p{L}]))|changé|évolué|ailleurs|autres?(?! (?:date|jour|créneau|moment|horaire))|autrement|différ@|préfér@|en rester|renonc@|abandonn@|ailleurs|quelqu'un d'|rien|fini|votre goût|ton goût|une pause|laisser|reporté|report@|suspend@|suspendu|choisi|retenu|tourné|trop tôt|trop tard|trop cher|mal choisi|pas le (?:bon )?moment|défavorable|contraire|négati@|décidé|non(?=[,.;:!?\"]|$| et| alors| merci)|un non|passé à autre|mort|à l' eau|tombé|classé|refus|arrêté|plus d' actualité|plus à l' ordre|pas pour (?:vous|toi)|pas la peine|mieux ailleurs|gelé|enterré|sorti|porté sur|confrère|concurrent|préférence|sauté|coupé|oublier|attendre|trop élevé|correspond|écarté|repoussé|décliner|laisser tomber|caduc|dépassé)",
    ),
    phrase("(?:si tel est le cas|si c' est le cas|dans ce cas|si oui|le cas échéant|auquel cas)"),
    phrase("(?:quelle que soit|quel que soit|quelles que soient|quoi que|peu importe|quelle qu'|quel qu') "),
    /^(?:(?:ça|cela) (?:ne |n' )?[^?]{1,30} (?:pas|plus)|pas (?:intéressé|convaincu|pour (?:vous|toi))|plus (?:d' actualité|intéressé))[^?]{0,25}\?$/u,
    phrase('la réponse est (?:[\\p{L}-]+ ){0,3}"?non'),
  ],
  costless: [
    phrase(
      `(?:aucun (?:souci|problème|mal|drame)|pas de (?:souci|problème|mal|soucis|drame|quoi)|aucune gêne|sans (?:souci|problème|gêne|détour|hésiter|façon|crainte|aucun|rancune|chichi|faux-semblant)|zéro souci|rien de grave|nul souci)`,
    ),
    phrase(
      `(?:tout à fait|parfaitement|entièrement|bien|bien sûr|évidemment|totalement|absolument|aussi|tout aussi|vraiment|fort|très|également) ${fine}`,
    ),
    phrase(
      `(?:c' est|ce sera|ce serait|ce n' est pas|il n' y a|cela (?:est|serait|me|nous)|ça|il est|c' est aussi|rien de plus) (?:[\\p{L}]+ ){0,3}?(?:${fine})`,
    ),
    phrase("(?:me|m') (?:convien@|conviendr@|va|ira|irait|suffi@)"),
    phrase(
      "(?:je|nous) (?:le |vous |te |l' |t' |la |m' en |en )*(?:[\\p{L}]+ ){0,2}?(?:compren@|respect@|accept@|entend@|prendr@)",
    ),
    phrase(
      "(?:dites|dis|écrivez|écris|répondez|réponds|faites|fais|indiquez|indique|signalez|signale) (?:le )?(?:moi|nous|simplement|le)|me le dire|me le (?:faire savoir|signaler)|m' en (?:faire part|informer)|(?:c' est|voilà) (?:[\\p{L}]+ )?(?:votre|ton) (?:[\\p{L}]+ )?droit|m' en accommod@|je pige|les deux me|rien de mal|avec philosophie|sans (?:la moindre |aucune )?(?:amertume|rancune|rancœur|hésitation)|de bonne grâce|(?:vous|t') en (?:faites|fais) pas|(?:trois|deux|quelques) mots|tiendra rigueur",
    ),
    phrase(
      '(?:hésite[zs]? (?:surtout )?pas|vous pouvez|tu peux|libre (?:à|de)|il (?:vous |te )?suffi@|(?:un|deux|trois|quelques) (?:simple |petit |court |seul )?mots?|une (?:simple |courte |petite )?(?:ligne|phrase))',
    ),
    phrase(
      "(?:t' inquiète|tranquille|y a pas de (?:mal|souci|problème|stress)|pas grave|rien à redire|préfère le savoir)",
    ),
  ],
};
