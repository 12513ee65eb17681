import { emptyStep, keys, mostRows, newMenu, type FlowDocument, type StepDocument } from './flow.ts'

/** The flow after a button such as `add-blocked` or `remove-menus.1`, and the place on the page where that happened. */
export interface ChangedRows {
  readonly flow: FlowDocument
  readonly place: string
}

/** Adds or removes a row. Undefined: the button does something else. */
export function changeRows(flow: FlowDocument, button: string, newName: string): ChangedRows | undefined {
  const [, verb, list = '', first, second] =
    /^(add|remove)-(blocked|specialDays|menus|keys)(?:\.(\d{1,3}))?(?:\.(\d{1,3}))?$/.exec(button) ?? []
  if (verb === undefined) return undefined
  const isNew = verb === 'add'
  const [at, inner] = [Number(first ?? -1), Number(second ?? -1)]
  switch (list) {
    case 'blocked': {
      const row = { who: '', then: 'reject' }
      return {
        flow: { ...flow, blocked: change(flow.blocked, isNew, row, at, mostRows.blocked) },
        place: list,
      }
    }
    case 'specialDays': {
      const row = { date: '', hours: '' }
      const specialDays = change(flow.specialDays, isNew, row, at, mostRows.specialDays)
      return { flow: { ...flow, specialDays }, place: list }
    }
    case 'menus': {
      const menus = change(flow.menus, isNew, newMenu(newName), at, mostRows.menus)
      const changed = { ...flow, menus }
      const last = isNew ? menus.length - 1 : 0
      return {
        flow: isNew ? changed : withoutMenu(changed, at),
        place: menus.length > 0 ? `menus.${last}` : list,
      }
    }
    default:
      return { flow: changeKeys(flow, isNew, at, inner), place: `menus.${at}` }
  }
}

function change<Row>(
  rows: readonly Row[],
  isNew: boolean,
  row: Row,
  at: number,
  most: number,
): readonly Row[] {
  if (!isNew) return rows.filter((_, index) => index !== at)
  return rows.length < most ? [...rows, row] : rows
}

function changeKeys(flow: FlowDocument, isNew: boolean, at: number, inner: number): FlowDocument {
  const menus = flow.menus.map((menu, index) => {
    if (index !== at) return menu
    const free = keys.find((key) => !menu.keys.some((taken) => taken.key === key))
    const row = { key: free ?? '', step: emptyStep }
    return { ...menu, keys: change(menu.keys, isNew, row, inner, mostRows.keys) }
  })
  return { ...flow, menus }
}

/** Steps that lead to later menus follow them; those that led to the one that is gone lead nowhere, which the check finds. */
function withoutMenu(flow: FlowDocument, gone: number): FlowDocument {
  const moved = (step: StepDocument): StepDocument => {
    const menu = Number(step.menu)
    if (menu < gone || step.menu === '') return step
    return { ...step, menu: menu === gone ? '' : String(menu - 1) }
  }
  return {
    ...flow,
    open: moved(flow.open),
    closed: moved(flow.closed),
    menus: flow.menus.map((menu) => ({
      ...menu,
      keys: menu.keys.map(({ key, step }) => ({ key, step: moved(step) })),
      otherwise: moved(menu.otherwise),
    })),
  }
}

/** Rows in which nothing was typed are left out when a flow is saved. */
export const withoutEmptyRows = (flow: FlowDocument): FlowDocument => ({
  ...flow,
  blocked: flow.blocked.filter(({ who }) => who !== ''),
  specialDays: flow.specialDays.filter(({ date, hours }) => date !== '' || hours !== ''),
})
