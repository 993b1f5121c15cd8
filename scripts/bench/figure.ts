/** One measured duration, or another quantity where there is a unit. Durations are in ms. */
export interface Figure {
  /** What was done. */
  what: string;
  ms: number;
  /** What `ms`, floor and target are counted in where they are no durations. */
  unit?: 'kB';
  /** The least that it could take on this machine, measured in the same run; null where there is none. */
  floorMs: number | null;
  /** What the floor is. */
  floor: string;
  /** The most that it may take; null where nothing is promised. */
  targetMs: number | null;
}

/** Measures one part of the product. */
export type Benchmark = () => Promise<Figure[]>;
