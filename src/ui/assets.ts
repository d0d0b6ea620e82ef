const addresses = new Map<string, string>()

/**
 * Tells the layout where the built assets stand; called once at boot with the build's manifest.
 * @example registerAssets({ 'site.css': '/assets/site-3f2a.css', 'live.js': '/assets/live-99c1.js' })
 */
export const registerAssets = (manifest: Record<string, string>): void => {
  addresses.clear()
  for (const [name, address] of Object.entries(manifest)) addresses.set(name, address)
}

/** Address of an asset by its plain name; without a manifest the plain name under `/assets/`. */
export const assetUrl = (name: string): string => addresses.get(name) ?? `/assets/${name}`
