import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { Chart } from './chart.ts'
import { Figure } from './figure.tsx'
import { labelStep, shadeOf, ticksOf } from './scale.ts'

describe('the numbers at an axis', () => {
  it.each([
    [0, [0, 1]],
    [-5, [0, 1]],
    [NaN, [0, 1]],
    [Infinity, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 50, 100]],
    [101, [0, 50, 100, 150]],
    [1_234_567, [0, 500_000, 1_000_000, 1_500_000]],
  ])('up to %d are %j', (greatest, ticks) => {
    expect(ticksOf(greatest)).toEqual(ticks)
  })

  it.each([1, 2, 9, 10, 11, 99, 12_345, 5e15, Number.MAX_VALUE / 100])(
    'reach %d, are whole, and are few',
    (greatest) => {
      const ticks = ticksOf(greatest)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks.every(Number.isInteger)).toBe(true)
    },
  )
})

it('leaves out labels that would touch', () => {
  expect(labelStep(['a', 'b', 'c'], 300, 6)).toBe(1)
  expect(labelStep(Array<string>(90).fill('27 Nov'), 300, 6.5)).toBe(15)
  expect(labelStep([], 300, 6)).toBe(1)
  expect(labelStep(['a'.repeat(500)], 300, 6)).toBe(1)
})

it('shows the least as a shade of its own', () => {
  expect([0, 1, 500, 1000, 2000].map((value) => shadeOf(value, 1000, 6))).toEqual([0, 1, 3, 6, 6])
  expect([shadeOf(0, 0, 6), shadeOf(NaN, 1, 6)]).toEqual([0, 0])
})

describe.each(['bars', 'line', 'heat'] as const)('a chart of the kind %s', (as) => {
  const shown = (labels: string[], values: number[]) => {
    const chart: Chart = {
      id: 'calls',
      title: 'Calls <b>',
      description: 'Calls by day',
      labels,
      series: [
        { name: 'Answered', values },
        { name: 'Missed', values },
      ],
      format: String,
    }
    return renderToString(h(Figure, { chart, as, text: { table: 'As a table' }, heading: 'Day' }))
  }

  it.each([
    ['nothing', [], []],
    ['one value', ['Mon'], [3]],
    ['only zeros', ['Mon', 'Tue'], [0, 0]],
    ['huge values', ['Mon', 'Tue'], [9e15, 1]],
    ['fewer values than labels', ['Mon', 'Tue'], [1]],
  ] as const)('draws %s, with its name, its description and its table', (_, labels, values) => {
    const html = shown([...labels], [...values])
    expect(html).not.toMatch(/NaN|Infinity|undefined|="-|style=/)
    expect(html).toContain('<title id="calls-wide-title">Calls &lt;b>')
    expect(html).toContain('role="img"')
    expect(html).toContain('<desc id="calls-wide-desc">Calls by day</desc>')
    for (const [at, label] of labels.entries())
      expect(html).toContain(`<th scope="row">${label}</th><td>${values[at] ?? 0}</td>`)
  })
})
