export { safeguards, type Safeguards } from './safeguards.ts'
