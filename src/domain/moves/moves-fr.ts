import type { MoveWords } from './move.ts';

const occasion =
  '(?:appels?|demo|demos|démos?|démonstrations?|rendez-vous|rdv|réunions?|conversations?|échanges?|discussions?|visites?|ateliers?|essais?|pilotes?|offres?|propositions?|devis|présentations?|projets?|entretiens?|rencontres?|webinaires?|séances?|déjeuners?|cafés?|visios?|visioconférences?|estimations?|échantillons?|audits?|contrat|étude|maquette|tests?|chiffrage|collaboration|partenariat|coup de (?:fil|téléphone)|point|passage|venue|salon|cahier des charges|tarifs?)';

/** The moves in French, saying vous or tu. */
export const movesInFrench: MoveWords = {
  greeting:
    /^(?:bonjour|bonsoir|re-?bonjour|cher|chère|chers|chères|madame|monsieur|salut|coucou|hello|rebonjour)(?![\p{L}])/u,
  sentences: {
    'shared-reference': {
      any: [
        new RegExp(
          `(?<![\\p{L}])(?:notre|nos|votre|vos|ton|ta|tes|le|la|les|l'|du|des|mon|ma|mes|ce|cet|cette|ces|au|aux|dernier|dernière|première?|d'|de)\\s*(?:[\\p{L}'-]+\\s+){0,3}?${occasion}(?![\\p{L}])`,
          'u',
        ),
        /(?<![\p{L}])(?:nous (?:nous )?(?:sommes|étions|avons|avions|nous étions)|on s'est|on a|on avait|on s'était) (?:[\p{L}']+ ){0,2}?(?:vus?|vues?|parlé|rencontrés?|rencontrées?|discuté|échangé|évoqué|convenus?|regardé|travaillé|abordé|laissés?|quittés?|préparé|fait|imaginé|eu)(?![\p{L}])/u,
        /(?<![\p{L}])(?:vous|te|t'|votre équipe) (?:avoir )?(?:rencontré|rencontrer|présenté|montré|adressé|envoyé|transmis|remis|recevoir|reçu)/u,
        /(?<![\p{L}])(?:au sujet d[eu']|à propos d[eu']|concernant|autour d[eu']|sur) ?(?:l'|la |le |les |vos |votre |ton |tes )?"[^"]+"/u,
      ],
      // What is only supposed is no reference: « si vos projets ont changé ».
      not: [/(?<![\p{L}])(?:si|s'ils?|au cas où)(?![\p{L}])[^,.;:?!]*/u],
    },
    incomprehension: {
      any: [
        /(?<![\p{L}])(?:je|j')[^.?!]{0,25}?(?:avoue|admets|confesse|reconnais|dois (?:dire|avouer|reconnaître))[^.?!]{0,60}?(?:compren|savoir|sais|saisi|voir|vois|perplexe|surpris|étonn|dérout|perdu|interrog|flou|doute|explique|demand|cern|situ|déconcert|incertain|m'attend)/u,
        /(?<![\p{L}])(?:je )?(?:ne|n')[^.?!]{0,12}?(?:comprends|comprend|saisis|vois|sais|perçois|m'explique|parviens|arrive|réussis|suis)\s?(?:donc |plus |vraiment |pas )*(?:pas|plus|guère|trop)?[^.?!]{0,25}?(?:compren|ce qui|ce qu'|où|pourquoi|comment|bien|situation|silence|expliqu|situer|cerner|quoi|sûr|certain|si |à lire|interpréter|savoir)/u,
        /(?<![\p{L}])ne (?:pas|plus) (?:[\p{L}]+ ){0,3}?(?:comprendre|savoir|saisir|voir|cerner|percevoir)/u,
        /(?<![\p{L}])(?:je )?(?:peine|cherche|tente|essaie|essaye) à? ?(?:de )?(?:[\p{L}]+ )?(?:comprendre|situer|saisir|cerner|interpréter|voir)/u,
        /(?<![\p{L}])j'ai (?:[\p{L}']+ ){0,3}?(?:mal|peine|difficulté|difficultés) à (?:[\p{L}]+ )?(?:comprendre|situer|saisir|cerner|interpréter|voir|savoir|lire|m'expliquer)/u,
        /(?<![\p{L}])(?:je m'interroge|je me (?:[\p{L}]+ )?(?:demande|questionne)|m'interroger|me demander)/u,
        /(?<![\p{L}])(?:perplexe|déroutée?|dérouté\(e\)|déconcertée?|désorientée?|dans le flou|dans l'incertitude|dans le doute|dans l'expectative|intriguée?|incertaine?)(?![\p{L}])/u,
        /(?<![\p{L}])(?:je (?:suis|reste|demeure)|me (?:laisse|surprend|rend)) (?:[\p{L}']+ ){0,2}?(?:surprise?|étonnée?|perdue?|songeu(?:r|se))/u,
        /(?<![\p{L}])(?:pas (?:[\p{L}]+ )?(?:claire?|limpide|évidente?)|flou|floue) (?:[\p{L}]+ )?pour moi/u,
        /(?<![\p{L}])m'échappe(?![\p{L}])/u,
        /(?<![\p{L}])(?:(?:me|m') ?pos(?:e|er|ais) (?:[\p{L}]+ )?(?:des |la |quelques )?questions?|mystère|énigme|j'ignore|décontenancée?|désarçonnée?|étonnée?|surprise? d[eu']|me surprend|me laisse (?:[\p{L}]+ )?(?:songeu|interrog)|interrogati(?:f|ve))/u,
        /(?<![\p{L}])ai-je (?:[\p{L}']+ ){0,3}?(?:mal|peine|difficulté) à/u,
        /(?<![\p{L}])(?:j'aimerais|je voudrais|je souhaiterais|j'aurais aimé) (?:[\p{L}]+ )?comprendre/u,
        /(?<![\p{L}])(?:je ne m'explique|quelque chose (?:m'a|m'aura)|j'ai (?:peut-être )?mal (?:compris|interprété))/u,
      ],
    },
    availability: {
      any: [
        /(?<![\p{L}])(?:je (?:reste|demeure|serai|suis|resterai|me tiens|me tiendrai|me rends)|restant)[^.?!]{0,40}?(?:disposition|disponible|joignable|à (?:votre|ton) écoute|là (?:si|quand|pour|le)|présente?|à portée)/u,
        /(?<![\p{L}])porte[^.?!]{0,40}?ouverte/u,
        /(?<![\p{L}])à tout moment(?![\p{L}])/u,
        /(?<![\p{L}])(?:n'hésite[zs]? (?:surtout )?pas|libre à (?:vous|toi)|vous pouvez|tu peux|sentez-vous libre|vous pourrez|tu pourras)[^.?!]{0,40}?(?:écrire|contacter|recontacter|joindre|appeler|rappeler|revenir|solliciter|reprendre|faire signe|compter|m'en parler|tourner)/u,
        /(?<![\p{L}])(?:quand|lorsque|dès que|le jour où|si un jour|le moment venu|si jamais|si l'envie|si le (?:sujet|besoin|projet)|si les choses|si la situation|si (?:vous|tu) (?:souhaite[zs]?|voule[zs]|veux|changez|changes|avez besoin|as besoin))[^.?!]{0,90}?(?:je |moi|j'|écri|mot|signe|appel|reprend|ravi|plaisir|volontiers|là|contact|dispo)/u,
        /(?<![\p{L}])(?:je (?:serai|serais|suis)|nous (?:serons|serions)) (?:[\p{L}]+ ){0,2}?(?:ravie?s?|heureu(?:x|se)|enchantée?s?|contente?s?|là)[^.?!]{0,60}/u,
        /(?<![\p{L}])un (?:simple |petit |court )?(?:mot|message|signe|mail|appel|coup de fil)[^.?!]{0,30}?(?:suffi|de (?:votre|ta) part|et je|me fera)/u,
        /(?<![\p{L}])(?:vous savez|tu sais) (?:[\p{L}]+ )?(?:où|comment) me (?:trouver|joindre|contacter)/u,
        /(?<![\p{L}])(?:je|j')(?: le| la| les| y|reprendrai| reprendrai|répondrai| répondrai|échangerai)?[^.?!]{0,30}?(?:reprendrai|répondrai|reviendrai|échangerai|rappellerai|discuterai)[^.?!]{0,20}?(?:volontiers|avec plaisir|toujours)/u,
        /(?<![\p{L}])(?:c'est )?(?:avec (?:grand )?plaisir|volontiers) que (?:je|nous)[^.?!]{0,30}?(?:reprendr|répondr|échang|discuter|reviendr)/u,
        /(?<![\p{L}])(?:faites|fais)(?:-| )(?:moi )?(?:simplement )?signe/u,
        /(?<![\p{L}])(?:à (?:votre|ton) service|bienvenue?s?|mes coordonnées|mon numéro|garder (?:le )?contact|gardons (?:le )?contact|reste en contact|rester en contact|répondrai présente?|me ferai un plaisir|au plaisir d[e']|coup de fil)(?![\p{L}])/u,
        /(?<![\p{L}])(?:vous|tu) (?:savez où |sais où |pouvez |pourrez |peux |pourras )?(?:[\p{L}]+ )?(?:me|m') ?(?:trouver|joindre|appeler|écrire|contacter|retrouver)/u,
        /(?<![\p{L}])(?:appelle|appelez|écris|écrivez|contacte|contactez|rappelle|rappelez|passe|passez)-moi/u,
      ],
      not: [/je ne (?:suis|serai) plus (?:disponible|joignable)/u],
    },
    thanks: {
      any: [
        /(?<![\p{L}])(?:merci|remercie|remercier|remerciements?|reconnaissante?|gratitude|gré)(?![\p{L}])/u,
        /(?<![\p{L}])(?:souhait(?:e|ant|ons)|vœux|voeux)(?![\p{L}])[^.?!]{0,50}?(?:bonne|bon|belle|excellente?|réussite|succès|meilleur|plein|continuation|suite|tout|beau)/u,
        /(?<![\p{L}])(?:bonne (?:continuation|chance|route|suite|semaine|journée|fin|rentrée|année|réussite)|belle (?:continuation|semaine|journée|fin|suite|réussite|année)|bel été|bon été|excellente (?:continuation|journée|semaine|suite|fin)|plein succès|plein de (?:succès|réussite|bonnes)|toute? (?:la |ma )?réussite|beaucoup de succès|bonnes fêtes|bonnes vacances)(?![\p{L}])/u,
        /(?<![\p{L}])(?:j'ai (?:[\p{L}]+ )?apprécié|appréciée?s?)[^.?!]{0,40}?(?:votre|ton|vos|tes) (?:temps|confiance|accueil|écoute|disponibilité|franchise|intérêt|ouverture)/u,
        /(?<![\p{L}])j'espère que (?:tout|vos|votre|tes|ton|vous|tu)[^.?!]{0,50}?(?:bien|succès|mieux|réussi|fruct)/u,
      ],
      not: [
        /(?<![\p{L}])non,? ?merci(?![\p{L}])/u,
        /(?<![\p{L}])merci (?:bien )?(?:de (?:bien vouloir |me |nous |m'|vouloir |ne |votre réponse|votre retour|votre prompt|répondre|revenir)|d'avance|par avance|de m'|d'y )/u,
        /(?<![\p{L}])(?:je (?:vous|te) )?remercie (?:d'avance|par avance|de (?:bien vouloir|me |nous |m'|répondre|revenir|votre réponse|votre retour|ta réponse|ton retour))/u,
        /(?<![\p{L}])merci pour (?:votre|ta|ton) (?:réponse|retour|prompt)/u,
        /(?<![\p{L}])je souhait(?:e|erais) (?:[\p{L}]+ )?(?:savoir|obtenir|avoir|comprendre|recevoir)/u,
      ],
    },
  },
  roomForNo: {
    plain: [
      /(?<![\p{L}])(?:un|le|votre|ton|même un) (?:[\p{L}]+ ){0,3}?"?non(?! seulement)(?![\p{L}])/u,
      /(?<![\p{L}])"non,? ?(?:merci)?"/u,
      /(?<![\p{L}])(?:me )?(?:dire|répondre|écrire|dites|réponds|répondez|dis)[- ](?:moi )?(?:[\p{L}]+ ){0,2}?"?non(?![\p{L}])/u,
      /(?<![\p{L}])(?:sans (?:avoir )?(?:à |aucune |besoin de )?(?:vous |te |de )?(?:justifi|expliqu)|aucune (?:explication|justification)|inutile de (?:vous|te)? ?(?:justifier|expliquer)|pas besoin (?:de |d')(?:[\p{L}]+ )?(?:justifi|expliqu))/u,
      /(?<![\p{L}])(?:un|votre|ton) (?:éventuel )?refus(?![\p{L}])/u,
      /(?<![\p{L}])(?:c'est|que c'est|serait|soit|est) (?:[\p{L}]+ )?"?non"?(?![\p{L}])(?! seulement| plus)/u,
      /(?<![\p{L}])(?:choisi|décidé|préféré|préférez|préfères|souhaitez|souhaites) (?:de )?ne pas[^.?!]{0,80}?(?:droit|souci|problème|naturel|normal|bien|comprend|besoin|entendu)/u,
      /(?<![\p{L}])(?:aucune obligation|nul besoin d|en toute (?:franchise|liberté|simplicité|transparence)|décliner|passer (?:votre|ton) tour)/u,
      /(?<![\p{L}])libre de (?:refuser|décliner|ne pas|dire non)/u,
      /(?<![\p{L}])(?:ne (?:m'en|vous en) (?:formaliserai|voudrai)|ne (?:vous|t') ?en voudrai|sans rancune)/u,
    ],
    supposed: [
      /(?<![\p{L}])(?:si|s'il|s'ils|au cas où|dans le cas où|que)(?![\p{L}])[^.?!]{0,70}?(?:(?:ne|n')[^.?!]{0,30}?(?:pas|plus|guère)|changé|évolué|ailleurs|autre|autrement|différ|préfér|en rester là|renonc|abandonn|reporté|suspendu|choisi|retenu|tourné|trop tôt|moment|défavorable|contraire|négatif|décidé|oui ou non)/u,
      /(?<![\p{L}])(?:peut-être|il se peut|il est possible|sans doute)[^.?!]{0,60}?(?:pas|plus|changé|évolué|ailleurs|autre)/u,
      /(?<![\p{L}])(?:quelle que soit|quel que soit|quoi que) /u,
    ],
    costless: [
      /(?<![\p{L}])(?:aucun (?:souci|problème|mal)|pas de (?:souci|problème)|sans (?:souci|problème|gêne|détour|hésiter|façon|crainte)|rien de grave|tout à fait (?:naturel|normal|compréhensible|légitime)|parfaitement (?:naturel|normal|compréhensible|légitime|entendable|convenable)|bien (?:naturel|normal)|très bien|c'est (?:naturel|normal|compréhensible|ok|entendu|parfait))/u,
      /(?<![\p{L}])(?:me convien|convient|je (?:le |vous |te |l')?(?:[\p{L}]+ )?(?:comprendrai|comprends|comprendrais|respecte|respecterai|accepte|accepterai|entends|entendrai))/u,
      /(?<![\p{L}])(?:dites|dis|écrivez|écris|répondez|réponds|faites|fais|indiquez|signalez)(?:-| )(?:le[- ])?(?:moi|le)(?![\p{L}])/u,
      /(?<![\p{L}])(?:n'hésite[zs]? pas|vous pouvez|tu peux|il (?:vous|te) suffit|il suffit|(?:un|deux|trois|quelques) (?:simple |petit |court )?mots?|une (?:simple |courte )?(?:ligne|phrase))/u,
    ],
  },
  signOff:
    /^(?:(?:très |bien )?(?:cordialement|bien à (?:vous|toi)|sincèrement|amicalement|respectueusement|à bientôt|bien (?:cordialement|sincèrement)|avec mes|salutations|meilleures|sincères|mes salutations|veuillez|je vous prie|bonne (?:journée|semaine|continuation)|belle (?:journée|semaine)|merci|au plaisir|chaleureusement|cdlt|cdt)(?![\p{L}])[^.?!]{0,50}[,.]?)$/u,
  lastWord: [
    /(?<![\p{L}])(?:ne|n') ?(?:[\p{L}']+ ){0,2}?(?:[tl]')?(?:relancerai|écrirai|solliciterai|importunerai|dérangerai|recontacterai|contacterai|reviendrai|insisterai|insiste|enverrai|rappellerai|proposerai|relance|écris)(?![\p{L}])/u,
    /(?<![\p{L}])(?:mon|un|ce|le) (?:tout )?dernier (?:message|mot|mail|courriel|e-mail|courrier)(?![\p{L}])/u,
    /(?<![\p{L}])(?:je m'en (?:tiendrai|tiens)|j'en (?:resterai|reste)|je m'arrête(?:rai)?) (?:donc )?(?:là|ici)/u,
    /(?<![\p{L}])je (?:vous|te) laisse (?:donc |désormais |maintenant |volontiers )?(?:la main|le soin|l'initiative|revenir|juge|libre|tranquille|décider|choisir|reprendre)/u,
    /(?<![\p{L}])(?:la balle est|à (?:vous|toi) de|c'est à (?:vous|toi))/u,
    /(?<![\p{L}])sans (?:plus )?(?:vous|te) (?:relancer|solliciter|importuner|déranger)/u,
  ],
};
