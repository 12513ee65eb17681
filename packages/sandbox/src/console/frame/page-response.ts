import { pageHeaders } from '../../pages/page-headers.ts'
import { page, type PageOptions } from '../../pages/page.ts'

/** A page of the console with its headers. */
export async function pageResponse(
  status: number,
  options: PageOptions,
  headers: Record<string, string> = {},
): Promise<Response> {
  const scripts = options.scripts !== undefined
  const text = await page({ homeHref: '/_sandbox/', ...options })
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': options.language,
      vary: 'Accept-Language, Cookie',
      ...pageHeaders({ scripts, connect: scripts, media: scripts }),
      ...headers,
    },
  })
}
