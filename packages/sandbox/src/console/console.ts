import type { ControlApi } from '../control/control-api.ts'
import type { Kernel } from '../kernel.ts'
import type { Sandbox } from '../sandbox.ts'

export function consoleRoutes(_sandbox: Sandbox, _kernel: Kernel, _control: ControlApi) {
  return async (_request: Request, _body: string): Promise<Response> => new Response('not yet', { status: 404 })
}
