import type { FileState, HistoryState } from '../state/history.ts'

interface SeededHistory {
  /** Newest first. */
  history: HistoryState[]
  files: FileState[]
}

export function demoHistory(_now: number): SeededHistory {
  return { history: [], files: [] }
}

export function otherHistory(_now: number): SeededHistory {
  return { history: [], files: [] }
}
