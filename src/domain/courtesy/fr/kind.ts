/** What sounds hard and is kind, in French: negated pressure, the rep's own faults, plain facts. */
export const kind = `
(sans|aucune|aucun|nulle|nul|zero|pas de|ni|pas la moindre|rien de|hors de toute) ..3 (urgence|urgent|pression|obligation|engagement|delai|date butoir|reproche|rancune|stress|presser|pressant|precipitation|relance|ultimatum|menace|insister|brusquer|bousculer|hate|impatience)
(pas|nplus|jamais|nullement|aucunement|point) ..2 (urgent|urgente|presse|pressee|pressant|reproche|reprocher|presser|relancer|insister|brusquer|vous accuser|mettre la pression|forcer|bousculer|harceler|obligatoire|deranger|blamer|ultimatum)
(rien|pas) (ne)? (presse|vous oblige|te oblige)
loin de (moi|nous) ..5
hesitez/hesite (surtout)? pas
(vous|tu) (avez|as|etes|es) (strictement|absolument)? (rien|pas) (a|manque|rate|de|du|la|en|oblige|obligee|tenu|tenue|besoin|perdu|loupe|fait de) !(repondu) !(reponse) !(nouvelles) !(fait signe) !(parole)
(vous|tu) (me|nous) (devez|dois) (rien|pas|aucune)
(je|nous) (vous|te|y|lui)? (ai|avons|aurais|aurions|suis|sommes) ..1 (pas|jamais|mal|trop|tarde|oublie|omis|du|peu) ..2 (repondu|rappele|reagi|revenu|ecrit|clair|claire|tarde|repondre|rendu compte|compris|expliquer|explique|precise|rappeler|prevenir|pris le temps|ete (assez|tres))
(aurais|aurions) (pu|du) vous
(je|nous) (suis|sommes|serai|serais|serons|etais) (pas|nullement|aucunement|jamais|loin de etre) ..1 (decu|decue|decus|vexe|vexee|fache|fachee|blesse|blessee|agace|agacee|frustre|frustree|du tout)
(je|nous) vous en veux (pas|nullement)
(je|nous) vous en (veux|voulons) pas
(de|venant de) (ma|notre) (part|cote|faute)
(de|par|a cause de) (ma|notre) (faute|erreur|negligence|silence)
(comme) (convenu|prevu|promis|demande|souhaite|entendu|discute|evoque ensemble|vous (le)? (avez|aviez|souhaitiez|savez|me|nous|preferez|voulez|voudrez|proposez))
~((vous|tu|avez|as|ai|completement|tout|simplement|totalement|systematiquement|deliberement|bonnement|avoir|et)) (ignorez|ignore|oubliez|oublie) (simplement|tout simplement)? (ce|cet|mon|ma|cette|mes) !(relance depuis)
(prenez|prends|prenons) (tout)? (le|votre|ton|notre) temps
(inutile|pas besoin|pas la peine|pas necessaire) (de|que) ..1 (repondre !(maintenant|desormais)|rappeler !(maintenant|desormais)|vous|te|preciser|revenir|tout|signer|se)
(vous|tu) (pouvez|peux) (bien sur|tout a fait|parfaitement|librement|aussi|simplement|tres bien)? (ignorer|oublier|supprimer|decliner|refuser|dire non|me dire non)
`;
