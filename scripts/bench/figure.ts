/** One measured duration, or another quantity where there is a unit. */
export interface Figure {
  /** What was done. */
  what: string;
  value: number;
  /** What value, floor and target are counted in; ms without one. */
  unit?: 'kB';
  /** The least that it could be on this machine, measured in the same run; null where there is none. */
  floor: number | null;
  /** What the floor is. */
  floorWhat: string;
  /** The most that it may be; null where nothing is promised. */
  target: number | null;
}

/** Measures one part of the product. */
export type Benchmark = () => Promise<Figure[]>;
