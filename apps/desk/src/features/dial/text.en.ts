/** What starting a call says, in English. */
export const en = {
  name: 'Call somebody',
  title: 'Call somebody',
  target: 'Telephone number',
  targetHint: 'Such as +49 30 23125020. Numbers without a country code are taken for those of your country.',
  targetWrong: 'That is no number that can be called. Enter one such as +49 30 23125020.',
  next: 'Continue',
  change: 'Another number',
  who: 'You call',
  price: 'Price per minute',
  priceUnknown: 'not known to Desk',
  left: 'Calls left today',
  leftOf: (left: number, limit: number) => `${left} of ${limit}`,
  device: 'Your telephone that rings first',
  deviceWrong: 'Choose one of your telephones.',
  noDevice: 'You have no telephone that a call can begin at. Ask an administrator of your sipgate account.',
  offline: 'not reachable',
  silent: 'do not disturb',
  callerId: 'The number that is shown',
  callerIdOfDevice: (number: string | undefined) =>
    number === undefined ? 'As set for the telephone' : `As set for the telephone: ${number}`,
  callerIdHidden: 'none',
  callerIdWrong: 'Choose one of your numbers.',
  confirm: {
    abroad: 'This number is abroad. The call may be expensive.',
    premium: 'This number may be very expensive. Desk does not know its price.',
    repeated: 'You called this number a moment ago.',
  },
  agree: 'I want to call this number',
  agreeNeeded: 'Confirm that you want to call this number.',
  limit: 'You have reached your limit of calls for today. Try again tomorrow.',
  call: 'Call',
  callHint: 'Your telephone rings first. When you pick up, the other one is called.',
  outcome: {
    running: 'The call is being started.',
    done: 'The call was started.',
    failed: 'The call was not started.',
    unknown:
      'The connection broke while the call was started. Whether it was is not known: if your telephone rings, it was. Desk does not try again.',
    repeated: 'This call was started before, and not a second time.',
    seeCalls: 'Show the calls in progress',
    again: 'Call again',
  },
  card: { title: 'Quick call', label: 'Telephone number', call: 'Call …' },
  anonymous: 'Anonymous',
}

export type DialText = typeof en
