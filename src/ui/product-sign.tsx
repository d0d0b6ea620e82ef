interface ProductSignProps {
  /** Width in pixels. */
  size: number
}

/** The product's own sign: two discs and the lens where they meet. Decoration beside the name. */
export const ProductSign = ({ size }: ProductSignProps) => (
  <svg
    class="snijvlak-product-sign"
    viewBox="0 0 40 28"
    width={size}
    height={(size * 28) / 40}
    aria-hidden="true"
    focusable="false"
  >
    <circle class="snijvlak-product-sign__a" cx="14" cy="14" r="14" />
    <circle class="snijvlak-product-sign__b" cx="26" cy="14" r="14" />
    <path
      class="snijvlak-product-sign__lens"
      d="M20 1.351a14 14 0 0 1 0 25.298a14 14 0 0 1 0-25.298z"
    />
  </svg>
)
