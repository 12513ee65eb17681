/** Desk in production, without a sandbox beside it: starts, or does one of its tasks and ends. */
import { isOAuthError } from '@sipgate-kit/oauth'
import { readConfig, type Config } from './config/config.ts'
import { reencryptDatabase } from './database/reencrypt.ts'
import { StartError } from './start-error.ts'
import { startDesk } from './start.ts'
import { forgetUser } from './user/forget-user.ts'

const tasks: Readonly<Record<string, (config: Config, argument: string) => Promise<void>>> = {
  async start(config) {
    const desk = await startDesk({ config })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void desk.close())
  },
  async reencrypt(config) {
    const { report, complete } = await reencryptDatabase(config)
    console.log(report)
    if (!complete) process.exitCode = 2
  },
  async forget(config, user) {
    console.log(await forgetUser(config, user))
  },
}

const [name = 'start', argument = ''] = process.argv.slice(2)
try {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (task === undefined) {
    const names = Object.keys(tasks).join(', ')
    throw new StartError('configuration', `There is no task of this name: use one of ${names}.`)
  }
  await task(readConfig(process.env, { root: process.cwd() }), argument)
} catch (error) {
  if (!(error instanceof StartError || isOAuthError(error))) throw error
  console.error(error.message)
  process.exitCode = 1
}
