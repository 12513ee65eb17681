import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.ts'

const customers = `id;firstname;lastname;phone;email;company
crm-1001;Ada;Berg;+493023125105;ada.berg@example.com;Berg & Söhne
crm-1002;Émile;Weiß;+493023125106;;
`
/** As a spreadsheet writes it: with a byte order mark, CRLF and quotes. */
const newCustomers =
  '\uFEFFfirstname,lastname,number\r\n"Zoë","Müller, geb. Kern",+493023125107\r\nJo,Ó Briain,+493023125108\r\n'

describe('a job that keeps contacts like those of a customer database', () => {
  let sandbox: RunningSandbox
  let project: Project

  beforeAll(async () => {
    sandbox = await startSandbox()
    project = createProject({
      sandbox,
      files: [new URL('./programs/contact-sync.mjs', import.meta.url)],
      env: { SIPGATE_CREDENTIALS: 'token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a' },
    })
    project.write('customers.csv', customers)
    project.write('new-customers.csv', newCustomers)
  })
  afterAll(async () => {
    project?.remove()
    await sandbox?.close()
  })

  const contacts = () => sandbox.snapshot().accounts[0]?.contacts ?? []

  it('creates contacts with ids of its own, and replaces them when it runs again', async () => {
    const before = contacts().length
    const first = project.start('node', 'contact-sync.mjs')
    expect(await first.ended, first.stderr()).toBe(0)
    expect(contacts()).toHaveLength(before + 4)
    expect(contacts().find(({ id }) => id === 'crm-1001')).toMatchObject({
      name: 'Ada Berg',
      scope: 'SHARED',
      numbers: [{ number: '+493023125105' }],
    })

    project.write('customers.csv', customers.replace('Ada;Berg', 'Ada;Berg-Kern'))
    project.write('new-customers.csv', 'firstname,lastname,number\n')
    const second = project.start('node', 'contact-sync.mjs')
    expect(await second.ended, second.stderr()).toBe(0)
    expect(contacts()).toHaveLength(before + 4)
    expect(contacts().find(({ id }) => id === 'crm-1001')).toMatchObject({ name: 'Ada Berg-Kern' })
  })

  it('imports what a spreadsheet wrote', () => {
    expect(contacts().find(({ numbers }) => numbers[0]?.number === '+493023125107')).toMatchObject({
      given: 'Zoë',
      family: 'Müller, geb. Kern',
      scope: 'PRIVATE',
    })
  })

  it('exports them again', () => {
    expect(readFileSync(join(project.folder, 'backup.csv'), 'utf8')).toContain(
      'crm-1002;Émile Weiß;+493023125106',
    )
    const csv = readFileSync(join(project.folder, 'export.csv'), 'utf8')
    expect(csv).toContain('+493023125108')
    expect(csv).toContain('"Müller, geb. Kern"')
  })
})
