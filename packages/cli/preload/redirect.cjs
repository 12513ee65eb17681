'use strict'
// Loaded into a program that uses sipgate's own addresses, and into all Node programs it starts: what it sends to sipgate
// goes to the sandbox, and so do the browsers that visit its pages. Nothing of the program is changed.
const { syncBuiltinESMExports } = require('node:module')

/** For clients that keep the sandbox's tokens away from sipgate: here they go to the sandbox. */
globalThis[Symbol.for('sipgate-kit.sandbox')] = true

require('./connections.cjs').redirectConnections()
require('./children.cjs').redirectChildren()
require('./push-key.cjs').exchangePushKey()
require('./answers/http.cjs').redirectHttpAnswers()
require('./answers/http2.cjs').redirectHttp2Answers()
// Named imports of ES modules, such as `import { connect } from 'node:tls'`.
syncBuiltinESMExports()
