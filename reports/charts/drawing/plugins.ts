import { Chart, Legend, LinearScale, PointElement, ScatterController } from 'chart.js'
import { marks } from './marks.ts'
import { rows } from './rows.ts'

// One registration for browser and Node: a configuration refers to what is registered here by id only.
Chart.register(ScatterController, PointElement, LinearScale, Legend, marks, rows)

export { Chart }
