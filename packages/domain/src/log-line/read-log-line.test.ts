import { describe, expect, it } from 'vitest'
import { read, TODAY, toDo, withWhom } from './log-line.fixture.ts'

describe('a line that logs a contact', () => {
  it('says who, how, what is new, and what they need', () => {
    const reading = read('coffee with ana, new job at Lumen, needs a tax lawyer')
    expect(reading.people).toMatchObject([{ personId: 'ana ribeiro', role: 'with', text: 'ana' }])
    expect(reading.people[0]?.candidates.map(({ personId }) => personId)).toEqual([
      'ana ribeiro',
      'ana petrova',
    ])
    expect(reading.channel?.value).toBe('in-person')
    expect(reading.on).toEqual({ date: TODAY, span: null })
    expect(reading.news).toMatchObject([
      { text: 'new job at Lumen', about: 0, edit: { title: null, organization: 'Lumen' } },
    ])
    expect(reading.learned).toMatchObject([{ kind: 'need', text: 'a tax lawyer', about: 0 }])
  })

  it('says when, how long, and what was promised until when', () => {
    const reading = read('called Jonas Weber yesterday 20 min, promised to send him the deck by Friday')
    expect(reading).toMatchObject({
      on: { date: '2026-11-22' },
      channel: { value: 'phone' },
      minutes: { value: 20 },
      followUps: [{ text: 'send him the deck', dueOn: '2026-11-27', isDueSaid: true }],
    })
  })

  it('knows an introduction, and proposes who is not on record', () => {
    const reading = read('lunch w/ M. Sørensen 12.11., she introduced me to Karl at Halden')
    expect(reading.on.date).toBe('2026-11-12')
    expect(reading.people).toMatchObject([
      { personId: 'maria sørensen', role: 'with' },
      { personId: null, role: 'introduced', proposal: { name: 'Karl', organization: 'Halden' } },
    ])
    expect(reading.favors).toMatchObject([{ direction: 'received', kind: 'introduction', about: 0 }])
    expect(read('I introduced Tom to Will').favors).toMatchObject([{ direction: 'given' }])
  })

  it('is read in six languages', () => {
    expect(
      read('gestern mit Stefan Bauer telefoniert, sucht Papier, in zwei Wochen nachfassen'),
    ).toMatchObject({
      on: { date: '2026-11-22' },
      channel: { value: 'phone' },
      learned: [{ kind: 'need', text: 'Papier' }],
      followUps: [{ text: 'nachfassen', dueOn: '2026-12-07' }],
    })
    expect(read('déjeuner avec Ana hier, lui envoyer le devis').on.date).toBe('2026-11-22')
    expect(toDo('café con Ana, llamarla mañana')).toEqual(['llamarla @ 2026-11-24'])
    expect(read('almoço com a Ana ontem, procura um armazém').learned).toMatchObject([{ kind: 'need' }])
    expect(withWhom('gisteren gebeld met Pieter van Dijk')).toEqual(['pieter van dijk'])
  })
})

describe('the people of a line', () => {
  it('are found by first name, initial, nickname, slip of the finger, and without accents', () => {
    expect(withWhom('Bob Klein rang')).toEqual(['robert klein'])
    expect(withWhom('coffee with Emma W.')).toEqual(['emma wilson'])
    expect(withWhom('maria sorensen, phone')).toEqual(['maria sørensen'])
    expect(withWhom('lunch with Joans Weber')).toEqual(['jonas weber'])
    expect(withWhom('met Tom & Will')).toEqual(['tom okafor', 'will hartley'])
  })

  it('are left to the user where several are as likely, and told by organization or place', () => {
    expect(withWhom('coffee with Emma')).toEqual(['?'])
    expect(withWhom('coffee with Emma from Brightwater')).toEqual(['emma wilson'])
    expect(withWhom('Emma in Oslo called')).toEqual(['emma larsen'])
  })

  it('are proposed as new only where a name stands', () => {
    expect(withWhom('lunch with Zoltan Bakri from Ferrum Steel')).toEqual(['+Zoltan Bakri'])
    expect(withWhom('met with my team at Lumen')).toEqual([])
    expect(withWhom('Treffen mit Kunden')).toEqual([])
    expect(withWhom('will mark the calendar in may')).toEqual([])
    expect(withWhom('coffee with Ana Silva')).toEqual(['+Ana Silva'])
  })

  it('are proposed by name where they are told first as one of a kind or of a family', () => {
    const guy = read('met a new guy, Leon Faber from Stahlwerk Essen, at the fair')
    expect(guy.people).toMatchObject([
      { role: 'with', proposal: { name: 'Leon Faber', organization: 'Stahlwerk Essen' } },
    ])
    expect(withWhom('met a woman called Dana Hirsch')).toEqual(['+Dana Hirsch'])
    expect(read('met a woman called Dana Hirsch').channel?.value).toBe('in-person')
    expect(withWhom('dinner with Tom and his wife Orla')).toEqual(['tom okafor', '+Orla'])
    expect(read('Tom introduced me to a marine underwriter').people.map(({ text }) => text)).toEqual(['Tom'])
  })

  it('are all there who did something together', () => {
    expect(withWhom('Ana and Jonas Weber visited our stand')).toEqual(['ana ribeiro', 'jonas weber'])
    expect(withWhom('Ana, Tom and Jonas Weber called')).toEqual(['ana ribeiro', 'tom okafor', 'jonas weber'])
    expect(withWhom('Tom said hello and Jonas Weber called')).toEqual(['jonas weber'])
    expect(withWhom('call with Pieter, belt terug')).toEqual(['pieter van dijk'])
  })

  it('are those the contact was with, not those only spoken of', () => {
    const reading = read('coffee with Ana, ask Tom about the hall')
    expect(reading.people.map(({ role }) => role)).toEqual(['with', 'mentioned'])
  })
})

