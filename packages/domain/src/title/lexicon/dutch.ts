import type { Lexicon } from './shape.ts'

/** Dutch, accents folded; most titles are English or written-together compounds. */
export const dutch: Lexicon = {
  ranks: {
    head: 'hoofd',
    cxo: `
      algemeen directeur, bestuurder, bestuursvoorzitter, burgemeester, dga, directeur eigenaar, directeur
      generaal, hoofd financieel functionaris, lid raad van bestuur, raad van bestuur, statutair directeur,
      vice voorzitter raad van bestuur, voorzitter, voorzitter raad van bestuur, voorzitter van de raad van
      bestuur`,
    director: `
      adjunct directeur, bedrijfsleider directie, decaan, directeur, directielid, hoofdredacteur, rector,
      schooldirecteur, vestigingsdirecteur`,
    manager: `
      afdelingschef, afdelingshoofd, afdelingsmanager, bedrijfsleider, filiaalleider, filiaalmanager,
      groepsleider, hoofd huishouding, leidinggevende, manager, opzichter, ploegchef, ploegleider,
      projectleider, rayonmanager, supervisor, teamhoofd, teamleider, uitvoerder, unitmanager,
      vestigingsleider, vestigingsmanager, voorman, winkelmanager`,
    partner: 'maat, managing vennoot, vennoot',
    owner: `
      eigenaar, mede eigenaar, mede oprichter, medeeigenaar, medeoprichter, ondernemer, oprichter,
      zelfstandig ondernemer, zelfstandige, zzp, zzper`,
    training: `
      afstudeerder, afstudeerstagiair, aio, bijbaan, haio, leerling, meeloopstage, promovendus, stage,
      stagiair, student, traineeship, werkstudent`,
    support: 'assistent, assistente, directiesecretaresse, hulp, managementassistent, secretaresse',
    'senior-noun': 'hoofdingenieur',
    'senior-word': 'eerste, ervaren, hoofd landschapsarchitect, staf',
    'junior-word': 'aankomend',
    'deputy-word': 'adjunct, assistent bedrijfsleider, plaatsvervangend, plv, waarnemend',
    board: `
      bestuurslid, commissaris, gemeenteraadslid, lid, lid raad van toezicht, raad van commissarissen,
      raadslid, toezichthouder`,
  },
  people: `
    adviseur, agent, ambtenaar, analist, begeleider, beheerder, consulent, consultant, coordinator,
    deskundige, employe, expert, functionaris, hulpkracht, kracht, medewerker, medewerkster, officier,
    specialist, vertegenwoordiger`,
  compoundHeads: `
    accountant, administrateur, adviseur, advocaat, afdeling, agent, ambtenaar, analist, architect, arts,
    assistent, bediende, begeleider, beheerder, beveiliging, bewaker, bouwer, chauffeur, chef, coach,
    consulent, controleur, coordinator, deskundige, directeur, docent, expert, fotograaf, functionaris,
    hoofd, ingenieur, inkoper, inspecteur, instructeur, jurist, kok, kundige, kunstenaar, leider, leidster,
    leraar, makelaar, maker, manager, medewerker, medewerkster, monteur, officier, onderzoeker, ontwerper,
    ontwikkelaar, operator, planner, programmeur, redacteur, secretaresse, secretaris, specialist, stagiair,
    studio, technicus, technoloog, tester, therapeut, trainer, verkoper, verpleegkundige, vertegenwoordiger,
    wacht, werker`,
  functions: {
    Accounting: {
      decisive: 'assistent accountant, registeraccountant',
      jobs: `
        accountant, administrateur, belastingadviseur, boekhouder, financieel administrateur, fiscalist,
        salarisadministrateur`,
      fields: 'belasting, boekhouding, crediteuren, debiteuren, fiscaal, salaris, salarisadministratie',
    },
    Administrative: {
      decisive: `
        administratief medewerker, directiesecretaresse, managementassistent, office manager, secretarieel
        medewerker`,
      jobs: 'baliemedewerker, receptionist, secretaresse, secretaris, telefonist',
      fields: 'administratie, administratief, balie, kantoor, receptie, secretariaat',
      softJobs: 'assistent, klerk',
    },
    'Arts and Design': {
      decisive: '',
      jobs: `
        acteur, architect, artiest, bassist, beeldhouwer, choreograaf, componist, danser, dirigent,
        fotograaf, grafisch vormgever, illustrator, kunstenaar, landschapsarchitect, modelleur, muzikant,
        ontwerper, stilist, stylist, visagist, vormgever, zanger`,
      fields: `
        animatie, beeldende, casting, creatief, creatieve, galerie, grafisch, kunst, mode, muziek, ontwerp,
        ontwerpstudio, theater, vormgeving`,
    },
    'Business Development': {
      fields: `
        bedrijfsontwikkeling, donor, donorrelaties, fondsenwerving, partnerschappen, schenking, schenkings`,
      softFields: 'innovatie, strategie',
    },
    'Community and Social Services': {
      decisive: 'jeugdzorgwerker, maatschappelijk werk, maatschappelijk werker, sociaal werker',
      jobs: `
        dominee, gastouder, jongerenwerker, oppas, pastor, predikant, stedenbouwkundige, vrijwilliger`,
      fields: 'gemeenschap, jeugd, jeugdzorg, maatschappelijk, sociaal, welzijn',
    },
    Consulting: {
      jobs: 'bedrijfsadviseur, organisatieadviseur',
      fields: 'advies',
      softJobs: 'adviseur, consultant',
    },
    'Customer Success and Support': {
      decisive: 'klantadviseur, klantcontact, klantenservice, klantenservice medewerker, klantrelaties',
      fields: 'gast, gasten, gastrelaties, klant, klanten, ondersteuning',
    },
    Education: {
      jobs: `
        archivaris, bibliothecaris, docent, hoogleraar, instructeur, klassenassistent, lector, leerkracht,
        leraar, lerares, onderwijsassistent, onderwijzer, opleider, pedagogisch medewerker, pedagoog,
        schooldirecteur`,
      fields: `
        bibliotheek, kinderopvang, klas, onderwijs, opleiding, opleidingen, school, sport, toelatingen,
        universiteit, voetbal`,
    },
    Engineering: {
      decisive: 'onderzoeksingenieur, software ontwikkelaar, softwareontwikkelaar, systeemingenieur',
      jobs: `
        constructeur, ingenieur, landmeter, ontwikkelaar, programmeur, systeemingenieur, technoloog,
        tekenaar, werkvoorbereider`,
      fields: `
        bouwkunde, civiele, elektrotechniek, ingebedde, ontwikkeling, techniek, webontwikkeling,
        werktuigbouw, werktuigbouwkunde`,
      softFields: 'technisch, technische',
    },
    Finance: {
      decisive: `
        business controller, financieel adviseur, financieel analist, financieel directeur,
        hypotheekadviseur, schade expert`,
      jobs: `
        actuaris, bankier, handelaar, hypotheekadviseur, makelaar in assurantien, schadebehandelaar,
        verzekeraar, verzekeringsadviseur`,
      fields: `
        aandelen, bank, bankieren, bedrijfsbankieren, belegging, beleggingen, beleggingsfondsen, derivaten,
        financieel, financiele, financien, hypotheek, hypotheken, incasso, inkomsten, investeringsbankieren,
        krediet, lening, leningen, pensioen, portefeuille, risico, schade, valuta, verzekering,
        verzekeringen`,
    },
    'Healthcare Services': {
      decisive: `
        apothekersassistent, doktersassistent, ig verzorgende, medisch secretaresse, tandartsassistent`,
      jobs: `
        apotheker, arts, chirurg, dierenarts, dietist, fysiotherapeut, huisarts, kraamverzorgende,
        logopedist, opticien, optometrist, orthopedagoog, praktijkverpleegkundige, psychiater, psycholoog,
        tandarts, therapeut, thuiszorg, verloskundige, verpleegkundige, verzorgende, ziekenverzorger`,
      fields: `
        apotheek, farmacie, gezondheid, gezondheidszorg, medisch, medische, verpleging, ziekenhuis, zorg`,
    },
    'Human Resources': {
      decisive: `
        hr adviseur, human resource adviseur, p en o adviseur, personeelsadviseur, personeelsfunctionaris,
        werving en selectie`,
      jobs: 'intercedent, loopbaanadviseur, personeelszaken',
      fields: `
        arbeidsvoorwaarden, personeel, recruitment, rekrutering, rekruterings, talentverwerving, vitaliteit,
        voordelen, werving`,
    },
    'Information Technology': {
      decisive: `
        applicatiebeheerder, data analist, databasebeheerder, functioneel beheerder, helpdesk medewerker,
        ict beheerder, informatieanalist, informatiebeveiliging, netwerkbeheerder, netwerkbeveiliging,
        systeemanalist, systeembeheerder`,
      jobs: 'informaticus',
      fields: `
        automatisering, desktopondersteuning, digitalisering, gegevens, ict, informatie, informatisering,
        netwerk, netwerkoperaties, servicedesk, systeem, systeembeheer`,
    },
    Legal: {
      decisive: `
        assistent advocaat, functionaris gegevensbescherming, juridisch adviseur, juridisch medewerker`,
      jobs: `
        advocaat, bedrijfsjurist, deurwaarder, griffier, jurist, kandidaat notaris, notaris, officier van
        justitie, rechter`,
      fields: 'juridisch, juridische, juridische zaken, naleving, recht',
    },
    Marketing: {
      decisive: 'productmarketing, sociale media',
      jobs: 'evenementenmanager, marketeer, tekstschrijver',
      fields: 'advertentie, conferentie, evenement, evenementen, merk, productmarketing, reclame',
    },
    'Media and Communication': {
      jobs: `
        anker, auteur, cameraman, communicatieadviseur, communicatiemedewerker, hoofdredacteur, journalist,
        omroeper, presentator, producent, redacteur, regisseur, schrijver, tolk, verslaggever, vertaler,
        voorlichter, woordvoerder`,
      fields: `
        communicatie, inhoud, media, mediarelaties, nieuws, omroep, pers, redactie, uitgeverij, voorlichting`,
    },
    'Military and Protective Services': {
      jobs: `
        agent van politie, beveiliger, bewaker, boa, brandweerman, cipier, korporaal, majoor, marechaussee,
        militair, officier, opsporingsambtenaar, politieagent, rechercheur, sergeant, soldaat, verkenner`,
      fields: 'beveiliging, brandweer, defensie, leger, politie',
      softFields: 'veiligheid',
    },
    Operations: {
      decisive: `
        bedrijfsleider, hoofd huishouding, medewerker bediening, medewerker magazijn, veiligheidskundige`,
      jobs: `
        afwasser, bakker, barista, boer, cateraar, chauffeur, conciergerie, conciërge, conducteur,
        dakdekker, elektricien, glazenwasser, heftruckchauffeur, hovenier, huishoudster, installateur,
        kapitein, kapper, kelner, koerier, kok, lasser, logistiek medewerker, loodgieter, machinist,
        magazijnmedewerker, matroos, metselaar, monteur, ober, orderpicker, piloot, planner, postbode,
        productiemedewerker, reparateur, schilder, schipper, schoonmaker, serveerster, slager,
        storingsmonteur, stratenmaker, stukadoor, timmerman, tuinman, vervoerder, vrachtwagenchauffeur`,
      fields: `
        bakkerij, banket, bediening, bedrijfsvoering, bouw, drinken, eten, facilitair, horeca, huishouding,
        import, importeren, industrie, installatie, keuken, landbouw, logistiek, magazijn, onderhoud,
        ontvangst, operationeel, planning, productie, salon, schoonmaak, terminal, transport, uitvoering,
        vervoer, verzending, werkplaats`,
      softJobs: 'bediende, operator, technicus, werker',
    },
    'Product Management': {
      decisive: 'producteigenaar, productmanagement, productmanager',
      fields: 'product, producten',
    },
    'Program and Project Management': {
      decisive: `
        programmamanager, projectassistent, projectcoordinator, projectleider, projectmanager,
        projectmedewerker`,
      fields: 'programma, project, projecten',
    },
    Purchasing: {
      jobs: 'inkoper',
      fields: 'aanbesteding, aanbestedingen, inkoop',
    },
    'Quality Assurance': {
      decisive: 'kwaliteitscontroleur, kwaliteitsmanager, kwaliteitsmedewerker',
      jobs: 'controleur, inspecteur, keurmeester',
      fields: 'kwaliteit, kwaliteits, kwaliteitszorg',
    },
    'Real Estate': {
      jobs: 'makelaar, taxateur, vastgoedbeheerder, woonconsulent',
      fields: 'onroerend goed, vastgoed, wonen, woning, woningen',
    },
    Research: {
      jobs: `
        beleidsadviseur, beleidsmedewerker, bioloog, econoom, geofysicus, geoloog, historicus, laborant,
        natuurkundige, onderzoeker, postdoc, promovendus, scheikundige, socioloog, wetenschapper, wiskundige`,
      fields: 'beleid, duurzaamheid, laboratorium, milieu, onderzoek, wetenschap',
    },
    Sales: {
      decisive: `
        accountmanager, binnendienst, buitendienst, commercieel directeur, commercieel manager, commercieel
        medewerker, filiaalmanager, reisadviseur, verkoopadviseur, verkoopmedewerker, winkelmedewerker`,
      jobs: 'caissiere, kassamedewerker, relatiebeheerder, verkoopster, verkoper, winkelbediende',
      fields: 'detailhandel, handel, handels, kassa, reis, reisbureau, reserveringen, verkoop, winkel',
      softFields: 'commercieel, commerciele',
    },
  },
}
