import { Chart, type ChartType, Legend, LinearScale, PointElement, ScatterController } from 'chart.js'
import { type MarksOptions, marks } from './marks.ts'
import { type RowsOptions, rows } from './rows.ts'

declare module 'chart.js' {
  interface PluginOptionsByType<TType extends ChartType> {
    marks?: MarksOptions
    rows?: RowsOptions
  }
}

// One registration for browser and Node: a configuration refers to what is registered here by id only.
Chart.register(ScatterController, PointElement, LinearScale, Legend, marks, rows)

export { Chart }
