/** What the commands take from the machine they run on. */
export const platform = {
  fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init),
}
