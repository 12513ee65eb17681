/** A table without the columns in which nothing stands. Empty without rows. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, column) => rows.some((row) => row[column] !== ''))
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => used[column]).join(' | ')} |`
  return rows.length === 0
    ? ''
    : [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n')
}

function cell(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

/** Text of the description, whose `<` must not begin an element. In code it stands for itself. */
export function prose(text: string): string {
  return text
    .trim()
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replaceAll('<', '&lt;') : part))
    .join('`')
}

/** A value or name as code. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** The anchor that a heading made of a method's name gets: `users.get` is found at `#usersget`. */
export function anchor(sdk: string): string {
  return sdk.toLowerCase().replaceAll('.', '')
}

/** A fenced block, and before it a comment that nobody sees but the check that compiles snippets. */
export function block(language: string, text: string, note?: string): string {
  const fenced = `\`\`\`${language}\n${text}\n\`\`\``
  return note ? `<!-- ${note} -->\n\n${fenced}` : fenced
}
