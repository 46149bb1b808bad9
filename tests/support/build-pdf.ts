/** One stretch of text on a page: where it stands, in points from the lower left corner, and how large. */
export interface Drawn {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}

/** A PDF with these pages, of 600 by 800 points, in Helvetica; written by hand, with nothing compressed. */
export function buildPdf(pages: readonly (readonly Drawn[])[]): string {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((drawn, i) => {
      const stream = drawn.map(drawText).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
}

/** Lines one under the other. */
export function column(x: number, top: number, lines: readonly string[], size = 10): Drawn[] {
  return lines.map((text, i) => ({ x, y: top - i * size * 1.2, size, text }))
}

function drawText({ x, y, size = 10, text }: Drawn): string {
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`
}
