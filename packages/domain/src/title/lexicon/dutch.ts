import type { Lexicon } from './shape.ts'

/** Dutch, accents folded; most titles are English or written-together compounds. */
export const dutch: Lexicon = {
  ranks: {
    cxo: 'algemeen directeur, directeur generaal, bestuursvoorzitter, voorzitter raad van bestuur, lid raad van bestuur, bestuurder, dga, directeur eigenaar, statutair directeur, raad van bestuur, voorzitter van de raad van bestuur, vice voorzitter raad van bestuur, burgemeester, hoofd risicofunctionaris, hoofd financieel functionaris, voorzitter',
    director:
      'directeur, hoofd, adjunct directeur, rector, decaan, hoofdredacteur, bedrijfsleider directie, hoofd van, directielid, vestigingsdirecteur, schooldirecteur',
    manager:
      'manager, leidinggevende, teamleider, ploegleider, afdelingshoofd, bedrijfsleider, filiaalmanager, projectleider, chef, voorman, winkelmanager, vestigingsmanager, opzichter, uitvoerder, beheerder terminal, groepsleider, hoofd huishouding, teamhoofd, vestigingsleider, filiaalleider, afdelingsmanager, unitmanager, rayonmanager, supervisor',
    partner: 'vennoot, maat, managing vennoot',
    owner:
      'eigenaar, oprichter, mede oprichter, medeoprichter, mede eigenaar, ondernemer, zzper, zzp, zelfstandige, medeeigenaar, zelfstandig ondernemer',
    training:
      'stagiair, stage, leerling, promovendus, werkstudent, traineeship, afstudeerder, student, afstudeerstagiair, haio, aio, bijbaan, meeloopstage',
    support: 'assistent, secretaresse, directiesecretaresse, managementassistent, assistente, hulp',
    'senior-noun': 'hoofdingenieur',
    'senior-word': 'ervaren, eerste, staf, hoofd landschapsarchitect',
    'junior-word': 'aankomend',
    'deputy-word': 'adjunct, plaatsvervangend, plv, waarnemend, assistent bedrijfsleider',
    board:
      'commissaris, lid raad van toezicht, toezichthouder, raad van commissarissen, bestuurslid, lid, raadslid, gemeenteraadslid',
  },
  people:
    'medewerker, adviseur, specialist, functionaris, deskundige, coordinator, consulent, vertegenwoordiger, analist, beheerder, begeleider, expert, consultant, employe, medewerkster, kracht, hulpkracht',
  compoundHeads:
    'leider, leidster, medewerker, medewerkster, adviseur, beheerder, manager, directeur, deskundige, ontwikkelaar, ingenieur, technoloog, technicus, monteur, leraar, docent, arts, verpleegkundige, begeleider, assistent, secretaris, secretaresse, consulent, functionaris, analist, chauffeur, redacteur, vertegenwoordiger, verkoper, inkoper, planner, controleur, inspecteur, architect, ontwerper, expert, specialist, onderzoeker, administrateur, hoofd, coordinator, therapeut, kundige, accountant, jurist, advocaat, officier, agent, bewaker, wacht, bouwer, maker, werker, chef, kok, bediende, operator, stagiair, tester, programmeur, instructeur, trainer, kunstenaar, fotograaf, makelaar, afdeling, studio',
  functions: {
    Accounting: {
      decisive: 'assistent accountant, registeraccountant',
      jobs: 'accountant, boekhouder, belastingadviseur, fiscalist, administrateur, salarisadministrateur, financieel administrateur',
      fields: 'boekhouding, belasting, salarisadministratie, crediteuren, debiteuren, fiscaal, salaris',
    },
    Administrative: {
      decisive:
        'office manager, administratief medewerker, managementassistent, directiesecretaresse, secretarieel medewerker',
      jobs: 'secretaresse, receptionist, telefonist, baliemedewerker, secretaris',
      fields: 'administratie, administratief, secretariaat, receptie, balie, kantoor',
      softJobs: 'assistent',
    },
    'Arts and Design': {
      decisive: 'opname artiest',
      jobs: 'ontwerper, vormgever, kunstenaar, fotograaf, muzikant, acteur, architect, illustrator, stylist, zanger, danser, grafisch vormgever, artiest, landschapsarchitect, beeldhouwer, schilder kunst, componist, dirigent',
      fields: 'ontwerp, vormgeving, kunst, grafisch, muziek, theater, ontwerpstudio, beeldende, mode',
    },
    'Business Development': {
      fields: 'bedrijfsontwikkeling, fondsenwerving, partnerschappen',
      softFields: 'strategie, innovatie',
    },
    'Community and Social Services': {
      decisive: 'maatschappelijk werker, maatschappelijk werk, sociaal werker, jeugdzorgwerker',
      jobs: 'dominee, predikant, pastor, oppas, vrijwilliger, gastouder, jongerenwerker',
      fields: 'welzijn, jeugd, jeugdzorg, sociaal, maatschappelijk, gemeenschap',
    },
    Consulting: {
      jobs: 'organisatieadviseur, bedrijfsadviseur',
      fields: 'advies',
      softJobs: 'adviseur, consultant',
    },
    'Customer Success and Support': {
      decisive: 'klantenservice, klantcontact, klantenservice medewerker, klantadviseur, klantrelaties',
      fields: 'klant, klanten',
    },
    Education: {
      jobs: 'leraar, docent, onderwijzer, leerkracht, bibliothecaris, instructeur, onderwijsassistent, pedagoog, lerares, hoogleraar, archivaris, schooldirecteur, klassenassistent, lector, pedagogisch medewerker, opleider',
      fields: 'onderwijs, school, opleiding, opleidingen, klas, universiteit, bibliotheek, kinderopvang',
    },
    Engineering: {
      decisive:
        'software ontwikkelaar, softwareontwikkelaar, systeemingenieur, onderzoeksingenieur, ontwikkelings technoloog',
      jobs: 'ingenieur, ontwikkelaar, programmeur, constructeur, tekenaar, werkvoorbereider, landmeter, technoloog, systeemingenieur',
      fields:
        'techniek, ontwikkeling, werktuigbouw, werktuigbouwkunde, elektrotechniek, civiele, ingebedde, bouwkunde',
      softFields: 'technisch, technische',
    },
    Entrepreneurship: {
      softJobs:
        'eigenaar, oprichter, mede oprichter, ondernemer, zzper, zelfstandige, zelfstandig ondernemer',
    },
    Finance: {
      decisive:
        'financieel directeur, financieel adviseur, schade expert, business controller, hoofd risicofunctionaris, hypotheekadviseur, financieel analist',
      jobs: 'bankier, hypotheekadviseur, verzekeringsadviseur, schadebehandelaar, actuaris, makelaar in assurantien',
      fields:
        'financieel, financiele, financien, verzekeringen, verzekering, bank, krediet, hypotheek, hypotheken, schade, risico, belegging, beleggingen, pensioen',
    },
    'Healthcare Services': {
      decisive:
        'medisch secretaresse, doktersassistent, tandartsassistent, apothekersassistent, ig verzorgende',
      jobs: 'arts, huisarts, verpleegkundige, praktijkverpleegkundige, verzorgende, tandarts, apotheker, fysiotherapeut, psycholoog, dierenarts, verloskundige, chirurg, logopedist, dietist, therapeut, ziekenverzorger, thuiszorg, kraamverzorgende, orthopedagoog, psychiater, optometrist, opticien',
      fields: 'zorg, medisch, medische, verpleging, gezondheid, ziekenhuis, gezondheidszorg, farmacie',
    },
    'Human Resources': {
      decisive:
        'human resource adviseur, hr adviseur, personeelsadviseur, personeelsfunctionaris, p en o adviseur, werving en selectie',
      jobs: 'intercedent, loopbaanadviseur, personeelszaken',
      fields: 'personeel, werving, recruitment, arbeidsvoorwaarden, vitaliteit',
    },
    'Information Technology': {
      decisive:
        'systeembeheerder, netwerkbeheerder, applicatiebeheerder, functioneel beheerder, data analist, ict beheerder, helpdesk medewerker, informatieanalist, systeemanalist, databasebeheerder, informatiebeveiliging',
      jobs: 'informaticus',
      fields:
        'automatisering, gegevens, netwerk, systeembeheer, ict, informatie, informatisering, digitalisering',
    },
    Legal: {
      decisive:
        'assistent advocaat, functionaris gegevensbescherming, juridisch medewerker, juridisch adviseur',
      jobs: 'jurist, advocaat, notaris, rechter, bedrijfsjurist, griffier, officier van justitie, kandidaat notaris, deurwaarder',
      fields: 'juridisch, juridische, recht, naleving, juridische zaken',
    },
    Marketing: {
      decisive: 'productmarketing',
      jobs: 'marketeer, tekstschrijver, evenementenmanager',
      fields: 'reclame, evenementen, merk, productmarketing',
    },
    'Media and Communication': {
      jobs: 'journalist, redacteur, vertaler, tolk, presentator, woordvoerder, verslaggever, voorlichter, regisseur, schrijver, communicatiemedewerker, communicatieadviseur, cameraman, hoofdredacteur, producent',
      fields: 'communicatie, pers, redactie, media, uitgeverij, voorlichting',
    },
    'Military and Protective Services': {
      jobs: 'politieagent, agent van politie, brandweerman, beveiliger, militair, soldaat, officier, sergeant, rechercheur, marechaussee, bewaker, boa, korporaal, kapitein leger, majoor, cipier',
      fields: 'politie, brandweer, defensie, beveiliging, leger',
      softFields: 'veiligheid',
    },
    Operations: {
      decisive:
        'veiligheidskundige, medewerker bediening, medewerker magazijn, bedrijfsleider, hoofd huishouding, co piloot',
      jobs: 'chauffeur, vrachtwagenchauffeur, magazijnmedewerker, monteur, elektricien, loodgieter, timmerman, metselaar, schilder, lasser, kok, ober, bakker, slager, kapper, schoonmaker, tuinman, boer, logistiek medewerker, productiemedewerker, orderpicker, heftruckchauffeur, conducteur, piloot, stratenmaker, stukadoor, dakdekker, installateur, conciergerie, conciërge, glazenwasser, koerier, postbode, planner, machinist, serveerster, huishoudster, werkvoorbereider bouw, hovenier, kelner, barista, vervoerder, storingsmonteur, matroos, schipper, afwasser',
      fields:
        'logistiek, magazijn, productie, onderhoud, transport, bouw, horeca, keuken, schoonmaak, facilitair, bediening, huishouding, planning, vervoer, terminal, werkplaats, installatie, uitvoering, landbouw, salon, bedrijfsvoering',
      softJobs: 'technicus, operator, werker, bediende',
    },
    'Product Management': {
      decisive: 'productmanager, productmanagement, producteigenaar',
      fields: 'product, producten',
    },
    'Program and Project Management': {
      decisive:
        'projectleider, projectmanager, programmamanager, projectcoordinator, projectmedewerker, projectassistent',
      fields: 'projecten, programma, project',
    },
    Purchasing: { jobs: 'inkoper', fields: 'inkoop, aanbesteding, aanbestedingen' },
    'Quality Assurance': {
      decisive: 'kwaliteitsmedewerker, kwaliteitsmanager, kwaliteitscontroleur',
      jobs: 'keurmeester, inspecteur, controleur',
      fields: 'kwaliteit, kwaliteitszorg, kwaliteits',
    },
    'Real Estate': {
      jobs: 'makelaar, taxateur, vastgoedbeheerder, woonconsulent',
      fields: 'vastgoed, woning, wonen, woningen',
    },
    Research: {
      jobs: 'onderzoeker, wetenschapper, promovendus, scheikundige, bioloog, natuurkundige, laborant, econoom, beleidsadviseur, beleidsmedewerker, postdoc, historicus, geoloog, wiskundige, socioloog',
      fields: 'onderzoek, wetenschap, beleid, milieu, laboratorium, duurzaamheid',
    },
    Sales: {
      decisive:
        'verkoopmedewerker, accountmanager, commercieel medewerker, buitendienst, binnendienst, handels directeur, commercieel directeur, commercieel manager, winkelmedewerker, verkoopadviseur, reisadviseur, filiaalmanager',
      jobs: 'verkoper, winkelbediende, kassamedewerker, caissiere, verkoopster, relatiebeheerder',
      fields: 'verkoop, handel, kassa, winkel, handels, detailhandel',
      softFields: 'commercieel, commerciele',
    },
  },
}
