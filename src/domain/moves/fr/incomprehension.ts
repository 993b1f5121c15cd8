import type { Said } from '../move.ts';
import { phrase } from '../phrase.ts';
import { softly } from './words.ts';

const end = '(?=[,.;:!?]|$| et| mais| car)';
const stillness =
  '(?:silence|calme|absence|pause|interruption|arrêt|changement|tournure|situation|suite|retournement|revirement|mutisme|blanc|raisons?|causes?|signaux|signes?|évolution|manque|cours|sens|pourquoi|fin mot|fil|état|état des lieux)';
const wh = "(?:ce qui|ce qu'|ce que|où|pourquoi|comment|quoi|à quoi|de quoi|dans quelle|que|quelle|quel)";
const understand =
  '(?:compren@|compri@|saisi@|cern@|interprét@|situ@|expliqu@|déchiffr@|décod@|décrypt@|devin@|démêl@|capt@|pig@|reconstitu@|élucid@|éclairci@|perç@|percev@|discern@|suivre|lire|donner (?:un |du )?sens|trouver (?:un |du |le )?sens|mettre (?:un |des )?mots?|y voir clair|faire une idée|recoller)';
const know = '(?:sais|savoir|voi[rst]|vois|voir)';
const not = '(?:pas|plus|guère|point|mal|rien|pas trop|pas bien|plus grand-chose|pas grand-chose)';
/** Not about a price or a clause. */
const notWares =
  "(?! ?…)(?!(?: [\\p{L}']+){0,4} (?:tarifs?|prix|conditions?|clauses?|articles?|contrats?|factures?|question|demandes?|chiffres?|budget|exigences?|besoins?|fonctionnement|produit|logiciel|formulaire)(?![\\p{L}]))";
const puzzled =
  "(?:perplexe|déroutée?|déconcertée?|désorientée?|décontenancée?|désarçonnée?|interloquée?|dubitatif|dubitative|songeur|songeuse|pensif|pensive|perdue?|larguée?|paumée?|à l' ouest|dans le flou|dans le brouillard|dans l' incertitude|dans le doute|dans l' expectative|dans l' incompréhension|intriguée?|incertaine?|troublée?|sans explication|mêlée?|médusée?|circonspecte?|en pleine interrogation|démunie?|désemparée?|dans le noir|dans le vague|confuse?|embarrassée?|bluffée?|pantoise?|stupéfaite?|interdite?)";
const surprised = '(?:surprise?|étonnée?|prise? au dépourvu|curieux|curieuse)';

