import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

const unless = `${ownFault}${doneByOthers}
  remercie/ravi/ravie/apprecie/volontiers/gentil/gentille/formidable/genial
  (pas|nullement|aucunement|jamais) ..2 (abuser|profiter|vous presser|depasser)
  (crains|peur|eviter|evite|voudrais|voudrions|veux) ..2 (pas)? ..1 (abuser|profiter|tourner)
`;

/** More French figures of speech: being duped, held cheap, going too far; and services that would have cost nothing. */
export const figures: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      (roule*|roulez|rouler) ..2 (dans la farine|comme un)
      (mener|mene*|menez) en barque
      (promis|promettez|promettre|promets|promise) ..2 (monts et merveilles|la lune|le paradis|tout et)
      (vendu|vendez|vendre|vends) (du|de le) (reve|vent)
      (tourner|tourne|tournons|tournez) en rond ..2 (avec vous|a cause|depuis|par votre)
      (marche|marchons) sur la tete
      (monde a le envers|le pompon|le bouquet|la cerise sur le gateau|le ponpon|la totale) (.|!|,|¶|…)
      de quoi (se poser des questions|en rire|en pleurer|rire jaune|pleurer|devenir|perdre (patience|la)|enerver|se enerver|decourager|desesperer|se facher)
      (depasse*|depassez|franchi*|passe*) ..1 (les bornes|les limites|le entendement|la mesure|la ligne|toute mesure|la ligne rouge)
      (faut|fallait) (le faire|oser|quand meme le faire) (.|!|,|¶|…)
      (zero pointe|bonnet de ane|carton rouge|carton jaune|copie a revoir|peut mieux faire|peut largement mieux)
      (le neant|le desert|le vide|le mur) (total|complet|absolu|intersideral|sideral)
      (loi du silence|mur du silence|mur de silence|omerta|black out|rideau|silence de mort|silence de cathedrale|silence de plomb)
      (marche|jeu) de dupes
      (poisson de avril|blague de mauvais gout|mauvaise (plaisanterie|blague|farce)|plaisanterie de mauvais|sinistre plaisanterie)
      coup (bas|tordu|fourre|en traitre|de poignard|de couteau|de massue|de jarnac|de pied de l)
      (batons|baton) dans les roues
      (savonne*|scie*) la (planche|branche)
      (enfant|couteau|poignard) dans le dos
      (presse*|pressez) comme un citron
      (profite*|profitez|abuse*|abusez|use*|usez) ..2 de (ma|notre) (gentillesse|patience|bonte|naivete|confiance|bonne (foi|volonte)|credulite|generosite|disponibilite|temps)
      (abuse*|profite*|profitez|abusez) ..1 de (mon|notre) (temps|travail|savoir faire|expertise|serviabilite)
      (tire*|tirez|tirer) (un peu trop)? ..1 sur la corde
      (pousse*|poussez|pousser) ..2 (le bouchon|meme dans les orties)
      (y allez|y vas|vous y allez) (fort|un peu fort|a fond)
      (terrain|pays) conquis
      (tout (vous|te) (est|soit|serait) (du|permis|acquis))
      (cadet|dernier|moindre) de (vos|tes) (souci*|priorite*|preoccupation*)
      (compte|comptons|comptais|compter) pour (du beurre|rien|des prunes|quantite)
      (fait|faites|fais|faire) (fi|peu de cas|si peu de cas|table rase) de
      (rien|que faire|que foutre) a (cirer|battre|foutre|carrer|fiche|secouer|faire (de (moi|nous|ma|mon|mes|notre|nos|cette)))
      (rien) a faire de (moi|nous|ma|mon|mes|notre|nos)
      (vous|tu) (en)? ..1 (lavez|laves) (en)? les mains
      (vous|tu) ..2 (asseyez|assois|assied|assoyez|assis|assise|asseoir) ..1 (sur|dessus)
      (balaye*|balayez|ecarte*|ecartez) ..3 (de un)? revers de main
      (reste*|restez|restes) de marbre
      (brule*|coupe*|rompu) ..2 (ponts|vaisseaux)
      (soyez|sois|etre) ..1 (honnete*|franc|franche|clair|claire|correct*|honnete) ..6 (au lieu de|plutot que)
      au lieu de ..2 (faire perdre|nous faire|me faire|promettre|mentir)
      (muet|muette|muets) comme (une|un|des) (carpe*|tombe*|pierre*)
      (beau|belle) (vous|te|lui)? ..1 (ecrire|appeler|relancer|essayer|insister|attendre|chercher|faire|tenter|demander) ..6 (rien|vous|silence|pas|personne|jamais)
      (volte face|retournement de veste|marche arriere|faux bond) ..3 (sans (un|prevenir|explication|la moindre)|brutal*|incomprehensible|de votre|de derniere)
      (credibilite|reputation|image|serieux|honneur|parole|relation|confiance) ..3 (en prend*|prend un|prend du plomb|entachee|ecornee|ternie|en jeu)
      (genez|genes|embarrassez|embetez|foulez|emmerdez) pas
      (permettez|permets|permettre|permis) (ca|cela|tout|ce genre|de (nous|me|disparaitre|traiter|jouer|laisser|mepriser|ignorer))
      pas parce que (vous|tu) ..8 que (vous|tu) ..1 (pouvez|peux|avez|as|devez|etes)
      (que je sache|que nous sachions|jusque a preuve du contraire) ..4 
      (pas|nplus) ..8 (que je sache|que nous sachions)
      (suis|sommes|est) pas ..1 a (votre|ta) (service|solde|disposition|merci|remorque|botte)
      (un|une|les|des|votre|vos) (fournisseur|prestataire|commercial|commerciale|partenaire|consultant|consultante|independant|vendeur|fournisseurs|prestataires|commerciaux|partenaires) ..1 (est|sont|a|ont|merite*) (pas|aussi|droit|nplus|autre chose|jamais) (un|une|des|au|le|la|du|de) ..2
      (fameux|fameuse|soi disant|pretendu*|hypothetique|sacro saint|sacro sainte|legendaire|sempiternel*) (reponse|decision|retour|comite|validation|signature|budget|reunion|rappel|accord|engagement|promesse*|delai)
      (patience) ..7 (limite*|atteinte|epuisee|usee|emousse*|bout|fin|terme|courte|entamee)
      (limite*|bout|fin|terme|bornes) ..2 (a|de) ..1 (la|ma|notre|toute) patience
    `,
    notAfter: '(je|sans|jamais) ..1',
    unless,
  },
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      il (vous|te) arrive* ..2 de ..1 (lire|repondre|consulter|tenir|penser|respecter|rappeler|ouvrir|ecouter|prevenir|decrocher) ..6 QM
      (repond*|reponse|rappel*) ..8 (prochaine|autre|cette) vie
      meme (le pape|dieu|le president|mon banquier|mon dentiste|les impots|ma grand mere|un enfant|la mairie|mon chien|une tortue|mon ex|mon ado) ..4 (repond*|sait|savent|previen*|decroche*|rappel*|est)
      (ah|oh) (non|oui|pardon|mais non|mais oui|mince|zut) , ? ..2 (ce est vrai|suis bete|oubliais|en ai pas|erreur|j oubliais)
      ignorer ..1 (fournisseurs|partenaires|clients|gens|prestataires|interlocuteurs|mails|messages|relances|courriers) ..6 (politique|habitude|marque|specialite|tradition|regle|culture|maison|sport|coutume|mode|chez vous|vous)
      (puis|depuis|apres|ensuite|resultat|bilan|retour|reponse|obtiens|obtenu|recois|recu|recolte) ..1 (QM|:|…) (le|la|nplus|plus|un|une|un grand)? (rien|silence|neant|vide|zero|nada|aucune|aucun|mutisme|desert|trou noir)
      du etre (bien)? long*
      (vous|te) (aurait|auraient|aurais) (il|elle|ils)? ..2 (ecorche*|arrache*|tue*|coute*|pris|fatigue*|gene*|derange*|demande*|empeche*|suffi)
      (espere|suppose|imagine|j espere) ..2 que (vous|tu) ..1 (etes|es|dormez|dors|serez|aurez|passez|profitez) ..2 (fier*|content* de|satisfait* de|bien dans|tranquille*|la conscience|heureux de (vous|votre|ce))
      (aurait|eut|avait|aurais trouve) ..1 (ete)? ..2 (correct|poli|courtois|elegant|plus simple|plus correct|honnete|appreciable|normal|plus elegant|plus honnete|judicieux|aimable|professionnel|bien|sympa|utile|preferable) (de|que) ..3 (prevenir|repondre|dire|informer|informe*|tenir|avertir|appeler|rappeler|me|nous|previen*|annuler|ecrire)
      a quel moment (avez|as) (vous|tu) (pense|cru|juge|imagine|estime|trouve|decide|oublie)
      (repondre|dire non|un mail|une reponse|un message|un coup de fil|decrocher|un sms|un mot|prevenir|un appel) ..2 (prend|prendrait|demande|demandait|coute|necessite|tient|aurait pris) ..5
      (me|nous) (obligez|obliges|forcez|forces|contraignez|contrains|poussez|pousses|laissez pas|laisses pas|laissez guere|laissez nplus|reduisez|condamnez) ..1 (a|le|de|autre|choix|au)
      (me|nous) (faites|fais|fait|faire|avez fait|as fait) ..1 passer pour
      (nous|me) (voila|voici|voila donc) ..5 (plus tard|apres|au meme point|toujours|bredouille*|comme un|dans)
      (merite|meritons|meritais|meritions|merites) pas ..1 (ce|cette|ca|cela|un tel|une telle|de etre|que)
      (trop|si) (difficile|complique|dur|demander|penible) ..3 en (donner|envoyer|ecrire|faire|avoir)
      (facile|commode|pratique|aise|simple) de ..1 (promettre|disparaitre|dire oui|ignorer|s engager|se engager|donner sa parole|faire le mort|demander|critiquer|se cacher|ne) ..2 
      (aurais|aurions) ..1 (espere|aime|apprecie|attendu|voulu) ..2 (la meme chose|autant|la pareille|la reciproque|reciprocite|le meme (respect|serieux)|la meme (franchise|honnetete|courtoisie|consideration))
      encore (une|un) (semaine|mois|jour|journee) ..2 (sans|de silence|a attendre|perdu*)
      (gens|personnes|clients|professionnels|entreprises|patrons|dirigeants) ..2 (occupe*|deborde*|poli*|serieu*|corrects|correctes|bien eleve*|normaux|normales|civilise*) ..2 (repond*|rappel*|previen*|tienn*|excus*|dis*|respect*)
      (gens|personnes) qui ..1 (travaillent|bossent|attendent votre|attendent une|attendent que vous)
      (aimerais|voudrais|aimerait) ..3 en voir (la preuve|la couleur|un peu|les effets)
      on (me|nous) (a|avait) ..1 (dit|assure|vante|jure|garanti) ..2 que (vous|tu) (etiez|etais) ..5 (parole|integre|honnete*|serieu*|fiable*|correct*|professionn*)
      (gache*|perdu|gaspill*) ..3 (mois|semaines|annee*|jours|heures|soirees) ..1 (avec|pour|sur|a cause) ..1 (vous|toi|rien|votre|vos)
      (faites|fais|faire) (pas)? regretter de ..1 (vous|te)
      (vous|te) (aura|aurai|avoir) ..1 (tout donne|tout dit|tout propose)
      (ai|avons) cru en (vous|toi|votre|vos)
      (douche) (froide|glaciale|ecossaise) ..1 (:|,|.|!|apres|de|que)
      (perdu|perds|perdons) ..1 (assez|trop|suffisamment|beaucoup trop|deja trop|tellement) de (temps|energie|argent) ..4 (avec|pour|a cause|comme|sur)
      (si|puisque) je (vous|te) (ennuie|derange|embete|gene|importune|soule|fatigue) ..1 (,|dites|tant|a ce point|il|au lieu)
      (dites|dis) le ..2 (au lieu de|plutot que)
      (au lieu de|plutot que de) (vous|te|me|nous|faire|jouer|rester|laisser|fuir|disparaitre) ..2 (cacher|murer|terrer|defiler|esquiver|trainer|attendre|mentir|fuir|ignorer|le mort|silencieu*|silence|taire|tourner|derober|poireauter|sans)
      (pas|nplus|rien) a (prouver|justifier|mendier) 
      (suis|sommes) (fatigue*|epuise*|lasse*|use*|creve*|lessive*|ecoeure*) de (parler|courir|relancer|attendre|ecrire|vos|votre|tes|ces|ce|devoir|jouer|faire|vous|me)
    `,
    notAfter: '(sans|si|jamais|pas) ..1',
    unless: `${unless}
      (logiciel|outil|module|formulaire|sondage|questionnaire|inscription|installation|formation) ..4 (prend|demande|dure)
      felicitations
    `,
  },
];
