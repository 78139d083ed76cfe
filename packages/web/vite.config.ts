import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm start` serves, for the development proxy. */
const SERVER = process.env.RAPPORT_SERVER ?? 'http://127.0.0.1:4321'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts as data URIs would need `font-src data:` in the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/rpc': SERVER, '/api': SERVER } },
})
