import { generateKeyPairSync, sign } from 'node:crypto'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

/** What each way of checking says of a signature of the sandbox, and of one of the program's own key. */
type Results = Record<string, [sandbox: boolean, own: boolean]>

describe('a program that checks pushes with sipgate’s key', () => {
  let sandbox: RunningSandbox
  let project: Project
  let results: Results

  beforeAll(async () => {
    sandbox = await startSandbox()
    const [ofSandbox, own] = [rsa(), rsa()]
    const body = 'event=newCall&from=493023125100&to=493023125000'
    const signature = (key: string) => sign('sha256', Buffer.from(body), key).toString('base64')
    project = createProject({
      // A key whose private half is at hand.
      sandbox: { ...sandbox, pushes: { ...sandbox.pushes, publicKey: ofSandbox.publicKey } },
      files: [new URL('./programs/check-signatures.mjs', import.meta.url)],
      env: {
        BODY: body,
        OWN_KEY: own.publicKey,
        SANDBOX_SIGNATURE: signature(ofSandbox.privateKey),
        OWN_SIGNATURE: signature(own.privateKey),
      },
    })
    const running = project.start('node', 'check-signatures.mjs')
    expect(await running.ended, running.stderr()).toBe(0)
    results = JSON.parse(running.stdout()) as Results
  })
  afterAll(async () => {
    project?.remove()
    await sandbox?.close()
  })

  it('accepts the sandbox’s signature in each way of checking, and no other', () => {
    const { 'own key': ownKey, ...ways } = results
    expect(Object.keys(ways).length).toBeGreaterThan(10)
    for (const [way, checked] of Object.entries(ways)) expect(checked, way).toEqual([true, false])
    expect(ownKey).toEqual([false, true])
  })
})

function rsa() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}
