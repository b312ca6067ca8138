import { encode } from 'uqr'

/** Four modules of white on every side, as the standard asks. */
const quietZone = 4

export interface QrDrawing {
  /** Modules on each side, quiet zone included: the side of the view box. */
  side: number
  /** One path for all black modules. */
  path: string
}

/** A QR code as an SVG path, a fifteenth of which may be covered. */
export function qrOf(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const path = data.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { side: size, path }
}
