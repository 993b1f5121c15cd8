import type { Standing } from './standing.ts';

/** Whether the matter is closed: nothing is left to do, and the door is open. */
export const isClosed = (standing: Standing): boolean => standing === 'last-message' || standing === 'let-go';
