import type { FastifyPluginCallback, FastifyReply } from 'fastify'

/** Without this mark, Fastify keeps hooks and properties to what is registered inside the plugin. */
export const forWholeApp = (plugin: FastifyPluginCallback): FastifyPluginCallback =>
  Object.assign(plugin, { [Symbol.for('skip-override')]: true })

/** Fastify would take the Response itself, but its own routes for HEAD and other plugins' hooks expect text or bytes. */
export async function sendAnswer(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  const body = Buffer.from(await answer.arrayBuffer())
  reply.code(answer.status)
  for (const [name, value] of answer.headers) reply.header(name, value)
  return reply.send(body.length > 0 ? body : undefined)
}
