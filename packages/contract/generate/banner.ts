/** Stands on top of every generated TypeScript file. */
export const banner =
  '// Generated from packages/contract/api by `npm run generate`. Change the description, not this file.\n'
