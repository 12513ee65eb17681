/** What our Markdown says that a program can hold it to: its links, its headings and its fenced code. */
export interface CodeBlock {
  language: string
  code: string
  /** The line of the opening fence, counted from 1. */
  line: number
  /** The HTML comment on the line before the fence: `from examples/x.ts`, `continues`, `given token: string`, `file: app.js`. */
  note: string
}

export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  const lines = markdown.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const fence = /^```(\S*)/.exec(lines[index] ?? '')
    if (fence === null) continue
    const start = index
    const code: string[] = []
    for (index += 1; index < lines.length && !(lines[index] ?? '').startsWith('```'); index += 1) {
      code.push(lines[index] ?? '')
    }
    let before = start - 1
    while (before >= 0 && (lines[before] ?? '').trim() === '') before -= 1
    const note = /^<!--\s*(.*?)\s*-->$/.exec((lines[before] ?? '').trim())?.[1] ?? ''
    blocks.push({ language: fence[1] ?? '', code: code.join('\n'), line: start + 1, note })
  }
  return blocks
}

/** The text with fenced code blanked, so that line numbers stay. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```/gm, (block) => block.replaceAll(/[^\n]/g, ''))
}

export function links(markdown: string): { target: string; line: number }[] {
  return prose(markdown)
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map((match) => ({
        target: match[1] ?? '',
        line: index + 1,
      })),
    )
}

export function npmScripts(markdown: string): { name: string; line: number }[] {
  return markdown.split('\n').flatMap((text, index) =>
    [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => ({
      name: match[1] ?? '',
      line: index + 1,
    })),
  )
}

/** The anchors a page offers, as GitHub makes them from its headings. */
export function anchors(markdown: string): Set<string> {
  return new Set(
    prose(markdown)
      .split('\n')
      .flatMap((text) => /^#{1,6}\s+(.*)$/.exec(text)?.[1] ?? [])
      .map((heading) =>
        heading
          .replaceAll(/[`*]/g, '')
          .trim()
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
          .replaceAll(/\s/g, '-'),
      ),
  )
}
