import type { PlayTask } from '../play-task.ts'

export const deviceTasks = {
  'activate sim': (_kernel, { ref }, account) => {
    const device = account.devices.find(({ id }) => id === ref)
    if (device?.type === 'MOBILE' && device.simState === 'PENDING') device.simState = 'ACTIVE'
  },
} satisfies Record<string, PlayTask>
