import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Kernel } from '../kernel.ts'
import type { HistoryState } from '../state/history-state.ts'

/** A copy for an answer, with whole URLs. */
export function shownEntry({ urls }: Kernel, entry: HistoryState): HistoryEntry {
  const shown: HistoryEntry = structuredClone(entry)
  for (const name of ['documentUrl', 'reportUrl', 'previewUrl', 'recordingUrl'] as const) {
    const url = shown[name]
    if (url?.startsWith('/')) shown[name] = urls.base + url
  }
  for (const recording of shown.recordings ?? [])
    if (recording.url?.startsWith('/')) recording.url = urls.base + recording.url
  return shown
}
