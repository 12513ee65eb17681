import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { menuToMermaid, menuToSvg } from '../../draw.ts'
import { again, back, dial, gather, hangup, menu, play, reject, voicemail, type Menu } from '../../index.ts'
import { answers, anyMenu } from '../test-menus.ts'

const sound = (name: string) => `https://crm.example/sounds/${name}.wav?key=secret`

async function lookUp() {
  return gather()
}
const billing = menu({
  prompt: sound('billing'),
  choices: { '1': voicemail(), '*': back() },
  retries: 1,
  otherwise: reject('busy'),
})
const hours = menu({
  prompt: sound('hours'),
  choices: { '2': billing, '3': lookUp },
  retries: 0,
  timeout: 2500,
  otherwise: back(),
})
const main = menu({
  prompt: sound('main'),
  choices: {
    '1': dial(['+493023125010', '+493023125011']),
    '2': billing,
    '3': hours,
    '4': () => undefined,
    '#': again(),
  },
  otherwise: play(sound('bye')),
})

describe('menuToMermaid()', () => {
  it('draws each menu once, and each way out of it', () => {
    expect(menuToMermaid(main)).toBe(`flowchart LR
  menu0["main.wav<br>5 s, 2 repeats"]
  menu1["billing.wav<br>5 s, 1 repeat"]
  menu2["hours.wav<br>2.5 s, no repeat"]
  menu0 -- "1" --> exit0(["dial +493023125010, +493023125011"])
  menu0 -- "2" --> menu1
  menu0 -- "3" --> menu2
  menu0 -- "4" --> exit1(["function"])
  menu0 -- "#35;: again" --> menu0
  menu0 -. "otherwise" .-> exit2(["play bye.wav"])
  menu1 -- "1" --> exit3(["voicemail"])
  menu1 -- "#42;: back" --> menu0
  menu1 -- "#42;: back" --> menu2
  menu1 -. "otherwise" .-> exit4(["reject as busy"])
  menu2 -- "2" --> menu1
  menu2 -- "3" --> exit5(["lookUp()"])
  menu2 -. "otherwise: back" .-> menu0
`)
  })

  it('draws a part of a menu, too: what is before it has no name', () => {
    expect(menuToMermaid(billing)).toContain('menu0 -- "#42;: back" --> exit1(["the menu before"])')
  })
})

describe('menuToSvg()', () => {
  const svg = menuToSvg(main)

  it('has a title and says in words what it shows', () => {
    expect(svg).toContain('role="img" aria-labelledby="menu-title menu-desc"')
    expect(svg).toContain('<title id="menu-title">Menu main.wav</title>')
    expect(/<desc id="menu-desc">(.*)<\/desc>/.exec(svg)?.[1]).toBe(
      'Menu main.wav, 5 s, 2 repeats. 1: dial +493023125010, +493023125011; 2: Menu billing.wav; 3: Menu hours.wav; 4: function; #: again; otherwise: play bye.wav. ' +
        'Menu billing.wav, 5 s, 1 repeat. 1: voicemail; *: back; otherwise: reject as busy. ' +
        'Menu hours.wav, 2.5 s, no repeat. 2: Menu billing.wav; 3: lookUp(); otherwise: back to main.wav.',
    )
  })

  it('shows what is pressed and where it leads, and a menu that was there before by its name', () => {
    const words = [...svg.matchAll(/<text [^>]+>([^<]*)<\/text>/g)].map(([, word]) => word)
    expect(words).toEqual([
      ...['main.wav', '5 s, 2 repeats', '1', 'dial +493023125010, +4930231250…'],
      ...[
        '2',
        'billing.wav',
        '5 s, 1 repeat',
        '1',
        'voicemail',
        '*',
        '↩ back',
        'otherwise',
        'reject as busy',
      ],
      ...['3', 'hours.wav', '2.5 s, no repeat', '2', 'billing.wav, see above', '3', 'lookUp()'],
      ...['otherwise', '↩ back to main.wav', '4', 'function', '#', '↻ again', 'otherwise', 'play bye.wav'],
    ])
    expect(svg).toContain('<title>dial +493023125010, +493023125011</title>')
  })

  it('names the menu that back() leads to, if it can be only one', () => {
    const twice = menu({
      prompt: sound('start'),
      choices: { '1': billing, '2': billing },
      otherwise: hangup(),
    })
    expect(menuToSvg(twice)).toContain('↩ back to start.wav')
    expect(menuToSvg(billing)).toContain('>↩ back<')
  })

  it('takes its colour from the page, which may be light or dark, and brings no style or script', () => {
    const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour)
    expect(new Set(colours)).toEqual(new Set(['none', 'currentColor']))
    expect(svg).not.toMatch(/<style|<script| style=/)
  })

  it('has a title and ids of the page that it is put into', () => {
    const named = menuToSvg(main, { title: 'Anruf & Auswahl', id: 'ivr-1' })
    expect(named).toContain('aria-labelledby="ivr-1-title ivr-1-desc"')
    expect(named).toContain('<title id="ivr-1-title">Anruf &amp; Auswahl</title>')
    expect(() => menuToSvg(main, { id: '"><script>' })).toThrow('id must be a letter and then')
  })
})

