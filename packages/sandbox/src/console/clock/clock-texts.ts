type Unit = 'second' | 'minute' | 'hour'

export const clockTexts = {
  en: {
    machineTime: 'The machine’s own time',
    apart: (amount: number, unit: Unit) =>
      `${Math.abs(amount)} ${unit}${Math.abs(amount) === 1 ? '' : 's'} ${amount < 0 ? 'behind' : 'ahead of'} the machine`,
    about:
      'Move the clock forward, and everything due in between happens at once: tokens expire (access tokens after five minutes, refresh tokens after 30 days), faxes are sent, mailboxes answer.',
    otherStep: 'Another step, such as 90s, 20m, 2h or 3d',
    move: 'Move the clock',
    upcoming: 'Upcoming',
    nothing: 'Nothing is scheduled.',
  },
  de: {
    machineTime: 'Die Zeit des Rechners',
    apart: (amount: number, unit: Unit) => {
      const name = { second: 'Sekunde', minute: 'Minute', hour: 'Stunde' }[unit]
      const count = Math.abs(amount)
      return `Geht ${count} ${count === 1 ? name : `${name}n`} ${amount < 0 ? 'nach' : 'vor'}`
    },
    about:
      'Wenn Sie die Uhr vorstellen, passiert alles sofort, was bis dahin fällig ist: Tokens laufen ab (Access Tokens nach fünf Minuten, Refresh Tokens nach 30 Tagen), Faxe werden versendet, Mailboxen nehmen ab.',
    otherStep: 'Ein anderer Schritt, zum Beispiel 90s, 20m, 2h oder 3d',
    move: 'Uhr vorstellen',
    upcoming: 'Geplant',
    nothing: 'Nichts geplant.',
  },
}
