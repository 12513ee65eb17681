import { Refusal } from './refusal.ts'

/**
 * The address of a webhook; an empty one means none.
 * @throws Refusal 400
 */
export function checkWebhookUrl(url: string, pointer: string): string {
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return url
  throw new Refusal(400, 'A webhook must begin with http:// or https://, or be empty.', pointer)
}
