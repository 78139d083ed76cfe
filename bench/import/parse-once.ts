/**
 * The baseline: unzipping the same archive and parsing its CSVs with the libraries anybody would take, and nothing
 * else. Prints one line of JSON. Argument: archive.
 */
import { parse } from 'csv-parse'
import yauzl from 'yauzl'

const [archive = ''] = process.argv.slice(2)

const parseCsv = async (stream: NodeJS.ReadableStream): Promise<number> => {
  let rows = 0
  const parser = stream.pipe(parse({ relax_column_count: true, relax_quotes: true, bom: true }))
  for await (const _ of parser) rows += 1
  return rows
}

const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
  yauzl.open(archive, { lazyEntries: true, autoClose: false }, (error, file) =>
    error ? reject(error) : resolve(file),
  )
})

const openEntry = (entry: yauzl.Entry) =>
  new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })

const started = performance.now()
let rows = 0
await new Promise<void>((resolve, reject) => {
  zip.on('entry', async (entry: yauzl.Entry) => {
    try {
      if (entry.fileName.endsWith('.csv')) rows += await parseCsv(await openEntry(entry))
      zip.readEntry()
    } catch (error) {
      reject(error)
    }
  })
  zip.on('end', resolve)
  zip.on('error', reject)
  zip.readEntry()
})
zip.close()

console.log(
  JSON.stringify({
    parseMs: performance.now() - started,
    rows,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
)
