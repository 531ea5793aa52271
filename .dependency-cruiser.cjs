// "Who may import whom", as docs tell it. `npm test` also checks that this sees enough modules: where it
// cannot read TypeScript it finds nothing, and nothing wrong.

/** Tests and the data they share may reach for anything. */
const TESTS = '\\.(test|fixture)\\.tsx?$'
const PACKAGES = '(^|/)node_modules/'

/** Paths that one of these folders or packages begins. */
const only = (...allowed) => `^(?:${allowed.join('|')})`
const packageNamed = (name) => `node_modules/${name}/`

/** A wall: files of `from` import nothing but `may`. */
const wall = (name, comment, from, may, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: TESTS },
  to: { pathNot: only(...may), ...more },
})

/** Rooms of lib/core and the rooms they may look into. */
const ROOMS = {
  facts: [],
  questions: ['facts', 'grading'],
  grading: ['facts'],
  scheduling: [],
  statistics: [],
  interchange: ['facts', 'questions', 'grading'],
}
/** Hashing for ids is pure, though it comes with Node. */
const BUILT_IN = { questions: ['crypto', 'node:crypto'] }
/** Rooms whose types, and no more than types, another may name. */
const TYPES_ONLY = { grading: ['questions'] }

const roomPaths = (names) => names.map((name) => `lib/core/${name}/`)

const rooms = Object.entries(ROOMS).flatMap(([room, others]) => {
  const packages = ['zod', ...(room === 'scheduling' ? ['ts-fsrs'] : [])].map(packageNamed)
  const reachable = [...roomPaths([room, ...others]), ...packages, ...(BUILT_IN[room] ?? [])]
  const namable = TYPES_ONLY[room] ?? []
  const comment = `lib/core/${room} is pure: it imports itself, ${['zod', ...others].join(', ')}, and nothing of the outside.`
  return [
    wall(`core-${room}`, comment, `^lib/core/${room}/`, [...reachable, ...roomPaths(namable)]),
    ...namable.map((other) => ({
      name: `core-${room}-names-${other}`,
      comment: `lib/core/${room} may name types of ${other} (import type), but not run it.`,
      severity: 'error',
      from: { path: `^lib/core/${room}/`, pathNot: TESTS },
      to: { path: `^lib/core/${other}/`, dependencyTypesNot: ['type-only'] },
    })),
  ]
})

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'core-has-known-rooms',
      comment: 'A new room of lib/core needs a row in ROOMS above.',
      severity: 'error',
      from: {},
      to: { path: '^lib/core/', pathNot: only(...roomPaths(Object.keys(ROOMS))) },
    },
    wall(
      'contracts',
      'lib/contracts is what the browser may see: itself, zod and types of lib/core.',
      '^lib/contracts/',
      ['lib/contracts/', 'lib/core/', packageNamed('zod')],
    ),
    {
      name: 'contracts-take-types-of-core',
      comment: 'Only `import type` from lib/core, so that no generator and no key travels to a browser.',
      severity: 'error',
      from: { path: '^lib/contracts/', pathNot: TESTS },
      to: { path: '^lib/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components',
      comment: 'Components are told by props: they import components, lib/contracts and packages.',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { pathNot: only('components/', 'lib/contracts/', 'node_modules/') },
    },
    {
      name: 'server-stays-inside',
      comment: 'lib/server and lib/config serve app; they do not know it.',
      severity: 'error',
      from: { path: '^lib/', pathNot: TESTS },
      to: { path: '^(app|components|scripts|tests)/' },
    },
    {
      name: 'server-rooms-by-their-door',
      comment: 'One capability of lib/server calls another only through its index.ts.',
      severity: 'error',
      from: { path: '^lib/server/([^/]+)/', pathNot: TESTS },
      to: { path: '^lib/server/[^/]+/', pathNot: '^lib/server/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'app-not-core',
      comment:
        'app gets everything from lib/server and lib/contracts; a key or a generator has no way past them.',
      severity: 'error',
      from: { path: '^app/', pathNot: TESTS },
      to: { path: '^(lib/core|scripts|tests|generated|content)/' },
    },
    {
      name: 'prisma-in-server-only',
      comment: 'Only lib/server knows that there is a database.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: `^lib/server/|${TESTS}` },
      to: { path: '^generated/|node_modules/(@prisma/|prisma/|better-sqlite3/)' },
    },
    {
      name: 'database-in-db-only',
      comment: 'Which database it is, nothing outside lib/server/db knows.',
      severity: 'error',
      from: { path: '^lib/', pathNot: `^lib/server/db/|${TESTS}` },
      to: { path: 'node_modules/(@prisma/(adapter|schema-engine|driver)|better-sqlite3/)' },
    },
    {
      name: 'no-circles',
      comment: 'Modules that need each other are one module, or a third is missing.',
      severity: 'error',
      from: { pathNot: PACKAGES },
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production is in "dependencies".',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
