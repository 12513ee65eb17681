import { fileURLToPath } from 'node:url'
import type { RunningSandbox } from '@sipgate-kit/sandbox'

/**
 * `--require`, not `--import`: the latter makes Node load the program as an ES module, which ts-node and other tools
 * that hook into `require` do not survive.
 */
const preload = fileURLToPath(new URL('../../preload/redirect.cjs', import.meta.url))

/** The environment of a Node program whose requests to sipgate's hosts go to a sandbox, and of all Node programs it starts. */
export function redirected(
  env: Readonly<Record<string, string | undefined>>,
  { url, pushes }: Pick<RunningSandbox, 'url' | 'pushes'>,
): NodeJS.ProcessEnv {
  // Quoted as Node reads it, since the path may hold spaces and backslashes.
  const options = [env['NODE_OPTIONS'], `--require=${JSON.stringify(preload)}`]
  return {
    ...env,
    NODE_OPTIONS: options.filter(Boolean).join(' '),
    SIPGATE_KIT_SANDBOX: url.replace('//localhost', '//127.0.0.1'),
    SIPGATE_KIT_PUSH_KEY: pushes.publicKey,
    // For commands such as "sipgate-kit sandbox trigger call" in a script.
    SIPGATE_SANDBOX_URL: url,
  }
}
