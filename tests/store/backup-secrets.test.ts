import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openRapport } from '@rapport/app'
import { type AnyOperation, registry } from '@rapport/operations'
import { expect, test } from 'vitest'
import { createSecretFile } from '../../packages/app/src/secrets.ts'
import { readToken } from '../../packages/app/src/token.ts'

test('neither a backup nor an export holds the key or a password', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rapport-secrets-'))
  // Root's database runs as another user, who must be let through.
  await chmod(dataDir, 0o755)
  const rapport = openRapport({ data: dataDir, environment: {} })
  try {
    const token = await readToken(dataDir)
    const password = `canary-${randomUUID()}`
    await createSecretFile(async () => dataDir).set('source-1', password)
    const documentOf = async (operation: AnyOperation, input: unknown) => {
      const result = await rapport.run(operation, input)
      if (!result.ok) throw new Error(result.failure.message)
      return Buffer.from(await (result.value as { content: File }).content.arrayBuffer())
    }
    const backup = gunzipSync(await documentOf(registry.data.backup, {})).toString('utf8')
    const everything = (await documentOf(registry.data.export, { format: 'json' })).toString('utf8')
    for (const secret of [token, password]) {
      expect(backup).not.toContain(secret)
      expect(everything).not.toContain(secret)
    }
  } finally {
    await rapport.close()
    await rm(dataDir, { recursive: true, force: true })
  }
})
