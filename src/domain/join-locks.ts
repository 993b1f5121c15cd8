import type { LastMessageLock } from './marks.ts';

type PastClaim = LastMessageLock['history'][number];

/**
 * Joins two locks of one contact. The claim that keeps the lock shut stays the present one, whichever store knew it; of two that do
 * or two that do not, the later. The other one becomes a claim of the past, so that nothing the rep sent is forgotten.
 *
 * @param isShut whether a claim still keeps its lock shut, by all that is known now
 */
export function joinLocks(
  a: LastMessageLock,
  b: LastMessageLock,
  isShut: (lock: LastMessageLock) => boolean,
): LastMessageLock {
  const [shutA, shutB] = [isShut(a), isShut(b)];
  const isFirst = shutA === shutB ? a.claimedAtMs >= b.claimedAtMs : shutA;
  const [kept, other] = isFirst ? [a, b] : [b, a];
  const isSameClaim = isOneClaim(kept, other);
  const claims = [...kept.history, ...other.history, ...(isSameClaim ? [] : [pastClaimOf(other)])];
  return {
    ...kept,
    ...(isSameClaim && whatBothSay(kept, other)),
    history: uniqueClaims(claims.filter((claim) => !isOneClaim(claim, kept))),
  };
}

/**
 * What is known of one claim by two stores: that it was inserted, kept or looked at is never lost, nor where it was sent, and no doubt
 * about the sent message is raised anew.
 */
function whatBothSay(kept: LastMessageLock, other: LastMessageLock): Partial<LastMessageLock> {
  const { conversationId, sentAs } = rankOf(other) > rankOf(kept) ? other : kept;
  return {
    conversationId,
    insertedAtMs: kept.insertedAtMs ?? other.insertedAtMs,
    knownUntilMs: Math.min(kept.knownUntilMs, other.knownUntilMs),
    ...((kept.isKept ?? other.isKept) && { isKept: true }),
    ...(sentAs && { sentAs }),
  };
}

/** How much is known of the message that shut a lock. */
function rankOf({ sentAs }: LastMessageLock): 0 | 1 | 2 | 3 {
  if (!sentAs) return 0;
  if (sentAs.isConfirmed) return 3;
  return sentAs.isRewritten ? 1 : 2;
}

/** A contact has one claim at a time: the moment names it, also where the text was sent in another conversation than it was claimed in. */
const isOneClaim = (a: PastClaim, b: PastClaim) => a.claimedAtMs === b.claimedAtMs;

function pastClaimOf(lock: PastClaim): PastClaim {
  const { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind } = lock;
  return { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind };
}

/** Each claim once, oldest first. */
function uniqueClaims(claims: readonly PastClaim[]): PastClaim[] {
  const sorted = claims.toSorted((a, b) => a.claimedAtMs - b.claimedAtMs);
  return sorted.filter((claim, index) => sorted.findIndex((each) => isOneClaim(each, claim)) === index);
}
