import { realClock } from '../platform/clock.ts'
import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Keeps what the demo provider knows in memory, for as long as the demo runs. */
export const demoStore = (name: string): Adapter => {
  const records = new Map<string, AdapterPayload>()
  const find = async (test: (record: AdapterPayload) => boolean) => [...records.values()].find(test)
  return {
    upsert: async (id, payload, expiresIn) => {
      records.set(id, { ...payload, kind: payload.kind ?? name })
      if (expiresIn) setTimeout(() => records.delete(id), expiresIn * 1000).unref()
    },
    find: async (id) => records.get(id),
    findByUid: (uid) => find((record) => record.uid === uid),
    findByUserCode: (code) => find((record) => record.userCode === code),
    consume: async (id) => {
      const record = records.get(id)
      if (record) record.consumed = Math.floor(realClock.now().epochMilliseconds / 1000)
    },
    destroy: async (id) => void records.delete(id),
    revokeByGrantId: async (grantId) => {
      for (const [id, record] of records) if (record.grantId === grantId) records.delete(id)
    },
  }
}
