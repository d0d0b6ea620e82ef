import { raw } from 'hono/html'
import { signSvg } from './sign.tsx'

/** The product's own sign: two discs and the lens where they meet. Decoration beside the name. */
export const ProductSign = ({ size }: { size: number }) =>
  raw(
    signSvg({
      parts: [
        { share: 0.5, hue: 8, label: '' },
        { share: 0.5, hue: 1, label: '' },
      ],
      size,
      decorative: true,
    }),
  )
