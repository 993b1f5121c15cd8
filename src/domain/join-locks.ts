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

/** What is known of one claim by two stores: that it was inserted, kept or looked at is never lost. */
function whatBothSay(kept: LastMessageLock, other: LastMessageLock): Partial<LastMessageLock> {
  const sentAs = kept.sentAs?.isConfirmed ? kept.sentAs : (other.sentAs ?? kept.sentAs);
  return {
    insertedAtMs: kept.insertedAtMs ?? other.insertedAtMs,
    knownUntilMs: Math.min(kept.knownUntilMs, other.knownUntilMs),
    ...((kept.isKept ?? other.isKept) && { isKept: true }),
    ...(sentAs && { sentAs }),
  };
}

const isOneClaim = (a: PastClaim, b: PastClaim) =>
  a.claimedAtMs === b.claimedAtMs && a.conversationId === b.conversationId;

function pastClaimOf(lock: PastClaim): PastClaim {
  const { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind } = lock;
  return { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind };
}

/** Each claim once, oldest first. */
function uniqueClaims(claims: readonly PastClaim[]): PastClaim[] {
  const sorted = claims.toSorted((a, b) => a.claimedAtMs - b.claimedAtMs);
  return sorted.filter((claim, index) => sorted.findIndex((each) => isOneClaim(each, claim)) === index);
}
