/** What others wrote, as one line without characters that would steer the terminal. */
export function visible(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '�')
}
