import type { Form } from '../../forms/form.ts'
import { mostRows, type FlowDocument, type MenuDocument, type StepDocument } from './flow.ts'

const longestText = 1_000

/** What was typed, mistakes included. Fields are named like the places of the document: `menus.0.keys.2.step.do`. */
export function readFlowForm(form: Form): FlowDocument {
  const text = (name: string) => form.text(name).slice(0, longestText)
  return {
    name: text('name').slice(0, 200),
    numbers: [...new Set(form.all('numbers'))]
      .slice(0, mostRows.numbers)
      .map((number) => number.slice(0, 40)),
    blocked: rows(form, 'blocked', 'who', mostRows.blocked, (row) => ({
      who: text(`${row}.who`),
      then: text(`${row}.then`),
    })),
    timeZone: text('timeZone'),
    hours: Array.from({ length: 7 }, (_, day) => text(`hours.${day}`)),
    holidays: text('holidays'),
    specialDays: rows(form, 'specialDays', 'date', mostRows.specialDays, (row) => ({
      date: text(`${row}.date`),
      hours: text(`${row}.hours`),
    })),
    open: readStep(text, 'open'),
    closed: readStep(text, 'closed'),
    menus: rows(form, 'menus', 'name', mostRows.menus, (row) => readMenu(form, text, row)),
  }
}

function readMenu(form: Form, text: (name: string) => string, menu: string): MenuDocument {
  return {
    name: text(`${menu}.name`),
    url: text(`${menu}.url`),
    timeout: text(`${menu}.timeout`),
    repeats: text(`${menu}.repeats`),
    keys: rows(form, `${menu}.keys`, 'key', mostRows.keys, (row) => ({
      key: text(`${row}.key`),
      step: readStep(text, `${row}.step`),
    })),
    otherwise: readStep(text, `${menu}.otherwise`),
  }
}

const readStep = (text: (name: string) => string, place: string): StepDocument => ({
  do: text(`${place}.do`),
  numbers: text(`${place}.numbers`),
  callerId: text(`${place}.callerId`),
  url: text(`${place}.url`),
  then: text(`${place}.then`),
  menu: text(`${place}.menu`),
})

function rows<Row>(form: Form, list: string, field: string, most: number, read: (row: string) => Row): Row[] {
  const found: Row[] = []
  while (found.length < most && form.has(`${list}.${found.length}.${field}`))
    found.push(read(`${list}.${found.length}`))
  return found
}
