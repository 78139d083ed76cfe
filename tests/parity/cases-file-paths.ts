import { gzipSync } from 'node:zlib'
import { fails, invalid, ok, type ParityCase } from './case.ts'

const EDGES = {
  fileName: 'EDGES.csv',
  content: [
    'source,target,weight,kind',
    'Ada,"Björn Ó Sé; ""Bo""",0.8,friend',
    'Ada,李 雷,0.5,',
    '李 雷,"Björn Ó Sé; ""Bo""",0.25,',
    '"Björn Ó Sé; ""Bo""",=HYPERLINK("x"),1,',
    'Ada,Ada,0.5,',
    'Ada,Nobody,7,',
    'Ada,Nobody,0,',
  ].join('\n'),
}
const PAIRS = { fileName: 'pairs.csv', content: 'from,to\nAda,李 雷\nAda,Somebody\n李 雷\nAda,Ada\n' }
const only = (content: string | Uint8Array) => () => ({
  file: { fileName: 'x.csv', content },
  from: 'a',
  to: 'b',
})

/** Paths straight from a file. */
export const filePathCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'graph.paths': [
    ok(() => ({ file: EDGES, from: 'Ada', to: '=HYPERLINK("x")' })),
    ok(() => ({ file: EDGES, from: 'Ada', to: '李 雷', k: 1, hops: 1 })),
    ok(() => ({ file: EDGES, pairs: PAIRS, k: 2 })),
    ok(() => ({
      file: { fileName: 'x.txt.gz', content: new Uint8Array(gzipSync('# ties\n1\t2\n2\t3\n')) },
      from: '1',
      to: '3',
    })),
    fails('NOT_IN_LIST', () => ({ file: EDGES, from: 'Ada', to: 'Somebody “else” 🙂' })),
    fails('SAME_PERSON', () => ({ file: EDGES, from: 'Ada', to: 'Ada' })),
    fails('EMPTY_LIST', only('# nothing\n')),
    fails('EMPTY_LIST', () => ({ file: EDGES, pairs: { fileName: 'pairs.csv', content: '\n' } })),
    fails('NOT_A_LIST', only('a\0b,c\n')),
    fails('NOT_A_LIST', only('alone\n')),
    fails('NOT_A_LIST', only(new Uint8Array(gzipSync('a,b\n'.repeat(1_000)).subarray(0, 30)))),
    invalid({ file: EDGES, from: 'Ada' }),
    invalid({ file: EDGES, from: 'Ada', to: 'B', k: 0 }),
    invalid({ file: EDGES, from: 'Ada', to: 'B', hops: 0.5 }),
  ],
}
