import type { Answer } from '../../answers/answer.ts'
import { invalidOption } from '../../check-options.ts'

/** Options of both drawings. */
export interface DrawingOptions {
  /** The language of everything but the names of files and functions: `en` (default) or `de`. */
  readonly language?: 'en' | 'de' | undefined
}

/** What a drawing says besides the names of files and functions. */
export interface DrawingWords {
  menu(title: string): string
  /** How long a menu waits, and how often it repeats its prompt. */
  detail(seconds: number, repeats: number): string
  readonly otherwise: string
  readonly function: string
  readonly again: string
  readonly back: string
  readonly menuBefore: string
  backTo(title: string): string
  seeAbove(title: string): string
  dial(numbers: string): string
  play(file: string): string
  readonly busy: string
  readonly does: Readonly<Record<Exclude<Answer['action'], 'dial' | 'play'>, string>>
}

/** @throws WebhookError `invalid_option` */
export function wordsOf({ language = 'en' }: DrawingOptions): DrawingWords {
  if (!Object.hasOwn(languages, language)) throw invalidOption('language must be `en` or `de`')
  return languages[language]
}

/** What is pressed, or the word for everything else. */
export const pressedIn = (words: DrawingWords, pressed: string): string =>
  pressed === 'otherwise' ? words.otherwise : pressed

const languages: Readonly<Record<'en' | 'de', DrawingWords>> = {
  en: {
    menu: (title) => `Menu ${title}`,
    detail: (seconds, repeats) =>
      `${seconds} s, ${repeats === 0 ? 'no repeat' : repeats === 1 ? '1 repeat' : `${repeats} repeats`}`,
    otherwise: 'otherwise',
    function: 'function',
    again: 'again',
    back: 'back',
    menuBefore: 'the menu before',
    backTo: (title) => `back to ${title}`,
    seeAbove: (title) => `${title}, see above`,
    dial: (numbers) => `dial ${numbers}`,
    play: (file) => `play ${file}`,
    busy: 'reject as busy',
    does: { voicemail: 'voicemail', gather: 'gather', reject: 'reject', hangup: 'hangup' },
  },
  de: {
    menu: (title) => `Menü ${title}`,
    detail: (seconds, repeats) =>
      `${String(seconds).replace('.', ',')} s, ${repeats === 0 ? 'ohne Wiederholung' : repeats === 1 ? '1 Wiederholung' : `${repeats} Wiederholungen`}`,
    otherwise: 'sonst',
    function: 'Funktion',
    again: 'noch einmal',
    back: 'zurück',
    menuBefore: 'das Menü davor',
    backTo: (title) => `zurück zu ${title}`,
    seeAbove: (title) => `${title}, siehe oben`,
    dial: (numbers) => `${numbers} anrufen`,
    play: (file) => `${file} abspielen`,
    busy: 'abweisen, besetzt',
    does: { voicemail: 'Voicemail', gather: 'Ziffern abfragen', reject: 'abweisen', hangup: 'auflegen' },
  },
}
