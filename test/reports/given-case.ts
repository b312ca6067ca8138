import type { CaseFile } from '../../reports/case/case-file.ts'

/** A small municipality in which everything happens once: gaps, missing ratings, rivalry, an open interview. */
export const givenCase = (): CaseFile => ({
  format: 'tragwerk-case/1',
  municipality: { id: 'm1', name: 'Beispielstadt (fiktiv)', kind: 'town', role: 'model', state: 'NW' },
  actors: [
    {
      id: 'a01',
      name: 'Ada Berg',
      organisation: 'Ordnungsamt',
      function: 'Leitung',
      sector: 'administration',
      status: 'candidate',
      attributes: { fullTime: true, senior: true, accessToMayor: true, canCoordinate: true },
      milieus: ['Sport'],
    },
    { id: 'a02', name: 'Ben Coskun', sector: 'civil_society', status: 'candidate', attributes: { fullTime: true } },
    { id: 'a03', name: 'Cem Demir', sector: 'police', status: 'member' },
    { id: 'a04', name: 'Doro Ernst', sector: 'justice', status: 'candidate', attributes: { court: 'local' } },
    { id: 'a05', name: 'Elif Fuchs', sector: 'civil_society', status: 'candidate' },
    { id: 'a06', name: 'Finn Gross', sector: 'justice', status: 'declined' },
  ],
  ties: [
    { a: 'a01', b: 'a02', trust: 3 },
    { a: 'a02', b: 'a05', trust: 1, rivalry: 'serious' },
    { a: 'a01', b: 'a06', trust: 4 },
  ],
  ratings: [
    {
      actor: 'a01',
      dimension: 'motivation',
      rater: 'c1',
      kind: 'independent',
      value: 3,
      evidence: 'Kommt von selbst darauf.',
    },
    { actor: 'a01', dimension: 'motivation', rater: 'c2', kind: 'independent', value: 4 },
    { actor: 'a01', dimension: 'knowledge', rater: 'c1', kind: 'independent', value: 2 },
    { actor: 'a01', dimension: 'authority', rater: 'c1', kind: 'independent', value: 2 },
    { actor: 'a01', dimension: 'authority', rater: 'c2', kind: 'independent', value: 5 },
    { actor: 'a01', dimension: 'authority', rater: 'c1', kind: 'consensus', value: 4 },
    { actor: 'a01', dimension: 'networking', rater: 'c1', kind: 'independent', missing: 'not_asked' },
    { actor: 'a02', dimension: 'motivation', rater: 'c1', kind: 'independent', value: 5 },
  ],
  interviews: [
    {
      id: 'i01',
      actor: 'a01',
      instrument: 'situation-analysis@1',
      date: '2026-03-02',
      status: 'completed',
      answers: {
        need_isolation: 5,
        need_no_safe_room: { missing: 'refused' },
        need_isolation_open: 'Offen rede ich hier kaum.',
      },
    },
    {
      id: 'i02',
      actor: 'a02',
      instrument: 'situation-analysis@1',
      date: '2026-03-04',
      status: 'locked',
      answers: { need_isolation: 4, need_isolation_open: '  ' },
    },
    { id: 'i03', actor: 'a03', instrument: 'situation-analysis@1', status: 'planned', answers: { need_isolation: 1 } },
    { id: 'i04', actor: 'a01', instrument: 'readiness-interview@1', date: '2026-03-05', status: 'completed' },
  ],
  selfAssessments: [
    {
      actor: 'a01',
      instrument: 'self-assessment@1',
      submittedAt: '2026-03-09T10:00:00Z',
      scores: { motivation: 4.2, knowledge: 4 },
    },
    { actor: 'a04', instrument: 'self-assessment@1', scores: { commitment: 3.6 } },
  ],
})
