import {
  again,
  back,
  dial,
  gather,
  hangup,
  menu,
  voicemail,
  type CallHandlers,
  type Menu,
} from '@sipgate-kit/webhooks'

export interface PhoneMenuOptions {
  /** Where the sounds are, such as `https://crm.example/sounds/`. */
  sounds: string
  /** Who is called, in E.164. */
  sales: string
  faults: string
  /** The number of the customer's own contact, by the number that the customer types. */
  contactOf: (customer: string) => Promise<string | undefined>
}

/** A menu of two levels. */
export function phoneMenu({ sounds, sales, faults, contactOf }: PhoneMenuOptions): {
  main: Menu
  handlers: CallHandlers
} {
  const sound = (name: string) => new URL(`${name}.wav`, sounds).href
  const askForNumber = () => gather({ play: sound('number'), maxDigits: 4, timeout: 5000 })

  const service = menu({
    prompt: sound('service'),
    choices: { '1': dial(faults), '2': () => askForNumber(), '*': back(), '#': again() },
    otherwise: voicemail(),
  })
  const main = menu({
    prompt: sound('main'),
    choices: { '1': dial(sales), '2': service, '#': again() },
    retries: 1,
    otherwise: hangup(),
  })

  return {
    main,
    handlers: {
      // By their names here, every instance of the program knows where in them a caller is.
      menus: { main },
      newCall: ({ direction }) => (direction === 'in' ? main : undefined),
      // What was typed after gather(): not a choice among a few, but a number.
      async dtmf({ digits, hungUp }) {
        if (hungUp) return undefined
        const contact = digits.length === 4 ? await contactOf(digits) : undefined
        return contact === undefined ? main : dial(contact)
      },
    },
  }
}
