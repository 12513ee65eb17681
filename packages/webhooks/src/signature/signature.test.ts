import {
  createHash,
  createPrivateKey,
  constants,
  generateKeyPairSync,
  privateEncrypt,
  sign,
} from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pushKey } from '../../../sandbox/src/push/push-key.ts'
import { testKey } from '../testing/test-key.ts'
import { handlerOf, publicUrl } from '../../test/handler-of.ts'
import { newCall, publicKey, signatureOf, signedBody } from '../../test/signed-push.ts'
import { createCallHandler, hangup, isWebhookError } from '../index.ts'

const privateKey = createPrivateKey(testKey.privateKey)
const form = new URLSearchParams(newCall).toString()
const sha256 = createHash('sha256').update(form).digest()

/** The start of what is signed: that a hash of SHA-256 follows, in ASN.1. */
const isSha256 = Buffer.from('3031300d060960864801650304020105000420', 'hex')
const isSha1 = Buffer.from('3021300906052b0e03021a05000414', 'hex')

/** A signature whose inner block is exactly this: somebody without the key hopes that a lenient reader takes such a block. */
const rawSignature = (block: Buffer) =>
  privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block).toString('base64')

/** Fills a block up to the 256 bytes of the key. */
function block(start: number[], filler: number, end: Buffer): Buffer {
  return Buffer.concat([Buffer.from(start), Buffer.alloc(256 - start.length - end.length, filler), end])
}
const zero = Buffer.from([0])

/** The signature as a number, plus the modulus: the same to a reader that forgets to compare the two. */
function plusModulus(signature: string): string {
  const { n = '' } = privateKey.export({ format: 'jwk' }) as { n?: string }
  const number = (base64: string) => BigInt(`0x${Buffer.from(base64, 'base64url').toString('hex')}`)
  const hex = (number(signature) + number(n)).toString(16)
  return Buffer.from(hex.padStart(514, '0'), 'hex').toString('base64')
}

const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const larger = generateKeyPairSync('rsa', { modulusLength: 3072 })
const signedWith = (key: Parameters<typeof sign>[2], algorithm = 'RSA-SHA256') =>
  sign(algorithm, Buffer.from(form), key).toString('base64')

const right = signatureOf(form)

