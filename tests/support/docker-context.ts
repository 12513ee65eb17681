/** Which of `files` a build gets to see, by the lines of a `.dockerignore`: the last that fits a file or a folder above it decides. */
export function dockerContext(files: readonly string[], ignore: string): string[] {
  const rules = ignore
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ keeps: line.startsWith('!'), pattern: patternOf(line.replace('!', '')) }))
  return files.filter((file) => rules.findLast(({ pattern }) => pattern.test(file))?.keeps ?? true)
}

function patternOf(glob: string): RegExp {
  const source = glob
    .split('/')
    .map((part) => (part === '**' ? '(?:.*)' : part.replaceAll(/[.+]/g, '\\$&').replaceAll('*', '[^/]*')))
    .join('/')
    .replaceAll('(?:.*)/', '(?:.*/)?')
  return new RegExp(`^${source}(?:/|$)`)
}
