/** Values that scripts and tests may rely on. Nothing here is real, and nothing here protects anything. */
export const defaults = {
  username: 'demo',
  password: 'demo',
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
} as const
