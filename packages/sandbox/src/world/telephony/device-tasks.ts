import type { PlayTask } from '../task-handler.ts'

export const deviceTasks = {
  'activate sim': (_kernel, { ref }, account) => {
    const device = account.devices.find(({ id }) => id === ref)
    if (device?.type === 'MOBILE' && device.simState === 'PENDING') device.simState = 'ACTIVE'
  },
} satisfies Record<string, PlayTask>