describe('a signature', () => {
  it.each([
    ['right', right],
    [
      'made by hand, byte for byte as it should be',
      rawSignature(block([0, 1], 0xff, Buffer.concat([zero, isSha256, sha256]))),
    ],
  ])('that is %s lets a push in', async (_what, signature) => {
    const { fetch } = handlerOf({ newCall: () => hangup() })
    const answer = await fetch(signedBody(publicUrl, form, { 'x-sipgate-signature': signature }))
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<Hangup/>')])
  })

  it.each([
    ['is empty', ''],
    ['is short', 'AAAA'],
    ['lacks its last byte', Buffer.from(right, 'base64').subarray(1).toString('base64')],
    ['is no base64', `${right.slice(0, -4)}!!!!`],
    ['is in the base64 of URLs', Buffer.alloc(256, 0xff).toString('base64url')],
    ['has lost its padding', right.replace(/=+$/, '')],
    ['has too much padding', `${right.replace(/=+$/, '')}====`],
    ['has a space in it', `${right.slice(0, 100)} ${right.slice(100)}`],
    ['is there twice', `${right}, ${right}`],
    ['is there twice, and wrong once', `${right},AAAA`],
    ['is larger than any key', 'A'.repeat(4096)],
  ])('T45: that %s is refused before the body is read', async (_what, signature) => {
    const newCallHandler = vi.fn()
    const { fetch, refused } = handlerOf({ newCall: newCallHandler })
    const request = signedBody(publicUrl, form, { 'x-sipgate-signature': signature })
    expect((await fetch(request)).status).toBe(401)
    expect(refused).toMatchObject([{ code: 'signature_malformed' }])
    expect(newCallHandler).not.toHaveBeenCalled()
  })

  it.each([
    ['in hex', Buffer.from(right, 'base64').toString('hex')],
    ['of zeros', Buffer.alloc(256).toString('base64')],
    ['of one', Buffer.from('1'.padStart(512, '0'), 'hex').toString('base64')],
    ['of another key', signedWith(other.privateKey)],
    ['of a larger key', signedWith(larger.privateKey)],
    ['of the right key with SHA-1', signedWith(privateKey, 'RSA-SHA1')],
    ['of the right key with SHA-512', signedWith(privateKey, 'RSA-SHA512')],
    [
      'of the right key with PSS',
      sign('RSA-SHA256', Buffer.from(form), {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
      }).toString('base64'),
    ],
    ['of another body', signatureOf(`${form}&`)],
    ['with a zero byte before it', Buffer.concat([zero, Buffer.from(right, 'base64')]).toString('base64')],
    ['plus the modulus', plusModulus(Buffer.from(right, 'base64').toString('base64url'))],
    [
      'over a block without the name of the hash',
      rawSignature(block([0, 1], 0xff, Buffer.concat([zero, sha256]))),
    ],
    [
      'over a block that calls the hash SHA-1',
      rawSignature(block([0, 1], 0xff, Buffer.concat([zero, isSha1, sha256]))),
    ],
    [
      'over a block for encryption',
      rawSignature(block([0, 2], 0xff, Buffer.concat([zero, isSha256, sha256]))),
    ],
    [
      'over a block with other padding',
      rawSignature(block([0, 1], 0xfe, Buffer.concat([zero, isSha256, sha256]))),
    ],
    [
      'over a block that ends after garbage',
      rawSignature(
        block([0, 1, ...Array<number>(8).fill(0xff), 0, ...isSha256, ...sha256], 0, Buffer.alloc(0)),
      ),
    ],
    ['over a block without padding', rawSignature(block([0, 1, 0], 0, Buffer.concat([isSha256, sha256])))],
  ])('T45: %s is refused', async (_what, signature) => {
    const newCallHandler = vi.fn()
    const { fetch, refused } = handlerOf({ newCall: newCallHandler })
    const answer = await fetch(signedBody(publicUrl, form, { 'x-sipgate-signature': signature }))
    expect([answer.status, await answer.text()]).toEqual([401, ''])
    expect(refused).toMatchObject([{ code: 'signature_wrong' }])
    expect(newCallHandler).not.toHaveBeenCalled()
  })

  it.each([
    ['the brackets encoded', (body: string) => body.replaceAll('[]', '%5B%5D'), 'encoded the brackets'],
    ['the brackets decoded', (body: string) => body.replaceAll('%5B%5D', '[]'), 'decoded the brackets'],
    ['%20 for +', (body: string) => body.replaceAll('+', '%20'), 'wrote + as %20'],
    ['+ for %20', (body: string) => body.replaceAll('%20', '+'), 'wrote %20 as +'],
    ['a line break at its end', (body: string) => `${body}\r\n`, 'added space or a line break'],
    [
      'its fields in another order',
      (body: string) => body.split('&').reverse().join('&'),
      'not by one of publicKeys',
    ],
    ['lower-case escapes', (body: string) => body.replaceAll('%5B', '%5b'), 'not by one of publicKeys'],
  ])(
    'T45: is over the raw bytes: %s is another body, and the developer is told which',
    async (_what, change, why) => {
      const body = `${form}&a%5B%5D=b+c`
        .replaceAll('%5B%5D', _what.includes('encoded') ? '[]' : '%5B%5D')
        .replaceAll('+', _what.startsWith('+') ? '%20' : '+')
      const changed = change(body)
      expect(changed).not.toBe(body)
      const local = 'http://localhost:3000/push'
      for (const url of [publicUrl, local]) {
        const { fetch } = handlerOf({}, { publicUrl: url })
        const answer = await fetch(signedBody(url, changed, { 'x-sipgate-signature': signatureOf(body) }))
        expect(answer.status).toBe(401)
        expect(answer.headers.get('x-sipgate-kit-why')).toEqual(
          url === local ? expect.stringContaining(why) : null,
        )
      }
    },
  )

  it('T45: is over bytes that are no text, too', async () => {
    const body = Buffer.concat([Buffer.from(`${form}&xcid=`), Buffer.from([0xff, 0xfe, 0])])
    const { fetch } = handlerOf({ newCall: () => hangup() })
    const post = (bytes: Buffer) =>
      fetch(
        new Request(publicUrl, {
          method: 'POST',
          body: new Uint8Array(bytes),
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'x-sipgate-signature': signatureOf(body),
          },
        }),
      )
    expect((await post(body)).status).toBe(200)
    expect((await post(Buffer.from(body.toString('utf8')))).status).toBe(401)
  })

  it('T46: may be by any of several keys, and by no other', async () => {
    const pem = String(other.publicKey.export({ type: 'spki', format: 'pem' }))
    const { fetch } = handlerOf({}, { publicKeys: [pem, publicKey] })
    const statusOf = async (signature: string) =>
      (await fetch(signedBody(publicUrl, form, { 'x-sipgate-signature': signature }))).status
    expect([await statusOf(right), await statusOf(signedWith(other.privateKey))]).toEqual([200, 200])
    expect(await statusOf(signedWith(larger.privateKey))).toBe(401)
  })

  it("T46: is sipgate's where no key is given", async () => {
    const { fetch } = handlerOf({}, { publicKeys: undefined })
    expect((await fetch(signedBody(publicUrl, form))).status).toBe(401)
  })
})

