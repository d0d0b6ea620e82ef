/** The languages of the product, Dutch first. */
export type Lang = 'nl' | 'en'
