import type { Frame } from '../frames.ts';

/** What plays on feelings, in French: guilt, sarcasm, fear of loss, and the word. */
export const feeling: readonly Frame[] = [
  {
    family: 'guilt',
    level: 'sharp',
    suggestion: 'thank-instead',
    says: `
      (je|nous|mon equipe|notre equipe|me|on|toute la equipe) (me|nous|vous|en|en)? (suis|sommes|est|sont|etais|etions|ai ete|avons ete|reste|restons|sens|sentons|me sens|demeure|avoue etre|dois avouer etre|ressors|serais|trouve|retrouve|commence a etre|finis par etre|ressens|repars|vois) <adv>? <adv>? <adv>? <hurt> !(par (notre|nos|le|la (grele|meteo)))
      (avoue|admets|reconnais|confesse|dois dire|peux vous dire|cache pas|dois admettre|dois reconnaitre) ..2 (etre|me sentir|que je suis|mon|une certaine|ma|que cela me|ressentir) <adv>? <adv>? (<hurt>|deception|amertume|agacement|frustration|incomprehension et|lassitude|colere)
      (decu|decue|decus|vexe|vexee|blesse|blessee|choque|choquee|outre|outree|attriste|attristee|deception|frustre|frustree) (par|de|que) (votre|ton|ce|cette|vous|tu|vos|tes|tant|ne|etre|pas|constater|voir|le|la tournure|un tel|avoir|votre absence)
      (quelle|ma|notre|grande|grosse|profonde|immense|vive|la) (deception|frustration|amertume|lassitude|colere|desillusion|tristesse|exasperation|desolation|deconvenue)
      (deception|amertume|agacement|exasperation|lassitude|deconvenue) (est|face|devant|quant|de|a la|profonde) ..2
      (quel) (dommage|gachis|mepris|manque|degout) (de votre|que vous|que tu|de|apres|!|,|…|.) ..3 (silence|repond*|pas|jamais|temps|ignor*|efforts|travail|tout)
      (impression|sentiment|sensation|sent|sens) ..1 (d|de|que) ..3 (<hurt>|utilise*|abuse*|parler a|deranger|mendier|gene*|pris pour|promene*|balade*)
      (me|nous|me avoir|nous avoir|avoir|de me|de nous) (avoir)? (ridiculise*|humilie*|couvert de ridicule|fait passer pour|mis dans)
      (cela|ca|votre|ton|ce !(qui)|cette|tout cela) ..3 (me|nous) (blesse|decoit|desole|attriste|agace|chagrine|peine|deconcerte fort|choque|vexe|frustre|irrite|exaspere|degoute|enerve|consterne|offense|navre|affecte|fait (mal|de la peine)|met (en colere|mal)|a (blesse|decu|vexe|choque|attriste|peine|fait mal)|fatigue|use|lasse|desespere|deplait|reste en travers|sidere|humilie)
      (vous|tu) (me|nous) (avez|as) <adv>? <adv>? (decu|decue|decus|blesse|blessee|vexe|vexee|choque|froisse|trahi|trahie|peine|fait (de la peine|mal)|mis (en difficulte|dans une|mal|dans le)|laisse tomber|humilie|deshonore)
      (vous|tu) (me|nous) (decevez|decois|mettez (dans|en|mal)|mets (dans|en|mal)|faites (de la peine|mal)|fais (de la peine|mal)|attristez|peinez|devez|dois) ..2
      (vous|tu) (pourriez|pourrais|auriez|aurais) <adv>? (pu|du|au moins|quand meme|tout de meme|me|nous) <adv>? ..2 (au moins|ne serait|la politesse|le courage|la decence|la correction|la courtoisie|minimum|prevenir|avertir|repondre|me dire|eu|avoir|prendre|decrocher|informer|prevenu|daigner|vous manifester|donner|faire|envoyer|laisser|ecrire|vous excuser)
      (auriez|aurais) (pu|du) (vous|tu)? ..1 (au moins|tout de meme|quand meme) ..2
      (la|le|un) (moindre|minimum|strict minimum|minimun) (de politesse|de courtoisie|serait|aurait|est|de la|des (choses|politesses|corrections|egards|respects|courtoisies)|de respect|de correction|de savoir|de consideration|syndical|etait|de decence)
      (la moindre des) ..2
      (par|simple|question de|minimum de|peu de|preuve de|par simple|la plus elementaire|un minimum de|elementaire|marque de|un brin de) (politesse|courtoisie|correction|decence|respect|savoir vivre|education|egards|consideration|honnetete|humanite|reconnaissance|gratitude) !(je)
      (un|une) (simple|petit|petite|seul|seule|malheureux|court|courte|bref|breve|vulgaire|pauvre) ..1 (mot|non|mail|message|reponse|ligne|merci|coup de fil|appel|sms|phrase|oui|refus) ..2 (aurait|auraient|suffirait|suffisait|me aurait|eut|serait trop|vous aurait|ne aurait|etait|est) ..3 (suffi|trop|coute|pas|ete|demander|la moindre|fait|correct*|apprecie*|minimum|suffisait|, non) !(large*)
      (est ce|etait ce|serait ce|est il|ce est|etait) ..2 (trop (vous|te)? demander|trop demander|trop exiger|trop attendre|trop esperer)
      (trop) (vous|te)? demander
      (apres (tout|toutes|tant|autant|ces|le)) ..4 (ce que|temps|heures|efforts|travail|fait|energie|investi*|consacre*|passe*|mal) ..6
      (jai|je ai|nous avons|mon equipe a|mes equipes ont|notre equipe a|ai|avons) <adv>? (passe|consacre|sacrifie|perdu|travaille|investi|mobilise|annule|bosse|veille|donne|mis|pris sur|gache|depense|fait|remue|parcouru|refuse|decline|bloque|mouille) ..8 (pour vous|pour rien|pour toi|weekend|week end|weekends|nuit|nuits|soiree|soirees|heures|jours|semaines|famille|vacances|conges|mon temps|en vain|votre dossier|votre projet|votre devis|sur vous|sang et eau|coeur|ciel et terre|quatre) ..4 (et|sans|mais|pour (vous|rien|toi)|!)
      (tout|tant de|toutes|autant de|beaucoup de|ce|notre|mon|nos|mes|un tel) ..2 (travail|temps|efforts|energie|heures|mal|investissement) ..3 (pour rien|en vain|perdu*|pour ca|pour cela|pour un (silence|tel)|inutile*|gaspille*|gache*|a la poubelle|aux orties|pour en arriver)
      (en pure perte|tout ca pour|tout cela pour (rien|en)|a quoi bon) !(au monde)
      (comment|que) (vous|tu) ..1 (sentiriez|reagiriez|prendriez|sentirais|reagirais|diriez|penseriez)
      (mettez|mets|imaginez|imagine) (vous|toi)? (un instant|deux secondes|une seconde)? (a ma|a notre|dans ma|dans mon) place
      (a ma place) , ? ..2
      ~(me) (vous|te|vous rendez|tu te rends|rendez|rends) ..1 compte ..4 (temps|que|de|du|travail|combien|a quel)
      (savez vous|sais tu|imaginez vous|as tu (une)? idee|avez vous (la moindre|une|la)? idee) ..2 (combien|ce que|le temps|a quel point|le nombre|du temps|le mal|de le|idee)
      (je|nous) (croyais|croyions|pensais|pensions|imaginais|esperais|esperions|attendais|attendions|comptais|comptions) ..4 (mieux|autre chose|plus de (respect|vous|toi|votre|serieux|correction|consideration|considerat*|professionnal*|courtoisie|franchise|egards)|davantage de|confiance|serieux|serieuse|respect*|fiable|correct*|honnete*|parole|amis|amie|relation|partenaire*|professionnel*|sur vous|sur toi|a mieux|quelque un|a autre|different*|minimum|au moins|a plus|reconnaissance|elegance|franchise)
      (je|nous) (vous|te) (croyais|pensais|imaginais|faisais confiance|faisions confiance|avais fait confiance|ai fait confiance|avons fait confiance|estimais|voyais)
      (fait confiance|fais confiance|cru en (vous|toi)|cru (votre|vos|ta)) ..1 (et|mais|,|.|a tort)
      (regrette|regrettons) ..2 (fait confiance|cru|cru en|rencontre|travaille|ecoute*|aide*|investi|perdu|accorde) 
      (je|nous) (merite|meritons) ..3
      (quai je|que ai je|qu ai je|ai je|avons nous) ..1 (fait|dit|bien pu) ..4 (pour|de mal|faire|meriter|merite|deplu|blesse|vous deplaire) 
      ~(toute) (ma|notre) (patience|bonne volonte|gentillesse|confiance|generosite)
      (mon|notre|mes) (patron|directeur|chef|prime|objectifs|objectif|quota|hierarchie|direction|poste|emploi|commission) ..4 (pression|depend|reproche|sur le dos|veut savoir|demande des comptes|en jeu|a cause de vous|saute|menace|compte sur|furieux)
      (ingrat|ingrate|ingratitude|aucune (reconnaissance|gratitude)|aucun merci|pas un merci|pas meme un merci|meme pas merci)
      (je|nous) (vous|te) (ai|avons) (toujours|pourtant|tant) ..3 (respect*|repondu|aide*|disponible*|rendu|soutenu*|donne|traite*|consacre|fait|accorde)
      (je|nous) (ai|avons) (toujours|pourtant) ete ..2 (patient*|disponible*|correct*|honnete*|reactif*|reactive*|la pour|comprehensif*|present*|respectueu*|arrangeant*) ..3 (mais|et|,|avec|envers|de|.)
      (ca|cela|ce) (fait|serait) (mal|de la peine|plaisir de se sentir|toujours plaisir de)
      (vous|tu) ..1 (etonnez|etonnes|ecoeurez) (pas|donc)? ..1 (que)? ..1
      (pense|pensez|penser) (a|aux) (mes|mon|ma|ceux|notre|moi)
      ce est (tres|vraiment|bien|franchement|assez|un peu|fort|extremement|tout simplement|quand meme|plutot|si|tellement)? (decevant|frustrant|blessant|vexant|triste|dommage que (vous|tu)|desolant|decourageant|penible|rageant|desagreable|deplaisant|desesperant|lassant|demotivant|humiliant|regrettable|malheureux|attristant) ..1 (de|que|pour|quand|.|!|,|¶|apres|a la longue|comme)
    `,
    notAfter:
      '(pas|jamais|sans|nullement|loin de etre|si|aucun|aucune|aucunement|nplus|ni|serais|serait|pardon|desole) ..2 | (vous|tu|client|clients) (etes|es|etiez|seriez|serez|avez ete|sont)? ..1 | (navre|desole|excusez moi|pardon) (si|que|de) ..3',
    unless: `
      (par|de|avec) (notre|nos|mon|ma|mes) ..2 (propre|fournisseur|lenteur|service|erreur|retard|prestataire|silence|reponse|greve|cote|part)
      (par|de|avec) (la meteo|le train|la sncf|le transporteur|le temps)
      <sorry> | desole/desolee/navre/navree/pardon/condoleances/deces/accident/maladie/hospitalisation
      (pu|pouvoir|puissions|puisse) ..1 (venir|se (voir|rencontrer|tenir)|nous (voir|rencontrer)|avoir lieu|participer|assister|etre des votres|etre present)
      (merci|remercie|remercions)
      (ma|notre) (faute|erreur|negligence)
      ce est (moi|nous) qui
      contre (moi|nous)
      (match|film|spectacle|concert|meteo|jury|finale)
      (valait|vaut) (la peine|le coup)
      (notre|nos|mon) (fournisseur|fournisseurs|imprimeur|transporteur)
      avec (plaisir|votre accord)
    `,
  },
  {
    family: 'sarcasm',
    level: 'sharp',
    suggestion: 'say-it-plainly',
    says: `
      (imagine|suppose|devine|presume|parie|sens|vois|me doute|imaginons|supposons|gage|comprends|note|constate|croyais|crois comprendre) (bien)? , ? (que)? (vous|tu|votre|repondre|ma|mon|la|le|me|nous|prendre|une) ..1 (croulez|croules|etes|es|devez etre|dois etre|avez|as|est|repondre|doit|politesse|etre|reponse|clavier|telephone|agenda|temps|devez avoir|dois avoir|preferez|aimez|avez du|courtoisie|emploi|minute|simple|decrocher) ..3 (croulez|croules|sous|trop|beaucoup trop|tellement|bien trop|mieux a|autre chose|autres chats|chats|plus important|plus urgent|deborde*|si occupe*|overbooke*|si important*|surbooke*|priorite|effort|optionnel*|passe* de mode|option|au dessus|surhumain|casse|panne|trop vous|trop te|pas|nplus|impossible|complique|difficile|perdu|oublie|mauvais|surcharge|vacances eternelles|surhumaine|de travail|superflu*)
      (croulez|croules|crouler|croulent) (donc|tellement|surement|certainement|sans doute|tous)? sous
      (bien|beaucoup|trop|tellement|si|mieux|sans doute|surement|visiblement|certainement|apparemment|manifestement) (trop)? (occupe*|deborde*|important*|precieu*|prise|pris|affaire*|sollicite*|surcharge*|haut place|celebre|demande*) (pour (me|nous|repondre|daigner|un|une|envoyer|decrocher|ecrire|taper|prendre|lire|dire|etre|perdre|vous|se|des|les|accorder|consacrer))
      (mieux|autre chose|plus important|plus urgent|autres chats|de autres chats|plus interessant) (a faire|a fouetter|que (de)? (repondre|me|nous)|qu a)
      (bravo|chapeau|felicitations|felicitation|beau travail|belle performance|mes felicitations|mes compliments|compliments|toutes mes felicitations|quel talent|joli|belle prouesse|je dis bravo|tous mes voeux|un grand bravo|standing ovation|respect|belle constance|bel exemple|belle mentalite|belle maniere|belle facon|jolie facon|drole de facon|drole de maniere|curieuse facon|curieuse maniere|quelle belle|quelle drole|sacree|singuliere facon|beau sens|beau sens du|belle lecon|magnifique exemple|bel art|bel exploit|belle preuve|bel esprit) (pour|de|du|,|!|…|et|donc|a|vraiment|,|en) ..6 (silence|ignor*|discretion|reactivite|jamais|pas|courtoisie|politesse|professionnalisme|disparition|constance|absence|art de|disparai*|fuir|esquive|repond*|communication|traiter|faire|remercier|travailler|considerer|respect*|perdre|attendre|manieres|elegance|lapin|rien|indifference|serieux|ecoute|parole|clients|fournisseur*|partenaire*|contact|accueil|vous|promesse*|poireauter|engagement*|suivi|mutisme|patience|partenariat|collaboration) 
      (bravo|chapeau) , ? (vraiment|donc|champion|le artiste|quelle|sacre|beau|belle|bas|monsieur|madame|et (encore)?|pour (ce|le) (silence|manque|mepris|lapin)|,|!) ..4 (silence|classe|vraiment|niveau|manieres|reactivite|elegance|repond*|record|!|.|…)
      (merci|remercie|remercions|mille mercis|grand merci|un grand merci) (beaucoup|infiniment|vivement|bien|encore|vraiment|sincerement|quand meme)? ..1 (pour|de|du) ..3 (silence|rien|(reponse|retour) (eclair|fulgurant|fulgurante|ultra|super|hyper|express|si|tant|tellement|inexistant*|qui (tarde|vient|n arrive|arrive))|manque de|absence de|avoir (ignore|disparu|fait perdre|laisse|rien|pas|si|jamais|pose|gaspille)|ignorer !(la|le|ce|cet|cette|les|simplement|tout) |ignorance|perte de temps|me (faire (perdre|poireauter|tourner|attendre|languir|marcher|lanterner|patienter|croire)|laisser|ignorer|montrer a quel|prouver)|nous (faire perdre|laisser|ignorer)|votre (non|eloquent|silence|absence|indifference|mepris|legendaire|belle|incroyable|formidable|exemplaire (silence|absence)|immense (silence|respect))|ne (pas|jamais)|jamais|foutre|lapin|cette (grande|belle)? (lecon|demonstration|absence|ignorance|consideration)|pas (avoir|repondre|me)|temps perdu|rien du tout) !(repondre a (cette|ce)) !(a (cette|ce))
      merci (de|pour) (me|nous) avoir (ridiculise*|laisse*|fait (perdre|attendre|croire|passer)|ignore*|pose|plante*|humilie*|prouve|montre a quel|oublie*|prouve)
      (merci pour rien|merci de rien avoir)
      (bon courage|bonne chance|bon vent|bonne continuation|tous mes voeux) ..2 (dans votre silence|avec ca|avec cela|pour (trouver|la suite avec|vos|ceux|vos (futurs|prochains))|a (vos|ceux|votre (prochain|futur|prochaine))|alors|quand meme|si vous traitez|, vous en|avec (vos|votre|les) (concurrent*|maniere*|facon*|autre*)|dans votre (mutisme|grotte|tour)|puisque|bon debarras)
      (bon vent|bon debarras)
      (quelle|belle|sacree|admirable|formidable|superbe|incroyable|remarquable|magnifique|extraordinaire|jolie|legendaire|exemplaire|impressionnante) (reactivite|elegance|classe|courtoisie|politesse|efficacite|rapidite|delicatesse|consideration|surprise|marque de respect|ponctualite|fiabilite|constance|discretion|disponibilite|conscience professionnelle|prevenance|conversation|communication|mentalite|facon de|maniere de|correction|noblesse|preuve de|education|leçon|lecon de (courtoisie|politesse)) !(de votre equipe) !(dont)
      (quel) !(silence (dans|ici|a la|chez|sur)) (professionnalisme|sens (du|de la|des)|art de|talent|savoir vivre|bel exemple|beau silence|bel esprit|suspense|courage|magnifique silence|serieux|respect|tact|dialogue|record|silence|engagement|enthousiasme|exploit|honneur que votre|plaisir de (parler|ecrire) (seul|seule|dans|a un)) !(et quelle)
      (visiblement|manifestement|apparemment|evidemment|clairement|decidement|de toute evidence|a l evidence|a croire que|faut croire que|il semblerait que|il semble que|il parait que|je vois que|je constate que) , ? (que)? (la|le|les|vous|tu|votre|mon|ma|mes|repondre|ce|cela|on|il|une|un|je|nous|chez|dire|tenir|prendre|decrocher|me|notre|ne|mieux|envoyer|ecrire) ..7 (trop|pas|nplus|jamais|rien|mieux|politesse|courtoisie|effort|priorite|priorites|optionnel*|importan*|option|passe* de mode|impossible|casse|panne|superflu*|complique|difficile|peu|ignor*|moque*|manieres|perdu*|perte de temps|faible|facultatif|facultative|mauvais|oublie|silence|de autres|autres|pour rien|naif|naive|temps a perdre|au dessus|communication|respect|mur|poubelle|surhumain*)
      (votre|sa|ton) (majeste|altesse|seigneurie|excellence|grandeur|eminence)
      (il y a|y a il|il y a il|y a il) (encore|toujours)? (quelque un|un pilote|ame qui|une ame|une vie|de la vie)
      (y a quelque un|quelque un au bout|allo QM|allo ,|allo allo|allo .|ohe|youhou|coucou QM|toc toc|hello QM|eh oh|he ho|he oh|houhou|ouh ouh|la terre)
      (encore|toujours) (vivant*|en vie|de ce monde|parmi nous|des notres|vivante)
      ((ete|fait|etre|vous a|te a|fut) enleve*|kidnappe*|extraterrestre*|ovni*|ile deserte|grotte|hiberne*|hibernation|coma|triangle des bermudes|trou noir|autre planete|planete mars|sur mars|pigeon*|signaux de fumee|boule de cristal|telepath*|voyant*|morse|fax|minitel|bouteille a la mer|tour de ivoire|amnesi*|protection des temoins|alerte enlevement|avis de recherche|faire part|secte|houdini|prestidigitat*|magicien|tour de magie|homme invisible|femme invisible|cache cache|belle au bois|sphinx|moine|voeu de silence|monastere|vie monastique|arlesienne|godot|arlesien)
      (votre|ton|le|vos|tes) ..1 (clavier|telephone|messagerie|boite mail|doigts|ordinateur|bouton|touche|souris|stylo|connexion|mails|pouces|boite|touche repondre) ..4 (panne|casse*|marche|fonctionne|bloque*|hors service|en greve|mort*|existe|fonctionnent|coince*|tombe*|brise*|paralyse*|enrhume*|vide|en vacances|en carton)
      (perdu|avale|donne) (votre|ta|sa) (langue|clavier|langue au chat|mot de passe|telephone|memoire)
      (langue) (au chat|dans votre poche|de bois)
      (chat) ..3 langue
      (surtout) (,)? (vous pressez|vous derangez|te presse|te derange|prenez|ne|vous fatiguez|te fatigue|bougez|repondez|restez|continuez|changez) (pas|rien|tout votre|bien|surtout|encore)? ..4 (pas|rien|temps|comme ca|encore|,)
      (vous pressez|vous derangez|vous fatiguez|te presse|te derange|te fatigue|vous forcez|vous bousculez|vous donnez) (surtout)? pas (surtout|trop|,|, surtout|pour moi|la peine|tous|tant)
      (prenez|prends) (tout)? (votre|ton) temps , ? (je|cela|ca|il|nous|surtout|hein|vraiment|apres tout|on|ce est) ..5 (que|depuis|rien|semaines|mois|adore|vie|attendre|ans|deja|juste|fais|autre|attends)
      (ca|cela|il y a|voila) (fait|ne fait)? ..1 (que|seulement|juste|a peine) ..2 (semaines|mois|ans|jours|semaine)
      (si|quand|lorsque) (vous|tu|votre) ..2 (daignez|daignerez|condescendez|daignes|daigneras|aurez fini|auras fini|vous souvenez|retrouvez (le|la|votre)|vous rappelez (que je|de mon)|trouvez (le|un) (moyen|instant) (entre|dans)|redescendez|sortez de|aurez (enfin)? retrouve|majeste)
      (daigner|daignez|daignes|daignerez|daigneras|daigniez|condescend*|condescendre) !(pas (y|vous))
      (me|nous|m|de) (faire|ferez|feriez|fassiez|faites) (la grace|le honneur|l honneur|la faveur|l immense) (de|d une|de une) ..1 (me|nous|repondre|reponse|votre attention|un|une)
      (parler|parle|ecrire|ecris|echanger|discuter|dialoguer|adresser|parlais|parlons) ..2 (a un mur|aux murs|dans le vide|au vide|tout seul|toute seule|seul|a moi meme|au neant|sourd|mur|un sourd|un repondeur|une tombe)
      (autant) (parler|ecrire|pisser|souffler|me parler|crier|attendre|chercher|demander)
      (adore|adorons|apprecie|admire|admirons|aime|raffole|savoure|fascine|fascinant|fascinante|passionnant|passionnante|touchant|touchante|rafraichissant) (beaucoup|vraiment|particulierement|toujours|tellement|,)? ..1 (votre|cette|ce|la|le|comme|quand|comment|de|parler|attendre|nos|notre|ecrire|travailler|etre) ..3 (silence|facon (dont|que|de)|reactivite|sens (de|du)|maniere|mutisme|discretion|vide|ignor*|capacite|talent|art|constance|pour rien|pour la gloire|mepris|unique|dans le vide|seul|monologue*|dialogue*|vous|consideration|disparai*|gratuitement|gratuit)
      (maitre|maitres|champion|championne|champions|expert|experts|as|roi|rois|reine|artiste|specialiste|medaille|oscar|palme|prix|cesar|recordman|virtuose|diplome) (de|du|dans|en|es|toutes|d or|de or|olympique|inconteste) ..3 (silence|esquive|fuite|disparition|communication|disparaitre|repond*|procrastination|non reponse|absence|dissimulation|art|cache|politesse|courtoisie|evitement|ghosting|discretion|mutisme|indifference|oubli|lapin)
      (ravi|ravie|ravis|content|contente|heureux|heureuse|enchante|flatte|flattee|charmant|honore|honoree|comble|comblee) (de|de avoir|d avoir|de etre|,) ..2 (travaille|etre|constater|voir|apprendre|avoir|savoir|servir|servi|compter|passe|perdu|parler|consacre) ..4 (rien|gratuit*|ignor*|bouche|peu|gloire|vide|mur|perdu|si important*|plan b|silence|lievre|faire valoir|comparaison|peu de|consideration|divert*|amus*|seul|seule|pour vous qui)
      (ca|cela|ce|il) (doit) (bien)? etre <adv>? (agreable|pratique|confortable|commode|rassurant|reposant|facile|plaisant|sympa|bien|chouette) (de|que|comme|quand)
      (ca|cela|ce) (me|nous) (rassure|fait chaud|rechauffe) ..5
      (comme (ce est|cest) (elegant|aimable|delicat|courtois|gentil|charmant|pratique|poli|commode|professionnel|classe|original|surprenant)|(ce est|cest) (du propre|du joli|le pompon|la meilleure|le bouquet|le comble|la totale|beau|charmant|elegant|delicat|la classe|tres elegant|tres classe|tres professionnel|tres aimable a vous|tres gentil a vous|fort aimable|trop aimable|trop gentil|vraiment aimable|vraiment charmant|pas comme si|fou comme|dingue comme|drole|marrant comme|pratique)) (!|.|,|…|¶|de (me|nous|laisser|disparaitre|vous|votre|ne|pas|ignorer|faire)|comme|que|a vous de|cette|ce)
      (trop|bien|fort) aimable (de|a vous|,|.|!|…) 
      (on se demande|je me demande|vous vous demandez|a se demander) (bien)? (si|comment|pourquoi|ce que|a quoi|qui) ..5 (lisez|savez|encore|clavier|existez|repond*|travaillez|ignor*|servent|sert|faites|vivant|jour|vraiment|politesse|fuyez|avez peur|serieu*|occupe*|telephone|trop|moque*|paie|occupez)
      (la politesse|la courtoisie|le savoir vivre|les bonnes manieres|la reponse|repondre|le respect|tenir parole|la parole donnee|la ponctualite|decrocher|dire non|un simple non) , ? ..1 (se perd|se perdent|ce est|ca|est (devenu*|apparemment|visiblement|sans doute|un concept|une option|en option|facultati*|passe*|mort*|surfait*|un luxe|rare|pour|decidement|manifestement|une notion)|semble (etre)? (un|une|surhumain|passe*|en option|facultati*|au dessus|hors|etranger*|vous)|sont (visiblement|devenues|mortes|un)|existe (pas|nplus)|ne (est|vous)|ne etouffe|doit|vous est|etouffe|coute|rend pas)
      (lol|mdr|ptdr|haha|ha ha|ah ah|hahaha|super sympa|tres drole|ironie|quelle ironie|comme par hasard|comme de hab|tiens donc|tiens tiens|tout va bien alors|comme c est|bah voyons|ben voyons|voyons donc|voyez vous ca|sans blague|sans rire|non mais|et puis quoi|on croit rever|je reve|c est la meilleure|la blague|quelle blague|une blague|un gag|quel gag|mascarade|cirque|comedie|vaudeville|pathetique|tant mieux pour vous|grand bien vous fasse|grand bien te fasse|a la bonne heure|quelle surprise|ce que je craignais|le sketch)
      (le silence est (de or|dor|d or|une reponse|votre|parfois|donc|aussi|eloquent)|silence (eloquent|vaut|en dit long|qui en dit|parlant))
      (en dit long|en disent long|veut tout dire|parle de (lui|soi)|tout est dit|se passe de commentaire*|jai compris|message (est)? (bien)? passe|je prends note de (votre|ton|ce) (silence|absence|refus de repondre|mutisme|attitude))
      (bonne|bonnes|profitez (bien)? de votre|profite (bien)? de ton|bon) (sieste|hibernation|grasse|disparition|retraite (spirituelle|anticipee)|nuit eternelle|longue sieste|silence|vacances eternelles|fuite)
      (faut il|dois je|devrais je|voulez vous que|est ce que je dois|vais je devoir|dois on|doit on|devons nous|faut il) ..2 (appeler (la|les|police|le samu)|lancer (un|une|des)|alerter|envoyer (un|une|les|des) (pigeon|recherche|secours|equipe|saint|fleurs|faire|detective|telegramme)|organiser (une|des) (battue|recherche*)|inquiet*|chanter|danser|supplier|faire le poirier|jongler|signaler (votre|ta) disparition|prevenir (la|les) (police|secours|hopitaux)|engager (un)? (detective)|apprendre (le|la)|venir avec|consulter un|brule* un cierge|parler plus fort|crier|me deguiser|utiliser|passer par)
      (offrir|offre|acheter|envoie|enverrai|conseille|recommande) ..3 (dictionnaire|manuel de (politesse|savoir)|cours de (politesse|savoir)|livre sur (la politesse|le savoir)|guide (de|du) (savoir|politesse|bonnes)|nouveau clavier|lunettes|clavier)
      (conseil|etude|devis|travail|consultation|expertise|idees) ..1 (gratuit|gratuite|gratuits|gratuites|gratis|offert|offerte) ..2 (pour vous|,|dont|que vous|.|!) ..4 (profite*|merci|servi*|apprecie*|bonne|utile|agreable|concurrent*|,)
      (fine|belle|jolie|sacree|vieille) (strategie|tactique|technique) (que|de|,|pour)
      (quel) (boulot|homme|femme|monde) (occupe*|demande*|important*)
    `,
    notAfter: 'pas/jamais/sans/si/non/aucun/aucune/ni ..1 | (prenez|prends) ..2 temps , et',
    unless: `
      (prenez|prends) (bien|tout)? (tout)? (le|votre|ton) temps !(, ? (je|cela|ca|il|nous|surtout|hein|vraiment|apres|on|ce est))
      (felicitations|bravo|merci|remercie|remercions|chapeau) ..3 (nomination|lancement|prix (de|du|obtenu|recu)|levee|promotion|resultats|nouveau site|nouvelle|confiance|accueil|aide|invitation|interet|temps|franchise|explications|presentation|article|victoire|inauguration|certification|anniversaire|naissance|demenagement|ouverture|echange|visite|retour si|reponse si|precision*|patience|disponibilite|mise en relation|recommandation|reactivite|honnetete)
      <sorry> | desole/desolee/pardon
      attendais pas a
      (notre|nos|mon|mes|le) (fournisseur|fournisseurs|imprimeur|concurrent|concurrents|transporteur|hotel)
      (votre|vos|ton) ..2 (presentation|intervention|salon|stand|conference|article|produit|site|exposition|equipe|film|spectacle|boutique|projet de|livre)
    `,
  },
  {
    family: 'loss-aversion',
    level: 'risky',
    suggestion: 'make-no-easy',
    says: `
      (avez|as|auriez|aurais) (vous|tu) <adv>? <adv>? (abandonne|renonce|laisse tomber|enterre|change de (avis|priorites|priorite|projet)|perdu (le)? (interet|envie)|tire un trait|oublie (notre|votre|ce|le)|opte pour|choisi (un|une|de)|trouve (un|mieux|une|ailleurs)|signe (avec|ailleurs)|mis (de cote|ce projet|le projet|votre projet)|fait une croix|baisse les bras|retenu un|decide de (ne pas|renoncer|laisser|abandonner))
      (vous|tu) (avez|as) <adv>? (abandonne|renonce|laisse tomber|enterre|perdu (interet|tout interet|l interet)|change de (avis|priorites|projet)|tire un trait|opte pour un|fait une croix|tourne la page)
      (suppose|imagine|presume|conclus|deduis|en conclus|en deduis|dois comprendre|comprends donc|crois comprendre|crains|pense|devine|comprendre|conclure|deduire|croire|penser|sens|impression) (donc|alors|desormais|de votre silence)? (que) (vos|votre|ce|le|tes|vous|cela|ton|tu|notre|mon|la|ce) ..3 (priorit*|change|abandonn*|nplus|interess*|pas|enterre*|parti|partie|partis|choisi*|retenu*|signe*|prefere*|ailleurs|renonce|mort|tombe|abandonne|oublie*|choisi|opte|suivi|tourne)
      (vos|tes) priorites ont ..2 change
      (dois|faut|puis|peut|devons|doit|est ce que je dois|dois t) (je|il|on|nous)? ..2 (comprendre|conclure|deduire|considerer|en conclure|en deduire|supposer|croire|penser|cloturer|clore|fermer|classer|archiver|abandonner|y voir|prendre votre) ..4
      (votre|ce|le|ton|notre) projet ..2 (est|serait|a|tombe) (il|il)? ..2 (abandonne|enterre|mort|a le eau|aux oubliettes|oublie|nplus|toujours de actualite ou|tombe|caduc|perdu|lettre morte|aux abandons)
      (ne)? (passez|passe|passer) (pas|surtout pas)? a cote (de|du) ..1
      (ratez|rater|manquez|manquer|raterez|manquerez|loupez|louper|perdre|perdez|perdrez|perds|perdras|laissez passer|laisser passer|laissez filer|laisser filer|priver|privez) (pas|surtout pas|ainsi|donc|le|la|l|cette|ce|une|un|votre|des|de)? ..2 (occasion|opportunite|chance|remise|avantage|avantages|tarif|place|offre|benefice|marche*|part*|clients|argent|economies|avance|terrain|creneau|gain*|train|conditions|prix)
      (vous|te) (le)? (regretterez|regretteras|mordrez|mordras|en mordrez|pourriez le regretter|risquez de (le regretter|passer|perdre|rater|manquer)|risques de (le regretter|passer|perdre|rater|manquer))
      (laissez|laisse) pas ..1 (filer|passer|echapper|partir) (une|cette|la|le|ce|un|l)
      (tombe|tombee|tombes|passe|passee) (aux oubliettes|a la trappe)
      (regretter|regretterez|regretteras|mordre les doigts|mordrez les doigts)
      (chaque|tous les) (jour|jours|semaine|mois|journee|minute|heure) ..3 (perd*|coute*|vous|attente|retard|passe|hesitation) ..2 (vous|coute*|perd*|argent|manque|des|de la)
      (vos|tes|la|votre) (concurrents|concurrence|confreres|concurrent) ..3 (deja|attend*|eux|avance*|hesit*|profit*|devant|dorment|ont|va|vont|saisi*|signe*)
      (avant que|avant) (il soit|il ne soit|ce|qu il|de|que il)? ..2 trop tard
      (trop tard) 
      (plus que|nplus que|reste que|ne reste que|seulement|~(ces) ~(les) ~(des) ~(mes) ~(nos) derniers|dernieres|il reste|il reste que|reste plus que|restent que) (quelques|#|deux|trois|quatre|cinq|une|un|tres peu de|peu de)? ..1 (places|place|jours|heures|creneaux|exemplaires|licences|unites|dispo*|stocks|jour)
      (prix|tarif|tarifs|couts) ..2 ((vont|va) (augmenter|grimper|monter|changer|doubler|remonter)|augmenter*|grimper*|doubl*|seront plus|flamb*) ..3
      (remise|offre|promotion|tarif|prix|reduction|promo|conditions|proposition) ..3 (expire*|se termine|prend fin|disparai*|prendra fin|sera plus|sera nplus|nplus valable|plus valable|est valable|valable|ne tiendra) ..3 (ce soir|demain|aujourdhui|minuit|dans #|vendredi|cette semaine|uniquement|seulement|que jusque|bientot|# heures|heures|apres|definitivement|pour vous) !(, dites)
      (offre limitee|stock limite|quantites limitees|places limitees|~(ces) ~(les) ~(des) ~(mes) derniers jours|dernieres places|dernieres heures|jamais deux fois|occasion unique|opportunite unique|ne se represent*|se representera pas|chance unique|avant la hausse|duree limitee|profitez en vite|saisissez votre chance|unique occasion)
      (nplus|pas|jamais) (si|tres|vraiment|assez)? (important|prioritaire|urgent|essentiel|interessant) pour (vous|toi)
      (nplus|pas) ..1 (interesse|interessee|interesses|une priorite|votre priorite|de actualite|prioritaire|interet)
      (continuer|continuez|continuerez|rester) a (perdre|gaspiller|subir|payer trop|souffrir|prendre du retard|laisser)
      (si (faire des economies|economiser|votre securite|gagner du temps|votre croissance)) ..4 (pas|nplus|peu)
      (de autres|autres) (clients|entreprises|societes|prospects|personnes|acheteurs|interesses) ..3 (attendent|interesse*|liste|sur les rangs|se bousculent|saut*|attente|file|profiter*|voudraient|demandent)
      (etes|es|seriez|serais) (vous|tu) <adv>? (serieux|serieuse|serieusement|reellement|vraiment)? ..1 (interesse*|motive*|pret*|serieux) ou
      (parti|partie|partis|alle|signe) (chez|avec|a) (la|un|le)? ..1 (concurrence|concurrent) QM
    `,
    notAfter: '(si|peutetre|pas|sans|aucun|jamais|meme|loin de|crains|sauf|comme) ..2',
    unless: `
      peutetre
      (parfaitement|tout a fait|tres bien|entierement|totalement|bien) (comprehensible|egal|normal|naturel|ok|entendu|respectable|ainsi)
      (aucun|pas de|sans|pas) (probleme|souci|rancune|obligation|soucis|grave|importance)
      (dites|dis|faites|signalez) (le)? (moi|nous)? (le|simplement|savoir|en toute|sans)
      (si (vos|tes|votre|vous|le|ce|cela|la|tu|ton)) ..5 (change*|nplus|plus|pas|ailleurs|autre) !(signez)
      (je|nous) (ai|avons|aurais|regrette|comprendrais|comprends tout)
      (volontiers|plus longtemps|davantage de temps|plus de temps|besoin de temps)
    `,
  },
  {
    family: 'the-word',
    level: 'sharp',
    suggestion: 'name-the-silence',
    says: `
      (vous|tu) <obj>? <obj>? (avez|as|etes|es|faites|fais)? <adv>? <adv>? (en train de)? (ghoste|ghostez|ghostes|ghoster|ghostee|ghostiez|ghosting|ghostais) !(pas)
      (me|nous) (ghoste|ghostez|ghostes|ghoster|ghostee|ghostent)
      (suis|etre|sens|sentir|sommes|ete|fait|faire|faites|fais) (donc|encore|me|nous|carrement|du|fait|un peu)? ..1 (ghoste|ghostee|ghoster|ghostes|ghosting|ghostees)
      (ghoster|ghostez|ghostes|ghosting) ..8 (bas|moche|nul|lache|mesquin|petit|minable|facile|triste|classe|elegant|honte|indigne|sympa|cool|insultant|irrespectueux|grave|limite|fort)
      (arretez|arrete|cessez|pourquoi|marre|merci|bravo|champion*|roi|maitre) ..4 (ghoster|ghosting|ghostez|ghoste)
    `,
    notAfter: 'pas/jamais/si ..2',
  },
  {
    family: 'the-word',
    level: 'risky',
    suggestion: 'name-the-silence',
    says: `
      (ghoste|ghostee|ghostes|ghostees|ghoster|ghostez|ghosting|ghosteur|ghosteurs|ghosteuse|ghostent|ghostait|ghosts)
      (client|prospect|contact|interlocuteur|correspondant) fantome
    `,
    unless: '(ecran|image|impression|objectif|moniteur|clavier|imprimante|affichage|photo|capteur|scanner)',
  },
];
