/** As people type: without accents, capitals and marks. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const distanceAtMostOne = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  const swapped =
    restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0]
      ? restA.slice(2) === restB.slice(2)
      : false
  return (
    swapped ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1)
  )
}

const FORGIVING_FROM = 5

const wordFits = (word: string, asked: string): boolean =>
  word.includes(asked) ||
  (asked.length >= FORGIVING_FROM &&
    /\D/.test(asked) &&
    (distanceAtMostOne(word, asked) || distanceAtMostOne(word.slice(0, asked.length), asked)))

/**
 * Whether every asked word occurs in a text: as a part of a word, or with one typing mistake (a letter missing, too
 * many, wrong or swapped) in words of five letters or more. Codes are never guessed at.
 */
export const matchesText = (text: string, asked: string): boolean => {
  const words = plainWords(text)
  return plainWords(asked).every((one) => words.some((word) => wordFits(word, one)))
}
