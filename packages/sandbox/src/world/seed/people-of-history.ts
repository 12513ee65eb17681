/** Somebody outside, as an account knows them: with a name if they are among its contacts. */
export interface Somebody {
  number: string
  mobile: string
  alias: string
}

export const people: readonly Somebody[] = [
  { number: '+493023125100', mobile: '+491713920030', alias: 'Ada Beispiel' },
  { number: '+493023125101', mobile: '+491713920031', alias: 'Jürgen Groß' },
  { number: '+494066969010', mobile: '+491713920032', alias: 'Søren Østergård' },
  { number: '+494066969012', mobile: '+491713920033', alias: 'Paweł Kowalski' },
  { number: '+496990009010', mobile: '+491713920034', alias: 'Mehmet Öz' },
  { number: '+498999998011', mobile: '+491713920035', alias: 'Katharina Huber' },
  { number: '+492214710012', mobile: '+491713920036', alias: '' },
  { number: '+492214710013', mobile: '+491713920037', alias: '' },
  { number: '+494066969013', mobile: '+491713920038', alias: '' },
  { number: '+496990009013', mobile: '+491713920039', alias: '' },
]
