import { h } from 'preact'
import type { Feature } from '../feature.ts'
import { ShortcutsPage } from './page.tsx'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }

/** What can be done with the keyboard alone. */
export const shortcuts: Feature = {
  path: '/shortcuts',
  hidden: true,
  texts,
  scopes: [],
  routes: ({ pages, features }) => ({
    'GET /shortcuts': (request, response) => {
      const { language } = request
      const text = texts[language]
      const places = features
        .filter(({ hidden, isFor }) => !hidden && (!isFor || isFor(request)))
        .flatMap(
          ({
            key,
            texts: {
              [language]: { name },
            },
          }) => (key === undefined ? [] : { key, name }),
        )
      pages.send({ title: text.name, content: h(ShortcutsPage, { text, places }) }, request, response)
    },
  }),
}
