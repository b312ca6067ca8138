interface Column {
  label: string
  /** Numbers stand at the end, words at the start (default). */
  align?: 'start' | 'end'
  /** Share of the width relative to the other columns; 1 when not given. */
  share?: number
}

/** The first cell of each row is its header. Every row has as many cells as there are columns. */
export interface TableContent {
  caption: string
  columns: Column[]
  rows: string[][]
}
