import type { Frame } from '../frames.ts';
import { ownFault } from './guards.ts';

const unless = `${ownFault}
  merci !(de) !(d avance) !(par avance)
  ravi/ravie/plaisir/felicitations/convenu/promis/volontiers/voici/joint/trouverez/souci/rancune
  (tres bien|parfait|parfaitement) ..1 (comme|ainsi)
  (de|par) (mon|ma|mes|notre|nos|la|le|l) (directeur|directrice|direction|chef|cheffe|collegue|fournisseur|banque|mairie|comite|prefecture|part)
  ce (logiciel|livre|film|module)
  (mise a jour|nouvelle version|la suite de)
  automatique*
  (pendant|durant) (mon|notre|son) (absence|conge|deplacement)
  peutetre
  (attends|attendons|attendais|exige) pas
  (il vous faut|si il)
  (impots|fisc|urssaf|banque)
  (sans|aucune|pas de|rien de) (urgence|pression|urgent|presse)
  si (vous|tu) (le)? (souhaitez|souhaites|voulez|veux|pouvez|peux|preferez|preferes)
`;
const notAfter = '(pas|sans|jamais|inutile de|si|notre|votre|leur) ..1';

/** Mild chasing, counting, pressing and guessing, in French. */
export const chasing: readonly Frame[] = [
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (reviens|revenons|revenir|reviendrai|reviendrais) ..2 (a la charge|a la relance|aux nouvelles|encore|a nouveau|de nouveau|une nouvelle fois|une fois de plus|sur le tapis)
      (reviens|revenons|revenir) ..2 vers (vous|toi) ..4 (encore|a nouveau|nouvelle fois|une fois|derniere|pour (savoir|prendre|connaitre)|au sujet|concernant|suite)
      sauf erreur (de ma part)? ..9 (pas|aucun*|rien|sans|toujours|reponse|retour|nouvelle*)
      (premiere|deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|nieme|enieme|derniere|ultime|nouvelle|autre) (relance|tentative) !(automatique)
      relance (:|,|devis|offre|dossier|facture|projet)
      (petit|un) signe de vie
      toujours (rien|pas de) ..4 (vous|toi|votre|QM)
      (relance|rappel|message|mail|suivi|tentative) (numero|no|n)? #
      (un|petit|encore un|gentil|re) (up|bump|ping)
      (petit|gentil|encore un|simple|dernier|second|nouveau) rappel
      (vous|tu) (etiez|etais|etes|es) pas ..2 (au rendezvous|a la reunion|present*|venu*|la|connecte*|au bureau|en ligne|disponible*)
      (vous|tu) (aviez|avais|avez|as) ..1 (dit|promis|annonce|indique|prevu|confirme|ecrit) ..1 (que (vous|tu)|revenir|me|nous|de) ..3 (appel*|rappel*|reviendr*|reven*|enverr*|envoy*|confirmer*|repondr*|donner*|seriez|serais|feriez|ferais|signer*)
      (connaitre|savoir|donner|indiquer|dire|communiquer) ..3 (etat|avancement|statut|suites|ou en est|ou en sont) ..5 (devis|offre|proposition|dossier|demande|commande|decision)
      (espere|esperons) ..2 (reponse|retour|nouvelle*|signe|decision) ..1 (de|cette|rapide*|avant|dans|favorable|prochain*)
      (voudrais|souhaite|souhaitais|tiens a|aimerais|voulais|permets de|viens) ..1 (vous|te) rappeler (mon|ma|notre|nos|mes|que|le|la|les)
      en attente de (votre|ta|vos|tes) ..1 (retour|reponse|decision|validation|signature|accord|confirmation)
      (alors|bon|donc|et) , ? (on|nous|vous|tu) ..1 (avance*|avancons|fait quoi|fonce|y va|signe|se lance|bouge)
      (difficile|difficiles|dur|complique|pas facile|pas evident|impossible) (a|de) (vous|te)? ?(joindre|avoir|attraper|contacter)
      (du mal|de la peine|peine) a (comprendre|expliquer|saisir|interpreter) ..3 (silence|absence|retard|mutisme|manque)
      (ou|on) en (est|sommes|etes|es) (on|nous|vous|tu|ou)? ..2 (QM|sur|avec|du|de|concernant|par rapport)
      on en est ou
      (alors|et|donc|bon) , ? ..1 (nouvelle|nouvelles|du neuf|du nouveau|ca avance|ca donne quoi|verdict|qu en est il|que en est il) ..3 QM
      que en est il ..5
      (ca|cela|le projet|le dossier) (avance|bouge|progresse|donne quoi|en est ou) ..4 QM
      (tu as|vous avez|as tu|avez vous|tu) ..1 (eu|recu|vu|lu) ..2 (mon|mes|notre|nos|ma) ..2 <mail> ..4 QM
      (au cas ou|des fois que|si jamais|peutetre) ..3 (mon|mes|ce|il|notre|ma|le) ..3 (perdu|egare|spam*|indesirable*|passe|noye|echappe|manque|ete lu)
      (fais|faire|faisons|fait) (remonter|re remonter) ..1 (ce|mon|le|notre|ma|mes)
      (remonte|remontons|remonter|pousse|repousse|ressors) (ce|mon|notre|le) (mail|message|fil|sujet)
      (renvoie|renvoyons|retransmets|reexpedie|remets) ..1 (ci dessous)? ..1 (mon|mes|notre|ce|le) ..2 (mail|message|mails|proposition|offre)
      (renvoie|renvoyons|retransmets) ..1 (mon|mes|notre) ..1 <mail>
      (relance|relancer|relancons|relancerai) (a nouveau|encore|donc|une|derechef|simplement|gentiment|rapidement|car|au sujet|concernant|pour|sur|,)
      (tente|tentons|tenter|retente) ..1 (ma|notre) chance
      (attends|attendons|attendais|attendions|patiente|patientons|guette|guettons) (toujours|encore|impatiemment|avec impatience)? (votre|ta|vos|un|une|le|la|de|tes) ..1 (feu vert|reponse|retour|decision|nouvelle*|accord|signe|appel|signature|validation|avis|confirmation|go|bon de commande)
      (attends|attendons|espere|esperons) (toujours|encore) ..1 (votre|ta|vos|de vos|que (vous|tu))
      (avais|avions|ai|avons|aurais|aurions|esperais|esperions|pensais|pensions) ..1 (espere|pense|cru|compte|aime|souhaite)? ..1 (recevoir|avoir|sur|un|une|votre|obtenir|lire) ..3 (retour|reponse|nouvelle*|decision|signe) ..2 (rapide|plus rapide|plus vite|plus tot|avant|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|deja|depuis|la semaine)
      (rappelez|rappelle|recontactez|recontacte) (moi|nous) ..1 (des|a reception|au plus|quand vous aurez|vite|rapidement|imperativement)
      (essaye|essaie|tente|cherche|essayons|essaies|arrive*|reussi*) ..4 (joindre|contacter|avoir au telephone|avoir en ligne|parler) ..5 (sans succes|en vain|plusieurs|reprises|fois|malgre|pas|depuis|cette semaine|hier)
      (arrive|parviens|reussis|parvenons|arrivons) (pas|nplus|jamais) a ..1 (joindre|contacter|avoir|parler)
      (pas|jamais) (reussi|parvenu|arrive*|pu) a ..1 (joindre|contacter|vous avoir|te avoir|avoir au telephone|parler)
      (reponse|retour|decision|signature|validation|accord) ..1 (se fait|se font|tarde*|traine*) (attendre|desirer)?
      (inquiete|inquiet|inquiets|inquieter|preoccupe*) ..3 (pas de|pas (vous|te|avoir|recevoir)|de votre|silence|sans|nouvelle*|lire|absence)
      (sans|pas de|plus de|aucune|nplus de|pas eu de|pas recu de|toujours pas) ..1 (nouvelle|nouvelles|reponse|retour|retours|signe) ..1 (de (vous|toi|votre|ta|vos)|a ce jour|depuis|,|.|¶|a (mon|mes|ma|notre|nos)) !(si)
      (bout de temps|moment|longtemps|lurette|eternite|bail) ..2 (que|sans) ..5 (nouvelle*|reponse|retour|parle|echange|plus|pas)
      (oublie|oubliee|oublies|oubliez) (moi|nous|de moi|de nous|mon|notre)? QM
      (reste|restons|laisse|restee) ..1 sur (ma|notre|sa) faim
      (auriez|aurais|avez|as) (vous|tu)? ..1 (des|de) ..1 (nouvelles|nouvelle|news) ..6 (QM|a me|pour moi|a nous)
      (retente|reessaie|reessaye|re essaie|je reitere|reitere|retentons)
      (mail|message|courrier|devis|offre) ..1 (a du|aura du|doit|devait|a peutetre|a pu) ..2 (perdre|perdu|passer|passe|tomber|tombe|egarer|egare|arriver|noyer)
      (me demande|demandais|demandions|sais pas) ..1 si (mes|mon|vous|tu|notre|ma) ..5 (parvien*|arriv*|recu*|recevez|lisez|lu|bons|bonne|avez)
      (reste|restons|demeure|demeurons|suis|sommes) ..2 (dans le|dans la|en) attente ..6 depuis
      (autant) ..2 (le)? (dire|savoir|me le dire)
      (bloque*|coince*|en suspens|au point mort|enlise*) ..2 (chez vous|de votre cote|chez toi|dans vos)
      (retour|reponse|mot|signe|nouvelle*) ..2 (de votre part|de vous) (serait|est|seraient|sont|sera) ..3 (bienvenu*|apprecie*|souhait*|attendu*|necessaire*|utile)
      (aurais|aurions|ai|avons) ..1 besoin ..2 (retour|reponse|decision|avis|accord|signe)
      (hierarchie|direction|patron|chef|cheffe|directeur|directrice|comite|equipe) (me|nous) (presse|demande|reclame|relance|harcele|questionne|interroge)
      (rien|pas) (recu|vu|lu|entendu) (depuis|de votre|de vous|de ta|venir)
      fait ..4 (semaines|mois|jours) que ..12 (rien|pas|toujours|aucun*|attend*)
      (sur quel pied danser|quoi penser|que penser|a quoi me en tenir|a quoi nous en tenir|quoi en penser|que en penser) ..1
      (pourquoi) (ce|cette|un tel|tant de|votre|ton) ..1 (silence|absence|retard|attente|delai)
      (silence radio|plus de son|radio silence)
      laisse* juge !(du) !(de le heure)
      (passe|passer|passees|passes|echappe|glisse) ..2 (a travers|entre les mailles|a cote|sous le radar) ..2 (mon|mes|de mon|de mes|notre|nos|de notre|ce)
      (aidez|aide) (moi|nous) a (comprendre|y voir|avancer|vous aider)
      (demande*|reclame*) des comptes
      (redonner|donner|donne|donnez|redonne) ..1 (signe|un signe|des nouvelles|de vos nouvelles|un petit signe)
    `,
    notAfter,
    unless,
  },
  {
    family: 'pressure',
    level: 'risky',
    suggestion: 'ask-openly',
    says: `
      (merci|priere|prie|veuillez|remercie|saurais gre|demande|invite) (de|par avance de|d avance de|bien vouloir)? ..4 (repondre|me rappeler|nous rappeler|donner (suite|reponse|une reponse|votre reponse)|reagir|trancher|vous positionner|vous prononcer|vous decider|nous faire (part|un retour)|me faire (part|un retour)|faire (part|un retour)|revenir vers (moi|nous)|prendre une decision|statuer) !(a (cette|ma|mon) (adresse|place|collegue))
      (repondez|reponds) (moi|nous) ..1 (par|svp|stp|si il|juste|simplement)
      me/nous (faut|faudrait) (imperativement|absolument|vraiment|rapidement) ..3
      (traiter|traitez|regarder) ..3 en priorite
      par retour (de)? (mail|courrier|message)
      (retour|reponse|decision|confirmation|validation) ..2 (avant|sous|de ici|dici|au plus tard|cette semaine|aujourdhui|ce soir|demain|dans la journee|rapidement|vite|tres vite|au plus vite) ..2 (svp|stp|si il|merci)
      (saurais|serais|serions|saurions|suis) ..2 (gre|reconnaissant*|oblige*) de ..3 (repondre|revenir|rappeler|retourner|confirmer|transmettre|faire (un|votre)) ..4 (sans tarder|rapid*|vite|avant|delais|au plus|demain|sous|<jour>)
      (confirmez|confirme|repondez|reponds|validez|valide|dites|dis|signez) (moi|nous)? ..2 (ce matin|ce soir|aujourdhui|cet apres|avant|maintenant|vite|rapidement|des que) ..3 (svp|stp|si il|.|!|¶|midi|#|ce|la)
      (falloir|faudrait|faudra) ..1 (se|vous|te|nous)? (decider|prononcer|positionner|trancher) ..3
      (devient|commence a etre|est) (pressant|urgent|critique|tendu)
      (bon|bien|souhaitable|preferable|temps|grand temps|opportun) (que (vous|tu)) ..3 (reponde*|repondiez|preniez|prennes|decid*|donniez|tranch*|confirm*|signiez|rappel*|reven*|avanc*) ..3
      (espere|esperons|ose esperer|ose croire) ..1 que (vous|tu) ..1 (avez|as) pas ..1 (oublie|perdu|change|renonce|abandonne)
      (important|urgent|imperatif|essentiel|indispensable|primordial|crucial|capital|necessaire) que (vous|tu|nous|on|je) ..4
      (peux|pouvez|pourrais|pourriez|peut) (vous|tu|on)? ..3 (trancher|repondre|decider|valider|signer|confirmer|rappeler|positionner|prononcer) ..3 (cette semaine|aujourdhui|rapidement|vite|ce soir|demain|avant|asap|des|maintenant|dans la journee|au plus)
      (besoin) de ..2 (reponse|retour|decision|accord|feu vert|signature|validation|go) ..3 (aujourdhui|cette semaine|rapidement|vite|avant|demain|ce soir|asap|pour|maintenant|urgence|<jour>)
      me/nous (faut|faudrait|faudra) ..3 (votre|ta|un|une|vos) ..2 (accord|reponse|retour|decision|signature|validation|confirmation|go|avis|feu vert) ..2 (avant|pour|ce|cette|de ici|dici|rapidement|vite|sous|demain|aujourdhui|asap)
      (pensez|pense|songez|songe|oubliez pas|oublie pas) a ..3 (renvoyer|retourner|signer|repondre|confirmer|rappeler|envoyer|valider|payer|regler) ..8 (avant|pour|au plus tard|sous|aujourdhui|demain|midi|ce soir)
      (faites|fais) (moi|nous) (signe|savoir|un retour) ..2 (asap|vite|rapidement|au plus|avant|aujourdhui|ce soir|des aujourdhui)
      (ca|cela|le temps|tout ca|on) (urge|presse|chauffe|commence a presser|commence a urger)
      (je|nous|on) ..1 (compte|comptons) sur ..3 (reponse|retour|decision|accord|signature|reactivite|confirmation)
      (donnez|donne) (moi|nous) ..2 (reponse|retour|decision|accord|date|avis)
      (decidez|tranchez|positionnez) (vous|toi)? ..2 (.|!|svp|stp|si il|cette)
    `,
    notAfter,
    unless: `${unless}
      (je|nous) (vous|te) (repond*|rappel*|enverr*|envoi*|reviend*|reviens)
      (des que|lorsque|quand) (vous|tu|cela|ca)
      (parking|taxi|salle|repas|dejeuner|hotel|badge|vol|train|menu|allerg*|traiteur|presence|participation|plan|acces|adresse)
      (nous) ..3 (notre|nos) (date|calendrier|planning)
    `,
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      (suppose|presume|imagine|crains|me dis|en deduis|conclus|dedui*|comprends|devine|pense) ..3 que (le|ce|votre|ton|vos|tes|la|vous|tu|cela|notre) ..4 (nplus|plus (de actualite|une priorite|interesse*|au programme)|change|ailleurs|abandonne*|enterre*|pas (retenu|convaincu|interesse)|autre|passe*|tombe*)
      (impression|sentiment|sens) que ..4 (nplus|plus (prioritaire|une priorite|d actualite|de actualite)|pas (prioritaire|une priorite|convaincu*|interesse*))
      (offre|proposition|devis|prestation|solution|presentation|demo) ..3 (pas) ..3 (convaincu*|interesse*|plu|seduit*|convenu)
      (faut|dois|puis|faudrait) (il|je)? ..2 (classe|classer|ferme|fermer|cloture|cloturer|abandonne|abandonner|archive|archiver|range|ranger|enterre|enterrer) (le|la|votre|ce|ton) (dossier|demande|projet|sujet|devis)
      (offre|remise|tarif|prix|promotion|conditions|proposition|devis) ..2 (sera|sera nplus|est nplus|nplus|pas) ..1 (nplus|valable|maintenu*|disponible|garanti*) ..3 <jour>
      (augmentation|hausse|tarif|prix) ..6 (tardez|tarde|attendez|attends|depechez|hatez) ..1 pas
      (passez|passes|passe) ..1 a cote de ..3
      (reste|restent) (que|plus que|nplus que)? ..2 (#|un|deux|trois|quatre|cinq|quelques) ..1 (jour*|heure*|place*) pour (profiter|beneficier|saisir|decider|signer|valider)
      (budget|projet|priorite*|choix|decision|marche) ..2 (est|a|ont) ..1 (passe*|parti*|tombe*|alle*|change*|file*) ..2 (ailleurs|a le eau|aux oubliettes|a la trappe|a un autre|chez|au profit)
      (projet|dossier|sujet|offre|commande|idee|partenariat|collaboration) ..1 (est il|est elle|est|serait il|a il) ..1 (tombe*|enterre*|abandonne*|mort*|gele*|oublie*|passe* a|classe*|suspendu*) ..5 QM
      (avez|as|auriez|aurais) (vous|tu) ..2 (change de (avis|priorites|cap|fusil)|laisse tomber|abandonne|renonce|choisi|opte|trouve (mieux|ailleurs|un autre|quelque un)|signe (ailleurs|avec|chez)) ..7 QM
      (vous|tu) (ne)? ..1 (voulez|veux|souhaitez|souhaites) (nplus) ..5 QM
      (reste|restent|reste il) (que|plus que|nplus que) ..2 (place*|creneau*|jour*|licence*|exemplaire*|siege*|poste*|unite*|heures)
      (dommage|triste|bete) ..2 (de|que) ..3 (passer a cote|rater|manquer|laisser (passer|filer)|louper|perdre|priver)
      (toujours|encore) (partant*|interesse*|motive*|chaud|chaude|de actualite|le projet|des notres|dans la course) ..8 QM
      (vos|tes) (concurrents|confreres|voisins) , ? ..6 (deja|pas hesite|franchi|saute|adopte*|signe*|profit*|avance)
    `,
    notAfter: '(si|sauf si|sans|loin de) ..1',
    unless,
  },
];
