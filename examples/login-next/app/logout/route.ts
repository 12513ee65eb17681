export { POST } from '../../sipgate.ts'
