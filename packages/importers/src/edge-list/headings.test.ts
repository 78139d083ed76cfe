import { describe, expect, it } from 'vitest'
import { readHeadings } from './headings.ts'

describe('headings of a list of ties', () => {
  it.each([
    'source,target,weight',
    'Source Name,Target Name,Tie strength',
    'sourceId,targetId,edge_weight',
    'FromNodeId,ToNodeId,prob',
    'Person 1,Person 2,Closeness',
    'person_a,person_b,p',
    'node1,node2,weight',
    'Id1,Id2,likelihood',
    'a,b,weight',
    'u,v,w',
  ])('are known as %s', (line) => {
    expect(readHeadings(line.split(','))).toEqual(['source', 'target', 'weight'])
  })

  it('keep what is one word in one', () => {
    expect(readHeadings(['Name', 'LinkedIn', 'eMail'])).toEqual(['target', 'target_url', 'target_email'])
  })

  it.each(['a,b', 'b,a', 'a,b,c', 'a,b,friend', 'a,b,0.5', 'Ann,Bo'])(
    'are not %s, which is a tie',
    (line) => {
      expect(readHeadings(line.split(','))).toBeNull()
    },
  )
})
