import type { Quote } from '../../actions/quote.ts'
import { writePrice } from '../../actions/write-price.ts'
import type { UserRequest } from '../../http/user-request.ts'
import type { Language } from '../../language/language.ts'
import type { Directory } from '../../people/directory.ts'
import type { Tools } from '../feature.ts'
import type { FaxText } from './text.en.ts'
import { texts } from './texts.ts'

/** What is said of a fax before it goes. */
export interface CostView {
  readonly text: FaxText
  readonly language: Language
  readonly directory: Directory
  readonly quote: Quote
  /** Written out; undefined if nobody told. */
  readonly price: string | undefined
  /** Undefined if they cannot be counted. */
  readonly pages: number | undefined
  /** Whatever is sent with it is sent once. */
  readonly id: string
  readonly error: 'limit' | 'agree' | undefined
}

export async function costView(
  { people }: Pick<Tools, 'people'>,
  request: UserRequest,
  about: Pick<CostView, 'quote' | 'pages' | 'id'> & { readonly error?: CostView['error'] },
): Promise<CostView> {
  const { language } = request
  return {
    text: texts[language],
    language,
    directory: await people.of(request),
    price: writePrice(about.quote.price, request),
    error: undefined,
    ...about,
  }
}
