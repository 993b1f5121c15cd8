/** @typedef {import('../evaluate/cases.mjs').Case} Case */
/** @typedef {import('../evaluate/product.mjs').Product} Product */
/** @typedef {import('./training.mjs').Example & { case: Case }} CaseExample */
/** @typedef {{ examples: CaseExample[], names: readonly string[], options: import('./training.mjs').FitOptions }} Task */

/**
 * "This contact". Students and lists are further from a rep's mail than offices are, and count less; Enron's people, of whom there
 * are few, count more.
 *
 * @param {readonly Case[]} cases @param {Product} product @returns {Task}
 */
export function contactExamples(cases, { replyTerms }) {
  return {
    examples: cases.map((each) => exampleOf(each, replyTerms.termsOf(each.features), each.came)),
    names: replyTerms.termNames,
    options: {
      signs: replyTerms.signs,
      setWeights: { enron: 1.5, college: 0.5, rlist: 0.2 },
      ownLevel: ['college', 'rlist'],
      ridge: 1,
    },
  };
}

/**
 * "This question", on the sets that have threads. Answers are rare there, one in 50 or 100: most of what can be learned
 * stands in the lists.
 *
 * @param {readonly Case[]} cases @param {Product} product @returns {Task}
 */
export function threadExamples(cases, { threadTerms }) {
  const examples = cases.flatMap((each) => {
    const { days, thread, cameInThread } = each;
    if (thread === null || cameInThread === null) return [];
    return [exampleOf(each, threadTerms.threadTermsOf(days, thread), cameInThread)];
  });
  return {
    examples,
    names: threadTerms.threadTermNames,
    options: { signs: threadTerms.threadSigns, setWeights: { rlist: 3 }, ownLevel: ['rlist'], ridge: 5 },
  };
}

/** @param {Case} each @param {Readonly<Record<string, number>>} terms @param {boolean} came @returns {CaseExample} */
function exampleOf(each, terms, came) {
  return { case: each, set: each.set, terms, came };
}
