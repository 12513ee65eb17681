import { checkStep, isSoundAddress, type Note, type StepRules } from './check-step.ts'
import { keyKinds, keys as allKeys, stepKinds, type FlowDocument, type MenuDocument } from './flow.ts'
import type { MenuPlan } from './flow-plan.ts'

const otherwiseKinds: readonly string[] = stepKinds.filter((kind) => kind !== 'menu')

/** Reads the menus. One that another menu leads to must not lead further: callers lose their way. */
export function checkMenus({ menus }: FlowDocument, rules: StepRules, note: Note): readonly MenuPlan[] {
  const plans = menus.map((menu, at) => checkMenu(`menus.${at}`, menu, rules, note))
  const inner = new Set(plans.flatMap(targetsOf))
  for (const at of inner) {
    const { keys = [] } = menus[at] ?? {}
    for (const [place, { step }] of keys.entries())
      if (step.do === 'menu') note(`menus.${at}.keys.${place}.step.menu`, 'menu_depth')
  }
  return plans
}

const targetsOf = ({ keys }: MenuPlan) => keys.flatMap(([, step]) => (step.do === 'menu' ? [step.menu] : []))

function checkMenu(field: string, menu: MenuDocument, rules: StepRules, note: Note): MenuPlan {
  const { url, timeout, repeats, keys, otherwise } = menu
  if (menu.name === '' || menu.name.length > 60) note(`${field}.name`, 'name')
  if (!isSoundAddress(url)) note(`${field}.url`, 'url')
  if (!/^\d{1,2}$/.test(timeout) || Number(timeout) < 1 || Number(timeout) > 60)
    note(`${field}.timeout`, 'seconds')
  if (!/^\d$/.test(repeats) || Number(repeats) > 5) note(`${field}.repeats`, 'repeats')
  if (keys.length === 0) note(`${field}.keys`, 'menu_keys')
  const seen = new Set<string>()
  const plan = keys.map(({ key, step }, at) => {
    if (seen.has(key) || !allKeys.some((one) => one === key)) note(`${field}.keys.${at}.key`, 'same_key')
    seen.add(key)
    return [key, checkStep(`${field}.keys.${at}.step`, step, { ...rules, kinds: keyKinds }, note)] as const
  })
  return {
    url,
    timeout: Number(timeout) * 1000,
    repeats: Number(repeats),
    keys: plan,
    otherwise: checkStep(`${field}.otherwise`, otherwise, { ...rules, kinds: otherwiseKinds }, note),
  }
}
