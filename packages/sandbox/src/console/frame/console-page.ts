import { html } from 'hono/html'
import type { Language } from '../../pages/language.ts'
import type { Section, View } from '../section.ts'
import { consoleScriptPath, consoleStylePath } from './console-assets.ts'
import { frameTexts } from './frame-texts.ts'
import { pageResponse } from './page-response.ts'
import { shortcuts } from './shortcuts.ts'
import { toolbar } from './toolbar.ts'

/** One section of the console in its frame. */
export async function consolePage(section: Section, tabs: readonly Section[], view: View): Promise<Response> {
  const { language, sandbox, query } = view
  const text = frameTexts[language]
  const title = section.title[language]
  const active = [...sandbox.scenarios.list(), ...sandbox.evil.list()].filter((one) => one.active)
  const counts: Record<string, number> = {
    '/_sandbox/phone': sandbox.calls.list().length,
    '/_sandbox/faults': sandbox.faults.list().length + active.length,
  }
  const body = html`<h1>${title}</h1>
    ${query.has('done') ? html`<p class="message good" role="status">${text.done}</p>` : ''}
    ${section.body(view)}`
  return pageResponse(200, {
    language,
    title,
    body,
    styles: [consoleStylePath],
    scripts: [consoleScriptPath],
    tools: toolbar(view, otherLanguage(query, language)),
    navigation: tabs.map(({ path, tab, title: name }) => ({
      href: path,
      text: (tab ?? name)[language],
      current: path === section.path,
      count: counts[path] ?? 0,
    })),
    after: shortcuts(view, tabs),
    data: {
      now: String(sandbox.clock.now()),
      // A call shows in the navigation of every section.
      topics: [...new Set([...section.topics, 'calls', 'state'])].join(' '),
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      done: text.done,
      copied: text.copied,
      failed: text.failed,
      offline: text.offline,
    },
  })
}

/** The same address in the other language, which is remembered. */
function otherLanguage(query: URLSearchParams, language: Language): string {
  const other = new URLSearchParams(query)
  other.delete('done')
  other.set('language', language === 'de' ? 'en' : 'de')
  return `?${other.toString()}`
}
