import type { Frame } from '../frames.ts';

/** What holds the reader's conduct against them, in French. */
export const reproach: readonly Frame[] = [
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      <vous> <obj>? <obj>? <avoir> <vous>? <adv>? <adv>? <neg> <adv>? <adv>? <obj>? (pu|su|voulu|cherche a|pense a|songe a|pris la peine de)? <obj>? <reply>
      <vous> <obj>? <obj>? <adv>? (repondrez|repondras|rappellerez|rappelleras|reagirez|decrocherez|reviendrez|donnerez|ferez|liras|lirez|repondiez|rappeliez) ..1 <neg> !(ferez)
      <vous> <obj>? <obj>? <adv>? (repondez|reponds|repond|repondiez|repondais|rappelez|rappelles|reagissez|reagis|revenez|reviens|donnez|donnes|daignez|daignes|prenez|prends|tenez|tiens|respectez|respectes|honorez|decrochez|decroches|lisez|lis|ecrivez|ecris|prevenez|previens) <adv>? <neg> !(a ce|avant|encore la)
      (avez|as|aviez|avais|pouvez|peux|daignez|etes|es|allez|vas) (vous|tu) <adv>? (meme|donc)? (pas|jamais|nplus) <adv>? (pu)? <reply>
      (repondez|reponds|rappelez|rappelles|donnez|donnes|reagissez) (vous|tu) (pas|jamais|nplus)
      pourquoi ..2 (avez|as|repondez|reponds|etes|es|faites|fais|ce silence|tant de|un tel|cette|autant|votre|ton|vous|tu|voulez|refusez|ignorez|me|nous) ..6 (pas|jamais|nplus|rien|silence|ignorer|ignorez|ignores|refusez|fuyez|evitez|attitude|muet|muette|laisse|laisser|laissez|mepris|comportement|mystere)
      <vous> <obj>? (avez|as|aviez|avais) <adv>? (meme)? (pas|jamais) <adv>? (pense|songe|cherche|voulu|su|pu|eu|pris|trouve|juge|cru|fait|daigne|cede|envisage) <adv>? (a|bon|utile|de|me|nous|que|le|la|un|une|faire|repondre|decrocher)
      (avez|as|avait|ont|a) <adv>? <adv>? pas <adv>? (le|la|un minimum de|le moindre|la moindre|ce) ..1 (courage|politesse|decence|courtoisie|respect|correction|honnetete|franchise|tripes|cran|elegance|gentillesse|education|delicatesse) (de|.|!|,|minimum|elementaire)
      pas (meme|ne serait ce que|seulement|fichu|foutu|capable|fichue|foutue) ..1 (un|une|de|pris|eu|daigne|me|repondre|ete) ..3 (mot|reponse|ligne|signe|merci|accuse|message|coup|explication|excuse|non|la peine|appel|repondre|repondu|mail|temps|prevenir|prevenu|rappel*)
      pas (un|une) (seul|seule)? (mot|reponse|ligne|signe|merci|nouvelle|explication|appel|message|excuse|mail)
      (vous|tu) (me|nous)? (aviez|avais|avez|as) <adv>? (dit|promis|annonce|demande|assure|affirme|jure|propose|voulu|insiste) ...22 (rien|silence|plus rien|pas un mot|aucune|aucun|envole*|disparu*|evapore*|neant)
      (cela|ca|il|repondre ..3|un ..4) (vous|te) (aurait|aurais|auraient|prendrait|couterait|coute|suffisait) ..2 (pris|coute|suffi|fallu|fait|demande|trop|rien|combien|#|deux|dix|trente|tant) ..2
      (si|puisque|cest|ce est) ce est (donc|vraiment)? (comme ca|ainsi|comme cela|de cette facon|votre (facon|maniere)) ..2 (que (vous|tu)|de) ..1
      (quel|quelle) (genre|sorte|type|espece) de (entreprise|societe|personne|gens|client|partenaire|maison|professionnel|responsable|comportement)
      (comme|de) ..1 (cette facon|cette maniere|la sorte|ca) QM
      (aucune|peu de|nulle|pas de|zero) (valeur|importance|interet) ..3 (yeux|vous|toi)
      inutile de (me|nous)? (repondre|rappeler|recontacter) (maintenant|desormais|a present)
      personne (chez vous|dans votre ..1|de votre ..1|chez toi|dans ton ..1|la bas) ..2 (semble|capable|repond*|daigne*|decroche*|prend|pris|fichu|lit|a|est|reagit|rappelle|veut|sait)
      (que|ou) (est|sont) (donc|bien)? (devenue*|devenu*|passe*|passee*) ..1 (votre|vos|ta|tes) (§|promesse*|parole|engagement*|reponse|decision|manieres|politesse|oui|accord)
      (fait|faites|fais|laisse|laissait) ..1 (croire|miroiter|esperer) (que|a|un|une|monts) !(que je)
      (laisser|laisse|laissez) (les gens|ses fournisseurs|vos fournisseurs|vos partenaires|quelque un|ses partenaires|un fournisseur|vos interlocuteurs) ..3 (sans|attendre|dans)
      (daigne|daigner|daignez|daignes) ..1 (repondre|accuser|donner|me|nous|lire|un|une|ouvrir|decrocher|ecrire|prendre|le|envoyer)
      y a il ..4 (vie|quelque un|encore un|une ame)
      (sans|pas) (le|la) (moindre|moindre petite) (mot|reponse|explication|nouvelle|signe|excuse|egard|reaction|nouvelles|retour|consideration|respect|courtoisie|politesse|message)
      ~(non) ~(dire) ~(refuser) ~(decliner) sans (un|une|meme|aucune|aucun|daigner|prendre) (seul|seule|un|une|me|nous|repondre|la|le|vous|simple)? ..1 (mot|reponse|explication|excuse|prevenir|repondre|peine|ligne|donner|politesse|justification|signe|avertir|message|temps) !(de plus)
      (aucune|aucun|zero|nulle) (reponse|nouvelle|nouvelles|signe|explication|excuse|reaction|retour|respect|consideration|politesse|courtoisie|egard|suite) !(est|ne) ..2 (de votre|de ta|de vous|a aucun|a mes|a mon|malgre|depuis|en|pas|,|.|!|¶|: )
      (silence) (radio|total|complet|absolu|assourdissant|obstine|persistant|pesant|glacial|inexplicable|incomprehensible|meprisant|insupportable|injustifie|de mort|de plomb)
      (plus|nplus|encore|toujours) (aucune|aucun|rien|une seule|un seul|le moindre|la moindre) ..1 (nouvelle|nouvelles|reponse|signe|de|son|son de image|retour) !(information)
      (et|puis|depuis) , ? (puis)? , ? (plus rien|rien|silence|nplus rien|le silence|silence radio|plus aucun|plus aucune|plus un|aucune|pas un|c'est le|ce est le (silence|neant|vide)|ce est silence) !(est) !(sera) !(sont)
      (votre|ton) (silence) (est|en dit|en devient|me (blesse|choque|decoit|agace|vexe|laisse|peine|oblige|force|met|fait)|nous (oblige|force|met|blesse|laisse|choque|fait)|dit|parle|devient|commence|prouve|montre|temoigne|ressemble|trahit|a assez|a trop|dure)
      (votre|ton|ce|un tel|cette|votre attitude|votre comportement) ..1 (manque de|absence de|refus de|mutisme|mepris|desinvolture|indifference|inconstance|legerete|negligence|mauvaise foi) ..1
      malgre (vos|tes) (promesses|engagements|dires|paroles|belles)
      (vous|tu) (restez|restes|demeurez|demeures|etes reste|etes restee|es reste|es restee|gardez|gardes) <adv>? (muet|muette|muets|silencieux|silencieuse|sourd|sourde|injoignable|injoignables|aux abonnes|invisible|le silence|dans le silence|de marbre|sans)
    `,
    notAfter:
      '(je|nous|si|que si|parce que|peutetre|peutetre que|quand|lorsque|car si|surtout|comprends que|comprends pourquoi|comprends si|crains que|espere que|imagine que|meme si|ou|sauf si|puisque peutetre|(possible|peut|normal|crois|pense|crains|esperer|espere|voir) ..1 que|au cas ou|cas ou) | si ..2 | peutetre (que)? ..1 | (je|nous) (comprends|concois|comprenons) ..3',
    unless: `
      (fournisseur|fournisseurs|imprimeur|transporteur|banque|proprietaire|notaire|sous traitant) ..6 (pas|jamais|aucune|sans)
      (pas|aucun) (grave|souci|probleme|inquietude)
      (vous|te) en faites pas
      si (vous|tu) (avez|as|etes|es) (pas|encore)
      (ce est|cela est|c est) (tout a fait|parfaitement|bien)? (normal|comprehensible|legitime|votre droit)
      (je|nous) vous (ai|avons) (pas|laisse|peutetre|jamais)
      (de ma part|de notre part)
      (reponse|repondu|repondre) ..2 a (vos|votre|tes|ta|ton)
      (me|nous) (gene|derange|pose|vexe|blesse|choque|surprend|inquiete) (pas|nullement|aucunement)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      <vous> <obj>? <obj>? (avez|as|aviez|avais|a)? <adv>? <adv>? (ignore|ignorez|ignores|ignorer|neglige|negligez|negliges|meprise|meprisez|meprises|snobe|snobez|snobes|esquive|esquivez|esquives|evite|evitez|evites|fuyez|fuis|fui|zappe|zappez|zappes|dedaigne|boude|boudez|boudes|balaye|balade|baladez|balades|plante|plantes|plantez|roule|berne|trompe|trompez|trompes|deserte) !(je) !(si) !(pas)
      (vous|tu) (continuez|continues|persistez|persistes|preferez|preferes|choisissez|choisissez|avez choisi|as choisi|avez decide|as decide|semblez|sembles|passez votre temps|cherchez|cherches|vous obstinez|te obstines|etes en train|prenez plaisir|vous amusez|te amuses) (a|de|me|nous)? <obj>? (ignorer|me ignorer|nous ignorer|fuir|eviter|esquiver|faire|garder|vous taire|te taire|disparaitre|laisser|repousser|repondre|jouer|vous cacher|te cacher|tourner|mepriser|snober)
      (vous|tu) (faites|fais|avez fait|as fait|jouez|joues) (donc|encore|toujours|carrement|visiblement)? (le|la|les|l)? (mort|morte|morts|sourde|sourd|autruche|silence|sourde oreille|sourds|fantome|fantomes|innocent|abonne*|ignorant)
      (faire|fait|jouer|joue) (le mort|la morte|la sourde|la autruche|les morts)
      la sourde oreille
      (aux|aux numeros) abonnes absents
      (vous|tu) <obj>? (avez|as|etes|es|vous etes|te es)? <adv>? (disparu|volatilise|volatilisee|evapore|evaporee|evanoui|tourne le dos|defile|defilee|desiste|debine|planque|~(je ) cache !(pas)|terre|mure|muree|mures|enferme|raccroche|moque|moquee|moquez|moques|fiche|fichez|fiches|foutez|fous|fichu|foutu|paye ma|payez ma) !(de rien)
      (se|vous|te|se est|etes vous|vous etes) (moque*|fich*|fout*|pay*) ..1 (de|de moi|de nous|du|ma|notre|la) ..1 (moi|nous|monde|tete|client*|gens|tronche|figure|fournisseur*)
      <obj> (laissez|laisses|laisse|avez laisse|as laisse|laissiez|laissant|laisser|avez laissee|as laissee) <adv>? (sans|tomber !(le) !(la) !(les) !(ce) !(cette) !(votre) !(ton) !(du) !(un)|en plan|poireauter|mariner|dans|patienter|languir|moisir|croupir|attendre|en attente|dans le vide|planter|choir|dans le flou|dans le silence)
      (laissez|laisses|laisse|avez laisse|as laisse|laisser|avez laissee) (mes|mon|ma|nos|notre|tous mes|toutes mes|tous nos|toutes nos) ..3 (sans|en attente|lettre morte|dans le vide|trainer|de cote)
      (mes|nos|mon|notre|ma|tous mes|toutes mes) ..2 <mail> ..4 (restent|reste|sont restes|sont restees|est reste|est restee|restes|restees|demeurent|demeure) ..3 (lettre morte|sans (la|le|aucune|reponse a|suite de)|lettres mortes)
      lettre morte
      (poser|pose|posez|poses) (un|des) lapin
      (vous|tu) <obj>? (avez|as)? (pose|fait faux bond|plante|mene|menez|menes|fait tourner|fait marcher|fait perdre|fait miroiter|fait attendre|faites attendre|fais attendre|faites perdre|fais perdre|faites tourner|fais tourner|faites marcher|fais marcher|faites lanterner|menti|mentez|mens|trahi|utilise|utilisez|utilises|exploite|prenez pour|prends pour|prenez de haut|pris pour|pris de haut|ridiculise|roule|dupe|trompe|manipule|balade|raconte|insulte|humilie|manque de respect)
      (vous|tu) (avez|as|aviez|a|avais) <adv>? (manque|failli|renie|trahi|rompu|oublie|bafoue) (a|vos|votre|ta|tes|de|notre|nos|mon|toute|toutes|le) ..2 (parole|promesse|promesses|engagement|engagements|respect|politesse|courtoisie|accord|devoir|devoirs|confiance|rendezvous|existence|devis|demande|offre|manieres)
      (manque|manquer|manquez|manques|manquement) (a (votre|vos|ta|tes)|de) (parole|promesse|promesses|engagements|respect|courtoisie|politesse|professionnalisme|savoir vivre|correction|consideration|serieux|tact|education|franchise|courage)
      (vous|tu) (me|nous) (avez|as|aviez|avais) <adv>? (promis|assure|garanti|jure|certifie|donne votre parole|donne ta parole|dit que vous|dit que tu|affirme)
      ~(je) ~(nous) (vous|tu) (aviez|avais|avez|as) (pourtant|bien|clairement|formellement)? (promis|jure|pris (un|le) engagement|donne votre parole|donne ta parole) 
      (vous|tu) (aviez|avais|avez|as) (pourtant|bien|clairement) (dit|annonce|assure|accepte|confirme|convenu|donne|indique|certifie|valide|reserve|recu|lu|ouvert|vu|demande)
      (vous|tu) (deviez|devais|etiez cense|etiez censee|etais cense|etais censee|etiez supposes|etiez suppose|etais suppose|etiez censes) ..1 (me|nous|revenir|rappeler|repondre|confirmer|envoyer|donner|signer|valider|etre|y|reflechir|en parler|venir)
      (vous|tu) (refusez|refuses|avez refuse|as refuse|negligez|negliges|omettez|evitez|evites) ..1 (de|obstinement|systematiquement|toujours|le dialogue|toute) ..1
      (vous|tu) (vous|te) (moquez|moques|fichez|fiches|foutez|fous|defilez|defiles|cachez|caches|derobez|derobes|debinez|comportez|comportes|permettez|permets|croyez|crois|prenez|prends|etes permis|es permis|murez|mures|obstinez|obstines|enfermez|enfermes|desinteressez|desinteresses|en fichez|en moquez|en fiches|en moques|en foutez) !(a vos)
      (vous|tu) (remettez|remets|reportez|reportes|repoussez|repousses|annulez|annules|changez|changes|avez annule|as annule|avez reporte|as reporte) (toujours|sans cesse|encore|systematiquement|constamment|au dernier|sans arret|a chaque|une fois de|pour la (deuxieme|troisieme|quatrieme|seconde|#)) ..1
      (vous|tu) (lisez|lis|ouvrez|ouvres|avez lu|as lu|avez ouvert|as ouvert|consultez) ..5 (mais|sans|et) ..2 (repond*|reponse|reagir|jamais|pas|rien|silence)
      (je|nous) (vois|voyons|sais|savons|savons tous) ..5 que (vous|tu) (lisez|lis|ouvrez|ouvres|avez (lu|vu|ouvert|recu)|as (lu|vu|ouvert|recu)|etes la|recevez|regardez)
      (je|nous) (vois|voyons|sais|savons|constate) (bien|tres bien|parfaitement)? que (vous|tu) (avez|as|lisez|lis|ouvrez|ouvres|etes|es|me|nous) ..1 (lu|ouvert|recu|vu|en ligne|connecte|mes|mon|ignorez|ignores|evitez|evites|consulte)
      (en vu|mettre en vu|mis en vu|mise en vu|laisse en vu)
      (vous|tu) (avez|as|montrez|montres|faites preuve|fais preuve|temoignez) ..1 (aucun|aucune|pas le moindre|peu de|zero|pas un|de bien peu|de aucun|de aucune|de peu|pas la moindre|de un manque|de mepris|de desinvolture) ..1 (respect|consideration|politesse|savoir vivre|correction|scrupule|scrupules|parole|courtoisie|egard|gene|education|serieux|estime|empathie|reconnaissance|gratitude|professionnalisme|manieres|total|de)
      (vous|tu) (repondez|reponds|repond) (jamais|nplus|pas|que quand|quand ca)
      (ca|cela|ce) (est|etait|serait) (trop|si|donc|vraiment|tellement)? ..1 (complique|difficile|dur) (de|que) (ca|cela|repondre|me|nous|envoyer|dire|ecrire|decrocher|prendre)
      (est ce|etait ce|est il|serait ce) <adv>? <adv>? (si|trop|tellement|donc|vraiment) ..1 (complique|difficile|dur|demander|exiger)
      (combien de) (fois|temps|mails|messages|relances|rappels|jours|semaines) ..2 (dois|devrai|faut|faudra|vais|devons|encore|allez|faut il|va|comptez|me|nous|devra|devrais|avant que|est ce)
      (quel|quelle) (manque|mepris|desinvolture|toupet|culot|attitude|comportement|mascarade|deception|impolitesse|grossierete|honte|manieres|legerete|indelicatesse|irrespect|sans gene|perte de temps|blague)
      (quel est|quel) votre (probleme|jeu)
      (a cause de|par la faute de) (vous|toi|votre|ton|ta) ..2
      (par|de) votre faute
      (vous|tu) (etes|es|seriez|serez|seras) <adv>? (seul|seule|seuls)? (responsable|responsables|fautif|fautive|a blamer|coupable)
      (vous|tu) (devriez|devrais) ..1 (avoir honte|rougir|apprendre|savoir vous|comprendre que je)
      (honte a|pas honte|avez vous honte|un peu honte)
      (vous|tu) (osez|oses|avez le culot|as le culot|avez le toupet|avez ose|as ose)
      (comment) (osez|oses|pouvez vous|peux tu|peut on) ..4 (ignorer|traiter|laisser|vous|te|disparaitre|etre|ose|rester|faire|agir|ne|pas|silence|comporter|jouer) !(aider)
      (de) (qui|quoi) (se|vous|te) (moque|moquez|moques)
      (pour qui) (me|vous|nous|te)
      (me|nous) (prenez|prends|prendre|prend) (vous|tu)? ..1 (pour un|pour une|pour des|pour qui|de haut|pour le|pour argent)
      (vous|tu) (savez|sais) (meme)? (pas|nplus) (tenir|respecter|repondre|ce que (vous|tu)|vivre|dire|etre|vous comporter|ce que ca)
      (belles|fausses|vaines|vos|tes) (promesses|paroles) (en air|non tenues|de gascon|en le air|vides|creuses)
      (promesse|promesses|parole|paroles) ..2 (non tenue*|en le air|jamais tenue*|envolee*|de gascon|bidon)
      ~(pas fait) ~(tout fait) ~(jamais fait) ~(faire) (perdre|perd|perdu|perdez|gaspiller|gaspille|gacher|gachez|faire perdre) ..2 (mon|notre|de mon|de notre|nos) (temps|energie|journee|heures|semaines) !(a vous)
      (traiter|traite|traitez|traites) ..3 (ainsi|comme (ca|cela|un|une|des|si|du)|de la sorte|avec (si peu|mepris|autant de|aussi peu|desinvolture|un tel)|de cette (facon|maniere)|par le mepris)
      on (se (comporte|conduit)|traite|agit) (pas|jamais) ..3
      (ce sont|ce est|ca sont|sont|est) (pas|nplus) (des|une|la|comme|de|ainsi) ..2 (manieres|facon de faire|facon de travailler|facon de traiter|facons|comme ca|ainsi|comme cela|maniere de|facon de)
    `,
    notAfter:
      '(si|surtout|pas|sans|jamais|que si|parce que|peutetre|quand|lorsque|sauf si|comprends que|au cas ou|comme si|cas ou|veux pas|voudrais pas|ou) | si ..1 | (je|nous) (dis|pense|crois|veux|voulais|suggere|pretends|cherche) pas ..4',
    unless: `
      (si|peutetre) (je|nous) ..2 (ai|avons|vous|suis)
      (je|nous) (dis|pense|crois|pretends|suggere) pas
      (pas|aucun) (grave|souci|probleme)
      (ma|notre) (faute|erreur)
      (comme|ainsi que|tel que) (vous|tu) (me|nous)? le ..5
      (match|film|spectacle|concert|finale|meteo|concierge|gardien|standard)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'leave-out-judgement',
    says: `
      (ce|cela|ca|cette ..2|ce ..2|votre ..2|ton ..2|ta ..2|un tel ..1|une telle ..1|de tels ..1|vos ..2|tes ..2|tout cela|tout ca|ce qui|quelle|voila qui|silence|attitude|comportement|pareil ..1|pareille ..1) (est|etait|sont|serait|devient|semble|parait|frise|frole|releve|me semble|me parait|me est|commence a etre|commence a devenir|en devient|finit par etre|reste|demeure) <adv>? <adv>? <adv>? <judgement> !(si) !(ou)
      (trouve|trouvons|juge|jugeons|estime|estimons|considere|considerons|trouverais) (que)? ..4 (ca|cela|votre|ton|ce|cette|vos|tes|le procede|la situation|tout|est|) ..3 <judgement>
      (trouve|trouvons|juge|estime) <adv>? <adv>? <judgement>
      <vous> (etes|es|est|sont|avez ete|as ete|etiez|faites|seriez|semblez) <adv>? <adv>? (un|une|des|de|preuve de|vraiment un|bien un|aussi)? <adv>? (malpoli*|impoli*|irrespectueu*|malhonnete*|menteu*|incapable*|incompetent*|lache !(prise)|laches|goujat*|mufle*|grossier*|hautain*|meprisant*|desinvolte*|ingrat*|egoiste*|amateur*|clown*|rigolo*|guignol*|charlatan*|nul|nulle|nuls|idiot*|imbecile*|ridicule*|pathetique*|pitoyable*|arrogant*|sans gene|mauvaise foi|mal eleve*|mal elevee|irresponsable*|decevant*|penible*|injuste|impossible|inconstant*|cavalier*|fumiste*|touriste*|girouette*|manque|peu (fiable|serieux|serieuse|professionnel*|courtois*|correct*)|pas (serieux|serieuse|fiable*|professionnel*|correct*|correcte|honnete*|quelqu|tres (correct*|poli*|serieu*|professionnel*|elegant*|courtois*))|comme (tous|les)|inexcusable*)
      (il est|ce est|cest) <adv>? <adv>? <judgement> (que|de) ..9 (vous|votre|vos|te|tu|ton|repondre|reponse|laisser|ignorer|silence|sache|repond*)
      (aurais|avoir|auriez|devrait|aurait|faire|une) honte
      (aussi|si|tellement|ete) mal (traite*|recu*|considere*)
      mal traite*
      (soyez|sois|dites|dis|repondez|reponds|ayez|aie|faites|prenez|prends) ..3 pour une fois
      (bande|tas) de ..1 (amateurs|clowns|rigolos|incapables|menteurs|guignols|escrocs|nuls|voleurs|charlots)
      (espece de|pauvre type|merde|putain|bordel|connard*|connasse*|conne|abruti*|cretin*|foutage|foutre|foutez|chier|chiant|emmerde*|gueule|salaud*|enfoire*|debile*|saoule|soule|soules|soulez|soulent|gonfle*|ras le bol|ras la casquette|plein le dos|marre)
      (ca|cela) (suffit|commence a (bien)? (faire|suffire))
      (laisse|laissent) (a|fort a|beaucoup a|vraiment a|franchement a|serieusement a) ..1 desirer
      <vous> (repondez|reponds|ecrivez|ecris|appelez|appelles|pensez|penses|vous souvenez|te souviens|donnez|reagissez|reagis|contactez|manifestez) <obj>? <adv>? (que|seulement|uniquement) (lorsque|quand|pour|si|si il|en)
      pas des plus ..2
      (suis|sommes) <adv>? pas (votre|ton|un|une|le|la) (paillasson|larbin|esclave|secretaire|pion|jouet|bouche trou|pigeon|poire|chien|valet|domestique|sous fifre|punching ball|roue de secours|devin|voyant*|distributeur)
      (dommage|regrettable|triste) que (vous|tu) ..1 (prefer*|pas|ten*|daign*|soy*|repond*|refus*|vous|te|jamais|ignor*|respect*)
      pourquoi pas (vous|toi|votre ..1)
      (prefer*|prefere|plutot que de|au lieu de) ..2 (vous cacher|te cacher|vous taire|te taire|fuir|le silence|disparaitre|me ignorer|nous ignorer|vous defiler)
      (ah oui|mais oui|mais non|oh pardon|oups) , ..3 (oublie*|oubliais|suis bete|comprends|pardon|ce est vrai)
      (et dire) que (vous|tu|je|nous|on)
      (assez|trop) (de|du) (vos|tes|votre|ton|ce|ces|cette|vous|cinema|jouer)
      (on en a|en ai|en avons) ..1 (assez|marre|ras le bol|plein le dos|soupe)
      (fatigue|fatiguee|lasse|las|lassee|epuise|epuisee|usant) de (vous|te|courir|relancer|attendre|ecrire|vos|tes|votre|ton|parler|me|devoir|ces|cette|ce)
      (un peu|minimum|manque|absence|marque|aucun|aucune|sens) de (respect|politesse|courtoisie|correction|savoir vivre|decence|consideration|education|professionnalisme|serieux|tact|reconnaissance|tenue|franchise|elegance) !(profond)
      (entre|chez) (gens|professionnels|personnes|adultes) ..1 (civilises|serieux|bien|eduques|polies|serieuses|normaux|corrects|responsables|,|on)
      (un|tout|une) (vrai|veritable|bon)? (professionnel|personne|gens|entreprise|client|partenaire) (digne de ce nom|serieu*|polie*|eduque*|normal*|correct*|responsable*|respectueu*) ..2 (aurait|repond*|previen*|prend*|fait|donn*|se comport*|sait|tien*)
      (vous|tu) (manquez|manques) (cruellement|singulierement|serieusement|vraiment|totalement)? de
      (vous|tu) (avez|as) aucun* (respect|parole|education|savoir|politesse|scrupule*|manieres|gene|consideration)
      la prochaine fois , ? ..1 (demandez|demande|evitez|evite|prevenez|previens|pensez|pense|ayez|aie|soyez|faites|fais|abstenez|tachez|essayez)
      (apprenez|apprends) (a|les|la|le) ..1
      (allez|va) (vous|te) faire
      (honteux|inadmissible|inacceptable|lamentable|scandaleux|pathetique|minable|pitoyable|deplorable|consternant|affligeant) (.|!|,|¶|…|de votre|comme|pour) !(pour nous)
    `,
    notAfter: '(pas|jamais|sans|ni|si|nullement|peutetre|aurait ete|ete) ..1 | (espere que)',
    unless: `
      que (le|la|les|notre|nos|mon|ma|mes|nous|je)
      (de (ma|notre) (part|cote))
      (ma|notre) (faute|erreur|retard|negligence|propre ..2|reponse|lenteur)
      (je|nous) (ai|avons|suis|sommes|etais|aurais) ..2 (ete|manque|lent|lente|tarde|impoli|repondu|cavalier)
      (notre|nos|mon) (fournisseur|fournisseurs|imprimeur|transporteur|serveur|site|concurrent|concurrents)
      (dommage|regrettable) que (nous|notre|le|la) ..3 (pas pu|puissions|ait pas)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-it-afresh',
    says: `
      (comme|ainsi que) (je|nous) (vous|te|le|la) (vous|te|le|la|lui)? (ai|avons|avais|avions) <adv>? <adv>? (dit|ecrit|explique|signale|indique|precise|rappele|mentionne|repete|demande|annonce|averti|prevenu|signifie) <adv>? ..2
      (je|nous) (vous|te) le? (ai|avons|avais|avions) (deja|pourtant|maintes fois|plusieurs fois|dix fois|cent fois|clairement) ..1 (dit|ecrit|explique|demande|signale|repete|relance|relancee|prevenu|averti|rappele|indique|precise|envoye|interroge|pose)
      (je|nous) (vous|te) le (ai|avons) (deja|dit|repete|ecrit|explique)
      (je|nous) (vous|te)? (vais|allons) (pas|nplus)? (me|nous)? (le|la)? (repeter|redire)
      (combien de fois) ..9
      (faut|faudra|doit|dois) (il|on|je|il)? ..3 (que je|vous|te|le|tout)? ..1 (repeter|supplier|repete|supplie|faire un dessin|fasse un dessin|mendier|mette a genoux|mettre a genoux|ecrive en majuscules|epeler)
      (pour la) (enieme|centieme|millieme|derniere|nieme|dixieme) fois
      (je me tue a|se tuer a|me tuer a) ..2
    `,
    unless: '<sorry> | desole/desolee/pardon',
  },
  {
    family: 'blame',
    level: 'risky',
    suggestion: 'say-it-afresh',
    says: `
      comme (deja|precedemment|maintes fois|clairement|plusieurs fois|mentionne|indique|precise|explique|signale|stipule|ecrit|rappele|annonce|dit|evoque) !(sur) !(en (page|annexe)) !(au telephone) !(en piece) !(lors) !(dans (la|le|notre|votre|ce)) !(par telephone) !(pendant) !(de vive) !(ensemble) !(hier) !(ce matin) !(a la) !(au (salon|debut)) !(par mon) !(par (votre|vous))
      (comme|ainsi que) (je|nous) (le|la|vous|te)? (le)? (disais|disions|ecrivais|ecrivions|indiquais|indiquions|precisais|mentionnais|expliquais|signalais|rappelais) ..2 (dans|plus haut|deja|precedemment|par|la semaine|il y a|le mois)
      (cf|voir|relisez|relis|relire|reportez vous|merci de relire|reprenez|referez vous) ..2 (mon|mes|nos|notre|ma) ..1 (precedent|precedents|dernier|derniers|precedente|precedentes|mail|mails|message|messages|derniere|dernieres|relances|relance|premier)
      (je|nous) (me|nous) (repete|repetons|permets de vous rappeler que vous|vois oblige|vois contraint|vois dans)
      (je|nous) (vous|te) (rappelle|rappelons|signale) que (vous|tu|je attends|nous attendons|ma|mes|mon|la reponse|notre offre|sans)
      (une fois (de plus|encore)|encore une fois|a nouveau|de nouveau) , (je|nous|vous|merci|pouvez|mon|ma|notre|quand|sans|aucune|pas|rien)
      pour rappel , ? (vous|je|nous|ma|mon|mes|sans)
      faut il (que je|vous)? ..1 rappeler
    `,
    unless: 'merci/ravi/ravie/plaisir | <sorry> | pardon/felicitations',
  },
  {
    family: 'blame',
    level: 'risky',
    suggestion: 'say-you-are-puzzled',
    says: `
      <vous> <obj>? <obj>? (avez|as|aviez|avais) <adv>? <adv>? (pas|jamais|rien|toujours pas|nplus) <adv>? <adv>? (confirme|decide|signe|valide|lu|envoye|transmis|rempli|paye|regle|dit|ecrit|donne|precise|choisi|venu|assiste|tranche|fait|retourne|renvoye|appele|communique)
      (vous|tu) (etes|es) <adv>? (pas|jamais) <adv>? (venu|venue|venus|presente|presentee|manifeste|manifestee|revenu|revenue|connecte|connectee|la|present|presente|joignable|disponible)
      (vous|tu) (avez|as) <adv>? (oublie|manque|rate|loupe|seche) (notre|mon|nos|le|la|de|mes|ma) ..3 (rendezvous|reunion|appel|visio|demo|mail|message|offre|devis|me repondre|repondre|rappeler|relance)
      (toujours|encore) (pas (de|recu|eu|vu|lu|repondu)|aucune|aucun|rien|sans|en attente) ..2 (reponse|nouvelle|nouvelles|retour|signe|recu|de vous|eu|repondu|de votre|decision|retours)
      (je|nous) !(attends ..4 de (mon|ma|notre|nos|mes)) (attends|attendons|reste en attente|restons en attente|suis toujours|sommes toujours|suis encore) <adv>? <adv>? (dans le attente)? (de)? (votre|ta|vos|une|un|la|le|que vous|que tu|de votre|de vos) ..2 (reponse|retour|decision|nouvelles|signature|accord|explication|explications|me|nous|validation|confirmation|donniez)
      (sans|pas de|nplus de|aucune) (reponse|nouvelle|nouvelles|retour|reaction|signe) (de (votre|ta|vous|toi)|a (mes|mon|nos|ma)|depuis|malgre|,) ..1
      (mes|nos|mon|notre|ma) ..2 <mail> ..4 (sans (reponse|suite|retour|effet|echo)|ignore*|~( je ai ) oublie*)
      (sans|aucune) suite
      malgre (mes|nos|ma|notre|plusieurs|de nombreuses|de multiples|maintes|toutes|mon|deux|trois|quatre|#|tous) ..4
      (avez|as) (vous|tu) (bien|au moins|seulement|meme) ..1 (recu|lu|vu|eu|pris) ..1 (mon|mes|notre|ma|nos|le|connaissance)
      (votre|ton) silence
      (je|nous) (me|nous)? ..1 (etonne|etonnons|suis etonne|suis etonnee|suis surpris|suis surprise|sommes surpris|sommes etonnes|suis surpris de|surprend|suis interloque|suis perplexe) ..2 (de|que|par|votre|ton|pas|rien|avoir|ne)
      (vous|tu) (auriez|aurais) <adv>? (pu|du) <adv>? ..3
    `,
    notAfter:
      '(si|surtout|parce que|peutetre|quand|lorsque|sauf si|comprends que|comprends si|au cas ou|cas ou|pourquoi|ce que|comme|question|questions|tout ce que|crains que|avec) ..2',
    unless: `
      (me|nous) (gene|derange|pose|vexe|blesse|choque|surprend|inquiete) (pas|nullement|aucunement)
      avec plaisir
      (quand|des que|lorsque) (vous|tu)
      peutetre/comprends/comprenons/spam/spams/indesirable/indesirables | <sorry> | desole/desolee
      (pas|aucun) (grave|souci|probleme)
      (ce est|cela est|c est) (tout a fait|parfaitement|bien)? (normal|comprehensible|legitime)
      (question|questions|point|points|besoin|besoins|remarque|remarques) (que)? (vous|tu) (auriez|aurais)
      (fournisseur|fournisseurs|imprimeur|transporteur|banque|proprietaire|notaire)
      (je|nous) (aurais|aurions|avoue|comprends|peine)
      (volontiers|tres bien ainsi|parfait ainsi|tres bien comme)
      malgre (mes|nos) (recherches|soins|explications|efforts pour)
    `,
  },
];
