import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

const texts: Record<string, Record<string, string>> = {
  de: { 'history.title': 'Ereignisse', 'contacts.title': 'Kontakte', 'balance.title': 'Guthaben' },
  en: { 'history.title': 'Events', 'contacts.title': 'Contacts', 'balance.title': 'Balance' },
}

export const translations = {
  'GET /translations/{language}': ({ path }) => {
    const found = Object.hasOwn(texts, path.language) ? texts[path.language] : undefined
    if (!found) throw new Refusal(404, 'There are only translations for "de" and "en".')
    return { ...found }
  },
} satisfies Handlers
