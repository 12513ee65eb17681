import { consoleStyle } from '../look/console-style.ts'
import { formsScript } from '../script/forms.ts'
import { keyboardScript } from '../script/keyboard.ts'
import { liveScript } from '../script/live.ts'
import { redrawScript } from '../script/redraw.ts'
import { rowsScript } from '../script/rows.ts'

/** Where the console's pages look for their script. They work without it. */
export const consoleScriptPath = '/_sandbox/assets/console.js'
/** What they add to the style sheet they share with the login pages. */
export const consoleStylePath = '/_sandbox/assets/console.css'

const script = `'use strict'
document.documentElement.classList.add('scripted')
${redrawScript}${formsScript}${liveScript}${rowsScript}${keyboardScript}`

/** The console's own files, by their path. */
export const consoleFiles: Record<string, { type: string; text: string }> = {
  [consoleScriptPath]: { type: 'text/javascript; charset=utf-8', text: script },
  [consoleStylePath]: { type: 'text/css; charset=utf-8', text: consoleStyle },
}
