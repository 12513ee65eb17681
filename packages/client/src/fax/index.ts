export { sendFax, type Fax } from './send-fax.ts'
export { trackFax, type FaxStatus, type FaxTracking, type TrackFaxOptions } from './track-fax.ts'
export type { PdfSource } from './pdf.ts'
