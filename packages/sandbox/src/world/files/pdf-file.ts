/** Whether it begins and ends as a PDF does. */
export function isPdf(file: Buffer): boolean {
  return file.subarray(0, 5).equals(Buffer.from('%PDF-')) && file.subarray(-1024).includes('%%EOF')
}

/** Counted as the file itself says; at least one. */
export function pagesOf(pdf: Buffer): number {
  return Math.max(1, pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0)
}
