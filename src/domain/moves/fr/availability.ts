import type { Said } from '../move.ts';
import { phrase, together } from '../phrase.ts';
import { contacting, deadline } from './words.ts';

const glad =
  '(?:ravie?s?|heureu(?:x|se|ses)|enchantée?s?|contente?s?|honorée?s?|avec (?:grand )?plaisir|volontiers|avec joie|plaisir|toujours|partante?s?)';
const me = "(?:me|m'|nous|moi)";
const command =
  '(?:appelle|appelez|écris|écrivez|contacte|contactez|rappelle|rappelez|passe|passez|recontacte|recontactez|faites|fais|donnez|donne|envoyez|envoie|joignez|texte|revenez vers|reviens vers|parlez en à|téléphone|téléphonez|venez (?:me|nous)|viens me|tournez vous vers|revenez|reviens|pensez à|pense à|sonnez|lâche|lâchez|passe)';
const whenever =
  "(?:quand|lorsque|lorsqu'|dès que|dès qu'|le jour où|si un jour|le moment venu|si jamais|si l' envie|si le|si les|si la|si ton|si votre|si vos|si tes|si (?:vous|tu)|s' il|au moindre|un jour|plus tard|à l' avenir|à l' occasion|en tout temps|à toute heure|n' importe quand|à n' importe quel moment|quand bon|à (?:votre|ta) convenance|à tout moment|à tout instant|en cas de besoin|au besoin|si besoin|à votre guise|cette année ou|toujours|une autre fois|dans (?:six|quelques|deux|trois) (?:mois|semaines|ans))";

const openTime =
  "(?:quand (?:bon )?(?:vous|tu|cela|ça|le|l'|ce sera)|jour et nuit|le (?:mois|l' an|an) prochain ou|maintenant ou|si (?:un jour|jamais|l' envie)|dès que (?:vous|tu|le|cela)|un jour|en tout temps|en toute saison|à tout (?:moment|instant)|n' importe (?:quand|quel)|aussi longtemps|tant que vous|à (?:votre|ta) guise|à (?:votre|ta) convenance|le jour où|le moment venu|dans un mois ou|dans six mois|plus tard|à l' avenir|si vous le (?:désirez|souhaitez|voulez)|si tu le (?:désires|souhaites|veux))";

