/** What the parts of the settings need to be granted. Forms cannot ask for more than their page has. */
export const blockedScopes = ['blacklist:read', 'blacklist:write'] as const
export const pushScopes = ['settings:sipgateio:read', 'settings:sipgateio:write'] as const
export const deviceScopes = ['devices:read', 'users:read'] as const
