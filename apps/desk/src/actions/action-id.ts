/** Whether a form or an address can have it from `actions.newId()`. */
export const isActionId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{22}$/.test(id)
