import { signBody, wrongSignature } from '@sipgate-kit/sandbox/push'

/** What can be wrong with a push, and what it stands for. */
export const breakages = {
  signature: 'signed wrongly, as by a stranger',
  unsigned: 'not signed',
  body: 'changed on its way, after it was signed',
  fields: 'without most of its fields',
  event: 'of a kind that sipgate may add one day',
  type: 'not sent as a form',
} as const

export type Breakage = keyof typeof breakages

/** A push with something wrong. All but the first three are signed rightly. */
export async function brokenPush(
  body: string,
  broken: Breakage,
): Promise<{ body: string; signature: string; headers?: Record<string, string> }> {
  const signed = async (text: string) => ({ body: text, signature: await signBody(text) })
  switch (broken) {
    case 'signature':
      return { body, signature: wrongSignature(await signBody(body)) }
    case 'unsigned':
      return { body, signature: '' }
    case 'body':
      return { body: body.replaceAll('%5B%5D', '[]').concat('&'), signature: await signBody(body) }
    case 'fields':
      return signed(body.split('&').slice(0, 1).join('&'))
    case 'event':
      return signed(body.replace(/event=\w+/, 'event=videoCall'))
    case 'type':
      return { ...(await signed(body)), headers: { 'content-type': 'text/plain' } }
  }
}
