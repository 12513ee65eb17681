/** Reaches a handler that is given by its URL. */
export const systemFetch = (request: Request): Promise<Response> => fetch(request)
