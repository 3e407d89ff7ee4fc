/** The number and time of a commit. */
export interface Stamp {
  readonly revision: number;
  readonly recordedAt: string;
}
