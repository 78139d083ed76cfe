import { describe, expect, it } from 'vitest'
import { readDeeds } from './read-deed.ts'
import type { Voice } from './texts/phrase.ts'

const GIVEN_NAMES = new Set(['Jonas', 'Mira', 'Ana', 'Pieter', 'Camille', 'Anke'])
const isGivenName = (word: string) => GIVEN_NAMES.has(word)

const kindsIn = (text: string, voice: Voice, isAmongSeveral = false) =>
  readDeeds(text, { voice, isAmongSeveral, isGivenName }).map(({ kind }) => kind)

describe('what they write to one alone', () => {
  it.each([
    ['Hi! Let me introduce you to Jonas Berg, who runs the yard in Trieste.', 'introduction'],
    ["I'd like you to meet Mira Adler. She buys for three ports.", 'introduction'],
    ["I'm connecting you with Jonas, he is in cc.", 'introduction'],
    ['I have already introduced you to my colleague Ruta Vane by mail.', 'introduction'],
    ['Hiermit stelle ich Ihnen Herrn Dr. Weber vor.', 'introduction'],
    ['Ich möchte dich mit Anke Lindt bekannt machen.', 'introduction'],
    ['Je vous présente Camille Roux, notre directrice logistique.', 'introduction'],
    ['Je te mets en relation avec Camille.', 'introduction'],
    ['Te presento a Ana Solís, que lleva compras en Valencia.', 'introduction'],
    ['Le pongo en contacto con Ana.', 'introduction'],
    ['Apresento-lhe a Ana Prado, da equipa de compras.', 'introduction'],
    ['Ik breng je graag in contact met Pieter de Wit.', 'introduction'],
    ['I have recommended you to our board as an adviser.', 'lead'],
    ['I referred you to a client who needs a customs broker.', 'lead'],
    ['I passed your name on to the head of the yard.', 'lead'],
    ['Ich habe Sie bei unserem Einkauf empfohlen.', 'lead'],
    ["J'ai transmis vos coordonnées à notre acheteur.", 'lead'],
    ['Te he recomendado a mi jefe.', 'lead'],
    ['Passei o seu contacto à equipa.', 'lead'],
    ['Ik heb je aanbevolen bij onze directie.', 'lead'],
    ['Darf ich Ihnen Frau Lindt vorstellen?', 'introduction'],
    ["J'aimerais vous présenter Camille Roux.", 'introduction'],
    ['As promised, I am introducing you to Jonas (cc).', 'introduction'],
    ['I took the liberty of giving your name to our buyer.', 'lead'],
    ['Your proposal has been accepted.', 'business'],
    ['Good news: we accept your proposal and start in May.', 'business'],
    ['The board has decided to award you the contract.', 'business'],
    ['Wir haben Ihr Angebot angenommen.', 'business'],
    ['Nous avons retenu votre devis.', 'business'],
    ['Hemos aceptado su propuesta.', 'business'],
    ['Aceitámos a vossa proposta.', 'business'],
    ['Wij gaan akkoord met uw offerte.', 'business'],
  ])('tells of a deed: %s', (text, kind) => {
    expect(kindsIn(text, 'received')).toEqual([kind])
  })

  it.each([
    'Let me introduce myself: I am Otto, and I sell pallets.',
    'Allow me to introduce our new platform for yards.',
    'Let me introduce you to Zentora, the platform for yards.',
    'I would like to introduce you to our Cloud Suite.',
    'Let me introduce you to Google Cloud at no cost.',
    'See our Introduction to Python on Tuesday.',
    'Could you introduce me to Jonas Berg?',
    'Would you introduce me to your head of purchasing?',
    'Happy to introduce you to Jonas whenever you like.',
    'I could introduce you to Jonas Berg.',
    'If you like, let me introduce you to Jonas Berg.',
    'Let me introduce you to Jonas Berg if you are still looking.',
    'I will introduce you to Jonas next week.',
    'I have not introduced you to Jonas yet.',
    'I was introduced to Jonas Berg yesterday.',
    'Darf ich mich kurz vorstellen? Mein Name ist Otto.',
    'Ich stelle Ihnen gern unser neues Werkzeug vor.',
    'Permettez-moi de me présenter.',
    'Je vous présente mes meilleurs vœux.',
    'Me presento: soy Otto.',
    'Le presento nuestra nueva plataforma.',
    'Apresento-me: sou o Otto.',
    'Mag ik me even voorstellen?',
    'Ik stel voor dat we dinsdag bellen.',
    'I recommended you to try the new yard.',
    'I would have recommended you to our board.',
    'Can you recommend a customs broker?',
    'Unfortunately we did not accept your proposal.',
    'If we accept your proposal, when could you start?',
    'We cannot go ahead with your quote.',
    'I accept your offer and look forward to joining the team.',
    'Our contract runs until May.',
    'Ich würde Sie gerne mit Anke bekannt machen.',
    'Ich möchte dich mit Anke treffen.',
    'I want to introduce you to Amazon Web Services.',
    'You have won the prize draw!',
    '> Let me introduce you to Jonas Berg, who runs the yard.',
    'Sure!\nOn Monday, 3 May 2024 Otto wrote:\nLet me introduce you to Jonas Berg.',
  ])('tells of none: %s', (text) => {
    expect(kindsIn(text, 'received')).toEqual([])
  })

  it('quotes the sentence, and names the third person', () => {
    const [deed] = readDeeds('Good morning. Let me introduce you to Dr. Jonas Berg of the yard. Best, Otto', {
      voice: 'received',
      isAmongSeveral: false,
      isGivenName,
    })
    expect(deed).toEqual({
      kind: 'introduction',
      quote: 'Let me introduce you to Dr. Jonas Berg of the yard.',
      about: 'Jonas Berg',
    })
  })
})

