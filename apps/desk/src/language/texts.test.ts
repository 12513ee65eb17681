import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const english = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('text.en.ts'),
)

async function textsOf(path: string, language: string): Promise<unknown> {
  const texts = (await import(join(source, path))) as Record<string, unknown>
  return texts[language]
}

/** Every sentence, with functions called. */
function sentences(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  if (typeof text === 'function') return sentences((text as (name: string) => unknown)('…'))
  return text !== null && typeof text === 'object' ? Object.values(text).flatMap(sentences) : []
}

describe.each(english)('%s', (path) => {
  const inLanguage = (language: string) => path.replace(/en\.ts$/, `${language}.ts`)

  it('has its counterpart in every language', () => {
    for (const language of languages) expect(existsSync(join(source, inLanguage(language)))).toBe(true)
  })

  it('has no sentence that was left untranslated', async () => {
    const en = sentences(await textsOf(path, 'en'))
    const de = sentences(await textsOf(inLanguage('de'), 'de'))
    expect(en.length).toBeGreaterThan(0)
    expect(de).toHaveLength(en.length)
    expect(en.filter((sentence) => sentence.length > 25 && de.includes(sentence))).toEqual([])
  })
})

it('includes the texts of features, of problems and of all pages', () => {
  expect(english).toEqual(expect.arrayContaining(['pages/text.en.ts', 'problems/text.en.ts']))
  expect(english).toContain('features/balance/text.en.ts')
})
