/** Everyday words that stand in capitals only to be loud, and greetings and thanks that may carry several marks. */
export const shouted = {
  words: new Set(
    (
      'absolument alors appel appelez attend attends attendons attente aucun aucune aujourdhui avant avez avons bien ce cela cette ' +
      'combien comment dans de delai demain depuis dernier derniere des dire dites donc du elle en encore enfin est et etes exige faut ' +
      'fois il immediatement important inacceptable jamais je jour jours juste la le les ma maintenant mais mes message messages mon ' +
      'necessaire non nos notre nous obligatoire ou oui par pas personne plus plait pour pourquoi possible promis quand que quel ' +
      'quelle qui quoi rapide rapidement rappel relance rendezvous repondez reponse reponses repondre retour rien sans se semaine ' +
      'semaines si silence sur toujours tout tous tres trois trop tu un une urgence urgent urgente vite vos votre voulez vous vraiment'
    ).split(' '),
  ),
  cheerful:
    /\b(?:merci\w*|bravo|felicitation\w*|bienvenue|heureu\w*|ravie?s?|super|genial\w*|parfaite?|joyeu\w*|bonne?s?|excellente?s?|chouette|hate|formidable|top|plaisir|adore\w*|magnifique|bonjour|salut|oui|enchantee?|anniversaire|vivement)\b/,
};