describe('verification', () => {
  afterEach(() => vi.unstubAllEnvs())

  const codeOf = (more: Record<string, unknown>): string | undefined => {
    try {
      createCallHandler({}, { publicUrl, ...more })
      return undefined
    } catch (error) {
      return isWebhookError(error) ? error.code : String(error)
    }
  }

  it.each(['production', 'development', 'test'])('T46: cannot be switched off in %s', (environment) => {
    vi.stubEnv('NODE_ENV', environment)
    for (const name of ['skipSignatureVerification', 'verify', 'insecure'])
      expect(codeOf({ [name]: name !== 'verify' })).toBe('invalid_option')
    for (const publicKeys of [[], '', null, false, ['']])
      expect([publicKeys, codeOf({ publicKeys })]).toEqual([publicKeys, 'invalid_public_key'])
  })

  it.each([
    ['a sandbox', pushKey],
    ['tests', testKey],
  ])('T46: refuses the key of %s in production, in whatever form', (_whose, pair) => {
    const key = createPrivateKey(pair.privateKey)
    const forms = [
      pair.publicKey,
      pair.publicKey.replaceAll('\n', '\r\n'),
      `# ours\n${pair.publicKey}\n\n`,
      pair.privateKey,
      String(key.export({ type: 'pkcs1', format: 'pem' })),
    ]
    for (const given of forms) {
      vi.stubEnv('NODE_ENV', 'production')
      expect(codeOf({ publicKeys: given })).toBe('test_key_in_production')
      expect(
        codeOf({ publicKeys: [String(other.publicKey.export({ type: 'spki', format: 'pem' })), given] }),
      ).toBe('test_key_in_production')
      vi.stubEnv('NODE_ENV', 'development')
      expect(codeOf({ publicKeys: given })).toBeUndefined()
    }
    vi.stubEnv('NODE_ENV', 'production')
    expect(codeOf({})).toBeUndefined()
  })

  it('T46: takes RSA keys of 2048 bits and more only', () => {
    const pemOf = ({ publicKey: key }: { publicKey: { export(options: object): string | Buffer } }) =>
      String(key.export({ type: 'spki', format: 'pem' }))
    for (const pair of [
      generateKeyPairSync('rsa', { modulusLength: 1024 }),
      generateKeyPairSync('ec', { namedCurve: 'prime256v1' }),
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
    ])
      expect(codeOf({ publicKeys: pemOf(pair as never) })).toBe('invalid_public_key')
    expect(codeOf({ publicKeys: pemOf(larger as never) })).toBeUndefined()
  })
})

describe('the address of a sender', () => {
  it.each([
    undefined,
    '217.116.118.254',
    '217.116.118.254, 10.0.0.1, 10.0.0.2',
    '::ffff:217.116.118.254',
    '203.0.113.9',
    '" onload=',
  ])('T47: counts for nothing, whatever is claimed in its place: %s', async (address) => {
    const claims =
      address === undefined
        ? {}
        : { 'x-forwarded-for': address, 'x-real-ip': address, forwarded: `for=${address}` }
    const { fetch, refused } = handlerOf({ newCall: () => hangup() })
    expect((await fetch(signedBody(publicUrl, form, claims))).status).toBe(200)
    const unsigned = signedBody(publicUrl, form, claims)
    unsigned.headers.delete('x-sipgate-signature')
    expect((await fetch(unsigned)).status).toBe(401)
    expect(refused).toMatchObject([{ code: 'signature_missing' }])
  })
})
