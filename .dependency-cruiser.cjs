/** Arrows point one way; the sandbox is the other side of the wire and shares no code with client, oauth or webhooks. */
const allowed = {
  'packages/contract': [],
  'packages/client': ['packages/contract'],
  'packages/database': [],
  'packages/oauth': ['packages/database'],
  'packages/webhooks': ['packages/contract', 'packages/database'],
  'packages/sandbox': ['packages/contract'],
  'packages/cli': ['packages/client', 'packages/oauth', 'packages/sandbox', 'packages/webhooks'],
  'apps/desk': [
    'packages/contract',
    'packages/client',
    'packages/database',
    'packages/oauth',
    'packages/webhooks',
  ],
  'examples/after-hours': ['packages/webhooks'],
  'examples/call-log': ['packages/webhooks'],
  'examples/call-notifier': ['packages/webhooks'],
  'examples/caller-lookup': ['packages/webhooks'],
  'examples/phone-menu': ['packages/webhooks'],
  'examples/call-tests': ['packages/client', 'packages/sandbox', 'packages/webhooks'],
  'examples/balance': ['packages/client', 'packages/oauth'],
  'examples/spend-store': ['packages/client'],
  'examples/login-fastify': ['packages/client', 'packages/oauth'],
  'examples/login-hono': ['packages/client', 'packages/oauth'],
  'examples/login-next': ['packages/client', 'packages/oauth'],
  'examples/login-node': ['packages/client', 'packages/oauth'],
  'examples/redis-store': ['packages/oauth'],
}

const arrows = Object.entries(allowed).map(([from, to]) => ({
  name: `arrows-${from.replace('/', '-')}`,
  comment: `${from} may import ${to.join(', ') || 'nothing of ours'} only.`,
  severity: 'error',
  // Tests of a package may look at it from the other side of the wire.
  from: { path: `^${from}/`, pathNot: '(\\.test\\.tsx?$|/test/)' },
  to: { path: '^(packages|apps|examples|tests|scripts)/', pathNot: `^(${[from, ...to].join('|')})/` },
}))

const sandbox = 'packages/sandbox/src'
/** What everything in the sandbox may use: it imports nothing else. */
const ground = ['platform.ts', 'sandbox-error.ts']
/** What a room of the sandbox may use besides itself. `sandbox.ts` is the handle that control and console use. */
const sandboxRooms = {
  world: ground,
  traffic: [...ground, 'world/'],
  pages: [...ground, 'world/', 'traffic/'],
  rest: [...ground, 'world/', 'traffic/', 'pages/'],
  login: [...ground, 'world/', 'traffic/', 'pages/'],
  push: [...ground, 'world/', 'traffic/'],
  evil: [...ground, 'world/', 'traffic/'],
  control: [...ground, 'world/', 'traffic/', 'sandbox.ts'],
  console: [...ground, 'world/', 'traffic/', 'pages/', 'sandbox.ts'],
}

const rooms = Object.entries(sandboxRooms).map(([room, others]) => ({
  name: `sandbox-${room}`,
  comment:
    'The world imports none of its faces, and faces do not import each other; they share the world and traffic.',
  severity: 'error',
  from: { path: `^${sandbox}/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: `^${sandbox}/`, pathNot: `^${sandbox}/(${[`${room}/`, ...others].join('|')})` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    ...rooms,
    {
      name: 'no-circular',
      comment: 'No import cycles, type imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'built-without-tests',
      comment: 'What is compiled into dist imports nothing from test/, which is not compiled.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(packages|apps)/[^/]+/test/' },
    },
    {
      name: 'resolvable',
      comment: 'Next.js is installed for its own test only.',
      severity: 'error',
      from: { pathNot: '^examples/login-next/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'declared-only',
      comment: 'A package imports only what its package.json lists.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sipgate-kit/source', 'node', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
