import { placeOf } from './place.ts';

/** A French rep who writes to Claire, in October 2026: Mondays 5, 12, 19, 26. Nobody works on 11 November. */
export const inParis = placeOf('claire', { timeZone: 'Europe/Paris', country: 'FR' });
/** An American rep who writes to John, in September 2026: Mondays 7 (Labor Day), 14, 21, 28. */
export const inNewYork = placeOf('john', { timeZone: 'America/New_York', country: 'US' });
export const inLondon = placeOf('john', { timeZone: 'Europe/London', country: 'GB' });
export const inBerlin = placeOf('anke', { timeZone: 'Europe/Berlin', country: 'DE' });

/** Two answers of Claire's: she is engaged. */
export const claire = ['me 09-21 09:00', 'claire 09-21 14:00', 'me 09-22 10:00', 'claire 09-22 15:00'];
/** The rep wrote on Monday 12 October at nine: quiet from Wednesday 17:00, ghosting from Friday 17:00. */
export const claireSilent = [...claire, 'me 10-12 09:00'];
/** Two answers of John's: he is engaged. */
export const john = ['me 08-31 09:00', 'john 08-31 14:00', 'me 09-01 10:00', 'john 09-01 15:00'];
/** The rep wrote on Monday 21 September at nine: quiet from Wednesday 17:00, ghosting from Friday 17:00. */
export const johnSilent = [...john, 'me 09-21 09:00'];
