import type { Command } from 'commander'

/** Ends the program for a word that is not a command of `parent`, with the command that was probably meant. */
export function refuseUnknownCommand(parent: Command, word: string): never {
  const near = nearest(word, parent)
  const path = pathOf(parent)
  const suggestion = near === undefined ? '' : ` Did you mean "${near}"?`
  parent.error(`error: unknown command "${[...path, word].join(' ')}".${suggestion}`, {
    code: 'commander.unknownCommand',
  })
}

/** The nearest of `parent`'s own commands, two letters away at most; otherwise the same word elsewhere, since commands stand in groups. */
function nearest(word: string, parent: Command): string | undefined {
  const own = parent.commands.filter((command) => distance(word, command.name()) <= 2)
  own.sort((one, other) => distance(word, one.name()) - distance(word, other.name()))
  const [command] = own.length > 0 ? own : descendants(rootOf(parent)).filter((one) => one.name() === word)
  return command && pathOf(command).join(' ')
}

function descendants(command: Command): Command[] {
  return command.commands.flatMap((child) => [child, ...descendants(child)])
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent)
}

/** The words that lead to a command, without the program's name. */
function pathOf(command: Command): string[] {
  return command.parent === null ? [] : [...pathOf(command.parent), command.name()]
}

/** How many letters to insert, remove or replace (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
