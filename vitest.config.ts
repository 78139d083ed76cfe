import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // Two cores: more workers only make the database-heavy files slower.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          include: ['packages/{domain,importers,testkit,web}/src/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'whole',
          include: ['packages/{operations,store,http,cli,mcp,app}/src/**/*.test.ts', 'tests/**/*.test.ts'],
          globalSetup: ['packages/testkit/src/database/global-setup.ts'],
        },
      },
    ],
  },
})
