/** What sounds hard and is kind, in French: negated pressure, the rep's own faults, plain facts. */
export const kind = `
(sans|aucune|aucun|nulle|nul|zero|pas de|ni|pas la moindre|rien de|hors de toute) ..3 (urgence|urgent|pression|obligation|engagement|delai|date butoir|reproche|rancune|stress|presser|pressant|precipitation|relance|ultimatum|menace|insister|brusquer|bousculer|hate|impatience)
(pas|nplus|jamais|nullement|aucunement|point) ..2 (urgent|urgente|presse|pressee|pressant|reproche|reprocher|presser|relancer|insister|brusquer|vous accuser|mettre la pression|forcer|bousculer|harceler|obligatoire|deranger|blamer|ultimatum)
(rien|pas) (ne)? (presse|vous oblige|te oblige)
loin de (moi|nous) ..5
(me|nous) (vexe|blesse|choque|gene|derange|froisse|peine|offense|decoit|surprend|vexera|vexerait|blessera|genera|generait|derangera|froissera|peinera|decevra|surprendra) (pas|nullement|aucunement)
(je|nous) (le|la|vous en)? (prendrai|prendrais|prendrons|voudrai|voudrais) (pas|nullement|jamais) (mal|rigueur|mauvaise part)?
hesitez/hesite (surtout)? pas
~(vous) ~(tu) ~(meme) (prenez|prends) pas (la|cette) peine de !(repondre maintenant)
~(vous) ~(tu) (vous|te) (donnez|donne) pas (la|cette) peine
(vous|tu) (prenez|prends) (aucun|pas de) (risque|engagement)
fois que (vous|tu) (me|nous) (recommandez|recommande|faites|fais|accueillez|choisissez|renouvelez|aidez|invitez|sauvez)
(espere|espere que) ..4 (pas|jamais) ..1 (importune|importunee|importuner|derange|derangee|ennuye|ennuyee|embete|embetee|ete trop|gene|genee)
(patience) ..8 (nous travaillons|je travaille|merci)
quelle (surprise|joie|chance) de (vous|te) (croiser|voir|retrouver|revoir|lire|rencontrer|entendre)
quelle honte (pour moi|, je me|de ma part|, je suis)
(impardonnable|inexcusable|inacceptable|honteux|maladroit|leger|cavalier|impoli|desinvolte|incorrect) (de|venant de) (ma|notre) part
(combien de temps) ..0 (vous|te) faut (il)? ..8
que attendez vous (en|de|pour|comme) ..3
(lien|page|site|serveur|visio|logiciel|numero|adresse|code) ..1 fonctionne (nplus|pas)
(ultimatum|mise en demeure|contentieux) (de (le|la|votre|ce)|du|avec (votre|ton|le)) ..2
(sans) (aucune) (peine|difficulte|hesitation)
(vous|tu) (avez|as|etes|es) (strictement|absolument)? (rien|pas) (a !(faire (de|du)) !(cirer) !(foutre) !(battre)|manque|rate|de|du|la|en|oblige|obligee|tenu|tenue|besoin|perdu|loupe|fait de) !(repondu) !(reponse) !(nouvelles) !(fait signe) !(parole)
(vous|tu) (me|nous) (devez|dois) (rien|pas|aucune)
(je|nous) (vous|te|y|lui)? (ai|avons|aurais|aurions|suis|sommes) ..1 (pas|jamais|mal|trop|tarde|oublie|omis|du|peu) ..2 (repondu|rappele|reagi|revenu|ecrit|clair|claire|tarde|repondre|rendu compte|compris|expliquer|explique|precise|rappeler|prevenir|pris le temps|ete (assez|tres))
(aurais|aurions) (pu|du) vous
(je|nous) (suis|sommes|serai|serais|serons|etais) (pas|nullement|aucunement|jamais|loin de etre) ..1 (decu|decue|decus|vexe|vexee|fache|fachee|blesse|blessee|agace|agacee|frustre|frustree|du tout)
(je|nous) vous en veux (pas|nullement)
(je|nous) vous en (veux|voulons) pas
~(erreur) ~(nouvelles) ~(tentative) ~(relance) ~(rappel) (de|venant de) (ma|notre) (part|cote|faute)
(de|par|a cause de) (ma|notre) (faute|erreur|negligence|silence)
(comme) (convenu|prevu|promis|demande|souhaite|entendu|discute|evoque ensemble|vous (le)? (avez|aviez|souhaitiez|savez|me|nous|preferez|voulez|voudrez|proposez))
~((vous|tu|avez|as|ai|completement|tout|simplement|totalement|systematiquement|deliberement|bonnement|avoir|et)) (ignorez|ignore|oubliez|oublie) (simplement|tout simplement)? (ce|cet|mon|ma|cette|mes) !(relance depuis)
(merci|remercie|apprecie*|gentil) ..9 (pas|nplus) interesse*
(prenez|prends|prenons) (tout)? (le|votre|ton|notre) temps
(inutile|pas besoin|~(meme) ~(preniez) ~(prenez) ~(prends) ~(prend) pas la peine|pas necessaire) (de|que) ..1 (repondre !(maintenant|desormais)|rappeler !(maintenant|desormais)|vous|te|preciser|revenir|tout|signer|se)
(vous|tu) (pouvez|peux) (bien sur|tout a fait|parfaitement|librement|aussi|simplement|tres bien)? (ignorer|oublier|supprimer|decliner|refuser|dire non|me dire non)
`;

