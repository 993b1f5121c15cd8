import type { AnswerFamilies } from './answer-families.ts';

const other =
  "(?:un autre|une autre|d'autres|un concurrent|un de vos (?:concurrents|confreres)|un confrere|quelqu'un d'autre|le concurrent|la concurrence|notre (?:prestataire|fournisseur|partenaire|solution|outil) (?:actuel|actuelle|historique)|une solution (?:interne|concurrente|moins|differente)|une offre concurrente|un prestataire (?:local|moins))";
const paper =
  '(?:offre|proposition|devis|contrat|tarifs?|conditions|commande|prix|budget|bon de commande|convention|accord|planning|cahier des charges)';
const day =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|demain|aujourd'hui|la semaine prochaine|(?:le )?\\d{1,2}(?:er)?(?: (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))?|\\d{1,2} ?h(?: ?\\d\\d)?|ce creneau|cette date|cet horaire|la date|l'horaire|le creneau|votre creneau|midi)";
const someone =
  "(?:mon|ma|mes|notre|nos|le|la|les|l'|un|une|des) ?(?:\\S+ )?(?:equipes?|direction|directeur|directrice|patron|patronne|boss|chef|responsable|collegues?|associes?|dg|daf|dsi|drh|comite|comptable|codir|comex|conseil|achats|collaborateurs?|service|siege|mari|femme|partenaires?|manager|n\\+1|juridique|finance|interesses?)";

