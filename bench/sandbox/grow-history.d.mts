import type { Sandbox } from '@sipgate-kit/sandbox'

export function growHistory(sandbox: Pick<Sandbox, 'snapshot' | 'restore'>, entries: number): void
