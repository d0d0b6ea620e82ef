import { raw } from 'hono/html'
import { assetUrl } from '../../ui/assets.ts'
import { DEMO_ACCOUNTS, type DemoAccount } from '../demo-accounts.ts'
import { accessTexts } from '../texts.ts'

const byOrganisation = (): DemoAccount[][] =>
  Object.values(Object.groupBy(DEMO_ACCOUNTS, (account) => account.organisation.id)).map(
    (group) => group ?? [],
  )

const Account = ({ account }: { account: DemoAccount }) => (
  <li>
    <button class="snijvlak-choice" type="submit" name="account" value={account.id}>
      <strong>{account.name}</strong>
      <span>{account.roles.map((role) => accessTexts('nl')[role]).join(', ')}</span>
      <span>{account.about.nl}</span>
    </button>
  </li>
)

const Group = ({ accounts }: { accounts: DemoAccount[] }) => (
  <section>
    <h2 class="nl-heading nl-heading--level-3">{accounts[0]?.organisation.name}</h2>
    <ul class="snijvlak-choices">
      {accounts.map((account) => (
        <Account account={account} />
      ))}
    </ul>
  </section>
)

/** Where one chooses a fictional account; stands on the address of the provider, and takes its look from the product. */
export const demoSignInPage = async (
  uid: string,
  baseUrl: string,
): Promise<{ html: string; policy: string }> => {
  const page = (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang="nl">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Kies een oefenaccount – Snijvlak</title>
          <link rel="stylesheet" href={`${baseUrl}${assetUrl('site.css')}`} />
        </head>
        <body>
          <main class="snijvlak-main" id="inhoud">
            <h1 class="nl-heading nl-heading--level-1">Kies een oefenaccount</h1>
            <p class="nl-paragraph nl-paragraph--lead">
              Alle scholen, kantoren en mensen op deze pagina zijn verzonnen. Een wachtwoord is niet
              nodig.
            </p>
            <form method="post" action={`/kies/${uid}`}>
              {byOrganisation().map((accounts) => (
                <Group accounts={accounts} />
              ))}
            </form>
            <p>
              <a class="nl-link" href={baseUrl}>
                Terug zonder in te loggen
              </a>
            </p>
          </main>
        </body>
      </html>
    </>
  )
  const origins = `${baseUrl} ${baseUrl.replace('localhost', '127.0.0.1')}`
  return {
    html: String(await page),
    policy: `default-src 'none'; style-src ${origins}; font-src ${origins}; img-src ${origins} data:; base-uri 'none'; frame-ancestors 'none'`,
  }
}
