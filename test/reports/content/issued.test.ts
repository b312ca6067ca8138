import { expect, it } from 'vitest'
import { readIssued } from '../../../reports/content/issued.ts'
import { bytesOf } from '../ink/pdf-tree.ts'

const report = {
  title: 'Bericht',
  subtitle: 'Bericht',
  language: 'de',
  confidentiality: 'Vertraulich',
  municipality: 'Beispielstadt',
  edition: 'team',
  createdAt: '2026-03-10T09:00:00Z',
}

it('reads a report that was issued when only passages of the handbook were sources, and draws it', async () => {
  const earlier = {
    ...report,
    blocks: [
      { kind: 'paragraph', text: 'Satz.', evidence: { handbook: ['H 3.1'], data: ['Gruppe'] } },
      { kind: 'heading', level: 1, text: 'Ohne Beleg' },
    ],
  }
  const read = readIssued(earlier)
  expect(read.blocks[0]!.evidence).toEqual({ sources: ['H 3.1'], data: ['Gruppe'] })
  expect(read.blocks[1]).toEqual(earlier.blocks[1])
  expect((await bytesOf(read)).length).toBeGreaterThan(1000)
})

it('leaves a report of today as it was issued', () => {
  const blocks = [{ kind: 'paragraph', text: 'Satz.', evidence: { sources: ['Modell'], data: [] } }]
  expect(readIssued({ ...report, blocks })).toEqual({ ...report, blocks })
})
