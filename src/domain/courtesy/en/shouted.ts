/** Everyday words that stand in capitals only to be loud, and greetings and thanks that may carry several marks. */
export const shouted = {
  words: new Set(
    (
      'again all already always am and answer any anything are because been before but call can could decide do done enough ever ' +
      'every explanation finally for from get have hear here how i if immediately in is it just last late least me message mail my ' +
      'need never no nobody nothing not now once one only please possible promised read really reply respond response right same ' +
      'serious seriously silence since so soon still stop that the this three time times today tomorrow too twice unacceptable ' +
      'urgent very wait waiting want week weeks what when where why will with without would write yes yet you your final must'
    ).split(' '),
  ),
  cheerful:
    /\b(?:thank\w*|thx|congrat\w*|welcome|happy|great|good (?:morning|luck|news)|cheers|enjoy\w*|wonderful|fantastic|excellent|perfect|love\w*|glad|delighted|excited|yes|merry|best wishes|hooray|hello|hi|amazing|awesome|nice)\b/,
};
