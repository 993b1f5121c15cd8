import type { Frame } from '../frames.ts';
import { doneByOthers, ownFault } from './guards.ts';

/** Reproach in the shape of a maxim, a wish or a question, in French. */
export const insinuation: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (quand|lorsque|si) on ..14 (on|ce est|faut|il faut) (se|le|en|y|lui|les|a)? ..1 (<v-dire>|<v-repondre>|<v-tenir>|assume*|respecte*|honore*|excuse*|decommande*|annule|vient|presente|va jusque au bout|fait signe|donne (signe|des nouvelles|une reponse)|(la|le) (politesse|courage|correction|decence|courtoisie|franchise|delicatesse|respect|honnetete|moindre|minimum|obligeance|elegance))
      (un|une|des) (engagement|parole|rendezvous|promesse|accord|oui|signature|engagements) , ? ..1 (est (un|une)|(ca|cela) (se|a)|ce est (un|une|fait))
      (ca|cela) se (annule|respecte|previent|honore|decommande|refuse|dit|signale) ..1 (.|!|,|¶|…)
      (ca|cela) se fait (pas|nplus|,|.) 
      (ca|cela) se fait ..3 (de|entre|dans|chez) ..3 (prevenir|repondre|dire|excuser|gens|rappeler|avertir)
      encore (faudrait|faut|fallait|aurait fallu|eut il fallu) (il)? ..2 que (vous|tu)
      (serait|est|devient|serait il) ..1 (grand|plus que|largement|peutetre|vraiment)? temps (que (vous|tu)|de ..2 (reveiller|decider|repondre|reagir|tenir|trancher|assumer|arreter|cesser|bouger|grandir|savoir|donner|honorer|respecter|sortir|secouer|vous y mettre))
      (faudrait|faudra|faut|va falloir) (peutetre|quand meme|tout de meme|un jour|enfin|bien|voir a|un peu|que (vous|tu)|vous|te) ..4 (<v-repondre>|decid*|arret*|cess*|reveill*|bouger|bougiez|assum*|trancher|tranchiez|songer a|songiez a|tenir (votre|ta|parole|vos)|honorer)
      (faudrait|va falloir|faut) savoir (.|!|,|¶|ce que vous)
      (auriez|aurais|pourriez|pourrais|pouvez|peux|ayez|aie|aviez|avez|eu|avoir) (vous|tu)? ..3 (la|le|un peu de|assez de|un minimum de|au moins la|au moins le|la simple|la plus elementaire) (correction|decence|courage|honnetete|courtoisie|politesse|franchise|loyaute|dignite|delicatesse|elegance|respect|moindre|bienseance|savoir vivre|jugeote) (de|!|.|,|¶|QM|elementaire|minimum|qui)
      (auriez|aurais|pourriez|pourrais|avoir|avez|ayez|aie) ..4 (obligeance|amabilite|bonte|gentillesse|bonne grace|extreme) de ..2 (repondre|rappeler|decrocher|lire|reagir|me dire (oui|non|ce qui)|m expliquer|me expliquer|cesser|arreter|tenir|honorer|respecter)
      (auriez|aurais|pourriez|pourrais|devriez|devrais|pouvez|peux) (vous|tu)? ..2 (au moins|quand meme|tout de meme|ne serait ce|a la rigueur|au minimum|daigner) ..3
      (content|contente|contents|heureux|heureuse|ravi|ravie|ravis) (de (me|nous) ..1 (trouver|avoir|solliciter|appeler|demander|voir debarquer)|que (je|nous) ..2 (fasse|sois|soyons|prenne|vienne|passe*|depann*|bosse*|travaill*))
      (vous|tu) (saviez|savais|avez|as|pouviez) ..1 (bien|tres bien|parfaitement|pourtant|su) ..1 (me|nous|ou me|ou nous) (trouver|joindre|appeler|solliciter|contacter)
      (quand|lorsque) ..1 (il)? (se agissait|fallait|etait question|vous aviez|tu avais|vous vouliez|tu voulais|se agit|vous avez|vous voulez) ..12 (la|vous|tu|ca|cela|on|,) ..2 (etiez|etais|saviez|savais|trouviez|trouvais|repondiez|repondais|decrochiez|decrochais|appeliez|appelais|rappeliez|rappelais|repondait|savez)
      (vous|tu) (etiez|etais|savez|sais|saviez|savais|trouviez|repondiez|repondais|decrochiez|decrochais|appeliez) ..6 (quand|lorsque) ..1 (il)? (fallait|faut|se agit|se agissait|etait question|vous (aviez|vouliez)|tu (avais|voulais)) ..2
      (me|nous) semblait ..2 (avoir affaire|traiter|parler|travailler|que (vous|tu) ..1 (etiez|etais))
      (je|nous|on) ..2 (pensais|pensait|croyais|croyait|croyions|pensions|imaginais|imaginait|esperais) ..2 (avoir affaire|traiter|parler|travailler|discuter|avoir en face) ..4 (professionn*|gens|entreprise|adulte*|quelque un|serieu*|partenaire*|personne*|maison|homme|femme)
      (trompe|trompee|fourvoye*|leurre|leurree|me tromper|mepris|meprise) ..1 (sur (vous|toi|votre|ton)|a votre (sujet|egard)|de interlocuteur*|en vous|de personne)
      (habitue*|connu|connue|connaissais|connais) ..1 (plus|mieux|a (mieux|plus|autre)) ..2
      (pas|peu|guere) (quelque un|un homme|une femme|des gens|une entreprise|une personne) ..2 (de parole|de confiance|serieu*|fiable*|correct*|respectable*)
      (vous|tu|votre|vos) ..2 (pas|nplus|aucun|aucune|peu de) ..1 (de parole|parole|savoir vivre|manieres|scrupule*|education|principes|dignite|memoire|etats de ame|consideration)
      (repondre|reponse|prevenir|un mot|un mail|un message|dire non|coup de fil|signe|decrocher|rappeler|demande pas|demandais pas|demandons pas) ..6 (la mer a boire|sorcier|le bout du monde|la fin du monde|insurmontable|la lune|surhumain|un exploit|des heures|un drame|un effort|trop exiger|impossible|hors de portee|un luxe|bac plus|polytechnique|un master|un doctorat)
      au dessus de (vos|tes) (forces|moyens|capacites|competences)
      (en faites|en fais|faites|fais) (visiblement|manifestement|apparemment|donc|clairement)? pas partie
      , (de autres|certains) ..1 (non|pas|moins|beaucoup moins)
      (vous|tu) (etes|es) (bien|soigneusement|prudemment|savamment)? (garde*|abstenu*|dispense*|exonere*) de (me|nous|le|la|prevenir|dire|repondre|donner|toute)
    `,
    notAfter: '(je|nous) ..1 | (sans|jamais|loin de) ..1',
    unless: `${ownFault}${doneByOthers}
      (merci|ravi|ravie|bravo|felicitations|volontiers|transmettre|adresse de|logiciel|bouton|cliqu*|installe*|module|page)
    `,
  },
  {
    family: 'blame',
    level: 'sharp',
    suggestion: 'say-you-are-puzzled',
    says: `
      (ca|cela) (vous|te) (coute|coutait|couterait|coutera|a coute|aurait coute) ..1 (rien|tant|si|pas|trop|tellement|quoi|combien|cher|de (repondre|me|nous|dire|prevenir|decrocher|envoyer)|QM)
      (ca|cela) (vous|te) (ecorch*|arrach*|tuer*|fatiguer*|amuse|amusait|emmerd*|etouffer*|defriser*)
      (vous|te) arrive* il ..2 (de)? (lire|repondre|consulter|tenir|penser|respecter|rappeler|ouvrir|ecouter|prevenir|decrocher)
      (savez|sais) (vous|tu) (seulement|encore (lire|ecrire|repondre|que je)|au moins (lire|ecrire|ce)|ce que (signifie*|veut dire|est) ..3 (respect|parole|engagement|politesse|rendezvous|mot|professionnalisme|courtoisie))
      (comptez|comptes|pensez|penses|envisagez|avez|as|prevoyez|souhaitez) (vous|tu) ..2 (un jour|enfin|seulement|reellement (le intention)?|vraiment (le intention|me|nous|repondre|signer|donner)|intention de (me|nous|repondre|tenir|honorer|donner suite|reagir|signer)) ..2
      (repondre|repondrez|rappeler|rappelez|reponse|reagir|decrocher|signer|honorer) ..2 un (jour|de ces jours) QM
      (jusque a quand|jusque ou) ..2 (allez|vas|dois|faut|comptez|vais|devrai|va|pensez|serai|devrons) ..2
      (encore longtemps|longtemps encore|encore combien de temps) ..2 QM
      (vous|tu) (allez|vas|comptez|comptes|pensez) ..2 (me|nous|continuer|faire|laisser|jouer|ignorer|durer) ..5 (longtemps|encore|indefiniment|eternellement)
      a quoi (bon|rime*|jouez|joues|ca rime|cela rime)
      a quoi (ca|cela)? (sert|servent|servait) (il de|il que|de|que (je|nous|on)|nos (reunions|rendezvous|echanges)|vos (promesses|engagements)|donc)
      (est quoi|est ce quoi|ce est quoi|quoi) (ce|cette|ces|votre|ton) ..1 (delire|cirque|maniere*|facon*|comportement|histoire*|bazar|probleme|plan|attitude|blague|jeu|bins|foutoir|travail|silence)
      (vous|tu) (vous|te) (croyez|crois|prenez|prends|sentez|sens) ..1 (ou|pour|au dessus|tout permis|oblige*|fort|malin|drole|important*|superieur*|intouchable*)
      (comment|pourquoi) ..1 (dois|devrais|suis|faut|doit) (je|il)? ..2 (interpreter|prendre|comprendre|qualifier) ..1 (votre|ton|ce|cette) ..2 (silence|attitude|absence|mutisme|comportement)
      (dois|faut|devrais|vais|faudra) (je|il)? ..2 (que je|me|devoir|aller)? ..2 (deplacer|deplace|supplier|supplie|camper|campe|sonner|sonne|debarquer|debarque|crier|crie|hurler|hurle|pleurer|pleure|ramper|rampe|chanter|chante|genoux|recommande*|huissier|frapper|frappe|menacer|menace|insister|fache*|enerve*|hausser) ..6 (pour|afin|QM)
      (suis|sommes|est) pas (dupe*|ne de la|nee de la|tombe* de la|a votre botte|aux ordres|a vos ordres|votre chose|votre faire valoir|votre bouche|aveugle|stupide|bete|idiot*|un robot|un numero|transparent*|invisible*|un fantome|un meuble|un pigeon|un detail|une option|un plan b|du genre a me)
      (derniere pluie|saint glinglin|calendes grecques|quatre jeudis|poules auront des dents|poules aient des dents|cent sept ans|107 ans|semaine des quatre)
      (vais|allons|irai|compte|comptons|envie) (pas|nplus|de)? ..3 (courir|cours|genoux|supplier|ramper|mendier|quemander|implorer|aumone)
      (je hallucine|on hallucine|hallucine|vous plaisantez|tu plaisantes|vous rigolez|tu rigoles|te es serieux|tu es serieux|vous etes serieux|vous etes serieuse|tu es serieuse|on croit rever|on reve|je crois rever|non mais (allo|franchement|serieux|vous|tu|ca)|et ta soeur|elle est bonne celle|vous vous rendez compte|tu te rends compte) !(de la chance) !(du)
      (votre|ton|cette|ta|quelle|vos|tes) (facon|maniere|facons|manieres|methode|methodes|procedes|procede|pratiques) (de)? ..1 (me|nous|les gens)? (traiter|faire|ignorer|laisser|repondre|agir|proceder|fuir|comporter|communiquer|disparaitre|negocier|considerer|traitez|vous|sont|est|pas|travailler) ..4
      (don|art|chic|manie|talent|genie|tendance|habitude|propension|capacite|faculte) (de|pour|a) ..2 (disparaitre|faire (attendre|perdre|trainer|tourner)|ignorer|laisser|repousser|esquiver|me|nous|promettre|compliquer|perdre|vous taire|annuler|fuir|faire faux|pas repondre|repondre a cote|decaler|oublier)
      si (vous|tu) (croyez|crois|pensez|penses|imaginez|imagines) ..1 (que (je (vais|suis|resterai|ferai)|nous allons|on va|ca va (durer|marcher|passer)|personne)|pouvoir (me|nous|vous en)|vous en tirer|me (faire|avoir)|nous avoir)
      surtout , ? (vous|te|me|nous|changez|change|repondez) ..1 (pressez|presse|fatiguez|fatigue|foulez|foule|repondez|reponds|rien|rappelez|excusez|excuse|pas) ..1 (pas|rien|surtout|trop)? ..1 (.|!|…|,|¶|pour)
      avec (vous|toi) , ? ..2 (ce est toujours|on sait jamais|faut toujours|toujours la meme|jamais (simple|clair|possible)|impossible de|a chaque fois|rien ne|rien est)
      (toujours|encore) (la|le|les) meme* (refrain|rengaine|chanson|cirque|cinema|histoire|baratin|excuse*|scenario|discours|musique|pretexte*|disque)
      (arrete*|arretez|cesse*|cessez|cesser|arreter|marre|assez|fini*|finissez|fini) ..1 (de|avec|vos|votre|tes|ton|les|le|ce|cette|ces) !(me surprendre) !(nous surprendre) !(me faire rire) ..2 (jouer|baratin|excuses bidon|pretextes|salades|mensonge*|comedie|cirque|cinema|promettre|promesses|me|nous|faux fuyants|petit*|balad*|fuir|tourner|langue de bois|tergivers*|raconter)
      (excuse*|pretexte*|explication*|alibi*) ..1 (bidon*|foireu*|fumeu*|vaseu*|bancal*|a deux balles|a la con|a la noix|peu credible*|de (ecolier|collegien)|cousue* de fil)
      (vous|tu) ..1 (avez|as) menti
      <vous> <obj>? <obj>? ..1 (mentez|mens|mentir|mentiez|baratinez|baratines|enfumez|enfumes)
      (mensonge|mensonges|menteur|menteuse|menteurs|hypocrite|hypocrites|hypocrisie|mauvaise foi|lachete|duplicite|ingratitude|arrogance|condescendance|suffisance|impolitesse|goujaterie|muflerie|desinvolture|indelicatesse|je m en foutisme|amateurisme|incompetence|grossierete|malhonnetete) ..2 (.|!|,|¶|…|de (votre|ta)|est|a|caracterise*|totale|crasse|pure|incroyable|sans|qui|dont|et)
    `,
    notAfter: '(je|nous) ..1 | (sans|jamais|aucun|aucune|pas de|ni|loin de|contre|eviter) ..2',
    unless: `${ownFault}${doneByOthers}
      (plait|plaisent|aime|aimons|apprecie*|inspire*|efficace*|belle|agreable|remarquable|bravo|felicitations|merci|ravi|ravie|plaisir|adore|impressionn*)
      (souhaitez|voulez|preferez|aimeriez) vous
    `,
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (toucher|toucherai|touche|glisser|glisserai|dire|dirai) ..1 (un|deux) (mot|mots) ..3 (<chef>|a qui)
      <chef> ..3 (sera|serait|va|vont|apprendr*|appreciera*|devrait|doit|saura|aimera*|seront|decouvrir*) ..2 (ravi*|content*|interesse*|heureux|heureuse|informe*|prevenu*|au courant|savoir|apprendre|apprecier|adorer|surpris*|etonne*)
      (que|ce que) (en)? (pensera*|penserait|dira|dirait|diraient|va dire|va penser|en pense) ..1 <chef>
      (frapper|sonner|toquer|debarquer|presenter|camper|venir) ..3 (votre porte|vos bureaux|votre bureau|a l accueil|devant chez vous) ..4 (pour (obtenir|avoir|que)|si|puisque|sinon|jusque)
      (note de honoraires|note de frais|penalite*|dedommagement*|indemnite*|prejudice|dommages et interets|avocat|avocats|huissier|mise en demeure|tribunal|recommande avec|lettre recommandee|courrier recommande|mail recommande|contentieux|recouvrement|service juridique|plainte) ..8 (si (vous|je|rien)|sans|faute|sinon|puisque|prochain*|suivra*|bientot|partira*)
    `,
    notAfter:
      '(pas|jamais|sans|ni|aucun|aucune|notre|nos|votre|vos|mon|leur|reduire|eviter|gerer|logiciel de|module de|service de|cabinet de|la|le|les) ..1',
    unless: `${ownFault}${doneByOthers}
      (merci|ravi|ravie|plaisir|souhait*|volontiers|ci joint|joint|jointe|convenu|demande|recu|felicitations|suggere*|propose*|conseille*|voulez|preferez|accord|rendezvous)
      (facture|note|avocat|huissier|tribunal|plainte|recouvrement|contentieux|prejudice) ..2 (est|a ete|etait|arrive|mensuelle|annuelle|electronique)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (merci|mercis|remercie|remercions|bravo|felicite|felicitations|chapeau|gratitude|hommage|reconnaissant*) ..4 (pour|de) (le|la|un|une|ce|cette|cet|votre|ton|ta|vos|tes|tant de|si|les|des|ces|du|toute cette|tout ce) ..1 (absence|silence|manque|indifference|mepris|desinvolture|mutisme|non reponse|lapin|vent|legerete|inertie|lenteur|mensonge*|faux bond|temps perdu|froideur|impolitesse|inaction|ingratitude|disparition|coup bas|lachete|hypocrisie|ponctualite legendaire|(reactivite|efficacite|rapidite|courtoisie|politesse|celerite|fiabilite) (legendaire|habituelle|exemplaire|proverbiale|coutumiere|sans faille|hors pair|a toute epreuve|sideral*|foudroyante|fulgurante))
      (je|nous) (vous|te) (felicite|felicitons|remercie|remercions|salue) pas
      (felicitez|felicitons|remerciez) pas
      (de|pour) (me avoir|nous avoir|avoir) ..2 (gache*|fait (perdre|tourner|poireauter|attendre pour|croire|marcher)|plante*|laisse* (tomber|en plan|sans)|ignore*|pose un|snobe*|pris* pour|balade*|mene* en|ridiculise*|humilie*|oublie* (aussi|si|comme))
      (reactivite|rapidite|efficacite|ponctualite|communication|courtoisie|politesse|professionnalisme|serieux|disponibilite|celerite|precision|sens du service|enthousiasme) (legendaire|a toute epreuve|exemplaire|sideral*|proverbial*|habituel*|foudroyant*|coutumi*) ..2 (.|!|…|,|¶)
      (tortue|escargot|limace|paquebot|mammouth|senateur|dinosaure*|huitre|carpe|anguille|courant de air) ..3 (.|!|,|¶|vous|rapide|reactif|plus|a cote|muette|devant)
      (muet|muette|bavard|bavarde|loquace|rapide|vif|reactif|reactive|insaisissable|aimable) comme (une|un)
      (plus|aussi) (bavard*|loquace*|rapide*|reactif*|reactive*|causant*|aimable*|facile de joindre|facile a joindre|accessible*|occupe*) (que (vous|toi|le pape|le president|le ministre|un)|qu un)
      (pape|president de la republique|premier ministre|roi d angleterre|reine d angleterre|elysee|dalai lama|ministre) ..4 (plus (facile|simple|vite|accessible|rapide)|plus occupe*|joindre|que vous|rendezvous avec)
      (joindre|obtenir une audience|audience) ..2 (le pape|le president|le roi|la reine|un ministre|avec vous)
      (rassurez|rassure) (vous|moi|toi) ..2 (vous (etes|allez|avez|savez)|tu (es|vas|as|sais)|ce est|le clavier|internet|je)
      (on|je) (me|se)? ..1 (sent*|sens|croirait|dirait|croirais) ..3 (privilegie*|important*|considere*|aime*|respecte*|attendu*|desire*) ..1 (.|!|…|¶|avec vous)
      (ca|cela) (fait|faisait|doit) ..1 (plaisir|chaud au coeur|bien plaisir|toujours plaisir|etre chouette) ..1 (de)? ..2 (se sentir|etre (ignore*|oublie*|traite*|pris*|considere*|aussi)|sentir|voir (a quel|que (mon|notre|vous)|combien))
      (heureusement que|encore heureux que|une chance que) (je|nous) ..3 (pas|retenais|retiens|patient*|attend*|comptais|compte pas|press*) ..2
      (je|nous) (vois|voyons|constate|note|sens|comprends|observe) ..2 (le importance|l importance|la consideration|le respect|l estime|le estime|l interet|le interet|la valeur|le cas|le prix|la place|le peu) ..6 (vous|tu|que|pour|mon|notre|de)
      (importance|consideration|estime|respect|interet|cas|valeur) (que)? ..2 (vous|tu) (me|nous|lui|y)? ..1 (portez|portes|accordez|accordes|faites|fais|donnez|temoignez|avez|attachez) .
      (mes (mails|messages|relances|appels|courriers)|mon (mail|message|travail|temps)|nos (mails|messages|appels|relances)) ..4 (corbeille|poubelle|panier|neant|cimetiere|decoration|interess*|divert*|derange*|ennui*|amus*|vous endor*|lecture*|spam) ..3
      (dormi|dormez|dors|endormi|endormie|reveil|sieste|hiberne*|hibernation|sommeil) ..3 (bien|QM|profond*|prolonge*|agreable|dossier|depuis|.|!)
      (bonne|belle|jolie|sacree) (blague|plaisanterie|farce|arnaque|perte de temps|lecon|mentalite|excuse|pirouette|esquive|entourloupe)
      (si|ou) ce est (pour (ca|cela|rien)|trop (vous)? demander|de l humour|une blague|votre (style|genre|habitude|strategie)|comme (ca|cela) que)
    `,
    notAfter: '(sans|si|jamais|je|nous) ..1',
    unless: `${ownFault}${doneByOthers}
      (nuit|soiree|vol|hotel|voyage|mode|veille|ordinateur|bebe) ..6
      malgre ..6
      (adresse|automatique|formulaire)
    `,
  },
];
