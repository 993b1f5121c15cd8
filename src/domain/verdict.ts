import type { ReplyFeatures } from './estimate.ts';
import type { Exchange, Turn } from './exchange.ts';
import type { UnknownReason } from './reading.ts';
import type { Chance, Reason, Rhythm, Silence, Standing } from './standing.ts';

/** What a rule says about a conversation. */
export interface Verdict {
  standing: Standing;
  /** Most important first. */
  reasons: Reason[];
  silence: Silence | null;
  chance: Chance | null;
  /** What that chance was worked out from; null without one. */
  basis: ChanceBasis | null;
  /** Epoch ms from which the silence is or would be `ghosting`; null where there is no silence of an engaged contact. */
  ghostingFromMs: number | null;
  /** Instants (epoch ms) at which the clock alone may change the standing; past and infinite ones do no harm. */
  changesAtMs: number[];
}

/** What a chance was worked out from, for whoever explains it: all of the same exchange. */
export interface ChanceBasis {
  features: ReplyFeatures;
  rhythm: Rhythm;
  turns: readonly Turn[];
}

/** A verdict about a conversation without a silence to measure. */
export function verdict(standing: Standing, reasons: Reason[], changesAtMs: number[] = []): Verdict {
  return { standing, reasons, silence: null, chance: null, basis: null, ghostingFromMs: null, changesAtMs };
}

/** What a reason says of its certainty, by how far its time may lie from the clock (ms). */
export function certaintyOf(errorMs: number | undefined): Pick<Reason, 'isApproximate'> {
  return errorMs ? { isApproximate: true } : {};
}

/** How often they have answered, as far as it is known. */
export function answersKnown({
  answers,
  mayHaveMoreAnswers,
}: Pick<Exchange, 'answers' | 'mayHaveMoreAnswers'>): Reason {
  return { code: 'few-answers', answers, ...(mayHaveMoreAnswers && { isAtLeast: true }) };
}

export function unknown(why: UnknownReason, changesAtMs: number[] = []): Verdict {
  return verdict('unknown', [{ code: 'unknown', why }], changesAtMs);
}