describe('both drawings', () => {
  it('speak German', () => {
    expect(/<desc id="menu-desc">(.*)<\/desc>/.exec(menuToSvg(main, { language: 'de' }))?.[1]).toBe(
      'Menü main.wav, 5 s, 2 Wiederholungen. 1: +493023125010, +493023125011 anrufen; 2: Menü billing.wav; 3: Menü hours.wav; 4: Funktion; #: noch einmal; sonst: bye.wav abspielen. ' +
        'Menü billing.wav, 5 s, 1 Wiederholung. 1: Voicemail; *: zurück; sonst: abweisen, besetzt. ' +
        'Menü hours.wav, 2,5 s, ohne Wiederholung. 2: Menü billing.wav; 3: lookUp(); sonst: zurück zu main.wav.',
    )
    expect(menuToSvg(main, { language: 'de' })).toContain('↻ noch einmal')
    const mermaid = menuToMermaid(main, { language: 'de' })
    expect(mermaid).toContain('sonst')
    expect(mermaid).not.toMatch(/otherwise|again|repeat/)
  })

  it('know two languages', () => {
    for (const draw of [menuToMermaid, menuToSvg])
      expect(() => draw(main, { language: 'fr' as 'de' })).toThrow('language must be `en` or `de`')
  })

  it('hide the rest of URLs, and escape names that mean something in HTML, XML or Mermaid', () => {
    const hostile = menu({
      prompt: sound(encodeURIComponent('"]<script>alert(1)</script>&#')),
      choices: { '1': Object.defineProperty(() => undefined, 'name', { value: '`</svg>\u0000\ud800' }) },
      otherwise: hangup(),
    })
    const [mermaid, svg] = [menuToMermaid(hostile), menuToSvg(hostile)]
    for (const drawing of [mermaid, svg]) {
      expect(drawing).not.toContain('secret')
      expect(drawing).not.toContain('<script')
      expect(drawing).not.toMatch(/[^\P{C}\n]/u)
    }
    expect(mermaid.match(/"/g)).toHaveLength(10)
    expect(mermaid).not.toContain('`')
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
  })

  it('keep a file name that is not encoded well, and name the host where there is no file', () => {
    const odd = (prompt: string) =>
      menuToMermaid(menu({ prompt, choices: { '1': hangup() }, otherwise: hangup() }))
    expect(odd('https://crm.example/a%ff.wav')).toContain('"a#37;ff.wav<br>')
    expect(odd('https://crm.example/')).toContain('"crm.example<br>')
    expect(odd('https://crm.example/1.%20menu')).toContain('"1#46; menu<br>')
  })

  it('are of menus only', () => {
    for (const draw of [menuToMermaid, menuToSvg])
      expect(() => draw({ ...main })).toThrow('A drawing shows what menu() returns.')
  })

  it('are the same for the same menu; boxes lie side by side, within the drawing', () => {
    fc.assert(
      fc.property(anyMenu(answers), (any: Menu) => {
        expect(menuToMermaid(any)).toBe(menuToMermaid(any))
        const svg = menuToSvg(any)
        expect(menuToSvg(any)).toBe(svg)
        const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? []
        const numbers = / x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/.source
        const boxes = [...svg.matchAll(new RegExp(`<rect${numbers}`, 'g'))].map(([, ...each]) =>
          each.map(Number),
        )
        const wrong = boxes.filter(
          ([x = NaN, y = NaN, w = NaN, h = NaN], index) =>
            !(x >= 0 && y >= 0 && x + w <= Number(width) && y + h <= Number(height)) ||
            boxes
              .slice(index + 1)
              .some(
                ([x2 = NaN, y2 = NaN, w2 = NaN, h2 = NaN]) =>
                  !(x + w < x2 || x2 + w2 < x || y + h < y2 || y2 + h2 < y),
              ),
        )
        expect(wrong).toEqual([])
      }),
    )
  })
})
