import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const COMPRESSIBLE = new Set(['.css', '.html', '.js', '.json', '.map', '.svg', '.txt', '.webmanifest'])
/** Below this, in bytes, compression saves less than a packet. */
const WORTH_COMPRESSING = 1_400
/** Names that the build made from the contents: `app-B1x9_kQz.js`. They never change. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/

type Encoding = 'br' | 'gzip'

interface WebFile {
  readonly path: string
  readonly type: string
  readonly hasVariants: boolean
  content: Buffer<ArrayBuffer> | null
  etag: string
  readonly variants: Map<Encoding, Promise<Buffer<ArrayBuffer>>>
}

/** The built web UI. Only files found when the server started are served: no path of a request reaches the disk. */
export interface WebFiles {
  readonly isBuilt: boolean
  readonly serve: (pathname: string, headers: Headers) => Promise<Response | null>
}

export const createWebFiles = (root: string): WebFiles => {
  const files = listFiles(root)
  return {
    isBuilt: files.has('/index.html'),
    serve: async (pathname, headers) => {
      const file = files.get(pathname)
      return file === undefined ? null : respond(pathname, file, headers)
    },
  }
}

const listFiles = (root: string): ReadonlyMap<string, WebFile> => {
  const files = new Map<string, WebFile>()
  for (const name of readNames(root)) {
    const extension = extname(name)
    files.set(`/${name.split(sep).join('/')}`, {
      path: join(root, name),
      type: MEDIA_TYPES[extension] ?? 'application/octet-stream',
      hasVariants: COMPRESSIBLE.has(extension),
      content: null,
      etag: '',
      variants: new Map(),
    })
  }
  return files
}

/** Nothing when there is no build yet. */
const readNames = (root: string): readonly string[] => {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  } catch {
    return []
  }
}

const respond = async (pathname: string, file: WebFile, headers: Headers): Promise<Response> => {
  file.content ??= readFileSync(file.path)
  file.etag ||= `"${createHash('sha256').update(file.content).digest('base64url').slice(0, 22)}"`
  const shared = {
    ETag: file.etag,
    Vary: 'Accept-Encoding',
    'Cache-Control': HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers: shared })
  const encoding = encodingFor(file, headers.get('accept-encoding') ?? '')
  const body = encoding === null ? file.content : await variantOf(file, file.content, encoding)
  return new Response(body, {
    headers: {
      ...shared,
      'Content-Type': file.type,
      'Content-Length': String(body.length),
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    },
  })
}

const encodingFor = (file: WebFile, accepted: string): Encoding | null => {
  if (!file.hasVariants || (file.content?.length ?? 0) < WORTH_COMPRESSING) return null
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

const variantOf = (file: WebFile, content: Buffer<ArrayBuffer>, encoding: Encoding) => {
  const known = file.variants.get(encoding)
  if (known !== undefined) return known
  const made = encoding === 'br' ? toBrotli(content) : toGzip(content)
  file.variants.set(encoding, made)
  return made
}

const toGzip = async (content: Buffer) => Buffer.from(await promisify(gzip)(content))

/** Quality 5 of 11: nearly as small, and a first visit does not wait for it. */
const toBrotli = async (content: Buffer) =>
  Buffer.from(await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
