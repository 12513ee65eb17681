import { formatMoney, isSipgateError } from '@sipgate-kit/client'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { locales } from '../../language/language.ts'
import { pageTexts } from '../../pages/text.ts'
import { Problem } from '../../problems/problem.ts'
import { neededScopes, type Feature, type NamedFeature } from '../feature.ts'
import { BalancePage } from './page.tsx'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }

/** The credit of the account: the start page of whoever is logged in. */
export const balance: Feature = {
  path: '/',
  texts,
  scopes: ['balance:read'],
  style: new URL('./style.css', import.meta.url),
  key: 'h',
  routes: ({ pages, lastKnown, cards, features }) => ({
    // Whoever is sent here grants everything at once, rather than page by page.
    'GET /allow': {
      scopes: scopesOf(features),
      handle: (_request, response) => response.redirect(303, '/'),
    },
    'GET /': async (request, response) => {
      const { login, profile, language } = request
      const [known, others] = await Promise.all([
        lastKnown.read(request, 'balance', () => request.sipgate.balance.get()),
        cards(request),
      ])
      const view = {
        ...known.value,
        formatted: writeOut(known.value, locales[language]),
        known,
        language,
        timeZone: profile.timeZone,
        company: profile.company,
        accountNumber: login.user.masterSipId,
        userName: profile.name ?? pageTexts[language].userNumber(login.user.sub),
      }
      const text = texts[language]
      pages.send(
        {
          title: text.name,
          content: h(BalancePage, { text, view, cards: others, missing: missingFor(request, features) }),
        },
        request,
        response,
      )
    },
  }),
}

const scopesOf = (features: readonly NamedFeature[]) => [...new Set(features.flatMap(neededScopes))]

/** The names of the features that the user has not granted yet. */
function missingFor({ login, language }: UserRequest, features: readonly NamedFeature[]): string[] {
  return features
    .filter((one) => !one.hidden && !neededScopes(one).every((scope) => login.scopes.includes(scope)))
    .map(({ texts }) => texts[language].name)
}

/** @throws Problem when sipgate's answer is not an amount of money, such as one in an unknown currency */
function writeOut(money: { amount: number; currency: string }, locale: string): string {
  try {
    return formatMoney(money, locale)
  } catch (cause) {
    if (isSipgateError(cause, 'invalid_argument')) throw new Problem('malformed_answer', { cause })
    throw cause
  }
}
