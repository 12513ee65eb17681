/** Browser programs call the API directly, so it answers any origin; credentials are headers, never cookies. */
export function corsHeaders(request: Request): Record<string, string> {
  const origin = request.headers.get('origin')
  if (origin === null) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'X-Sandbox-Why, Retry-After',
    vary: 'Origin',
  }
}

export function isPreflight(request: Request): boolean {
  return request.method === 'OPTIONS' && request.headers.has('access-control-request-method')
}

export function preflightAnswer(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers':
        request.headers.get('access-control-request-headers') ??
        'Authorization, Content-Type, X-Sipgate-Client, X-Sipgate-Version',
      'access-control-max-age': '600',
    },
  })
}
