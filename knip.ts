import type { KnipConfig } from 'knip'

const isProduction = process.argv.includes('--production')

/** A partial uses the type that its first line names: "it: Type (file)". */
function typeIn(template: string): string {
  const [, type, file] = /\bit: (\w+)[^(]*\(([\w/.-]+\.ts)\)/.exec(template) ?? []
  return type && file ? `import type { ${type} } from '#root/${file}'` : ''
}

/**
 * What nothing uses is found twice: by the whole house with its tests, and (--production) by the program alone, which
 * finds what only tests use. What a file uses itself and its test too may be exported for the test.
 */
export default {
  entry: [
    'server/work/worker.ts!',
    'views/build.ts!',
    'views/check-templates.ts!',
    'views/**/*.eta!',
    'views/browser/*.ts!',
    'db/drizzle.*.config.ts!',
    'db/schema/{sqlite,postgres}.ts!',
    'test/bench/*.ts',
    'test/views/examples/*.ts',
  ],
  project: ['{server,views,surveys,reports,db}/**/*.ts!', 'views/**/*.eta!', 'test/**/*.ts'],
  compilers: { eta: typeIn },
  ignoreExportsUsedInFile: isProduction,
  ignoreIssues: {
    // The glossary spreads them into one record.
    'surveys/terms/*.ts': ['exports'],
    // What the templates are checked with asks for them.
    'views/frame/frame.ts': ['types'],
  },
  // Tested, and promised to people: its page comes with the issue that the tag names.
  tags: isProduction ? ['-awaits'] : [],
  // Folders, which no import resolves to.
  ignoreUnresolved: ['#root/.+'],
  // The machine's, see .ci/run.
  ignoreBinaries: ['apt-get', 'pdfinfo', 'pdftoppm', 'pdftotext'],
} satisfies KnipConfig
