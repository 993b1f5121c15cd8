import type { Frame } from '../frames.ts';

/** What counts, sets terms, threatens, presses or chases, in French. */
export const pressing: readonly Frame[] = [
  {
    family: 'counting',
    level: 'risky',
    suggestion: 'leave-out-the-count',
    says: `
      (ce est|voici|ceci est|cela fait|ca fait|il se agit de|me voici a|voila) (deja|donc|maintenant|desormais|la)? (mon|ma|notre|la|le|deja) ..2 (deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|enieme|nieme|second|seconde|#) <adv>? (<mail>|fois|tentative|prise)
      (mon|ma|notre|un|une|la|cette) (deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|dixieme|enieme|nieme|seconde|2eme|2e|3e|3eme|4e|4eme|5e|5eme|6eme) (<mail>|fois|tentative)
      (apres|malgre|suite a|en depit de|avec) (mes|nos|deja|plus de|plusieurs|de nombreuses|de multiples|maintes|tant de|toutes|tous|les|au moins)? (mes|nos|de|les)? (deux|trois|quatre|cinq|six|sept|dix|plusieurs|nombreuses|nombreux|multiples|maintes|maints|#|moult|toutes|tous|differentes|diverses|incessantes|repetees|innombrables) ..2 (<mail>) !(de votre)
      (malgre|en depit de) (mes|nos) ..1 <mail>
      (vous|te) (ai|avons) <adv>? <adv>? (ecrit|relance|relancee|relances|appele|appelee|contacte|contactee|sollicite|sollicitee|envoye|adresse|laisse|demande|telephone|interroge) ..3 (deux|trois|quatre|cinq|six|sept|dix|plusieurs|nombreuses|multiples|maintes|#|maintes et maintes|je ne sais combien de|x|moult|trente six) ..1 (fois|mails|messages|relances|rappels|reprises|appels|mail)
      (ai|avons) <adv>? (ecrit|relance|appele|contacte|essaye|tente|envoye|adresse|laisse|passe|cherche) ..5 (deux|trois|quatre|cinq|six|sept|dix|plusieurs|nombreuses|multiples|maintes|#|moult) ..1 (fois|reprises|messages|mails|relances|rappels|appels)
      (a|par) (deux|trois|quatre|cinq|plusieurs|maintes|de nombreuses|de multiples|moult|#) reprises !(ensemble)
      (deux|trois|quatre|cinq|six|sept|dix|plusieurs|nombreux|nombreuses|#|multiples) ..1 (mails|messages|relances|rappels|appels|sollicitations|tentatives|vocaux|lettres) ..3 (sans|plus tard|et|restes|restees|rien|pas|aucune|toujours|deja|,)
      (cela|ca|il y a|voila|voici|cela va) (fait|faire|deja|maintenant|bien|bientot|plus de|pres de|desormais|bien)? <adv>? (maintenant|deja|bientot|bien|plus de|pres de|desormais)? (un|une|deux|trois|quatre|cinq|six|huit|dix|quinze|plusieurs|des|#) ..1 (jours|semaines|mois|semaine|quinzaine|trimestre|ans) ..2 (que|sans|et)
      (pour la) <adv>? (deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|seconde|#) fois
      (encore|toujours) (une|un) (<mail>|relance) ..2
      (relance|relances|relancer) ..1 (numero|n|no) ..1 #
      (nieme|enieme|multiples|nombreuses|incessantes|innombrables|plusieurs|maintes) <mail>
      (je|nous) (passe|passons) (mon|notre) temps a
      (je|nous) (compte|comptons) nplus
      (des|depuis) (semaines|mois|lustres|jours) (que|et|sans) ..2 (je|nous|reponse|nouvelle|nouvelles|vous|tu|on)
      depuis (deux|trois|quatre|cinq|six|dix|plusieurs|des|#|plus de|bientot|un|une) ..2 (semaines|mois|jours|semaine) ..2 (je|nous|sans|que|vous me|plus|aucune|silence|pas)
      (attends|attendons|attend|patiente|patientons|relance|relancons|cours|courons) ..3 depuis (deux|trois|quatre|plusieurs|des|#|plus|bientot|un|une|longtemps|trop|le|lundi|mardi|mercredi|jeudi|vendredi|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre)
      (nplus|plus) (combien|le nombre) de (fois|mails|messages|relances|appels)
      tous (les jours|les deux jours) ..3 (relance|ecri|appel)
    `,
    notAfter: '(pas|jamais|sans|vous|votre|vos|merci|inutile de) ..1 | (nos|vos) (clients|equipes|utilisateurs) ..4',
    unless: `
      merci | <sorry> | desole/desolee/ravi/ravie/plaisir/felicitations
      (vous|tu) (me|nous) (avez|as|aviez) (ecrit|appele|relance|contacte|sollicite|demande|laisse|pose)
      (vous|tu) (attendez|attends|patientez|avez (attendu|du|patiente))
      (nos|mes|vos) (clients|fournisseurs|utilisateurs|autres clients)
      (le|notre|mon) (transporteur|fournisseur|livreur|support|service|informatique|prestataire|hotel|banque|client)
      depuis (notre|nos|la|le|votre|que nous|ma) (premier|premiere|dernier|derniere|echange|rencontre|rendezvous|reunion|appel|demo|salon|entretien|lancement|conversation|visite|demonstration|creation|mise)
      que (nous|on) (nous|se)? ..1 (etions|sommes|est|etait|connaissons|connait|travaillons|parlons|collaborons|avons)
    `,
  },
  {
    family: 'ultimatum',
    level: 'sharp',
    suggestion: 'offer-a-way-out',
    says: `
      (sans|faute de|a defaut de|en absence de|dans absence de|si|des !(fois)|en le absence de|passe|au dela de|dans le hypothese|apres !(la cloture)) ..14 (je|nous|me|on|votre|le|la|cette|il|sera|seront|suis|serai) ..6 <menace>
      si (je|nous) ..5 (pas|rien|aucune|aucun) ..3 (reponse|retour|nouvelle|nouvelles|signe|accord|signature) ..4 <jour>
      si (je|nous|vous|tu) ..12 , (je|nous) (propose|donne|vends|cede|offre|attribue|annule|ferme|retire|cloture|passe|contacte|appelle|previens|arrete|abandonne|proposons|donnons|annulons|cede|libere|considere)
      (sans|faute de|a defaut de|en absence de|en le absence de) ..1 (reponse|retour|nouvelle|nouvelles|reaction|signe|decision|validation|signature|confirmation|accord|votre reponse|votre part) ..7 (<quand>|cloture*|annul*|retir*|je ferme*|caduque|caduc|definitif|definitivement|archiv*)
      (sans|faute de|a defaut de|en absence de|en le absence de|si) ..9 <quand> ..8 (je|nous|me|se) ..3 (<deduire>|<menace>|abandonne*|renonce*)
      (si) (vous|tu|je) ..7 (pas|rien|nplus|aucune) ..5 <quand>
      (je|nous) (cloture*|fermerai|fermerons|annulerai|annulerons|retirerai|retirerons|supprimerai|cesserai|passerai|considererai|considererons|considere|vais (cloturer|fermer|annuler|retirer|supprimer)) ..10 (si (vous|tu|je|nous) ..5 (pas|rien|aucune|nplus)|sans (reponse|retour|nouvelle|nouvelles|signe|votre)|faute de|a defaut)
      (sinon|autrement|faute de quoi|a defaut|passe ce delai|passee cette date|au dela|apres quoi|dans le cas contraire|ensuite|apres cela|apres cette date|sans quoi) , ? (je|nous|le|la|votre|ce|il|notre|elle|tant pis|ce est|on|vous|tout) ..7 (<menace>|<deduire>|termine|terminee|fini|finie|trop tard|perdu|perdue|expire|expirera|expiree|annule|annulee|quelque un|autre|clos|close|fini|tant pis|fermee|ferme|consequences|valable|nplus)
      (ou|sinon|ou alors|ou bien) , ? (je|nous) (cloture|clos|ferme|annule|retire|passe|supprime|abandonne|arrete|laisse tomber|previens|contacte|appelle|archive|fermons|annulons|retirons|passons)
      (dernier|derniere|ultime|ultimes) (avertissement|sommation|mise en garde|avis|chance|delai|rappel|relance avant|preavis|occasion|opportunite|possibilite|limite|mise) !(de (nous|vous) (voir|rencontrer|saluer)) !(pour (nous|moi))
      (mise en demeure|mettre en demeure|mets en demeure|mettons en demeure|mis en demeure|ultimatum|voie judiciaire|voies judiciaires|voies de droit|poursuites|tribunaux|huissier|contentieux|sous peine de|consequences (juridiques|de votre|facheuses))
      (ma|notre) (patience|proposition|offre) ..2 (a (ses|des|une)|est a|est pas (infinie|illimitee|eternelle)|touche|arrive a|attendra pas|tiendra pas|pas eternelle|atteint)
      ~(me) (attendrai|attendrons|attendre|attends|attendons|vais pas|vais nplus|allons pas) (pas|nplus|attendre) ..1 (eternellement|indefiniment|davantage|plus longtemps|longtemps|cent sept ans|toute|jusque|plus|une|des|encore)
      (vous|tu) (avez|as|aurez|disposez|disposes) !(jusque au #) !(jusque a fin) !(jusque ..2 pour) ..3 (jusque|jusque a|jusque au|# (heures|h|jours)|un delai|quarante huit|vingt quatre|deux jours|trois jours|une semaine pour|deux heures|# pour|heures pour) ..2 !(longtemps)
      (je|nous) (vous|te) (laisse|laissons|donne|donnons|accorde|accordons|fixe) ..2 (jusque|jusque a|jusque au|# |quarante|vingt|un delai|un ultime|une derniere|un dernier|deux jours|trois jours|une semaine|encore|#)
      (je|nous) (exige|exigeons|attends|attendons|veux|voulons|compte sur|besoin de|ai besoin de|avons besoin de|me faut|nous faut|requiers|demande) (imperativement|absolument|expressement|donc)? (une|votre|ta|un|de votre|de une|la|le|sur) ..7 (<quand>|dans la journee|ce jour|sans delai|sans faute|dernier delai|cette semaine)
      il (me|nous) faut (imperativement|absolument|une|votre|ta|un) ..5 (<quand>|dans la journee|aujourdhui|sans delai|sans faute|imperativement|demain)
      (merci de|veuillez|priere de|vous prie de|je vous demande de|vous avez interet a|vous devez|tu dois|vous devrez) ..6 (dernier delai|au plus tard|sans faute|imperativement|faute de quoi|sinon|sous #|sous peine)
      (dernier delai|delai de rigueur|date butoir imperative|au plus tard ce soir)
      (cloturer*|cloturons|cloture|fermer*|fermons|annuler*|annulons|clore|clos|archiver*|supprimer*|supprime|classer*|classe|ferme|resilie*|retire|retirerai|retirerons) (definitivement|donc|immediatement|purement et simplement)? (votre|ton|tes|vos) (dossier|demande|compte|commande|place|creneau|reservation|offre|devis|fiche|inscription|acces|remise|contrat)
      (votre|ton|notre|le|la|cette) (dossier|demande|offre|proposition|place|creneau|remise|devis|reservation|tarif|compte|commande) ..2 (sera|va etre|seront|est) <adv>? (cloture*|fermee|ferme|annule*|retire*|classe|supprime*|caduque|caduc|perdu*|attribue*|(propose|proposee) a|clos|close|archive*|donne*|cede*|resilie*|definitivement|sans suite|reattribue*|libere*|considere*)
      (contraint|contrainte|contraints|oblige|obligee|obliges|forcee|force|dans obligation|le obligation|pas le autre choix|pas de autre choix|nplus le choix|pas le choix|pas autre choix|autre choix que|autre solution que) ..2 (de|que)? ..1 (cloturer|fermer|annuler|retirer|cesser|mettre fin|resilier|classer|arreter|abandonner|conclure|considerer|prendre|contacter|saisir|passer|facturer|informer|prevenir|en referer|renoncer|supprimer|tirer|rompre|clore|de en|alerter|escalader|remonter|constater|me tourner)
      (votre|ton|le|un|ce) silence ..2 (vaudra|vaut|sera|equivaut|signifiera|equivaudra|tiendra) ..4
      (qui ne dit mot|absence de reponse vaudra|non reponse) ..2
      (ce est|cest) (maintenant ou jamais|a prendre ou a laisser|oui ou non (QM|!)|votre derniere|ta derniere|la derniere (chance|fois|relance avant|occasion))
      (a prendre ou a laisser|maintenant ou jamais|il faut (choisir|trancher|decider|vous decider)|decidez vous|decide toi|oui ou non QM|oui ou non !)
      (repondez|reponds|signez|signe|decidez|decide|confirmez|confirme|rappelez|rappelle|payez) ..6 ou (je|on|nous|ce|cest|vous|le|la|votre) ..1 (arrete*|annule*|ferme*|cloture*|passe*|laisse*|stoppe*|est|coupe*|cesse*|retire*|perdez|perds|tombe*|saute*|abandonne*)
      soit (vous|tu) ..12 soit
      (le compte a rebours|temps est compte|heure tourne|montre tourne|temps presse|les jours sont comptes|lheure tourne|le heure tourne)
      (en rester|on en restera|restera la|stopper la|arrete la|arreter la|arreterai la|stop la|les frais) , ? (puisque|vu que|vu votre|etant donne votre|faute)
      (je|nous) (relancerai|ecrirai|insisterai|appellerai|perdrai) nplus , ? (tant pis|vous|debrouillez|a vous|libre a)
      (tant pis pour) ..1
    `,
    notAfter:
      '(pas|jamais|sans|aucun|aucune|ni|ce est pas|nullement|pas un|pas une) ..2 | (a|comme) (votre|ta) (demande|souhait) , ? | comme vous le (souhaitez|souhaitiez|avez demande) , ?',
    unless: `
      (dites|dis) (le)? (moi|nous) (si|.|,)
      (dites|dis) le moi
      (dites|dis|prevenez|faites|indiquez) (le)? (moi|nous|savoir) ..2 (si (il vous|vous|tu)|besoin) ..5 (plus|davantage|temps)
      (aucun|pas de|sans) (probleme|souci|rancune|obligation|consequence)
      (besoin de|avoir) (plus de|davantage de|un peu plus de) temps
      (parfaitement|tout a fait|tres bien|entierement) (bien|comprehensible|normal|egal)
      (a votre demande|comme (vous|tu) (le)? ..2 (souhait*|demand*|avez|voul*))
      (volontiers|avec plaisir|rouvrir|rouvrirai|rouvrirons|porte reste|prolonger|prolongerai|prolongeons)
      (hotel|restaurant|salle|musee|magasin|banque|compagnie|train|mairie|impots|page|formulaire|session|abonnement se|essai gratuit|organisateur*|inscrire|inscription*|concours|jury|appel de offres|salon|subvention*|declaration*|se arrete toute|de la part de la)
    `,
  },
  {
    family: 'ultimatum',
    level: 'risky',
    suggestion: 'leave-time-open',
    says: `
      (merci|veuillez|priere|pensez|vous prie|te prie|prie de|confirmez|confirme|repondez|reponds|dites|dis|donnez|donne|envoyez|signez|decidez) (de)? (bien vouloir)? (me|nous|moi|a)? ..6 <quand>
      (besoin|attends|attendons|souhaite|souhaitons|voudrais|aimerais|compte sur) ..5 (reponse|retour|decision|accord|signature|validation|confirmation) ..4 <quand>
      (sans|faute de|a defaut de|en absence de|en le absence de|si) ..8 (je|nous) (me|nous|vous|en)? ..3 (<deduire>|cloturerai|fermerai|classerai|relancerai nplus|arreterai)
      (sans|faute de|a defaut de) (reponse|nouvelle|nouvelles|retour|signe) ..5 (je|nous) ..3 (considere*|conclu*|dedui*|suppose*|cloture*|classe*|comprend*)
      (ma|mon|une|notre|un) (derniere|dernier|ultime) (relance|tentative|essai|rappel|fois)
      (date butoir|date limite|echeance) ..2 (pour (votre|vous|me|nous|repondre)|de (reponse|votre)|est|:) !(le # .. de apres)
    `,
    notAfter: '(pas|sans|jamais|pourriez vous|pouvez vous|peux tu|pourrais tu|aucune|ni)',
    unless: `
      <aimable>
      (pourriez|pouvez|pourrais|peux|auriez|serait il|est il) (vous|tu|possible)? ..12 QM
      (tres|parfaitement|tout a fait) (bien|volontiers|comprehensible|egal)
      (aucun|pas de|sans) (probleme|souci|rancune|obligation|engagement)
      porte | comprendrai volontiers | rouvrir
    `,
  },
  {
    family: 'escalation',
    level: 'sharp',
    suggestion: 'stay-with-them',
    says: `
      (je|nous|me|on) (me|nous|vous|en|le|la|donc|serai|serons|suis|sommes|vais|allons|ai|avons|dois|devrai|devrons|pense|compte|prevois|envisage|pourrais|pourrai|peux|voudrais|souhaite|mets|mettrai|mettons|ferai|ferons|fais) ..4 (contacter|contacterai|contacte|contacterons|appeler|appellerai|appelle|ecrire|ecrirai|ecris|informer|informerai|informe|prevenir|previens|previendrai|prevenons|alerter|alerterai|alerte|adresser|adresserai|adresse|tourner|tournerai|tourne|parler|parlerai|parle|remonter|remonterai|remonte|referer|refererai|signaler|signalerai|signale|escalader|transmettre|transmettrai|transferer|transfererai|plaindre|plaindrai|plainte|joindre|joindrai|solliciter|solliciterai|interpeller|interpellerai|saisir|saisirai|mettre|mets|mettrai|mettons|impliquer|ajouter|ajoute|demander|demanderai|avertir|avertirai|avertis|rapporter|passer|passerai|voir|aviser|aviserai|tiens|tenir|porter|relancer|copie|faire|associer|aborder|savoir|expliquer) ..6 <chef>
      (je|nous) (contacterai|contacte|appellerai|appelle|ecrirai|ecris|informerai|informe|previens|previendrai|alerterai|alerte|parlerai|signalerai|signale|transmettrai|saisirai|mets|mettrai|ajoute|interpellerai|solliciterai|avertirai|avertis|aviserai|vais|remonterai|remonte|copie|transfere|prevenons|informons|contactons|previendrons|contacterons|alertons|alerterons|informerons|transmettrai|demanderai|joins) ..4 <chef>
      (en mettant|en copiant|en ajoutant|mettre|mis|mets|met|mise|mettant|ajoute|ajouter|copie|avec) ..2 <chef> (est)? ..1 (en copie|en cc|en c c|dans la boucle|en destinataire|au courant)
      <chef> ..2 (en copie|en cc|en c c|est en copie|est copie|mis en copie|mise en copie)
      en copie ..1 (de ce mail|de ce message|:|,)? ..1 <chef>
      <chef> ..1 (sera|serait|seront|va|vont|devrait|aimera|aimerait|appreciera|apprecierait|doit|merite|jugera|apprendra|voudra|saura|pourrait|sait|est il|est elle|serait il|serait elle) ..3 (informe*|averti*|ravi*|content*|surpris*|interesse*|savoir|entendre|apprendre|etonne*|connaitre|au courant|prevenu*|mis au|juger|apprecier|de apprendre|plus|repondre|certainement|surement|curieu*|heureu*)
      (que|quoi|ce que|qu|comment) ..3 (pensera|penserait|pense|dira|dirait|en pense|reagira|reagirait|va penser|va dire|en dira) ..2 <chef>
      <chef> ..3 (en pense|en penserait|pensera|penserait|en dirait|en dira|pense de|dira|est au courant|sait il|reagira)
      (en (parler|referer|informer|aviser|appeler|reference)|en parlerai|en refererai|en informerai|en aviserai) ..2 (a|directement a|aupres de)? ..1 <chef>
      (remonter|remonterai|remonterons|remonte|escalader|escaladerai|escalade|faire remonter|ferai remonter|fais remonter) !(ce (mail|message|sujet|fil)) !(le (mail|message|sujet|fil)) !(mon) (le|la|ce|cette|votre|cela|ca|au|a|plus|en|aupres) ..4 !(nos equipes)
      (passer|passerai|passerons|passe) (par dessus|au dessus de|outre|a l echelon|a le echelon|au niveau)
      (par dessus|au dessus de) (votre|ta) tete
      (a qui de droit|plus haut place*|echelon superieur|niveau superieur|en haut lieu|niveau hierarchique)
      (voie juridique|actions en justice|action en justice|porter plainte|deposer plainte|plainte aupres|suites judiciaires|voies legales|poursuivre en justice)
      (avis|commentaire) (negatif|google|en ligne|public) 
      (publier|publierai|partager|partagerai|raconter|raconterai|faire savoir|ferai savoir|poster|posterai) ..4 (linkedin|reseaux|publiquement|tout le monde|partout|reseau|confreres|experience|tous)
      (facturer|facturerai|facturerons|facture) ..3 (temps|heures|travail|etude|devis|prestation|deplacement) ..2 (passe*|perdu*|consacre*|que)
      (toute la|le|tout le|les) (profession|monde|metier|secteur|marche|reseau|confreres|autres) ..2 (sache|saura|saurait|apprenne|apprendra|entende|connaisse|sera au courant|soit) ..3
      (votre|ta) reputation
      (parler|traiter|discuter|echanger|voir|traite|parle) ..3 (quelque un|un interlocuteur|une personne) ..2 (competent*|serieux|serieuse|plus haut|responsable|fiable|qui (decide|repond|sait|tient))
      (le bruit|ca se|cela se|tout se|les nouvelles) ..2 (saura|sait|court|circule|vont vite)
      <chef> , (lui|elle) ,
    `,
    notAfter:
      '(pas|jamais|sans|dois|puis|si|voulez vous que|veux tu que|souhaitez vous que|faut il que|faut il|inutile de|preferez vous que) ..1 | (votre|ta) (permission|accord) , ?',
    unless: `
      (avec|sans|si ..3) (votre|ton) (accord|permission|feu vert|aval|autorisation)
      (comme|ainsi que|puisque) (vous|tu|convenu|il|elle|nous) ..4 (propos*|suggere*|demande*|convenu|souhait*|conseill*|evoque*|invite*|recommande*)
      (vous|tu|il|elle) (me|nous) (avez|as|aviez|avais|a|avait) (propose|suggere|demande|conseille|invite|recommande|donne|indique|transmis|dit de)
      a (votre|ta) (demande|suggestion)
      (si (cela|ca|vous le souhaitez|vous voulez|tu veux|vous preferez|besoin|tu preferes|vous le jugez|tu le souhaites))
      merci/ravi/ravie/volontiers/plaisir/felicitations/salutations/bonjour
      (souhaitez|voulez|preferez|faudrait|serait|veux|preferes|pourriez|pouvez|puis|dois) (vous|tu|il|je|il) ..25 QM
      (utile|souhaitable|preferable|mieux) (que|de)
      (preferez|preferes) (vous|tu)
      (nos|notre|mes) (ingenieurs|equipe|equipes|support|techniciens|service technique|developpeurs|propre)
    `,
  },
  {
    family: 'pressure',
    level: 'sharp',
    suggestion: 'ask-openly',
    says: `
      (repondez|reponds|rappelez|rappelle|decidez|decide|signez|signe|confirmez|confirme|payez|reagissez|ecrivez|appelez|appelle|revenez|reviens|validez|valide|faites|agissez|tranchez) (moi|nous|vers moi|vers nous|a (mon|mes|mon|ce)|donc|vite)? ..2 (maintenant|immediatement|tout de suite|aujourdhui|sur le champ|sans delai|sans tarder|des aujourdhui|ce soir|au plus vite|vite|des maintenant|dans la heure|imperativement|enfin|illico|sans attendre|une bonne fois|urgemment|de urgence|dans les plus brefs)
      (repondez|reponds|rappelez|rappelle|ecrivez|parlez|parle) (moi|nous) (.|!|,|¶|enfin|au moins|donc|une fois|quand|si il|maintenant) !(si)
      (repondez|reponds) (a) (mes|mon|nos|mon|ma) 
      (vous|tu) (devez|dois|etes tenu|etes tenue|etes oblige|etes prie|etes priee|avez obligation|avez interet|as interet|avez le devoir|devriez|devrez|etes somme) <adv>? (a|de|imperativement|absolument|maintenant|vraiment|donc|me|nous|le)? ..1 (imperativement|me|nous|absolument|de|a)? (repondre|rappeler|decider|signer|confirmer|agir|choisir|trancher|revenir|donner|valider|prendre une|vous decider|te decider|vous engager|dire|payer|regler|comprendre que je|respecter|tenir|faire un|assumer|expliquer|vous expliquer|justifier|honorer|reagir|passer commande) !(le (0|#|numero))
      (il (vous|te) faut|il faut que (vous|tu)|il faut maintenant|il va falloir|il faudra bien|il faudrait enfin|faut que (vous|tu)) <adv>? (absolument|imperativement|enfin|maintenant|que vous|que tu|bien)? (me|nous)? (repondre|repondiez|repondes|decider|decidiez|decides|signer|signiez|signes|trancher|tranchiez|reagir|reagissiez|choisir|choisissiez|confirmer|confirmiez|donner|donniez|vous decider|vous decidiez|te decides|reponde)
      (je|nous|on) (merite|meritons|merites) (une|au moins|mieux|un|autre|le respect|plus) ..2
      (je|nous) (suis|sommes) en droit de ..4
      (arretez|arrete|cessez|cesse) (de|votre|ton|ce|donc|ces|cette|tout de suite|un peu) ..2 (me|nous|ignorer|faire|fuir|jouer|petit jeu|silence|cinema|repousser|perdre|vous|tourner|mentir|cirque|comportement|jeu|esquiver|tergiverser|trainer|mepris|laisser|remettre|attitude|manege|balader)
      (depechez|depeche|bougez|bouge|grouillez|grouille|remuez|magnez|secouez|pressez|presse|reveillez|reveille) (vous|toi)
      (qu|que|quoi|pourquoi) ..1 (attendez|attends) (vous|tu) !(de (ce|cette|notre|la|un)) !(pour votre)
      (quand) ..1 (allez|vas|comptez|daignerez|est ce que vous allez|est ce que tu vas|vous deciderez|finirez) (vous|tu)? ..1 (enfin|me|nous|daigner|vous decider|bien|finir|repondre|donner|signer|prendre) ..2
      (il est|il serait|est il|serait il) (grand|plus que|temps|largement|bientot) ..1 (temps|que (vous|tu)|de (repondre|decider|vous|trancher|agir|signer))
      (une bonne fois pour toutes|une fois pour toutes)
      (ayez|aie|avoir) ..2 (politesse|courtoisie|decence|correction|honnetete|courage|elegance|obligeance|franchise|respect|amabilite|delicatesse) (de|,|.|!|pour) 
      (ayez|aie) (au moins|donc|le|la|l)
      (au moins) , ? (repondez|reponds|dites|dis|prevenez|previens|ayez|aie|donnez|donne|soyez|sois|faites|fais|ecrivez|envoyez|envoie|decrochez)
      (prenez|prends) (une|votre|ta|la) decision (maintenant|aujourdhui|tout de suite|enfin|vite|une bonne|!)
      (avez eu|as eu|aurez eu|avez|as) ..2 (largement|amplement|tout|plus que assez|assez|suffisamment) (le|de|du)? temps (de|pour)
      (prenez|prends) (vos|tes) responsabilites
      (prenez|prends) (au moins|enfin|donc) ..2
      (finissons|finissez|finis) (en)
      (veuillez|merci de|priere de|prie de|somme de) <adv>? (bien vouloir)? (me|nous)? (repondre|rappeler|confirmer|regulariser|signer|donner|revenir|retourner|faire|adresser|apporter|valider) ..5 (immediatement|sans delai|imperativement|aujourdhui meme|sur le champ|sans plus attendre|ce jour|des ce jour|dans la journee|ce soir|sans plus tarder|sans faute|tout de suite|dans le heure|de urgence|de toute urgence|maintenant)
      (reponse|retour|decision|signature|reaction|rappel) (immediate|exigee|obligatoire|imperative|attendue (ce jour|aujourdhui|sans|immediatement|imperativement|avant)|immediat|imperatif|exige)
    `,
    notAfter:
      '(pas|jamais|sans|aucun|aucune|que|pour|ni|si|nullement|inutile de|quand) ..1 | (je|nous) (me|vous)? (vais|suis|reponds)? | afin de | pouvez | pouvoir',
    unless: `
      (je|nous) (vous|te) (repond*|rappel*|enverr*|envoi*|envoy*|confirm*|revien*)
      (rien|pas) ..1 (oblige|besoin|necessaire)
      si (possible|vous (pouvez|le pouvez|voulez|souhaitez)|tu (peux|veux))
      (pourriez|pouvez|pourrais|peux) (vous|tu) ..8 QM
      prenez soin
      attend* pas
      (aucun|aucune) de (mes|nos)
    `,
  },
  {
    family: 'pressure',
    level: 'sharp',
    suggestion: 'ask-openly',
    says: `
      (je|nous|on) ..2 (exige|exigeons|requiers|somme de|somme|ordonne|reclame|reclamons|insiste pour|insistons pour|tiens a (avoir|ce que|obtenir|recevoir)) ..2 (une|votre|ta|un|que|des|de|avoir|obtenir|le|la|ce)
      (je|nous|on) ..1 (tolere|tolererai|tolererons|accepte|accepterai|accepterons|supporte|supporterai|admets|admettrai|admettons|tolerons|acceptons|laisserai) (pas|nplus) ..1 (que|votre|vos|ton|tes|ce|cette|cela|ca|de|etre|un|une|passer|les|.|!|,)
      (jai|je ai|nous avons|ai|avons) (bien)? (le droit|droit) (a|de) (une|un|des|savoir|minimum|etre|au)
      (parle|parler|adresse|voir|traite|traiter|discute|discuter) ..2 quelque un (qui|de|capable) ..3
    `,
    notAfter: '(sans|si|pour) ..1',
    unless: '(utile|souhaitez|preferez|volontiers|merci|excuse|excuses|desole|fournisseur|exige pas|exigeons pas|hate)',
  },
  {
    family: 'pressure',
    level: 'risky',
    suggestion: 'ask-openly',
    says: `
      (au plus vite|au plus tot|le plus vite possible|le plus rapidement possible|des que possible|asap|dans les plus brefs delais|dans les meilleurs delais|de toute urgence|urgemment|en urgence|sans tarder|sans plus tarder|sans plus attendre|sans delai|le plus tot possible|rapidement possible|tres vite|immediatement|tout de suite|tres rapidement)
      (reponse|retour|decision|signature|action|demande|message|mail|rappel|validation|confirmation) ..1 (urgente|urgent|tres urgente|tres urgent|(rapide|prompte) (exigee|demandee|attendue|souhaitee|svp|si il|serait|est attendue|sera)|souhaitee rapidement)
      (est|devient|serait|ca devient|cela devient) (tres|vraiment|plus que|assez|desormais|maintenant)? (urgent|urgente|pressant|presse)
      ~(de) ~(toute) ~(une) ~(est) (urgent|urgence) (.|!|:|¶|,|svp|merci|si il) 
      (merci de|veuillez|priere de) (bien vouloir)? (me|nous)? (repondre|rappeler|donner (une|votre|suite)|trancher|decider|faire (un|votre) retour|vous (decider|positionner)|signer|confirmer) (aujourdhui|rapidement|vite|ce jour|maintenant|cette semaine|demain|ce soir|promptement|ce matin|cet apres)
      (attends|attendons|exige|veux|voulons|compte sur|comptons sur|reste dans attente de|dans le attente de|attente de) (imperativement|absolument|avec impatience)? (une|votre|ta|un) ..2 (rapide|prompte|prompt|aujourdhui|maintenant|vite|rapidement|imminente|cette semaine|diligente)
      (vous|tu) (devez|dois|devriez|devrais) <adv>? (absolument|vraiment)? (voir|essayer|regarder|considerer|penser a|vous|te|reflechir|profiter|faire)
      (vous|tu) (devriez|devrais) <adv>? (repondre|decider|signer|confirmer|commander|agir|prendre)
      (il faudrait|il faut) ..1 (que (vous|tu)|vraiment|vite|avancer|se decider|rapidement) ..2
      (ne)? (tardez|tarde|trainez|traine|attendez|laissez pas|tergiversez) (pas|nplus) ..1
      (jai|je ai|nous avons|ai|avons) (vraiment|absolument|imperativement|urgemment) besoin de ..2 (reponse|retour|decision|accord|signature|savoir|une|votre|ta)
      (jinsiste|je insiste|nous insistons)
      (le temps|temps) (presse|passe|file|joue)
    `,
    notAfter:
      'pas/jamais/sans/rien/aucun/nullement/ni/non ..1 | (je|nous) (me|vous|le|te|la|les|lui|leur|y|ai|avons|vais|suis)? ..5 | a | (equipe|service|support|technicien|collegue|collegues|ingenieur|transporteur|il|elle|ils|elles|on) ..6',
    unless: `
      (vous|tu) (me|nous) (avez|as) ..1 (repondu|rappele|envoye|transmis)
      (je|nous|on) (vous|te|me|le|y|les|nous|la)? (le|les|en|y)? (repond*|rappel*|enverr*|envoi*|envoy*|reviend*|revien*|transmet*|fer*|trait*|occup*|donner*|confirmer*|mettr*|vais|allons|tien*|tache*|essaie*|essay*|corrig*|prendr*)
      (notre|nos|mon|mes) (equipe|equipes|service|support|technicien|collegue|collegues|ingenieur|transporteur)
      (pas|rien|nullement) ..1 (oblige|besoin|necessaire|urgent|urgente)
      (aucun|aucune) de (mes|nos)
      si (possible|vous (pouvez|le pouvez|voulez|souhaitez|preferez|avez|en avez)|tu (peux|veux|as))
      (des que|lorsque|quand) (vous|tu|cela|ca|le|ce)
      (billet*|hotel*|inscri*|vaccin*|neige|parking|places de parking)
      hesitez/hesite
    `,
  },
  {
    family: 'pressure',
    level: 'risky',
    suggestion: 'ask-openly',
    says: `
      besoin ..6 (en urgence|urgemment|asap|au plus vite|rapidement|tres vite|de urgence|vite|au plus tot|des que possible)
    `,
    unless: 'si/pas',
  },
  {
    family: 'empty-chasing',
    level: 'risky',
    suggestion: 'bring-something-new',
    says: `
      (permets|permettons|permettrai|permettais) (a nouveau|encore|donc|une nouvelle fois|simplement|juste|une fois encore|de nouveau|,)? (de)? ..2 (vous|te)? (relancer|relance|revenir|recontacter|insister|vous relancer|rappeler a)
      (je|nous) (reviens|revenons|reviendrai) (vers (vous|toi)|a la charge|encore|une (fois|nouvelle)|aux nouvelles|a nouveau) ..4 (concernant|au sujet|pour savoir|suite a (mon|ma|mes|notre (offre|devis|proposition|dernier mail|dernier message))|a propos|sur (mon|ma|notre)|car|afin de savoir|pour (faire|prendre|un)|encore|a nouveau|charge|nouvelles|une nouvelle fois)
      (je|nous) (vous|te) (relance|relancons|recontacte|recontactons|sollicite a nouveau|reecris|reecrivons|re ecris|re contacte|re sollicite)
      (petite|petit|simple|juste|gentille|nouvelle|nouveau|amicale|amical|rapide|legere|autre|derniere|encore une) (relance|rappel|piqure|up|coucou|message de relance|message pour savoir|mot pour savoir|mail pour savoir|point)
      (un petit|petit|je fais un|faire un) up
      (je|nous) (viens|venons|passe|voulais|voulions|souhaitais|souhaitions|voulait|venais) (juste|simplement|seulement|a nouveau|encore|donc|vous)? ..2 (aux nouvelles|prendre (des|de vos)|savoir (si|ou)|faire (un|le) (petit)? point|relancer|m assurer|verifier (si|que)|voir (si|ou)|remonter|demander (si|ou))
      (aux nouvelles)
      (je|nous) (vous|te) (ecris|ecrivons|recontacte|contacte|sollicite|rappelle|reecris) (a nouveau|de nouveau|encore|une nouvelle fois|une fois de plus|une fois encore|derechef)
      (avez|as) (vous|tu) (eu|pu|trouve|pris|recu|lu|vu) (le|un|l|bien|enfin|mon|ma|notre|prendre|recu|lu|jeter|regarder|consulter|avancer|la|occasion|connaissance|le occasion) ..3 (temps|occasion|moment|instant|loisir|mail|message|offre|devis|proposition|connaissance|dernier|derniere|precedent|oeil|relance)
      (du nouveau|des nouvelles|une reponse|un retour|une decision|une avancee|des avancees|un avis|des retours) ..7 QM
      (ou en) (etes|es|est|sommes) ..2 QM
      (au cas ou|si jamais|si) (vous auriez|vous aviez|mon|ma|mes|tu aurais|tu avais|vous avez|tu as) ..3 (manque|loupe|rate|passe|echappe|zappe|perdu|tombe|noye|oublie) 
      (je me rappelle|rappeler) a votre bon souvenir
      (faire|fais|fait) (remonter|re remonter) (ce|mon|le|ma)
      (je|nous) (tente|tentons|retente|retentons|essaie|reessaie|insiste) ..1 (a nouveau|encore|ma chance|une nouvelle fois|de nouveau|une derniere)
      (relancer|relance) (encore|a nouveau|une fois|une nouvelle|une derniere|,)
      ce est (encore|re) moi
      (sauf erreur de ma part) ..9
    `,
    notAfter:
      '(pas|jamais|sans|nplus|inutile de|plutot que de|au lieu de|merci de|nul besoin de) ..3 | relancerai nplus',
    unless: `
      ci joint/joint/jointe/jointes/joints/piece/merci/ravi/ravie/plaisir/felicitations/convenu/promis/demande/demandee/demandiez/souhaitiez/voici/trouverez
      bonne nouvelle
      (salle|hotel|vol|train|parking|adresse|dejeuner|badge|cafe|taxi|acces|plan)
      (vous)? (convient|conviendrait|convienne) ..6 QM
    `,
  },
];