/** Staying reachable, without an end. */
export const availability: Said = {
  any: [
    phrase('(?:vous savez|tu sais) où (?:je suis|nous sommes)'),
    phrase(
      "(?:je|j'|nous|moi) (?:(?:me|m'|nous|y|vous|te|en) )?(?:reste|demeure|serai|suis|resterai|tiens|tiendrai|rends|restons|demeurons|sommes|serons|resterons|tenons|continue) (?:[\\p{L}',-]+ ){0,5}?(?:disposition|disponibles?|dispo|joignables?|à (?:votre|ton) écoute|à l' écoute|présente?s?|à portée|accessibles?|à (?:votre|ton) service)",
    ),
    phrase(
      "(?:je|nous|moi) (?:reste|serai|suis|resterai|sommes|serons|resterons|restons) (?:toujours |encore |évidemment |bien sûr |volontiers )*(?:là|ici)(?=[,.;:!?]|$| (?:si|quand|pour|le|en cas|au|à|dès|s'|et))",
    ),
    phrase(
      "(?:et|mais|mais je|tout en) (?:reste|demeure|resterai|serai|restant) (?:[\\p{L}',-]+ ){0,4}?(?:disposition|disponible|joignable|service|écoute|là (?:si|quand|pour))",
    ),
    phrase('(?:restant|demeurant|me tenant) ~3 (?:disposition|disponible|joignable|écoute)'),
    phrase("porte (?:[\\p{L}',]+ ){0,5}?(?:ouverte|entrouverte)"),
    phrase("la porte (?:n' est|ne sera|ne se) (?:pas|jamais) (?:fermée|close)"),
    phrase(
      `(?:hésite[zs]? (?:surtout |vraiment |donc )?pas|libre à (?:vous|toi)|sentez vous libre|sens toi libre|bienvenue?s?|libre) (?:[\\p{L}']+ ){0,4}?${contacting}`,
    ),
    phrase(
      `(?:vous|tu) (?:pouvez|peux|pourrez|pourras|pourriez|es|êtes) (?:[\\p{L}']+ ){0,4}?${contacting}(?! (?:non|que|par (?:la négative|un non))(?![\\p{L}]))`,
    ),
    phrase(
      "(?:vous savez|tu sais|sachant) (?:[\\p{L}]+ )?(?:où|comment) (?:me|nous|m') (?:trouver|joindre|contacter|retrouver)",
    ),
    phrase(
      "(?:vous|tu) (?:savez où |sais où |pouvez |pourrez |peux |pourras |saurez |sauras )?(?:[\\p{L}]+ )?(?:me|m'|nous) (?:[\\p{L}]+ )?(?:trouver|trouvez|trouves|trouverez|trouveras|joindre|joignez|appeler|appelles|appelez|écrire|écris|écrivez|contacter|contactez|contactes|retrouver|textes|faites signe|fais signe)",
    ),
    phrase(
      '(?:vous|tu) (?:avez|as|connaissez|gardez|gardes) (?:[\\p{L}]+ )?(?:mon|mes|ma) (?:[\\p{L}]+ )?(?:numéro|adresse|coordonnées|ligne|carte)',
    ),
    phrase(
      "(?:mon|ma|mes|notre) (?:[\\p{L}]+ )?(?:numéro|ligne|téléphone|adresse|agenda|coordonnées|boîte|proposition de discuter) (?:[\\p{L}',]+ ){0,4}?(?:changée?s?|changera|changeront|ouverte?s?|bouge|bougé|même|valables?|restent?|la même)",
    ),
    ...together(`${command} (?:[\\p{L}']+ ){0,2}?(?:${me}|signe|coup|vers|mot|message)`, whenever),
    phrase(`(?:appelle|appelez|écris|écrivez|contacte|contactez|rappelle|rappelez|recontacte|recontactez) moi`),
    phrase('(?:faites|fais) (?:moi )?(?:simplement |juste )?signe'),
    phrase(
      `(?:je|nous|j'|ce) (?:(?:vous|te|t'|y|en|l') )*(?:serai|serais|suis|serons|serions|aurai|aurais|sera|serait|resterai|restons|sommes)(?: [\\p{L}]+){0,2}? ${glad} (?:[\\p{L}']+ ){0,4}?${contacting}(?! (?:avant|d' ici))`,
    ),
    phrase(
      `(?:si|s' ils?|quand|lorsque|dès que|le jour où|le moment venu) .{1,80} (?:je|j'|nous|ce) (?:[\\p{L}']+ ){0,3}?(?:${glad}|là|dispo@|réponds|répondrai|reprendr@|présente?|aiderai|réjouirai)`,
    ),
    phrase(
      `(?:je|j'|nous) (?:[\\p{L}']+ ){0,4}?(?:reprendrai|reprendrais|reprendrons|répondrai|reviendrai|échangerai|rappellerai|discuterai|discuterais|aiderai|aiderais|parlerai|lirai|recevrai|accueillerai|retrouverai|reparlerai) ~3 (?:volontiers|avec (?:grand )?plaisir|toujours|avec joie|plus tard|quand|dès)`,
    ),
    phrase(`(?:volontiers|toujours|avec (?:grand )?plaisir) que (?:je|nous|j')`),
    phrase(
      `(?:plaisir|joie|ravie?|heureu@|enchantée?) (?:à |de |d' )(?:vous |te |t' |nous |en |d' |m' )*${contacting}(?! ~3 (?:le|la) \\d)(?= (?:quand|dès|si|un jour|plus tard|à|le moment|lorsque|à nouveau|de nouveau|cette|avec))`,
    ),
    phrase(
      `un (?:simple |petit |court )?(?:mot|message|signe|mail|appel|coup de fil|courriel)(?: [\\p{L}']+){0,4}? (?:suffi@|de (?:votre|ta) part|et je|me fera)(?! (?:pour (?:me dire|dire) )?non)`,
    ),
    phrase(
      "(?:(?:considér@|regard@) moi [^.?!]{0,20}à (?:votre|ton) (?:entière )?(?:service|disposition|écoute)|toujours décrocher|garder (?:le )?contact|gardons (?:le )?contact|reste en contact|rester en contact|restons en contact|répondrai présente?|toujours (?:le |la )?bienvenue?s?|compter sur moi|au plaisir d' échanger|au plaisir de (?:vous|te|nous|reprendre|reparler))",
    ),
    ...together(
      openTime,
      "(?:moi|me|m'|nous|mon|ma|je (?:serai|suis|reste|reprend@|répond@|pourrai|peux)|j' (?:arrive|accours|y serai|aurai)|je [\\p{L}]+rai|bienvenue?|revene[zr]|reviens|écrive[zr]|écris|répond[s]|appele[zr]|appelle|décroche@|passe@|porte|téléphone|signe|avec plaisir|aide)",
    ),
    phrase('au bout du fil|dans les parages|toujours (?:allumée?|ouverte?|partante?)'),
    phrase("(?:à|qu' à|que à) un (?:simple )?(?:coup de fil|courriel|mail|appel|message|clic)(?: de distance)?"),
    phrase("à (?:tout moment|tout instant|n' importe quel moment)|n' importe quand|en tout temps"),
  ],
  not: [
    phrase(
      '(?!(?:porte|ligne|téléphone|agenda|boîte|numéro)(?![\\p{L}]))[\\p{L}]+ est ~2 (?:disponible|joignable|à (?:votre|ton) (?:disposition|écoute|service))[^.;:?!]*',
    ),
    phrase('(?:heureu@|ravie?|contente?) pour (?:vous|toi)'),
    phrase('(?:laisserai|laisse|laisserais) (?:tranquille|en paix)[^.,;:?!]*'),
    /(?<!\p{L})(?:ne|n') (?:suis|serai|sera|sommes|serons) (?:pas|plus) (?:disponible|joignable|là|dispo)[^.;:?!]*/u,
    phrase(
      `(?:disponibles?|dispo|joignables?|là|libre|disposition|appelez moi|appelle moi|contactez moi|écrivez moi|rappelez moi|rappelle moi|lire|répondre|échanger|parler|signe|réponse|retour|vous rappeler|te rappeler) (?:[\\p{L}']+ ){0,3}?${deadline}`,
    ),
    phrase(
      "(?:dire (?:que )?non|refuser|décliner|annuler|résilier|arrêter|changer d' avis|vous désinscrire|renoncer) (?:[\\p{L}']+ ){0,2}?(?:à tout moment|n' importe quand|en tout temps|à tout instant)",
    ),
    phrase(
      '(?:il|elle|ils|elles|[\\p{L}]+ (?:est|sont)) (?:toujours |encore )?(?:à votre disposition|à ta disposition|disponibles?|joignables?|à votre écoute)(?: à tout moment| en tout temps)?',
    ),
    phrase('(?:est|sont|soit) (?:disponible|accessible)s? (?:sur|en ligne|dès)'),
  ],
};
