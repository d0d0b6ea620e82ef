/** Joins class names, leaving out what does not apply: `classes('a', open && 'a--open')`. */
export const classes = (...names: (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
