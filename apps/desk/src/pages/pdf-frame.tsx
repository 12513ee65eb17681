/** A PDF of desk's own in the page. The script frames it: a browser that shows no PDFs would download what is in a frame, unasked. */
export function PdfFrame({ src, title }: { src: string; title: string }) {
  return <div data-frame={src} data-title={title} />
}
