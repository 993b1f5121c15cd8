import { loadProduct } from '../evaluate/product.mjs';

/** @import { Estimate } from '../plain-count.mjs' */

/**
 * The model and threshold that ship, for a count that shares nothing else with the product.
 * @returns {Promise<Estimate>}
 */
export async function shippedEstimate() {
  const { estimate, features, replyModel, settings } = await loadProduct();
  return {
    chanceOf: (before, sinceMs, nowMs) => {
      const turns = before.map(({ atMs, isMine }) => ({
        atMs,
        by: /** @type {'rep' | 'contact'} */ (isMine ? 'rep' : 'contact'),
        conversationId: '',
      }));
      const history = features.historyBefore(sinceMs, { turns, answers: 0, undated: [] });
      const silentDays = (nowMs - sinceMs) / 86_400_000;
      const { plainProspect: circumstances } = estimate;
      return replyModel.shippedModel.chance({ ...history, silentDays, circumstances }).value;
    },
    ghostingBelow: settings.defaultSettings.ghostingBelowChance,
  };
}
