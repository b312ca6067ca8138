/** When a search ends before everything was looked at, and who is told. */
export interface Ending {
  /** At the first group that is possible. */
  any: boolean
  /** After so many persons were looked at; what is left of it. */
  work: number
  shouldStop: (() => boolean) | undefined
  /** Told now and then what is left. */
  onWork: (left: number) => void
}
