export const searchTexts = {
  en: {
    where: 'Calls, messages, requests and pushes',
    search: 'Search',
    hint: 'Type a number, a name, a path or a word.',
    found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    calls: 'Calls in progress',
    history: 'History',
    requests: 'Requests and pushes',
  },
  de: {
    where: 'Anrufe, Nachrichten, Anfragen und Pushes',
    search: 'Suchen',
    hint: 'Geben Sie eine Nummer, einen Namen, einen Pfad oder ein Wort ein.',
    found: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
    calls: 'Laufende Anrufe',
    history: 'Ereignisse',
    requests: 'Anfragen und Pushes',
  },
}
