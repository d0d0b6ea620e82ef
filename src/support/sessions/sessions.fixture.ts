import type { Browser } from '../../../tests/app.ts'

/** A form that is filled in well, for tests to change. */
export const filledIn = (secret: string, changes: Record<string, string> = {}) => ({
  secret,
  name: 'Iris de Boer',
  email: 'iris@voorbeeld.example',
  organisation: 'ROC Voorbeeldstad',
  role: 'developer',
  people: '3',
  idea: 'Zorg en techniek samen',
  questions: 'Bestaat dit al?\nWelke terugvaloptie past?',
  'day1-day': '5',
  'day1-month': '11',
  'day1-year': '2019',
  'day2-day': '4',
  'day2-month': '11',
  'day2-year': '2019',
  'day3-day': '',
  'day3-month': '',
  'day3-year': '',
  dayPart: 'morning',
  ...changes,
})

/** Opens the form and gives the secret that was made for it. */
export const secretOf = async (browser: Browser): Promise<string> => {
  const text = await (await browser.get('/werksessie')).text()
  return /name="secret" value="([\w-]{43})"/.exec(text)?.[1] ?? ''
}

/** Signs up; gives the path of the request's own page. */
export const signUp = async (
  browser: Browser,
  changes: Record<string, string> = {},
): Promise<string> => {
  const response = await browser.post('/werksessie', filledIn(await secretOf(browser), changes))
  return response.headers.get('location') ?? ''
}

/** What an adviser fills in to plan a session. */
export const planForm = (version: number, changes: Record<string, string> = {}) => ({
  version: String(version),
  'day-day': '5',
  'day-month': '11',
  'day-year': '2019',
  start: '10:00',
  duration: '90',
  place: 'Zaal 2, Voorbeeldstad',
  link: '',
  note: 'Neem uw concept mee.',
  ...changes,
})