/** Not understanding the silence, as something of one’s own, and not held against the other. */
export const incomprehension: Said = {
  any: [
    phrase(`(?:incapable|hors d' état|dans l' incapacité) (?:de |d' )~2 (?:${understand}|dire|savoir|voir)`),
    phrase(
      `(?:je|j') ~4 (?:ne |n' )?(?:m' |l' |le |la |en |y |me )*~2 ${understand} (?:donc |vraiment |toujours |franchement |honnêtement )*${not}${notWares} ~4 (?:${wh}|${stillness}|bien|cela|ça|tout|la|le|cette|ce)`,
    ),
    phrase(
      `(?:je|j') ~4 (?:ne |n' )?(?:m' |l' |le |la |en |y |me )*~2 ${understand} (?:donc |vraiment |toujours |franchement |honnêtement )*${not}(?: (?:bien|trop|vraiment|tout à fait|très bien|grand-chose))*${end}`,
    ),
    phrase(
      `(?:je|j') ~3 (?:ne |n' )?(?:m' |l' |le |en |y )*${know} ~2 (?:pas|plus|guère|point|trop|que|mal|comment|quoi) ~4 (?:penser|croire|conclure|en penser|interpréter|${wh} ~5 (?:pass@|pens@|en (?:est|sommes|suis|êtes|es)|nous (?:en )?(?:sommes|mène|conduit|amène)|croire|conclure|tenir|produit|chang@|arriv@|suite|sens|allons|va|vais|aller|raison|dire|cela|ça|ce silence|interprét@|compren@|comprendre|lire|attendre|s' est|au juste|dois|déduire|m' a)|raison|quoi|clair|sur quel pied|comment (?:interpréter|comprendre|lire|prendre)|que penser|qu' en penser)`,
    ),
    phrase(`(?:je|j') ~3 n' en ${know} (?:pas|rien|guère)(?: [\\p{L}]+){0,3}`),
    phrase(
      `(?:je|j') ~3 (?:ne |n' )?~2 (?:pas |plus |guère |point )?~3 (?:peine|mal|difficultés?|mal fou|difficile|cherche|tente|essaie|essaye|tâche|aimerais|voudrais|souhaiterais|aimé|voulu|parviens|arrive|réussis|certaine?|sûre?|capable|tenté|essayé|cherché|efforce) ~2 (?:pas |plus |guère |toujours pas )?(?:bien |trop |vraiment )*~1 (?:à |de |d' |tout à fait )?(?:m' |me |y |le |l' |en |bien |vous |vraiment )*(?:${understand}|savoir|voir)${notWares}`,
    ),
    phrase(
      `(?:je|j') ~1 (?:ne |n' )?(?:ai |parviens |arrive |réussis |puis |peux |saurais |suis |sais )(?:[\\p{L}]+ )?(?:pas |plus |toujours pas |guère )?(?:bien |vraiment )?(?:réussi |pu |su |parvenue? |arrivée? |en mesure |capable )?(?:à |de |d' )?(?:me |m' |vous |le |en )*(?:${understand}|dire|savoir|trouver|[\\p{L}]+er) (?:${wh}|(?:le|la|les|l'|ce|cette|une|d') ?(?:\\p{L}+ )?(?:${stillness}|explication))`,
    ),
    phrase('je mentirais (?:si|en)'),
    phrase(
      `(?:prétendais|prétendre|disais|dire|dirais|affirmais|disant) (?:que )?(?:je |tout |bien |vous )*(?:comprendre|comprends|saisir|saisis|savoir|sais)(?! (?:votre|vos|que vous))`,
    ),
    phrase(
      `(?:un peu|quelque peu|un brin|un tantinet|assez|plutôt|franchement|carrément) (?:${softly} )*${puzzled}${notWares}`,
    ),
    phrase(
      `(?:ne|n') (?:avoir|être) (?:pas|plus|guère) (?:su|pu|réussi|parvenue?|arrivée?) ~1 (?:à |de )?~1 ${understand}`,
    ),
    phrase('pas (?:beaucoup |bien |tellement )?(?:plus )?avancée? (?:sur|quant|pour)'),
    phrase(`j' ai beau ~4 (?:je |j' )?(?:ne |n' )`),
    phrase(`trouve (?:pas|aucune|guère) ~2 (?:${wh}|raisons?|explications?)`),
    phrase(`m' est ~2 (?:difficile|impossible|malaisé|compliqué) (?:de |d' )~2 ${understand}`),
    phrase(
      "(?:pas la moindre|aucune|pas l' ombre d' une) (?:idée|explication)(?! (?:n' est|à donner|nécessaire|requise|demandée))",
    ),
    phrase(
      `(?:toutes les peines|beaucoup de (?:mal|peine)|bien du mal|grand mal|grand-peine) (?:du monde )?à ~3 ${understand}`,
    ),
    phrase(`ai je ~4 (?:mal|peine|difficultés?) à ~3 (?:${understand}|savoir|voir)`),
    phrase(
      `(?:ne|n') (?:pas|plus|guère|point|pas trop|pas bien|pas vraiment|pas toujours) (?:[\\p{L}']+ ){0,3}?(?:${understand}|savoir|voir|être (?:sûre?|certaine?))${notWares}`,
    ),
    phrase(
      `(?:je|j') ~3 (?:suis|étais|reste|demeure|sens|trouve|suis resté@|avoue|confesse|être|rester|me dis) (?:${softly} )*${puzzled}${notWares}`,
    ),
    phrase(
      `(?:je|j') ~3 (?:suis|reste|demeure|sens|étais|serais|avoue|ai été) (?:${softly} )*${surprised}(?:${end}| de (?:savoir|comprendre)|(?! ?…) (?:de|d'|que|qu'|par|devant|face|du|depuis) (?!(?:vos|votre (?!silence)|tes|ton (?!silence)|tarif|prix)(?![\\p{L}]))[\\p{L}']@)`,
    ),
    phrase(
      `(?:me|m'|m' a|m' avait|m' ont) (?:laissée?|laissent|laisse|rend|plonge|plongent|laissait) (?:${softly} )*(?:${puzzled}|sans voix|${surprised}|interrogatif|interrogative|avec (?:des|quelques) questions)`,
    ),
    phrase(
      `(?:mon|ma|quelque|d' une certaine|une certaine|d' un certain|un certain|ressens une|de la) (?:grande? |petite? |profonde? |légère? |certaine? )?(?:étonnement|perplexité|incompréhension|surprise|embarras|désarroi|interrogation)`,
    ),
    phrase(
      `(?:m' |me )(?:échappe|échappent|intrigue|interpelle|interroge|surprend|étonne|dépasse|laisse songeur|déconcerte|déroute|questionne|trouble|a (?:surprise?|étonnée?|échappé|intriguée?|déconcertée?|dérouté@))(?! (?:dans|sur) (?:vos|votre)(?![\\p{L}]))`,
    ),
    phrase(
      `(?:je|j') ~2 (?:me |m' )~2 (?:demande|demandais|questionne|interroge|demander)(?: sans cesse| encore| toujours| souvent)?(?! (?:vos|votre|combien|quand|si (?:vous|tu))(?![\\p{L}]))(?:${end}| ~3 (?:${wh}|si (?:je|j')|sur|quant))`,
    ),
    phrase(
      `(?:me |m' )(?:interroger|demander (?:${wh}|si j'|si je)|pose (?:[\\p{L}]+ )?questions?|poser (?:[\\p{L}]+ )?questions?|perds en conjectures)`,
    ),
    phrase(
      `(?:(?:mystère|énigme|casse-tête|flou|floue|obscure?) (?:[\\p{L}]+ )?(?:pour moi|à mes yeux)|(?:pour moi|à mes yeux|me (?:reste|demeure)) (?:[\\p{L}]+ ){0,2}(?:mystère|énigme|casse-tête|flou|obscure?))`,
    ),
    phrase(`(?:pas|plus|guère|peu) (?:[\\p{L}]+ ){0,2}(?:claire?|limpide|évidente?) ~1 (?:pour moi|à mes yeux)`),
    phrase(`(?:ne|n') ~1 m' (?:est|était|a) (?:pas|plus|guère) (?:[\\p{L}]+ )?(?:claire?|limpide|évidente?|apparue?)`),
    phrase(`j' ignore(?: [\\p{L}]+)? (?:${wh}|les? (?:raisons?|causes?|pourquoi)|la (?:raison|cause))`),
    phrase(`j' ai (?:[\\p{L}-]+ ){0,2}?mal (?:compris|interprété|lu|saisi|perçu)`),
    phrase(`ai je (?:[\\p{L}]+ )?(?:manqué|raté|loupé|mal compris|mal interprété) (?:quelque|un|une)`),
    phrase(
      `(?:quelque chose) (?:m' a|m' aura|m' est|a dû m') (?:peut-être |sans doute |probablement )?(?:échappé|passé)`,
    ),
  ],
  not: [
    phrase(
      `(?:articles?|clauses?|tarifs?|prix|contrats?|factures?|devis|conditions?|chiffres?|formulaires?) (?:[\\p{L}\\p{N}']+ ){0,4}(?:me|m') (?:laiss@|rend@|sembl@|échapp@|surpren@|étonn@|intrigu@|interpell@)(?: [\\p{L}]+){0,3}`,
    ),
    phrase(
      `(?:vous|tu|il|elle|ils) (?:devez |dois |semble[zs]? |êtes |es |est |sont |être )+(?:${softly} )*${puzzled}`,
    ),
    // « pourquoi vous ignorez mes messages » is held against them.
    phrase(
      `(?:pourquoi|comment se fait il que|en quoi) (?:diable )?(?:vous|tu|t'|votre (?:équipe|société|direction)|personne|on (?:ne )?me)`,
    ),
    phrase(
      `(?<!ce )(?:que|qu') (?:vous|tu|t'|personne|on)(?! et (?:moi|nous)) (?:ne|n'|m'|me|ayez|aies|soyez|sois|puissiez|puisses|ignor@|laiss@|pouvez|peux|dispara@|refus@)`,
    ),
    phrase(`comment (?:vous|tu|on|quelqu'un) (?:pouvez|peux|peut|avez pu|as pu)`),
  ],
};
