export { GET } from '../../sipgate.ts'
