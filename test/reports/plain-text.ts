import type { Text } from '../../reports/content/blocks.ts'

export const plainText = (text: Text): string =>
  typeof text === 'string' ? text : text.map((run) => run.text).join('')
