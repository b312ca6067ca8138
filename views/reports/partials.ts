/** Text of a report: plain, or pieces of which some are strong. */
export interface RunsPartial {
  text: string | { text: string; strong?: boolean }[]
}
