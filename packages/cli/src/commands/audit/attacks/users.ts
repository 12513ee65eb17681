import { untried, vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Browser, Page } from '../browser/browser.ts'
import { textOf } from '../browser/html.ts'

const strangersData =
  'Users see, and act on, data of somebody else’s account. In sipgate’s API the user w0 exists in every account.'
const wholeKey =
  'Name a user by issuer, account number and user id together, and keep nothing of one request for the next.'

const wordsOf = ({ text }: Page) => new Set(textOf(text).split(' '))

/** The words that only this user's page has, whenever it is opened. */
function ownWords(own: readonly Page[], others: readonly Page[]): string[] {
  const foreign = new Set(others.flatMap((page) => [...wordsOf(page)]))
  const [first = new Set<string>(), ...more] = own.map(wordsOf)
  return [...first].filter((word) => !foreign.has(word) && more.every((words) => words.has(word)))
}

async function openHome(context: AuditContext, browser: Browser, times: number): Promise<Page[]> {
  return Promise.all(
    Array.from({ length: times }, () => browser.open(context.home, { until: context.isAuthorization })),
  )
}

export const users: AttackGroup = {
  title: 'Users and accounts',
  attacks: [
    {
      name: 'users-apart',
      title: 'Two users at the same time never see each other’s data',
      section: 'OWASP ASVS 5.0, 10.5.2',
      gains: strangersData,
      change: wholeKey,
      async attack(context) {
        const [demo, other] = [context.newBrowser(), context.newBrowser()]
        await context.logIn(demo)
        await context.logIn(other, context.other)
        const names = [await context.whoIs(demo), await context.whoIs(other)]
        if (names[0] !== context.demo.username || names[1] !== context.other.username)
          return vulnerable(
            `Logged in as ${context.demo.username} and ${context.other.username}, the browsers are taken for ${names.join(' and ')}.`,
          )
        const demoPages = await openHome(context, demo, 2)
        const otherPages = await openHome(context, other, 2)
        const demoWords = ownWords(demoPages, otherPages)
        const otherWords = ownWords(otherPages, demoPages)
        if (demoWords.length === 0 || otherWords.length === 0)
          return untried('the page looks the same to both users; name one that does not with --page')
        const [ofDemo, ofOther] = await Promise.all([
          openHome(context, demo, 10),
          openHome(context, other, 10),
        ])
        const isMixed =
          ofDemo.some((page) => otherWords.some((word) => wordsOf(page).has(word))) ||
          ofOther.some((page) => demoWords.some((word) => wordsOf(page).has(word)))
        return isMixed
          ? vulnerable('In twenty parallel requests, one user got a page with the other’s data.')
          : withstood('Twenty parallel requests of two users showed each their own data.')
      },
    },
    {
      name: 'users-change',
      title: 'Whoever logs in next in the same browser sees nothing of the user before',
      section: 'OWASP ASVS 5.0, 10.5.2',
      gains: strangersData,
      change: wholeKey,
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        const authorization = await context.begin(browser)
        const stranger = context.newBrowser()
        const callback = await context.authorize(stranger, authorization, context.other)
        const { user } = await context.callBack(browser, callback)
        if (user === context.demo.username)
          return vulnerable(
            `After a login as ${context.other.username}, the browser is still that of ${user}.`,
          )
        return withstood(
          user === undefined
            ? 'The second login was refused.'
            : `The browser is now that of ${user}, and of nobody else.`,
        )
      },
    },
  ],
}