describe('what is said among several', () => {
  it.each([
    'Ada, may I introduce Jonas, director at the yard?',
    'Dear Ada, dear Jonas, I am being lazy and introducing you to each other.',
    'Connecting you two, as promised in Trieste.',
    'E-intro: Ada, meet Jonas.',
    'Jonas, meet Ada. Ada, meet Jonas.',
    'I should have done this a year ago: Ada, Jonas. Jonas, Ada. You both rebuild yards.',
    'Ada <> Jonas',
    'Intro: Ada and Jonas',
    'Jonas, Ada: I would like to introduce you.',
    'Liebe Ada, lieber Jonas, hiermit vernetze ich euch.',
    'Chère Ada, cher Jonas, je vous mets en relation.',
    'Ada, Jonas, os pongo en contacto.',
    'Ada, Jonas, coloco-vos em contacto.',
    'Ada, Jonas, ik breng jullie graag met elkaar in contact.',
  ])('introduces: %s', (text) => {
    expect(kindsIn(text, 'received', true)).toEqual(['introduction'])
  })

  it.each([
    'May I introduce myself to the group?',
    'Introduction to customs law, Tuesday at nine.',
    'Thanks for the call, all. Minutes attached.',
    'Could somebody introduce me to Jonas?',
    'Jonas, meet me at noon.',
    'Re: Intro: Ada and Jonas',
    'AW: Ada <> Jonas',
    'Jonas, Ada. Shall we say Tuesday?',
  ])('introduces nobody: %s', (text) => {
    expect(kindsIn(text, 'received', true)).toEqual([])
  })
})

describe('the user’s own thanks', () => {
  it.each([
    ['Thank you so much for introducing me to Jonas!', 'introduction'],
    ['Thanks for putting me in touch with Mira, we spoke today.', 'introduction'],
    ['Danke dir für den Kontakt zu Anke!', 'introduction'],
    ["Merci de m'avoir présenté à Camille.", 'introduction'],
    ['Gracias por presentarme a Ana.', 'introduction'],
    ['Obrigado por me apresentar ao Pedro.', 'introduction'],
    ['Bedankt voor de introductie bij Pieter.', 'introduction'],
    ['Thanks for the referral, they called this morning.', 'lead'],
    ['Thank you for your advice on the board seat.', 'help'],
    ['Vielen Dank für Ihre Hilfe mit dem Zoll.', 'help'],
    ['Merci pour vos conseils.', 'help'],
    ['Gracias por tu ayuda.', 'help'],
    ['Obrigada pela tua ajuda.', 'help'],
    ['Bedankt voor je hulp!', 'help'],
    ['Thank you for mentoring me all these years.', 'mentoring'],
  ])('tell of a deed: %s', (text, kind) => {
    expect(kindsIn(text, 'sent')).toContain(kind)
  })

  it.each([
    'Thanks in advance for your help.',
    'Vielen Dank im Voraus für Ihre Hilfe.',
    "Merci d'avance pour votre aide.",
    'Gracias de antemano por su ayuda.',
    'Could you introduce me to Jonas?',
    'Let me introduce you to Jonas Berg.',
    'Thank you for connecting.',
    'Your proposal is accepted.',
    'Thank you for the help line number.',
    'I hope your advice helped him.',
  ])('tell of none: %s', (text) => {
    expect(kindsIn(text, 'sent')).toEqual([])
  })
})

describe('the user’s own notes', () => {
  it.each([
    ['Introduced me to the head of purchasing at the yard.', 'introduction'],
    ['Hat mich mit Anke bekannt gemacht.', 'introduction'],
    ["M'a présenté à Camille.", 'introduction'],
    ['Me presentó a Ana.', 'introduction'],
    ['Apresentou-me o Pedro.', 'introduction'],
    ['Heeft me voorgesteld aan Pieter.', 'introduction'],
    ['Referred us to the port of Trieste.', 'lead'],
    ['Sent me a lead in May.', 'lead'],
    ['Became a client in 2021.', 'business'],
    ['Client since 2019.', 'business'],
    ['Kunde seit 2019.', 'business'],
    ['My mentor at the yard, asks one question and waits.', 'mentoring'],
    ['Mi mentora de siempre.', 'mentoring'],
    ['She was my first mentor.', 'mentoring'],
    ['Mentorin seit 2015.', 'mentoring'],
    ['Hat uns den Auftrag in Triest gebracht.', 'business'],
    ['Helped me with the board seat.', 'help'],
    ['Hat mir sehr geholfen.', 'help'],
    ["M'a beaucoup aidé en 2020.", 'help'],
    ['Me ayudó con la aduana.', 'help'],
    ['Me ajudou com a alfândega.', 'help'],
    ['Heeft me geholpen met de douane.', 'help'],
  ])('tell of a deed: %s', (text, kind) => {
    expect(kindsIn(text, 'own')).toEqual([kind])
  })

  it.each([
    'Looking for a mentor.',
    'Mentors start-ups in Ghent.',
    'Never helped me when I asked.',
    'Could have helped me with the board seat.',
    'Promised to be a reference if I ever need one.',
    'Needs a pilot site. Offers introductions in Porto.',
    'Wants to be introduced to Jonas.',
    'I introduced her to Jonas.',
    'Asked me to refer her to our buyers.',
    'Knows my mentor Otto.',
    'Friend of my mentor.',
  ])('tell of none: %s', (text) => {
    expect(kindsIn(text, 'own')).toEqual([])
  })
})
