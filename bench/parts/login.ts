import { runChild } from '../child.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const rounds = 3
const milliseconds = '2000'
const programs = ['sipgate-kit', 'express-openid-connect', 'better-auth', 'passport'] as const

interface Measured {
  refreshes: number
  fresh: number
  ended: number
  perSecond: number
}

export const login: Part = {
  name: 'login',
  title: 'Login: 100 requests at once with an expired token, and pages behind the login',
  async run() {
    const measured = new Map<string, Measured[]>(programs.map((name) => [name, []]))
    for (let round = 0; round < rounds; round++)
      for (const name of programs)
        measured.get(name)?.push(await runChild<Measured>('login/measure.mjs', [name, milliseconds]))
    const of = (name: string, key: keyof Measured) =>
      median((measured.get(name) ?? []).map((values) => values[key]))
    const ours = of('sipgate-kit', 'perSecond')
    return {
      heads: [
        'program',
        'refreshes',
        'requests with a token',
        'the user is still logged in',
        'pages a second',
      ],
      rows: programs.map((name) => [
        name,
        String(of(name, 'refreshes')),
        String(of(name, 'fresh')),
        of(name, 'ended') === 0 ? 'yes' : 'no',
        `${Math.round(of(name, 'perSecond'))} (${(of(name, 'perSecond') / ours).toFixed(2)}×)`,
      ]),
      goals: [
        {
          goal: 'one refresh, and every request gets a token',
          measured: `${of('sipgate-kit', 'refreshes')}, and ${of('sipgate-kit', 'fresh')} of 100`,
          reached: of('sipgate-kit', 'refreshes') === 1 && of('sipgate-kit', 'fresh') === 100,
        },
      ],
    }
  },
}
