import type { Said } from '../move.ts';
import { phrase, together } from '../phrase.ts';
import { date } from './words.ts';

/** Happens often: says which one only with a day, a topic or a place. */
const common =
  '(?:appels?|conversations?|échanges?|discussions?|rendez-vous|rdv|réunions?|entretiens?|rencontres?|contacts?|séances?|points?|visios?|visioconférences?|coups? de (?:fil|téléphone)|projets?|correspondance|collaboration|partenariat|contrats?|entrevues?|zoom|remue-méninges|sessions?|retours?|remarques?|questions?|intérêt|demandes?|besoins?|idées?|concepts?|tests?|tarifs?|chiffres?|heure|après-midi|matinée|journée|jasette)';

/** Says by itself which one is meant. */
const distinct =
  '(?:démos?|demos?|démonstrations?|visites?|ateliers?|essais?|pilotes?|offres?|propositions?|devis|présentations?|webinaires?|déjeuners?|dîners?|lunchs?|cafés?|estimations?|échantillons?|audits?|études?|maquettes?|chiffrages?|prototypes?|soumissions?|cahier des charges|salon|formations?|analyses?|diagnostics?|comparatifs?|simulations?|ébauches?|passage|venue)';
const ours = "(?:notre|nos|votre|vos|ton|ta|tes|le|la|les|l'|du|des|mon|ma|mes|ce|cet|cette|ces|au|aux)";
const own = "(?:notre|nos|votre|vos|ton|ta|tes|mon|ma|mes|ce|cet|cette|ces|le|la|l')";
const topic =
  "(?:sur|au sujet|à propos|concernant|autour|relati@|relative@|consacrée?s?|portant|quant|touchant|pour|avec (?:vos|votre|ton|ta|tes|l' équipe|la|le)|chez|dans (?:vos|votre|tes|ton|ta|nos|le|la|l')|au sein|en vue|du|de la|de votre|de ton|de ta|de vos|de tes|des|à (?:propos|lyon|paris|[\\p{L}]{4,})|en) (?!(?:ce|cela|ça|moi|nous|vous|toi|moment|cours|particulier|général|suspens|fait|tout|place|vue|reste|moins|fond|attente|question|sujet(?! de)|jour|passé|tête|mémoire)(?![\\p{L}]))[\"\\p{L}\\p{N}]";

const metUs =
  '(?:vus?|vues?|revus?|parlé|reparlé|rencontrés?|rencontrées?|discuté|échangé|convenus?|convenu|entretenus?|eu|croisés?|retrouvés?|réunis?|quittés?|laissés?)';
const treated =
  '(?:évoqué|regardé|travaillé|abordé|préparé|fait|imaginé|examiné|parcouru|étudié|passé|passée|organisé|mené|animé|animée?s?|construite?|construits?|testée?|testés?|visitée?|prévue?|prévus?|vue?|dessiné|esquissé|comparé|fixée?|planifiée?|rédigé|élaboré|défini|bâti|lancé|cartographié|partagé|conçue?|calé|monté|réalisée?|discutée?s?)';
const weHave =
  "(?:nous (?:nous )?(?:sommes|étions|avons|avions|fûmes)|on (?:s' )?(?:est|était|a|avait)|vous et moi (?:avons|avions)|toi et moi (?:avons|avions|on a))";
const gave =
  '(?:envoyé|adressé|transmis|remis|présenté|montré|préparé|préparée?|proposé|soumis|partagé|chiffré|établi|rédigé|fourni|expédié|promis|exposé|fait (?:parvenir|suite|visiter|découvrir|la démonstration|une démonstration)|expliqué|construit|dressé|réalisé|monté|élaboré|communiqué|livré)e?s?';
const gaveAll =
  '(?:papoter|jaser|bavarder|causer|présenter|montrer|parcourir|rencontrer|visiter|découvrir|échanger|discuter|parler|préparer|travailler|revoir|voir|passer en revue|étudier|faire visiter|faire découvrir|entendre|apprendre|tester|assister|accueillir|recevoir|exposer|explorer|animer|examiner|chiffrer)';
const notChasing =
  "(?!(?:[\\p{L}']+ ){0,4}(?:messages?|mails?|courriels?|rappels?|relances?|e-mails?|temps|souvenirs?)(?![\\p{L}]))";

