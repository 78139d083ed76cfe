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
        acteur, architect, artiest, artistiek leider, bassist, beeldhouwer, binnenhuisarchitect,
        choreograaf, componist, danser, dansrepetitor, dirigent, fotograaf, gitaarspeler, gitarist, grafisch
        vormgever, illustrator, keramist, kunstenaar, landschapsarchitect, modelleur, muzikaal leider,
        muzikant, ontwerper, stilist, stylist, toetsenist, trommelaar, visagist, vormgever, zanger`,
      fields: `
        animatie, beeldende, casting, creatief, creatieve, galerie, grafisch, kunst, mode, muziek, ontwerp,
        ontwerpstudio, theater, vormgeving`,
    },
    'Business Development': {
      jobs: 'fondsenwerver, stichting beheerder, subsidieadviseur, subsidiecoordinator',
      fields: `
        bedrijfsontwikkeling, donor, donorrelaties, fondsenwerving, partnerschappen, schenking, schenkings`,
      softFields: 'innovatie, strategie',
    },
    'Community and Social Services': {
      decisive: 'jeugdzorgwerker, maatschappelijk werk, maatschappelijk werker, sociaal werker',
      jobs: `
        begeleider personen met een beperking, buurtwerker, dominee, gastouder, geestelijke,
        groepsbegeleider, hulpverlener, jeugdwerker, jongerenwerker, maatschappelijk werker, oppas, pastor,
        predikant, sociaal werker, stedenbouwkundige, voogd, vrijwilliger, woonbegeleider`,
      fields: `
        beperking, gemeenschap, jeugd, jeugdhulp, jeugdzorg, jongerencentrum, maatschappelijk, sociaal,
        vrijwilligerswerk, welzijn`,
    },
    Consulting: {
      jobs: 'bedrijfsadviseur, organisatieadviseur',
      fields: 'advies',
      softJobs: 'adviseur, consultant',
    },
    'Customer Success and Support': {
      jobs: 'hoofd klantenbeheer, klantadviseur, klantenservicemedewerker, servicecentrum manager',
      decisive: 'klantadviseur, klantcontact, klantenservice, klantenservice medewerker, klantrelaties',
      fields: `
        gast, gasten, gastrelaties, klant, klanten, klantenbeheer, klantenservice, ondersteuning,
        servicecentrum`,
    },
    Education: {
      jobs: `
        archivaris, bibliothecaris, conservator, decaan, docent, externe examinator, hoogleraar,
        instructeur, kinderverzorgster, klassenassistent, kleuterleidster, lector, leerkracht, leraar,
        lerares, onderwijsassistent, onderwijzer, opleider, pedagogisch medewerker, pedagoog,
        schooldirecteur`,
      fields: `
        alumnirelaties, bibliotheek, collecties, geletterdheid, hogeronderwijsinstelling, kinderdagverblijf,
        kinderopvang, klas, onderwijs, opleiding, opleidingen, school, sport, toelating, toelatingen,
        toelatings, universiteit, voetbal`,
    },
    Engineering: {
      decisive: 'onderzoeksingenieur, software ontwikkelaar, softwareontwikkelaar, systeemingenieur',
      jobs: `
        calculator, constructeur, hoofdwerktuigkundige, ingenieur, landmeter, ontwikkelaar, programmeur,
        projectcalculator, systeemingenieur, technoloog, tekenaar, werktuigbouwkundige, werkvoorbereider`,
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
        actuaris, bankier, bankmedewerker, beleggingsadviseur, financial controller, financieel adviseur,
        fondsbeheerder, handelaar, hypotheekadviseur, krediet toezichthouder, kredietanalist, makelaar in
        assurantien, schadebehandelaar, taxateur schade, vermogensbeheerder, verzekeraar,
        verzekeringsadviseur, verzekeringsagent`,
      fields: `
        aandelen, afwikkeling, bank, bankieren, bedrijfsbankieren, belegging, beleggingen,
        beleggingsfondsen, beleggingsonderneming, derivaten, financieel, financiele, financien,
        financiering, hypotheek, hypotheken, incasso, inkomsten, investeringsactiviteiten,
        investeringsbankieren, krediet, lening, leningen, pensioen, portefeuille, projectfinanciering,
        risico, schade, schatkist, treasury, valuta, vermogensbeheer, verzekering, verzekeringen`,
    },
    'Healthcare Services': {
      decisive: `
        apothekersassistent, doktersassistent, ig verzorgende, medisch secretaresse, tandartsassistent`,
      jobs: `
        apotheker, arts, audicien, audioloog, bewoner interne geneeskunde, chirurg, dierenarts, dietist,
        diëtist, doktersassistent, ergotherapeut, fysiotherapeut, huisarts, kraamverzorgende, lijkschouwer,
        logopedist, opticien, optometrist, orthopedagoog, praktijkverpleegkundige, psychiater,
        psychoanalyticus, psycholoog, radiodiagnost, sofroloog, tandarts, tandartsassistent, therapeut,
        thuishulp, thuiszorg, verloskundige, verpleeghulp, verpleegkundige, verzorgende, ziekenverzorger,
        zorghulp, zorgmanager`,
      fields: `
        apotheek, farmacie, geneeskunde, gezondheid, gezondheidszorg, medisch, medische, verpleeghuis,
        verpleegkunde, verpleging, verzorgingshuis, ziekenhuis, zorg`,
    },
    'Human Resources': {
      decisive: `
        hr adviseur, human resource adviseur, p en o adviseur, personeelsadviseur, personeelsfunctionaris,
        re integratiedeskundige, vp van talentacquisitie, werving en selectie`,
      jobs: 'intercedent, loopbaanadviseur, personeelszaken',
      fields: `
        arbeid, arbeidsanalist, arbeidsvoorwaarden, loopbaan, personeel, personeelszaken, re integratie,
        recruitment, rekrutering, rekruterings, talent acquisitie, talentacquisitie, talentverwerving,
        vitaliteit, voordelen, werving, werving en selectie`,
    },
    'Information Technology': {
      decisive: `
        applicatie ondersteuning, applicatiebeheerder, applicatieondersteuning, beheerder van
        netwerkinfrastructuur, besturingssystemen, computernetwerken, data analist, databasebeheerder,
        functioneel beheerder, helpdesk medewerker, ict beheerder, informatieanalist, informatiebeveiliging,
        netwerkbeheerder, netwerkbeveiliging, pc specialist, systeemanalist, systeembeheerder`,
      jobs: 'informaticus',
      fields: `
        automatisering, besturingssysteem, computernetwerk, desktopondersteuning, digitalisering, gegevens,
        ict, informatie, informatisering, netwerk, netwerkinfrastructuur, netwerkoperaties, servicedesk,
        systeem, systeembeheer`,
    },
    Legal: {
      decisive: `
        assistent advocaat, functionaris gegevensbescherming, juridisch adviseur, juridisch medewerker`,
      jobs: `
        advocaat, advocatenklerk, bedrijfsjurist, bemiddelaar, deurwaarder, gerechtsdeurwaarder, griffier,
        jurist, jurycoordinator, kandidaat notaris, mediator, notaris, officier van justitie, rechter,
        wetgevingsjurist`,
      fields: 'juridisch, juridische, juridische zaken, naleving, recht, rechtsbijstand, wetgeving',
    },
    Marketing: {
      decisive: 'productmarketing, sociale media',
      jobs: `
        campagneleider, contentstrateeg, evenementenmanager, marketeer, socialemediastrateeg, tekstschrijver`,
      fields: `
        advertentie, conferentie, ebusiness, evenement, evenementen, evenementenorganisatie, merk,
        productmarketing, reclame`,
    },
    'Media and Communication': {
      jobs: `
        anker, auteur, cameraman, communicatieadviseur, communicatiemedewerker, documentairemaker,
        eindredacteur, geluidsmixer, groep uitgever, hoofdredacteur, journalist, mediastrateeg, nieuwslezer,
        omroeper, persvoorlichter, presentator, producent, publicrelationsmedewerker, redacteur, regisseur,
        schrijver, souffleur, tolk, uitgever, verslaggever, vertaler, voorlichter, woordvoerder`,
      fields: `
        communicatie, inhoud, media, mediarelaties, nieuws, omroep, pers, redactie, tolkenbureau,
        uitgeverij, vertaalbureau, voorlichting`,
    },
    'Military and Protective Services': {
      jobs: `
        agent van politie, beveiliger, bewaker, boa, brandweerman, cipier, douaneambtenaar,
        gevangenisbewaarder, korporaal, majoor, marechaussee, militair, officier, opsporingsambtenaar,
        politieagent, rechercheur, sergeant, soldaat, toezichthoudend speciaal agent, verkenner,
        wetshandhavingsfunctionaris`,
      fields: `
        activabescherming, beveiliging, brandweer, calamiteitenbeheer, defensie, leger, politie,
        stralingsbescherming`,
      softFields: 'veiligheid',
    },
    Operations: {
      decisive: `
        bedrijfsleider, distributiemanager, hoofd huishouding, manager productiefaciliteit, medewerker
        bediening, medewerker magazijn, veiligheidskundige`,
      jobs: `
        afwasser, algemeen opzichter, bakker, barista, bedrijfsleider, bingoleider, boer, cargadoor,
        cateraar, chauffeur, chef kok, conciergerie, conciërge, conducteur, dakdekker, directeur luchthaven,
        elektricien, facilitair manager, fokker, gastheer, gastvrouw, glazenwasser, heftruckchauffeur,
        hovenier, huisbewaarder, huishoudster, installateur, kapitein, kapper, kelner, koerier, kok, lasser,
        locatiemanager, logistiek medewerker, loodgieter, machinist, magazijnchef, magazijnmedewerker,
        manicure, matroos, metselaar, monteur, nachtportier, ober, opzichter, orderpicker, piloot, planner,
        ploegleider, postbeambte, postbode, productiemedewerker, reparateur, schilder, schipper,
        schoonheidsspecialist, schoonmaker, serveerster, slager, storingsmonteur, stratenmaker, stukadoor,
        stuurman, timmerman, tuinman, tweede stuurman, uitvoerder, verkeersleider, verlader, vervoerder,
        vlootbeheerder, voorman, vrachtwagenchauffeur, vuurtorenwachter, winkelchef`,
      fields: `
        afval, afvalbehandeling, aquacultuur, bakkerij, banket, bediening, bedrijfsvoering, binnenvaart,
        bouw, distributie, drinken, energie, energievoorziening, eten, evenementlocatie, facilitair,
        faciliteiten, gokspelen, grondoperaties, horeca, hotel, huishoudelijke dienst, huishouding, import,
        importeren, inbedrijfstelling, industrie, installatie, invoer, kapsalon, keuken, landbouw,
        logistiek, luchthaven, magazijn, onderhoud, ontvangst, operationeel, papierfabriek, planning,
        productie, productiefaciliteit, recreatie, restaurant, salon, scheepvaart, schoonheidssalon,
        schoonmaak, terminal, toerisme, transport, uitvoer, uitvoering, vervoer, verzending, visserij,
        vluchtoperaties, wegtransport, werkplaats`,
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
      jobs: 'makelaar, rentmeester, taxateur, vastgoedbeheerder, vastgoedmanager, woonconsulent',
      fields: 'onroerend goed, vastgoed, wonen, woning, woningcorporatie, woningen',
    },
    Research: {
      jobs: `
        archeoloog, beleidsadviseur, beleidsmedewerker, biofysicus, bioloog, biometricus, chemicus,
        demograaf, econoom, geofysicus, geoloog, historicus, laborant, natuurkundige, oceanograaf,
        onderzoeker, paleontoloog, postdoc, promovendus, scheikundige, socioloog, statisticus, taalkundige,
        toxicoloog, wetenschapper, wiskundige`,
      fields: 'beleid, duurzaamheid, laboratorium, milieu, onderzoek, wetenschap',
    },
    Sales: {
      decisive: `
        accountmanager, binnendienst, buitendienst, commercieel directeur, commercieel manager, commercieel
        medewerker, filiaalmanager, reisadviseur, verkoopadviseur, verkoopmedewerker, winkelmedewerker`,
      jobs: `
        artsenbezoeker, caissiere, exportmanager, groothandelaar, kassamedewerker, rayonmanager,
        relatiebeheerder, supermarktmanager, verhuurmedewerker, verkoopleider, verkoopster, verkoper,
        vertegenwoordiger, warenhuis manager, winkelbediende, winkelier, winkelmanager`,
      fields: `
        boekhandel, detailhandel, groothandel, handel, handels, handelszaak, kassa, reis, reisbureau,
        reserveringen, verhuur, verkoop, warenhuis, winkel`,
      softFields: 'commercieel, commerciele',
    },
  },
}