/** Words that make a sentence kind, in French. */
export const soft = `
  excuse/excuses/excusez/desole/desolee/navre/navree/pardon/pardonnez/merci/remercie/remercions/ravi/ravie/ravis/plaisir/heureux/heureuse/felicitations/bienvenue/volontiers/perplexe/bravo/apprecie/reconnaissant/reconnaissante/hate
  (comprends|comprenons) !(pas) !(nplus) !(toujours) !(mal)
  (pas grave|aucun probleme|pas de souci|aucun souci|rien ne presse|rien presse|sans urgence|aucune urgence|tres bien|tout va bien|parfaitement|aucune obligation)
  si (vous|tu) (avez|as|souhaitez|souhaites|voulez|veux|preferez|preferes|pouvez|peux|le|etes|es|en)
  peutetre !(devrais) !(faut) !(temps) !(dois)
  (suffit|suffira|suffisent|suffiront) !(pas)
  (hesitez|hesite|prenez votre temps|prends ton temps|souhaitez vous|voulez vous|preferez vous|preferes tu|dites moi si|dis moi si|espere que (tout|vous|tu|votre))
  (il|elle|ils|elles) (nous|me|lui|leur)? (a|ont|avait|avaient|est|sont|repond*|ignor*|promet*)
  (notre|nos|mon|mes|le|un|les|la) (fournisseur|fournisseurs|imprimeur|transporteur|client|clients|utilisateurs|support|logiciel|outil|produit|systeme|ingenieurs|concurrents)
  (je|nous) (ai|avons|suis|sommes|etais) ..2 (tarde|retard|oublie|manque|repondu|lent|lente|absent|absente|malade|maladroit|maladroite|trompe|clair|claire|promis)
  (ma|notre) (faute|erreur|part|promesse|reponse|negligence)
  (mon|notre) (silence|retard|erreur|cote|oubli|engagement)
  (je|nous) (promets|dois|devons|aurais|aurions|me engage)
`;

/** Words of those who are neither the reader nor the writer, in French. */
export const others = `
  ~(est) ~(sera) ~(serait) ~(faut) ~(faudra) ~(faudrait) (il|elle) !(y) !(me) !(vous) !(te) !(faut) !(est) !(semble) !(serait) !(aurait) !(a) !(faudrait) !(nous) !(suffi*)
  ils/elles/leur/leurs/eux
  ~(un) (fournisseur|prestataire|concurrent|client|utilisateur|ingenieur|technicien|ministere|mairie|subvention|portail|serveur|logiciel|bouton|imprimante|transporteur|assureur|proprietaire|film|livre|chanson)
  (fournisseurs|prestataires|concurrents|clients|utilisateurs|ingenieurs|techniciens)
`;

/** Words for the reader and the writer, in French. */
export const between = `
  vous/votre/vos/tu/te/toi/ton/ta/tes/je/on/me/moi/mon/ma/mes/gens
`;