/** French, without “ne” and accents. Own list, written from knowledge of how people answer offers. */
export const frenchAnswers: AnswerFamilies = {
  refusal: [
    '(?:pas|sans|jamais) (?:y |vouloir y |pouvoir y |en mesure de |pouvoir )?(?:donner |donne |donnons |donnerons |donnera |donnerai )?suite',
    '(?:donner(?:ai|ons|a)?|donnons|donne) (?:finalement |malheureusement |donc )?pas (?:de )?suite',
    '(?:decide|choisi|prefere|choix|preferons|decision|pris le parti)(?: \\S+){0,3} de pas (?!vous (?:faire attendre|repondre tout de suite))',
    '(?:preferons|prefere|preferions) pas ',
    "(?:souhaite|souhaitons|veux|voulons|veut|comptons|compte|allons|vais|va|pouvons|peux|pourrons|envisageons|prevoyons)(?: \\S+){0,2} pas (?:\\S+ )?(?:poursuivre|continuer|aller plus loin|avancer|renouveler|donner suite|s'engager|nous engager|m'engager|investir|changer|travailler avec|retenir|prolonger|etre (?:re)?contacte)",
    "(?:irons|iront|irai|ira) pas plus loin|(?:on|nous|va|allons|prefere|preferons|devons|dois)(?: \\S+){0,4} en rester la|(?:on|nous) (?:s'arrete|nous arretons|arrete) la|nous nous arretons la",
    `(?:choisi|choisit|retenu|retenons|opte pour|selectionne|partis? (?:avec|sur|vers)|part (?:avec|sur)|partons (?:avec|sur)|signe (?:avec|chez)|prefere|attribue .{0,20}a|tournes? vers|confie .{0,30}a|travailler avec|rester avec|restons (?:avec|chez)|conservons|gardons|garde|continuer avec|continuons avec) ${other}`,
    `(?:${paper}|candidature|dossier|solution) (?:a|est|ont|sera) (?:malheureusement |donc |finalement )?pas (?:ete )?(?:retenue?|acceptee?|validee?|selectionnee?)`,
    `(?:retenu|retenons|retiendrons|valide|validons|accepte|acceptons|retenir) pas (?:votre|cette|la) (?:${paper}|solution|candidature)|pas (?:retenu|retenir|valide|accepte|donne suite a) (?:votre|cette|la) `,
    '(?:pas|plus) (?:du tout |vraiment |tres |plus |trop |specialement )?interesse(?:s|e|es|\\(e\\))?(?! que| par la partie)',
    "(?:(?:nous|m'|m|me|vous) ?interesse|interesse(?:nt)?) (?:pas|plus|guere|absolument pas)|pas d'interet (?:pour|de notre|a )|sans interet pour (?:nous|moi)",
    "(?:^|merci |mais |bonjour |donc )(?:c'est |ce sera )?non(?: merci|$| c'est| desole| nous| pas pour| sans facon| je )|non merci|merci mais non|c'est non\\b|ce sera non|ca sera non|sera un non|reponse (?:est|sera)(?: donc)? (?:non|negative|defavorable)|avis defavorable|sans facon",
    '(?:dois|devons|prefere|preferons|suis oblige de|sommes obliges de|sommes contraints de|suis contraint de|vais|allons|contraints? de|obliges? de) (?:donc )?(?:decliner|refuser|renoncer|passer mon tour)|(?:nous|je|on) (?:decline|declinons|refuse|refusons|renonce|renoncons)\\b|je passe mon tour|on passe notre tour|on va passer\\b',
    "(?:merci de|veuillez|priere de|je vous (?:prie|demande|remercie) de|pourriez-vous|svp|je souhaite) (?:bien vouloir )?(?:plus (?:me|nous|m'|jamais)|cesser|arreter|me (?:retirer|desinscrire|desabonner|supprimer|rayer|enlever)|nous (?:retirer|desinscrire|desabonner|supprimer|rayer)|pas (?:me|nous) (?:re)?(?:contacter|lancer|ecrire|appeler|solliciter)|supprimer (?:mes|mon|nos)|retirer (?:mon|mes|notre|nos))",
    "(?:arretez|cessez|arrete|stop)(?: \\S+){0,2} (?:de |d')?(?:me|nous|m'|vos|ces|ecrire|envoyer|relancer|contacter)|retirez-(?:moi|nous)|desinscrivez|desabonnez|supprimez (?:mes|mon)|(?:me|nous) (?:contactez|relancez|recontactez|ecrivez|appelez) (?:plus|pas)|plus (?:a )?(?:me|nous) (?:contacter|relancer|recontacter|solliciter|ecrire)|inutile de (?:me|nous|m'|insister|revenir)",
    "(?:pas|plus) (?:du tout |vraiment |encore |forcement )?(?:d'actualite|une priorite|la priorite|notre priorite|prioritaire|dans nos priorites|a l'ordre du jour|au programme|le bon moment|le moment|pertinente? pour nous|adaptee? a (?:nos|notre)|ce que (?:nous|je) (?:cherch|recherch)|ce qu'il (?:nous|me) faut|dans nos (?:projets|plans|objectifs))",
    "^(?:mais |donc |desole |malheureusement |merci mais )*pas (?:pour (?:le moment|l'instant|nous|cette annee)|cette annee|maintenant|dans l'immediat|a ce stade)",
    "(?:avons|ai|a|avait|ayant) (?:pas|plus|aucun)(?: vraiment| le| de| d')? ?(?:besoin|budget)(?! (?:de plus|d'autre|d'aide|que))|(?:aucun|pas de|plus de) (?:budget|besoin) (?:pour|prevu|cette|actuel|a ce|sur|de (?:ce|notre|cette)|en)",
    'budget (?:\\S+ ){0,4}(?:refuse|gele|coupe|supprime|rejete)\\b',
    "(?:projet|dossier|sujet|idee|initiative) (?:\\S+ ){0,2}(?:a ete |est |sont |ont ete )?(?:donc |finalement |malheureusement |definitivement )*(?:abandonnee?|annulee?|enterree?|arretee?|stoppee?|tombe a l'eau|clos)\\b",
    "(?:abandonne|abandonnons|annule|enterre|renonce a|arrete|stoppe) (?:le|ce|notre|l') ?(?:projet|idee|dossier)",
    "(?:correspond(?:ent)?|convient|conviennent|repond(?:ent)?|colle) (?:malheureusement |finalement )?(?:pas|plus)(?: \\S+)? (?:a|aux) (?:nos|notre|mes|mon|ce|l')|(?:convient|conviennent) (?:pas|plus)(?: a (?:nos|notre))?$(?<!horaire.{0,30})(?<!date.{0,30})(?<!creneau.{0,30})",
    "(?:sera|est) pas possible (?:pour nous|de (?:poursuivre|donner|continuer|s'engager|collaborer|travailler))",
    '(?:satisfaits?|contents?|bien) (?:de|avec|chez) (?:notre|mon|nos) (?:prestataire|fournisseur|partenaire|solution|outil|agence)|deja (?:un|une|equipes?|notre) (?:prestataire|fournisseur|solution|partenaire|outil|agence)(?: et|$| avec| qui)',
    '(?:vous pouvez|merci de|tu peux) (?:fermer|clore|cloturer|classer) (?:le|mon|notre|ce) dossier|classer sans suite|classe sans suite|(?:regret|regrette|regrettons) de (?:vous )?(?:informer|annoncer|decliner|devoir)',
  ],
  commitment: [
    'bon pour (?:accord|nous|moi|commande|signature)|ok pour (?:moi|nous|accord|la suite|signer|signature)',
    "(?:confirme|confirmons)(?: \\S+)?(?: par la presente)? (?:notre|mon|l'|la|le|votre|que|ma|nos|cette|ce|pour|bien|avec)(?! reception)(?! bien avoir)",
    "(?:c'est|tout est|est|sont|ete|^|oui) (?:donc |tout |bien |enfin |officiellement )?(?:validee?|actee?|signee?|approuvee?|confirmee?|accepte|acceptee|parti|un grand oui|un oui|vendu|adjuge|conclu)s?(?:$| (?:pour|de|par|cote|avec|en|on|vous|nous|et|merci|pas de|chez|a|bon))",
    "c'est (?:tout )?(?:bon|ok|okay|parfait|d'accord|oui|good|all good) (?:pour|de|cote|chez) (?:nous|moi|notre|mon|mardi|lundi|mercredi|jeudi|vendredi|demain|le|la|les)",
    `(?:nous|je|on) (?:vous )?(?:valide|validons|approuve|approuvons|signe|signons|commande|commandons|lance|lancons|demarre|demarrons|fonce|prend|prenons)(?: \\S+)? (?:votre|le|la|les|l'|cette|ce|avec|donc|tout|des|en|lundi|mardi|\\d+)|je valide|nous validons|on valide|on signe|je signe(?!rai)|on fonce|on lance|on demarre|on se lance`,
    "(?:on|nous|alors|ok|oui|go|bah|c'est bon|d'accord|parfait|super) ?y va(?! avoir| falloir)|on y va\\b|allons-y|nous y allons|(?:^|ok |oui |c'est |donc |pour nous c'est )(?:go|banco|vendu|feu vert|let's go|partant|partante|partants)(?:$| (?:pour|on|vous|merci|de))",
    "(?:vous pouvez|tu peux|merci de|je vous laisse|je te laisse|vous avez (?:notre|mon|le) (?:accord|feu vert|ok) (?:pour|et)|n'hesitez pas a)(?: donc| bien)?(?: bien vouloir)? (?:y aller|lancer|demarrer|commencer|avancer|proceder|foncer|(?:nous |m'|me |m' )?(?:envoyer|preparer|etablir|transmettre|adresser) (?:le|la|un|une|l') ?(?:contrat|bon de commande|facture d'acompte|convention|documents? (?:a|pour) sign|invitation|devis (?:a signer|definitif)|lien de signature|invit))",
    `(?:nous|je|on|j') ?(?:vous )?(?:accepte|acceptons|avons accepte|ai accepte|prenons|retenons|avons retenu|avons choisi|ai choisi|choisissons|avons decide de (?:retenir|choisir|vous (?:confier|choisir|suivre|retenir)|travailler avec vous|partir avec vous|signer|poursuivre avec vous|avancer avec vous|accepter))(?: avec plaisir| volontiers| donc| bien| finalement)* ?(?:votre|vos|l'|la |le |cette|ces|vous|$)`,
    `${paper} (?:est |a ete |sont )?(?:bien |donc )?(?:accepte|acceptee|validee?|approuvee?|signee?|retenue?|conclu)s?(?: \\S+)?(?:$| (?:par|ci|en|pour|et|cote|de|a|vous|bon))`,
    "(?:avez|as|voici|donne|donnons|ai|j'ai|avons|obtenu|eu)(?: \\S+)? (?:notre|mon|le|son|leur|l')? ?(?:feu vert|accord|go|aval)\\b(?! de principe)(?! verbal)|feu vert (?:de|du|pour|cote)",
    "marche conclu|affaire conclue|tope la|c'est parti|on est bons?(?:$| pour)|on part la-dessus|on part sur (?:ca|votre|cette|la|le|une|l'offre)|on part avec vous|nous partons (?:sur votre|avec vous)|on travaille ensemble|ravis? de (?:travailler|collaborer|demarrer)",
    "(?:devis|contrat|bon de commande|bdc|document|exemplaire|convention|proposition|offre)s? (?:\\S+ ){0,3}(?:signee?s?|contresignee?s?|paraphee?s?)(?![a-z])|(?:ci-joint|en piece jointe|pj|voici|trouverez)(?: \\S+){0,5} (?:signee?s?(?![a-z])|bon de commande|bdc|bon pour accord)|bon de commande (?:\\S+ ){0,3}(?:ci-joint|joint|en pj|en piece jointe|parti|envoye|suit)|(?:j'ai|avons|vient de|viens de|venons de|ai|a) (?:bien |deja )?(?:signe(?:r)?|contresigne(?:r)?)(?:$| (?:le|la|l'|votre|et|ce|hier|electroniquement))",
    "(?:souhaitons|souhaite|voulons|veux|aimerions|sommes prets a|suis pret a|est prets? a|desirons|avons decide|ai decide|a decide|allons|vais|va)(?: \\S+)? (?:de |d')?(?:avancer|demarrer|poursuivre|commander|souscrire|lancer|commencer|signer|travailler|collaborer|passer commande|aller de l'avant|partir|vous suivre|retenir|valider|accepter|prendre|reserver)(?: donc| avec plaisir)?(?: avec| sur| pour| le| la| votre| vous| en| des| ensemble| l'| notre| une|$)",
    `(?:${day}(?: (?:a|c'est|ca|cela|vers|matin|apres-midi|est|serait|de|pour|le|sera|bien|\\d{1,2}|\\d{1,2} ?h(?: ?\\d\\d)?))* (?:me convient|nous convient|me va|nous va|me conviendrait|parfait|bon pour|ok pour|convient|(?:me |nous )?va (?:tres )?bien|nickel|ok$|conviendra|est parfait|est bon|est note|note))`,
    "(?:ca|cela|c'est ce qui|date|horaire|creneau|rdv|rendez-vous) (?:me|nous) (?:va|convient)(?: bien| tres bien| parfaitement)?|(?:me|nous) convien(?:t|nent|drait) (?:parfaitement|tres bien|bien)|(?:me|nous) convient$",
    `(?:ok|oui|d'accord|entendu|parfait|note|c'est note|partant|partante|partants|bon|super|confirme|valide|va|marche|impeccable|volontiers) (?:donc )?(?:pour|sur) (?:${day}|la (?:date|proposition|visio|demo|reunion)|le (?:devis|rdv|rendez-vous|prix|tarif|contrat|point)|votre (?:offre|proposition|devis)|l'offre|nous|moi|demarrer|avancer|cette|ce|une visio|un rdv|un point|les conditions)`,
    "(?:envoyez|envoie|adressez|transmettez|preparez|faites)(?:-| )?(?:moi|nous)?(?: parvenir)?(?: donc)? (?:le|la|l'|une|un|votre) ?(?:contrat|invitation|bon de commande|invit|convention|facture d'acompte|lien de signature|devis a signer|documents? (?:a|pour) sign)",
    `(?:je|nous|on) (?:serai|serons|sera) (?:bien )?(?:la|presente?s?|au rendez-vous|disponible ${day}|des votres)|(?:^|donc |dit |alors |merci |parfait |note )a (?:lundi|mardi|mercredi|jeudi|vendredi|demain)\\b|rendez-vous (?:est )?pris|comptez sur (?:moi|nous)|(?:suis|sommes|est) (?:tout a fait |totalement |bien |tous )?(?:partante?s?|d'accord (?:avec|pour|sur) (?:votre|la|le|les|l'|cette)|convaincus?|des votres)`,
    '(?:vous avez|avez) ete (?:retenus?|choisis?|selectionnes?)|(?:on|nous) (?:vous )?(?:fait|faisons) confiance|(?:hate|impatients?|content|ravi)s? de (?:demarrer|commencer|travailler)',
  ],
  agreement: [
    '^(?:oui|ouais|bien sur|tout a fait|absolument|volontiers|avec plaisir|carrement|certainement|avec grand plaisir|bien volontiers)\\b',
    'mais oui|oui avec plaisir|oui volontiers|oui tout a fait',
  ],
  deferral: [
    "(?:reviens|revient|reviendrai|revenons|reviendrons|reviendra|revenir|retourne|retournerai) (?:tres vite |rapidement |bientot |vite |donc |ensuite )?(?:vers|a) (?:vous|toi)|(?:vous|te|tu|t') ?(?:redis|redirai|redis ca|dirai|dirons|redirons|tiens|tiendrai|tenons|tiendrons|recontacte|recontacterai|recontactons|recontacterons|rappelle|rappellerai|rappelons|fais (?:un |mon )?(?:retour|signe)|ferai (?:un |mon )?(?:retour|signe)|faisons (?:un )?retour|ferons (?:un )?(?:retour|signe)|donne(?:rai|rons|ra)? (?:une |ma |notre |de |des )?(?:reponse|nouvelles|retour)|repondrai|repondrons|reponds|ecris|ecrirai)",
    "(?:on|nous|en|se|s'en) ?(?:en )?(?:se )?(?:reparle|reparlera|reparlerons|reparlons|rediscute|rediscutera|recontacte|rappelle|redit|reverra|reparler|rediscuter|recause)|a (?:re)?voir\\b|on verra|nous verrons|on va voir|faut voir|reste a voir",
    '(?:vais|va|allons|dois|devons|doit|besoin de|temps de|laissez-moi|laisse-moi|faut que|voudrais|aimerais|souhaite|souhaitons|peux|prendrai le temps de) (?:\\S+ ){0,3}(?:regarder|etudier|reflechir|voir|parler|discuter|lire|examiner|analyser|relire|consulter|jeter un oeil|prendre connaissance|faire le point|en parler|valider en interne|soumettre|presenter|partager|decanter|digerer|echanger|evoquer|demander|regarde|reflechisse|voie|consulte|etudie|lise|creuser|poser|peser|comparer)',
    "(?:je|on|nous) (?:vous |te |le |la |les |l'|en |y |m'y )?(?:regarde|regardons|regarderai|regarderons|etudie|etudions|etudierai|reflechis|reflechit|reflechissons|reflechirai|lis|lirai|examine|examinons|analyse|analysons|penche|jette un|consulte|verrai|vois|voit|voyons|creuse|parcours|prends? connaissance|prendrai connaissance|prenons connaissance|fais le point|en discute|en discutons|en parle|en parlons|soumets|soumettons|presente|transmets|transmet|partage|fais suivre|fais circuler|parlerai|pose|discuterai|etudierons|demande|remonte|fais remonter)(?! pas| que vous| donc que)(?: \\S+)? ?",
    `(?:vois|voir|voit|discute|discuter|parle|parler|parlerai|point|echange|echanger|soumets|soumettre|partage|partager|presente|valider|valide|concerte|aborder|evoquer|remonte|consulter)(?: \\S+){0,5} (?:en interne|autour de moi|de notre cote|(?:avec|a|aupres de|en) ${someone})|en interne`,
    "(?:laissez|laisse|donnez|donne|accordez|besoin)(?:-| )?(?:moi|nous|d'|de|d'un)? ?(?:le|un|quelques|un peu|encore|jusqu'|du|de)(?: \\S+)? ?(?:temps|jours|semaines?|peu|delai|a |recul)|prendre le temps|temps de la reflexion|temps de (?:reflexion|regarder|lire)|prends le temps|delai de reflexion|en cours de reflexion|a l'etude|en reflexion|a tete reposee",
    "(?:garde|gardons|mets|mettons|range|conserve|conservons)(?: \\S+){0,4} (?:de cote|sous le coude|en tete|en memoire|a l'esprit|dans un coin|precieusement|en reserve)|je (?:le |la )?note dans un coin|des que (?:j'en sais|nous en savons|j'ai|je|nous|possible je)",
    '(?:prendrons|prendre|prenons|arreterons) (?:une|notre|ma) decision|(?:deciderons|decidera|trancherons|tranchera|deciderai)|je me decide|se decide',
  ],
  interest: [
    "(?:ca|cela|ceci|c'est|elle|il|tout|tout ca|proposition|offre|idee|presentation|demo|projet|solution|concept|l'ensemble)? ?(?:m'a|me|nous|a|nous a|m') ?(?:l'air|semble|parait|semblent|paraissent|plait|plaisent|parle|convient|inspire)(?: a priori| plutot| tres| assez| vraiment| bien| tout a fait| deja| pas mal)* ?(?:interessante?|bien|pas mal|bon|bonne|correcte?|prometteu(?:r|se)|top|sympa|pertinente?|coherente?|jouable|raisonnable|attractive?|super|seduisante?|complete?|alle(?:chante?)?|$)",
    "(?:c'est|semble|parait|tres|plutot|assez|vraiment|est|l'air|sont) (?:\\S+ )?(?:interessante?|prometteu(?:r|se)|seduisante?|tentante?|alle?chante?|pas mal|attractive?)s?",
    "pourquoi pas|sur le principe|dans le principe|a priori(?! pas)|a premiere vue|en principe|dans l'absolu|(?:pourrait|peut|pourraient)(?: \\S+)? (?:etre interessant|nous interesser|m'interesser|interesser|le faire|coller|etre une (?:option|piste|idee))|^(?:peut-etre|eventuellement|possible|probablement|sans doute)\\b|bonne idee|a creuser|a etudier|a mediter|je suis (?:plutot |assez )?(?:interessee?|tentee?|preneur)|piste (?:interessante|a)|ca se (?:tente|discute|reflechit)|faut que j'y",
    '(?:ca|cela) (?:devrait|doit|pourrait) (?:le faire|aller|etre (?:bon|ok|possible|jouable)|coller|passer|marcher)|ca (?:peut|devrait) marcher',
  ],
  receipt: [
    "(?:ok|okay|oki|okey|d'accord|d'acc|dacc|dac|bien recu|bien recue|recu|recue|c'est recu|je confirme la bonne reception|bonne reception|j'accuse (?:bonne )?reception|bien note|c'est note|c'est bien note|note|je note|j'en prends note|je prends note|j'ai bien (?:recu|note)|nous avons bien (?:recu|note)|avons bien recu|entendu|bien entendu|compris|c'est compris|parfait|super|tres bien|ca marche|ca roule|top|genial|impeccable|nickel|bien|vu|bien vu|c'est vu|c'est bon|c'est clair|excellent|cool|cordialement bien recu|on fait comme ca|va pour ca|soit|ca me va|message recu|fort bien|c'est entendu|merci pour l'info)",
  ],
  courtesy: [
    "(?:mille |un grand |grand |encore )?merci(?: (?:beaucoup|bien|infiniment|encore|d'avance|par avance|a vous|a toi|a tous|bcp))*(?: (?:pour|de|d')(?: ?\\S+){0,8})?|je (?:vous|te) remercie(?: \\S+){0,10}|nous vous remercions(?: \\S+){0,10}|c'est (?:gentil|sympa)",
    'bonjour|bonsoir|salut|coucou|hello|cher|chere|madame|monsieur|a tous|re',
    "j'espere que (?:\\S+ ?){0,8}|bonne (?:journee|soiree|semaine|continuation|fin de journee|reception|annee|apres-midi)|bon (?:week-end|weekend|courage|apres-midi)|belle (?:journee|soiree|semaine)|excellente journee|a bientot|a tres vite|a vite|a plus|bien a vous|cordialement|bien cordialement|cdt|cdlt|bises?|au plaisir(?: \\S+){0,6}|n'hesitez pas(?: \\S+){0,6}",
    '(?:desolee?|toutes mes excuses|excusez-moi|pardon|navree?)(?: pour| de)?(?: \\S+){0,8}(?=$)',
    "ravie? (?:de|d')(?: ?\\S+){0,8}|(?:c'etait|ce fut) (?:un plaisir|sympa|tres)(?: \\S+){0,6}|suite a (?:notre|votre)(?: \\S+){0,8}",
  ],
  filler: [
    "donc|alors|bon|ben|bah|et|je|vous|le|la|les|l'|votre|vos|mail|documents?|message|envoi|proposition|devis|offre|en|y|ca|cela|tout|pour|de|du|des|c'est|svp|pas de souci|pas de soucis|pas de probleme|aucun souci|oui|tres|la presentation|presentation|pour l'instant|de mon cote|de notre cote|par mail|ce jour|ci-dessous|ci-joint",
  ],
  condition: [
    "si (?!besoin|vous (?:avez|voulez|souhaitez|pouvez|preferez)|necessaire|possible|tu (?:veux|peux|as|preferes))|s'il(?! (?:vous|te) plait)|sous reserve|a condition|pourvu que|seulement si|en attendant|en attente|avant (?:de|d'|que|tout)|apres (?:validation|accord|que|avoir)|une fois (?:que|le|la|les|nos|notre)|des que|quand (?:nous|on|j|le|la)|lorsque|cela depend|ca depend|selon|en fonction de|reste a|il faudrait|faut d'abord|d'abord|conditionnel",
    'pourrait|pourrais|pourrions|peut-etre|esper|presque|pas encore|pas\\b(?! de (?:soucis?|problemes?))|jamais|aimerai[st] (?:savoir|comprendre)|voudrais (?:savoir|comprendre)|hesit|aurait|serait (?!parfait|ideal|bien|un plaisir|top|super)',
  ],
  doubt: [
    "pas (?:encore |tout a fait |totalement |vraiment |tres |trop |bien )*(?:sure?s?|certaine?s?|convaincue?s?|clair|compris|a l'aise|d'accord|emballe)|j'hesite|nous hesitons|on hesite|des? doutes?|trop (?:cher|chere|chers|elevee?s?|complique|tot|long|juste|eleve)|probleme (?:avec|sur|de)|inquiet|pas encore(?! (?:eu|pu|lu|regarde|recu|reussi|pris))|decu|mecontent|reserves? sur|(?:il|elle) (?:nous )?manque|toutefois|cependant|en revanche|par contre",
  ],
  notRefusing: [
    "(?:c'est|est) pas que|(?:veut|signifie|voulais|veux|voudrais|voulait) pas (?:dire|donner l'impression|passer pour)|pas seulement|pas uniquement|non plus|au depart|au debut|initialement|l'an dernier|l'annee derniere|a l'epoque|auparavant|precedemment|avant de vous|jusqu'ici|pas encore|certains|ceux qui|les gens qui|les clients qui|(?:ils|elles|il|elle) (?:a |ont|avaient|avait|sont|etaient|etait|est )|pourquoi|si (?:vous|on|nous|ca|cela|tu|le|la|c')|s'il|a moins que|sauf si|pas (?:besoin de (?:vous|s'|te|repondre|rappeler|repasser|plus|se)|interesse que)|crains|bruit court|rassurez|votre (?:collegue|concurrent)|pas (?:pour le moment|encore) (?:de|eu) (?:reponse|retour|nouvelles)|jusqu'a (?:hier|present)",
  ],
};
