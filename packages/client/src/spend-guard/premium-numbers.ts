/**
 * Numbers that cost more than a call of their country, or are open for a vote: by country code, then by what follows it. From
 * the national numbering plans, whose keeper is named, and held against the metadata of libphonenumber.
 */
const plans: Readonly<Record<string, Plan>> = {
  '49': {
    // Bundesnetzagentur
    name: 'Germany',
    beginnings: {
      '10': 'call-by-call',
      '118': 'directory enquiries',
      '12': 'innovative services',
      '137': 'mass traffic',
      '138': 'mass traffic',
      '180': 'service numbers',
      // 0190 was premium rate until 2005, and 0191 to 0194 led to online services.
      '19': 'premium rate, online services',
      '700': 'personal numbers',
      '900': 'premium rate',
    },
  },
  '43': {
    // RTR
    name: 'Austria',
    beginnings: {
      '118': 'directory enquiries',
      '810': 'service numbers',
      '820': 'service numbers',
      '821': 'service numbers',
      '828': 'service numbers',
      // 86 and 89 are from libphonenumber alone.
      '86': 'premium rate',
      '89': 'premium rate',
      '900': 'premium rate',
      '901': 'premium rate',
      '930': 'premium rate, adults',
      '931': 'premium rate, adults',
      '939': 'premium rate, dial-in',
    },
  },
  '41': {
    // BAKOM
    name: 'Switzerland',
    beginnings: { '84': 'shared cost', '878': 'personal numbers', '90': 'premium rate' },
  },
  '423': {
    // Amt für Kommunikation
    name: 'Liechtenstein',
    beginnings: { '90': 'premium rate' },
  },
  '33': {
    // ARCEP: of the numbers with 8, those with 80 are free or cost what others do.
    name: 'France',
    beginnings: {
      '81': 'special rate',
      '82': 'special rate',
      '83': 'special rate',
      '84': 'special rate',
      '85': 'special rate',
      '86': 'special rate',
      '88': 'special rate',
      '89': 'premium rate',
    },
  },
  '44': {
    // Ofcom. Guernsey, Jersey and the Isle of Man share the plan. 118 is not here: after +44 it is Reading.
    name: 'United Kingdom',
    beginnings: {
      '70': 'personal numbers',
      '84': 'service numbers',
      '87': 'service numbers',
      '9': 'premium rate',
    },
  },
  '39': {
    // AGCOM
    name: 'Italy',
    beginnings: {
      '0878': 'premium rate',
      '144': 'premium rate',
      '163': 'premium rate',
      '164': 'premium rate',
      '166': 'premium rate',
      '178': 'personal numbers',
      '199': 'personal numbers',
      '84': 'shared cost',
      '89': 'premium rate',
    },
  },
  '34': {
    // CNMC
    name: 'Spain',
    beginnings: {
      '70': 'personal numbers',
      '803': 'premium rate',
      '806': 'premium rate',
      '807': 'premium rate',
      '901': 'shared cost',
      '902': 'service numbers',
      '905': 'mass traffic',
      '907': 'premium rate',
    },
  },
  '31': {
    // ACM
    name: 'Netherlands',
    beginnings: { '90': 'premium rate' },
  },
  '32': {
    // BIPT
    name: 'Belgium',
    beginnings: { '70': 'service numbers', '7879': 'shared cost', '90': 'premium rate' },
  },
  '352': {
    // ILR
    name: 'Luxembourg',
    beginnings: {
      '801': 'shared cost',
      '900': 'premium rate',
      '901': 'premium rate',
      '905': 'premium rate',
    },
  },
  '48': {
    // UKE
    name: 'Poland',
    beginnings: { '70': 'premium rate', '801': 'shared cost', '804': 'personal numbers' },
  },
  '420': {
    // ČTÚ
    name: 'Czechia',
    beginnings: {
      '700': 'personal numbers',
      '701': 'personal numbers',
      '81': 'shared cost',
      '83': 'shared cost',
      '84': 'shared cost',
      '90': 'premium rate',
      '976': 'premium rate',
    },
  },
  '45': {
    // SDFI
    name: 'Denmark',
    beginnings: { '90': 'premium rate' },
  },
  '1': {
    // NANPA
    name: 'North America',
    beginnings: { '900': 'premium rate' },
  },
}

/** Codes that no country has. ITU-T E.164; +800, which is free, is not among them. */
const sharedCodes: Readonly<Record<string, string>> = {
  '808': 'shared cost',
  '870': 'satellites',
  '878': 'personal numbers',
  '881': 'satellites',
  '882': 'international networks, satellites',
  '883': 'international networks',
  '888': 'disaster relief',
  '979': 'premium rate',
  '991': 'trials',
}

interface Plan {
  readonly name: string
  /** What the numbers are that begin so, after the country code. */
  readonly beginnings: Readonly<Record<string, string>>
}

/** What kind of premium number this is, such as `Germany: mass traffic`, or undefined. The number is in E.164 form. */
export function findPremium(number: string): string | undefined {
  const digits = number.slice(1)
  const shared = findBeginning(sharedCodes, digits)
  if (shared) return `no country: ${shared}`
  for (const [code, { name, beginnings }] of Object.entries(plans)) {
    const found = digits.startsWith(code) && findBeginning(beginnings, digits.slice(code.length))
    if (found) return `${name}: ${found}`
  }
  return undefined
}

function findBeginning(meanings: Readonly<Record<string, string>>, digits: string): string | undefined {
  return Object.entries(meanings).find(([beginning]) => digits.startsWith(beginning))?.[1]
}