describe('what is said and of whom', () => {
  const learned = (line: string) => read(line).learned.map(({ kind, text }) => `${kind}: ${text}`)

  it('is neither needed nor to be done where somebody was only written to', () => {
    const written = read('emailed Tom about the search for a CFO, call him back on Wednesday')
    expect(written).toMatchObject({ channel: { value: 'email' }, learned: [] })
    expect(written.followUps.map(({ text }) => text)).toEqual(['call him back'])
    expect(toDo('Mail an Stefan Bauer wegen Katalog, nächste Woche nachfassen')).toEqual([
      'nachfassen @ 2026-11-30',
    ])
    expect(toDo('Mail an Tom geschickt')).toEqual([])
  })

  it('is needed in more words than one', () => {
    expect(learned("call with Tom, he'd like a sponsor")).toEqual(['need: a sponsor'])
    expect(learned('met Tom and Ana, they are after a hall in Porto')).toEqual(['need: a hall in Porto'])
    expect(learned('call with Tom, after a long talk')).toEqual([])
    expect(learned('Tom wants to visit our plant')).toEqual(['need: our plant'])
    expect(learned('Ana, quiere un presupuesto')).toEqual(['need: un presupuesto'])
  })

  it('is offered where somebody will do it for the user, and not where the user will', () => {
    expect(learned('Tom will draft the memo for us')).toEqual(['offer: draft the memo for us'])
    expect(learned("I'll draft the memo for Tom")).toEqual([])
    expect(toDo('Tom promised to send me the list')).toEqual([])
  })

  it('is no need where it is handed over next, is a lead, or says not of what', () => {
    expect(learned('Tom asked for the manuscript, send it tonight')).toEqual([])
    expect(learned('Tom asked for a discount, call him Friday')).toEqual(['need: a discount'])
    expect(learned('Tom needs photos by Monday; send them')).toEqual(['need: photos by Monday'])
    expect(learned('Tom passed me a lead: a shipyard wants sensors')).toEqual([])
    expect(learned('Tom at the fair. His plant is hiring')).toEqual([])
    expect(learned('lunch with Tom, recruits for Kite')).toEqual([])
  })
})

describe('how somebody was met', () => {
  it('is known with a slip of the finger, where no word tells it rightly', () => {
    expect(read('coffe with Ana').channel?.value).toBe('in-person')
    expect(read('linkdin message, Tom').channel?.value).toBe('linkedin')
    expect(read('talked to Tom at the launch').channel).toBeNull()
    expect(read('breakfst, then phoned Tom').channel?.value).toBe('phone')
  })

  it('is not told by a reference that was written', () => {
    const reading = read('Wrote Tom Okafor a recommendation')
    expect(reading.channel).toBeNull()
    expect(reading.favors).toMatchObject([{ direction: 'given', kind: 'recommendation' }])
  })
})

describe('the days of a line', () => {
  it('are taken for the contact only where they are its own', () => {
    expect(read('Ana needs a hall on 12 November').on.date).toBe(TODAY)
    expect(read('coffee with Ana, send the deck by 12 November').on.date).toBe(TODAY)
    expect(read('Ana owes me lunch').channel).toBeNull()
    expect(read('Tom on Tuesday').on.date).toBe('2026-11-17')
    expect(read('Dec 3 lunch with Tom').on.date).toBe('2025-12-03')
    expect(read('11/12 call with Tom').on.date).toBe('2026-11-12')
  })

  it('may be written with "of" and a full stop behind the month', () => {
    const fair = read('Tom at the pump fair on the 4th of November. Needs a van')
    expect(fair).toMatchObject({ on: { date: '2026-11-04' }, channel: { value: 'in-person' } })
    expect(fair.learned.map(({ text }) => text)).toEqual(['a van'])
    expect(read('lunch with Tom on 4 Nov., needs a van').on.date).toBe('2026-11-04')
  })

  it('are the first of a season to come, where a season is meant', () => {
    expect(toDo('lunch with Tom, ask him again in spring')).toEqual(['ask him again @ 2027-03-01'])
    expect(toDo('café con Ana, llamarla en otoño')).toEqual(['llamarla @ 2027-09-01'])
    expect(read('Tom thanked me for the lead in summer').on.date).toBe(TODAY)
    expect(toDo('lunch with Tom, find a spring')).toEqual(['find a spring @ 2026-11-25'])
  })

  it('are those of a reminder that does not say of what', () => {
    expect(toDo('lunch with Tom; remind me in three weeks')).toEqual(['remind me @ 2026-12-14'])
    expect(toDo('Kaffee mit Tom, erinnere mich im Januar')).toEqual(['erinnere mich @ 2027-01-01'])
  })

  it('are two days on where a follow-up names none', () => {
    expect(toDo('coffee with Ana, send her the article')).toEqual(['send her the article @ 2026-11-25'])
    expect(toDo('coffee with Ana; follow up next week')).toEqual(['follow up @ 2026-11-30'])
  })

  it('that are all to come make no contact', () => {
    expect(read('ring Mark tomorrow')).toMatchObject({
      isContact: false,
      followUps: [{ text: 'ring Mark', dueOn: '2026-11-24' }],
    })
  })
})