/** One concrete thing both sides know: a call, a demo or an offer that can be told from others. */
export const reference: Said = {
  any: [
    phrase(
      "(?:qu'|que) (?:on|nous) (?:ait|ayons) (?:pu )?[\\p{L}]+ (?:de|d'|du|des|sur|la|le|les|votre|vos|ton|ta|notre) \\p{L}+",
    ),
    phrase("(?:merci|remercie) ~3 (?:de |d' )avoir [\\p{L}]+(?:é|i|u|s|t) (?:notre|nos|mon|ma|la|le|les|l')"),
    phrase(`(?:${ours} ?)~3 ${distinct}`),
    phrase(`(?:${own} )~3 ${common} ~3 ${topic}@`),
    phrase(`${ours} ~3 ${common} (?:que|qu') ~1 (?:nous|on|je|j'|vous|tu|avons|avions)`),
    ...together(`(?:${ours} )~3 ${common}`, `(?:${date})`),
    phrase(
      `(?:${ours} )~3 (?:rendez-vous|rdv|réunion|entretien|appel|rencontre) ~5 (?:(?:n' |ne )?(?:[\\p{L}]+ )?pas (?:pu |eu )?(?:avoir |se )?(?:lieu|tenir|faire)|manquée?|prévue?|convenue?|fixée?|planifiée?|programmée?|annulée?)`,
    ),
    phrase(`${distinct} ~1 (?:que|qu') ~4 (?:${gave}|${treated})`),
    ...together(`${weHave} ~4 ${metUs}`, `(?:${date})`),
    phrase(`${weHave} ~4 ${metUs} ~3 (?:${topic}@|d' |de |des |du )`),
    phrase(
      `${weHave} ~4 ${treated} ~2 (?:le|la|les|l'|un|une|votre|vos|ton|ta|tes|notre|nos|ensemble|deux|trois|sur|comment|avec|en|cette|ce)`,
    ),
    phrase(
      `j' ~1 (?:ai|avais|aurai) ~4 ${gave} ${notChasing}~2 (?:le|la|les|l'|un|une|votre|notre|mon|ma|nos|mes|au|aux|ce|cette|vos|à|pour|avec|deux|trois|à votre|en|volontiers|suite|${date})`,
    ),
    phrase(`je (?:vous|te|t') (?:l'|le|la|les)? ?(?:ai|avais) ~3 ${gave} ${notChasing}~2 \\p{L}+`),
    phrase(
      `(?:vous|te|t') (?:l'|la|les|le)? ?(?:ai|avais|avons|avions) ~3 ${gave}(?! ~2 (?:messages?|mails?|courriels?))`,
    ),
    phrase(
      `(?:pris|plaisir|heureux|heureuse|ravie?|enchantée?|honneur|privilège|joie|content|contente|chance|aimé|adoré|apprécié|bonheur|chouette|super|top|sympa|génial|cool|bien|agréable|intéressant|fier|fière|privilège) ~3 (?:à|de|d')? ?(?:vous |te |t' |l' |m' )*${gaveAll} ~6 (?:le|la|les|l'|votre|notre|ton|ta|nos|vos|tes|${date}|ensemble)`,
    ),
    phrase(
      `(?:merci|remercie|apprécié) ~3 (?:de|d'|que vous|que tu) ~1 (?:nous |m' |m'|me )?(?:avoir |ayez |aies )?(?:reçue?s?|accueillie?s?|fait visiter|fait découvrir|consultée?s?|invitée?s?|montré|présenté|ouvert|être (?:venue?s?|passée?s?)|permis de) ~2 \\p{L}+`,
    ),
    phrase(
      `(?:vous|tu) (?:m' |me |nous |n' |y )*(?:aviez|avez|as|avais|étiez|étais|souhaitiez|souhaitais|vouliez|voulais|cherchiez|cherchais|envisagiez|envisageais|évoquiez|évoquais) ~2 (?:dit que|dit qu'|parlé|demandé|expliqué|montré|raconté|confié|présenté|invitée?|décrit|décri|exposé|intéressée?s?|évoqué|exprimé|testé|essayé|sollicitée?|consultée?|une|un|le|la|les|mettre|changer|remplacer|moderniser|trouver|réduire|équiper) (?!(?:vos|votre|un retour|une réponse|le temps|la réponse|me|revenir|autre|rien|mieux)(?![\\p{L}]))["\\p{L}\\p{N}]@`,
    ),
    phrase(
      `(?:au sujet|à propos|concernant|autour|sur|sujet|quant) ~1 (?:d' |de |du |la |le |l' |les |vos |votre |ton |tes |à )*"[^"]+"`,
    ),
    phrase(
      `(?:écris|écrivais|reviens|reviendrais|revenais|réfère|contacte|recontacte|fais suite|permets de revenir) ~3 (?:au sujet|à propos|concernant|quant|relativement|à) (?:de |du |d' |des |à |au )?(?:la|l'|le|les|votre|ta|ton|notre)? ?(?!(?:ce|cela|ça|sujet|dossier|projet|vous|toi|cette|mon|silence)(?![\\p{L}]))\\p{L}{4,} (?:de|du|d'|des|pour|avec|à|que|qu')`,
    ),
    phrase(
      "(?:après|depuis) (?:avoir|que (?:vous|tu) (?:avez|as|avais|aviez)) [\\p{L}]+(?:é|i|u|s|t) (?:notre|nos|le|la|les|mon|l')",
    ),
    phrase(
      "(?:vous|tu) (?:me |m' |nous )?(?:alliez|allais|parliez|parlais|disiez|disais|racontiez|racontais|expliquiez|expliquais|mentionniez|mentionnais) ~1 (?:de|d'|que|vouloir|avoir|aimer|votre|ton|vos|tes) (?!(?:revenir|me|vous|te)(?![\\p{L}]))\\p{L}+",
    ),
    phrase(`on (?:te|t'|vous) (?:l' )?(?:a|avait) ~1 ${gave} ${notChasing}~1 \\p{L}+`),
    phrase(
      "(?:que|qu') (?:nous|je|j'|on) (?:vous |te |t' |l' )?(?:avons|avions|ai|avais|a|avait) [\\p{L}]+(?:é|i|u|s|t)e?s? ~1 (?:(?:pour|avec|chez|dans|à) (?:vous|toi|votre|ton|ta|vos)|ensemble|lors|en|le|au|sur)(?: [\\p{L}\\d]+)?",
    ),
    phrase(`j' ai ~1 (?:reçu|fait (?:livrer|installer|parvenir)|livré|installé) ~2 \\p{L}+`),
    phrase(
      `(?:lors|suite|depuis|après|pendant|à l' issue|à l' occasion) ~3 (?:salon|démo|foire|visite|déjeuner|atelier|entrevue) ~2 \\p{L}+`,
    ),
  ],
  not: [
    // What is only supposed, offered or denied is no reference: « si vos projets ont changé ».
    /(?<![\p{L}'])(?:si|s' ils?|au cas où)(?![\p{L}'])(?! bien)[^,.;:?!]*/u,
    /(?<!\p{L})(?<!(?:dit|promis) que )(?:je|j'|nous) (?:vous |te |t' |y |le |la |l' |lui )*(?!(?:aimerais|voudrais|souhaiterais) (?:revenir|vous remercier|te remercier))[\p{L}]+(?:rais|rions)(?!\p{L})[^.;:?!]*/u,
    /(?<!\p{L})(?:pour|tout|un|une|autre) (?:un |une |autre |nouve(?:l|lle|au) |éventuel(?:le)? |prochaine? |futur |simple |petit |court )*(?:appel|échange|conversation|discussion|réunion|entretien|rencontre|rendez-vous|rdv|visio|point)(?!\p{L})[^.;:?!]*/u,
    /(?<!\p{L})(?:l' offre|notre offre|mon offre|cette offre|le devis|ce devis|la proposition|notre proposition|le tarif) (?:est |reste |restera |demeure |sera |expire|tient|vaut|court|prend)[^.;:?!]*/u,
    phrase("(?:avant|jusqu' à|d' ici|pour|dès) (?:le |ce )?(?:lundi|mardi|mercredi|jeudi|vendredi)(?: prochain)?"),
    /(?<!\p{L})(?:bienvenue?s? à|inscri[\p{L}]+ à|invit[\p{L}]+ à|particip[\p{L}]+ à|assister à|réserv[\p{L}]+|fixer|organiser) (?:notre|nos|un|une|la|le|l')(?!\p{L})[^.;:?!]*/u,
    phrase("pas d' autres? (?:rendez-vous|rdv|réunions?|appels?)~5 "),
  ],
};
