import { controlsStyle } from './controls-style.ts'
import { frameStyle } from './frame-style.ts'
import { phoneStyle } from './phone-style.ts'
import { rowsStyle } from './rows-style.ts'

/** The console's additions to the style sheet that it shares with the login pages. */
export const consoleStyle = frameStyle + controlsStyle + phoneStyle + rowsStyle
