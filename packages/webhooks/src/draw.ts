/** Draws menus, for a wiki, a page or a pull request. An entry of its own, so that a call handler need not load it. */
export { menuToMermaid } from './menu/draw/menu-to-mermaid.ts'
export { menuToSvg, type SvgOptions } from './menu/draw/menu-to-svg.ts'
export type { DrawingOptions } from './menu/draw/words.ts'
