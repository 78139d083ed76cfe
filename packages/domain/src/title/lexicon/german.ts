import type { Lexicon } from './shape.ts'

/** German, umlauts folded (ä→a); feminine -in and -innen are taken off before look-up. */
export const german: Lexicon = {
  ranks: {
    plain: 'studiendirektor',
    cxo: `
      burgermeister, ceo, finanzvorstand, generaldirektor, geschaftsfuhrender gesellschafter,
      geschaftsfuhrer, geschaftsfuhrung, geschaftsleiter, geschaftsleitung, intendant, mitglied der
      geschaftsfuhrung, mitglied der geschaftsleitung, mitglied des vorstands, oberburgermeister,
      vorsitzender, vorsitzender der geschaftsfuhrung, vorstand, vorstandsmitglied, vorstandssprecher,
      vorstandsvorsitzende, vorstandsvorsitzender`,
    vp: 'vizeprasident',
    director: `
      amtsleiter, bereichsleiter, bereichsleitung, betriebsleiter, chefarzt, chefredakteur, dekan,
      dezernent, direktor, gesamtleiter, gesamtleitung, geschaftsbereichsleiter, hauptabteilungsleiter,
      hoteldirektor, institutsleiter, klinikleiter, landerleiter, landesleiter, leiter, leitung,
      niederlassungsleiter, prokurist, rektor, ressortleiter, schulleiter, stellvertretender leiter,
      werkleiter, werksleiter`,
    manager: `
      abteilungsleiter, abteilungsleitung, aufseher, bauleiter, bezirksleiter, burgoleiter, burgovorsteher,
      buroleiter, einkaufsleiter, fertigungsleiter, filialleiter, filialleitung, gebietsleiter,
      gruppenleiter, kitaleiter, kuchenchef, lagerleiter, leitende, marketingleiter, marktleiter, meister,
      oberarzt, objektleiter, personalleiter, pflegedienstleitung, polier, produktionsleiter, projektleiter,
      projektleitung, referatsleiter, regionalleiter, restaurantleiter, sachgebietsleiter, schichtleiter,
      serviceleiter, stationsleiter, stationsleitung, teamleiter, teamleitung, verkaufsleiter,
      vertriebsleiter, vorarbeiter`,
    partner: 'gesellschafter, teilhaber',
    owner: `
      eigentumer, einzelunternehmer, existenzgrunder, geschaftsinhaber, grunder, inhaber, mitgrunder,
      mitinhaber, selbstandig, selbststandig, selbststandige, unternehmer`,
    training: `
      ausbildung, auszubildend, auszubildende, auszubildender, azubi, bachelorand, doktorand, duale
      studentin, dualer student, famulant, hiwi, lehrling, masterand, pflichtpraktikum, praktikant,
      praktikum, rechtsreferendar, referendar, schuler, student, studentische hilfskraft, studentische
      mitarbeiterin, studentischer mitarbeiter, trainee, umschuler, volontar, volontariat, werkstudent`,
    support: `
      assistent, assistentin der geschaftsfuhrung, assistenz, assistenz der geschaftsfuhrung, hilfskraft,
      sekretar, sekretariat, teamassistent, vorstandsassistent`,
    'senior-word': 'erfahrener, leitend, leitender, leitender angestellter',
    'deputy-word': 'stellv, stellvertretend, stellvertretende, stellvertretender, stellvertreter, stv',
    board: `
      aufsichtsrat, aufsichtsratsmitglied, beirat, gemeinderat, mitglied, mitglied des aufsichtsrats,
      stadtrat`,
  },
  people: `
    agent, analyst, analytiker, angestellte, angestellter, associate, beauftragte, beauftragter, begleiter,
    berater, betreuer, experte, fachangestellte, fachangestellter, fachfrau, fachkraft, fachmann,
    fachreferent, helfer, kauffrau, kaufleute, kaufmann, koordinator, mitarbeiter, referent, sachbearbeiter,
    spezialist, verantwortliche, verantwortlicher, vertreter`,
  compoundHeads: `
    abteilung, administrator, agentin, analyst, analytiker, anwalt, arbeiter, architekt, arzt, assistent,
    assistentin, assistenz, assurance, ausbilder, automatisierungstechniker, autor, bauer, beauftragt,
    beauftragte, beauftragter, begleiter, berater, beratung, bereich, betreuer, betrieb, biologe, chef,
    chemiker, controller, controlling, designer, dienst, direktor, disponent, dolmetscher, einkauf,
    einkaufer, elektroniker, entwickler, entwicklung, experte, fachkraft, fahrer, forscher, geologe,
    gestalter, helfer, informatiker, ingenieur, ingenieurin, inspektor, kapitan, kauffrau, kaufmann, koch,
    koordinator, kraft, lehrer, leiter, leitung, logistik, macher, makler, management, manager, marketing,
    mechaniker, mechatroniker, mediziner, meister, mitarbeiter, monteur, offizier, pfleger, physiker,
    planer, polizist, praktikant, prasident, programmierer, projektleiter, prufer, psychologe, redakteur,
    referent, rekrutierer, reprasentant, sachbearbeiter, schlosser, sekretar, service, sicherung, soldat,
    spezialist, spezialistin, student, supporttechniker, technik, techniker, therapeut, trager, trainer,
    ubersetzer, verantwortliche, verantwortlicher, verkauf, verkaufer, vermittler, vertreter, vertrieb,
    verwalter, vorstand, wirt, wissenschaftler, zeichner`,
  functions: {
    Accounting: {
      decisive: 'steuerfachangestellte, steuerfachangestellter, wirtschaftsprufer',
      jobs: `
        bilanzbuchhalter, buchhalter, buchprufer, finanzbuchhalter, finanzbuchhaltung, lohnbuchhalter,
        revisor, steuerassistent, steuerberater`,
      fields: `
        bilanz, buchhaltung, gehalt, gehaltsabrechnung, lohn, lohnabrechnung, lohnbuchhaltung,
        rechnungswesen, revision, steuer, steuern, steuerrecht, wirtschaftsprufung`,
    },
    Administrative: {
      decisive: `
        assistent der geschaftsfuhrung, assistenz der geschaftsfuhrung, burokauffrau, burokaufmann,
        konferenz assistent, office manager, teamassistent, vorstandsassistent`,
      jobs: `
        burokaufmann, buroleiter, empfang, empfangschef, empfangsmitarbeiter, frontoffice, rezeptionist,
        sekretar, sekretariat, verwaltungsangestellte, verwaltungsfachangestellte, verwaltungsleiter`,
      fields: 'buro, buromanagement, empfang, verwaltung',
      softJobs: `
        assistent, assistenz, sachbearbeiter, verwaltungsfachangestellte, verwaltungsfachangestellter`,
    },
    'Arts and Design': {
      jobs: `
        architekt, bassist, bildhauer, buhnenbildner, choreograf, dekorateur, dirigent, fotograf, gestalter,
        gitarrist, grafikdesigner, grafiker, illustrator, innenarchitekt, komponist, kostumbildner,
        kunstler, landschaftsarchitekt, maskenbildner, mediengestalter, musikalischer leiter, musiker,
        sanger, schauspieler, spielleiter, tanzer, zeichen modellierer`,
      fields: `
        architektonisch, buhne, casting, fotografie, galerie, gestaltung, grafik, kreativ, kreative, kunst,
        kunstlerisch, kunstlerischer, musik, theater`,
    },
    'Business Development': {
      fields: `
        fundraising, geber, geschaftsentwicklung, partnerschaft, partnerschaften, spende, spenden, stiftung,
        unternehmensentwicklung, unternehmenspartnerschaft`,
      softFields: 'innovation, strategie, strategisch, unternehmensstrategie',
    },
    'Community and Social Services': {
      decisive: 'sozialarbeiter, soziale arbeit, sozialpadagoge',
      jobs: `
        erziehungshelfer, familienhelfer, heilerziehungspfleger, jugendarbeiter, jugendleiter,
        kindermadchen, pastor, pfarrer, quartiersmanager, schulsozialarbeiter, seelsorger, sozialarbeiter,
        sozialberater, sozialpadagoge, streetworker, tagesmutter`,
      fields: 'familie, familien, gemeinde, jugend, sozial, soziales',
    },
    Consulting: {
      jobs: 'unternehmensberater',
      fields: 'unternehmensberatung',
      softFields: 'beratung',
      softJobs: 'berater',
    },
    'Customer Success and Support': {
      jobs: `
        kundenbetreuer, kundendienstleiter, kundendienstmitarbeiter, mitgliederbetreuung, serviceleiter`,
      decisive: `
        kundenberater, kundenbetreuer, kundenbetreuung, kundendienst, kundenerfolg, kundenerlebnis,
        kundenservice`,
      fields: 'gast, gastbeziehungen, gaste, hotline, kunde, kunden, mitglieder',
    },
    Education: {
      decisive: '',
      jobs: `
        archivar, ausbilder, bibliothekar, dekan, dozent, erzieher, hochschullehrer, kinderbetreuer, kita,
        kitaleiter, kurator, lehrbeauftragte, lehrbeauftragter, lehrer, lehrkraft, nachhilfelehrer,
        padagoge, professor, rektor, schulleiter, schulleitung, studiendekan, studiendirektor, studienrat`,
      fields: `
        archiv, ausbildung, ausstellung, bibliothek, bildung, hochschule, immatrikulation, kindergarten,
        lehre, lese, lesen, museum, sammlung, sammlungen, schule, sonderpadagogik, universitat, vorschule,
        weiterbildung, zulassung, zulassungen`,
    },
    Engineering: {
      decisive: `
        anwendungsentwickler, maschinenbau, projektingenieur, software entwickler, softwareentwickler,
        webentwickler`,
      jobs: `
        bauingenieur, bautechniker, bauzeichner, elektroingenieur, entwickler, entwicklungsingenieur,
        ingenieur, ingenieurwesen, konstrukteur, maschinenbauingenieur, programmierer, softwareentwickler,
        statiker, technischer zeichner, technologe, verfahrenstechniker, vermesser, zeichner`,
      fields: `
        automatisierung, elektro, elektronik, elektrotechnik, entwicklung, konstruktion, mechatronik, open
        source, softwareentwicklung, technik, verfahrenstechnik`,
      softFields: 'technisch, technische, technischer, technischer leiter',
    },
    Finance: {
      jobs: `
        aktuar, anlageberater, bankberater, bankier, bankkauffrau, bankkaufmann, controller, finanzanalyst,
        finanzberater, finanzvorstand, firmenkundenberater, fondsmanager, hypothekengeber,
        hypothekenversicherer, kreditberater, privatkundenberater, schadenregulierer, vermogensberater,
        versicherungskaufmann, versicherungsmakler, versicherungsvertreter`,
      fields: `
        aktie, aktien, anlage, bank, bewertung, controlling, darlehen, devisen, eigenkapital, finanz,
        finanzdienstleistungen, finanzen, finanziell, finanzieller, finanzierung, firmenkunden,
        firmenkundengeschaft, hypothek, hypothekar, hypotheken, immobilienfinanzierung,
        investitionsoperationen, kredit, kreditwesen, risiko, risikomanagement, rohstoff, schaden,
        transaktion, transaktions, treasury, unternehmensfinanzierung, unterzeichnung, vermogen,
        vermogensverwaltung, versicherung, versicherungen, wertpapier, zwangsvollstreckung`,
    },
    'Healthcare Services': {
      decisive: `
        biomedizinischer analytiker, medizinisch technische, medizinische fachangestellte, medizinischer
        fachangestellter`,
      jobs: `
        allgemeinmediziner, altenpfleger, apotheker, arzt, arzte, arztin, arztlicher direktor,
        assistenzarzt, chefarzt, chirurg, ergotherapeut, facharzt, hebamme, heilpraktiker, kardiologe,
        klinikleiter, krankenpfleger, krankenschwester, krauterkunde, logopade, masseur, mediziner,
        medizinische fachangestellte, notfallsanitater, oberarzt, optiker, pflegedienstleitung,
        pflegefachfrau, pflegefachkraft, pflegefachmann, pflegekraft, pfleger, physiotherapeut, psychologe,
        psychotherapeut, rettungssanitater, sanitater, stationsleiter, stationsleitung, therapeut, tierarzt,
        zahnarzt, zahnmedizinische fachangestellte`,
      fields: `
        anasthesie, apotheke, bildgebung, chirurgie, diat, gesundheit, kardiologie, klinik, klinisch,
        klinische, krankenhaus, medizin, medizinisch, medizinische, medizinischer, neurologie, onkologie,
        padiatrie, pflege, pharmazie, psychiatrie, psychische gesundheit, radiologie, rettungsdienst,
        therapie`,
    },
    'Human Resources': {
      softFields: 'personal',
      decisive: `
        personalberater, personalentwickler, personalentwicklung, personalleiter, personalreferent,
        personalsachbearbeiter, personalwesen`,
      jobs: 'personaler, personalvermittler, rekrutierer',
      fields: `
        betriebsrat, festanstellung, fuhrungskraft, fuhrungskrafteentwicklung, gehalter, humankapital,
        personalabteilung, personalbeschaffung, personalentwicklung, personalmanagement, personelle,
        recruiting, rekrutierung, talentakquise, talentforderung, vergutung`,
    },
    'Information Technology': {
      decisive: `
        anwendungsbetreuer, beratender systemanalytiker, datenanalyst, datenbankadministrator,
        fachinformatiker, it leiter, supporttechniker, systemadministration, systemadministrator,
        telekommunikationsexperte, unternehmensnetzwerke, wirtschaftsinformatiker`,
      jobs: `
        datenanalyst, edv, informatiker, it spezialist, rechenzentrumsbetreiber, softwarearchitekt,
        systemanalytiker, systemintegrator, wirtschaftsinformatiker`,
      fields: `
        computer, daten, datenbank, desktop, digitalisierung, drahtlos, informatik, informationssicherheit,
        informationstechnik, it sicherheit, it support, netzwerk, netzwerke, rechenzentrum, systemanalyse,
        technologie, telekommunikation`,
    },
    Legal: {
      decisive: 'datenschutzbeauftragte, datenschutzbeauftragter, rechtsanwaltsfachangestellte',
      jobs: `
        anhorungsbeauftragter, anwalt, anwaltsgehilfe, jurist, justitiar, justiziar, mediator, notar,
        notarfachangestellte, rechtsanwalt, rechtsbeistand, rechtsberater, rechtspfleger, rechtspraktiker,
        rechtsreferendar, richter, staatsanwalt, standesbeamter, syndikus, wirtschaftsjurist`,
      fields: `
        anhorung, compliance, datenschutz, juristisch, juristischer, justiz, politisch, politischer, recht,
        rechtsabteilung, rechtsangelegenheiten, rechtsstreitigkeit, rechtsstreitigkeiten, regulierung`,
    },
    Marketing: {
      decisive: 'soziale medien, sozialen medien',
      fields: `
        besondere ereignisse, ereignis, ereignisse, konferenz, marke, markenmanagement, marktforschung,
        messe, messen, soziale medien, veranstaltung, veranstaltungen, werbung`,
      jobs: `
        eventmanager, inhaltsstratege, medienplaner, texter, veranstalter, veranstaltungskauffrau,
        veranstaltungskaufmann, veranstaltungsmanager, werbekaufmann, werbetexter`,
    },
    'Media and Communication': {
      decisive: `
        offentlichkeitsarbeit, pressesprecher, redaktionell, redaktionelle, redaktionellen, redaktioneller,
        unternehmenskommunikation`,
      jobs: `
        artikelschreiber, aufnahmeleiter, autor, chefredakteur, dokumentarfilmer, dolmetscher, filmemacher,
        herausgeber, journalist, kameramann, korrekturleser, lektor, lichttechniker, moderator,
        pressereferent, pressesprecher, produzent, publizist, redakteur, regisseur, reporter,
        schriftsteller, toningenieur, tontechniker, ubersetzer, verfasser`,
      fields: `
        film, inhalt, inhalte, kommunikation, medien, medienarbeit, medienbeziehungen, mischpult,
        nachrichten, presse, redaktion, rundfunk, verlag, veroffentlichung, veroffentlichungen`,
    },
    'Military and Protective Services': {
      jobs: `
        ermittler, feuerwehr, feuerwehrmann, hauptmann, kommissar, leutnant, oberst, offizier,
        polizeibeamter, polizist, rettungsschwimmer, sicherheitsmitarbeiter, soldat, unteroffizier,
        wachmann, wachschutz`,
      fields: `
        brandschutz, bundeswehr, ermittlung, ermittlungen, gefangnis, justizvollzug, justizwachdienst,
        militar, notfall, polizei, sicherheitsdienst, strafverfolgung, vermogensschutz, wachdienst`,
      softFields: 'sicherheit',
    },
    Operations: {
      decisive: 'bauleiter, hausmeister, lagerist',
      jobs: `
        anlagenfuhrer, anlagenmechaniker, arbeiter, avioniker, backer, begleiter, begrusser,
        berufskraftfahrer, betriebsleiter, dachdecker, disponent, elektriker, elektroniker, fachlagerist,
        fahrer, fertigungsleiter, fleischer, flugbegleiter, friseur, gartner, haushalter, hausmeister,
        hoteldirektor, hotelfachfrau, hotelfachmann, hundefrisor, industriemechaniker, industriemeister,
        installateur, kapitan, kellner, kfz meister, klempner, koch, konditor, kosmetiker, kuchenchef,
        lagerarbeiter, lagerist, lagerleiter, landwirt, lkw fahrer, maler, maschinenfuhrer, maurer,
        mechaniker, mechatroniker, metzger, mixologe, montageleiter, monteur, pilot, polier,
        produktionsleiter, produktionsmitarbeiter, putzfrau, reinigungskraft, restaurantleiter,
        restaurantleitung, schichtleiter, schlosser, schreiner, schweisser, spediteur, speditionskauffrau,
        speditionskaufmann, standortleiter, standortleitung, tischler, verkehrsleiter, vorarbeiter,
        werkleiter, werksleiter, werkstattleiter, winzer, zerspanungsmechaniker, zimmermann, zuchter,
        zugbegleiter`,
      fields: `
        arbeitssicherheit, backerei, bankett, bau, bauwesen, beton, betrieb, bohrung, cafe, disposition,
        distribution, fertigung, flughafen, forst, fuhrpark, gastebetreuung, gastgewerbe, gastronomie,
        gebaudetechnik, getranke, haushaltsfuhrung, haustechnik, hochbau, hotel, instandhaltung, kuche,
        lager, landwirtschaft, lebensmittel, lieferkette, logistik, materialwirtschaft, mikrotechnik,
        montage, produktion, prozess, prozesse, reinigung, schadenverhutung, spedition, stahl, supply chain,
        tiefbau, transport, umzug, value chain, versand, wartung, werk, wirtschaft`,
      softJobs: 'helfer, mobiler techniker, techniker',
      softFields: 'betriebs, feld, filiale',
    },
    'Product Management': {
      decisive: `
        produktentwicklung, produktleiter, produktmanagement, produktmanager, produktverantwortlicher`,
      fields: 'produkt, produkte',
    },
    'Program and Project Management': {
      decisive: `
        programm manager, programmleiter, programmmanager, projektassistent, projektassistenz,
        projektkoordinator, projektleiter, projektleitung, projektmanagement, projektmanager,
        projektmitarbeiter, projektreferent`,
      fields: 'programm, projekt, projekte',
    },
    Purchasing: {
      jobs: 'einkaufer',
      fields: 'beschaffung, einkauf, einkaufs',
    },
    'Quality Assurance': {
      decisive: `
        qualitatsmanagement, qualitatsmanager, qualitatsprufer, qualitatssicherung, qualitatssicherungs`,
      jobs: 'gutachter, prufer, sachverstandiger, tester',
      fields: 'prufung, qualitat, qualitats',
    },
    'Real Estate': {
      jobs: `
        hausverwalter, immobilienkauffrau, immobilienkaufmann, immobilienmakler, immobilienverwalter, makler`,
      fields: `
        hausverwaltung, immobilie, immobilien, immobilienverwaltung, liegenschaften, objektverwaltung,
        standortakquisition, vermietung, wohneigentum, wohnungsverwaltung`,
    },
    Research: {
      decisive: `
        doktorand, postdoktorand, wissenschaftliche mitarbeiter, wissenschaftliche mitarbeiterin,
        wissenschaftlicher mitarbeiter`,
      jobs: `
        archaologe, biologe, biometriker, chemielaborant, chemiker, forscher, geograph, geologe, historiker,
        laborant, laborleiter, marktforscher, mathematiker, meteorologe, okonom, physiker, soziologe,
        statistiker, umweltwissenschaftler, wissenschaftler`,
      fields: 'forschung, labor, nachhaltigkeit, politik, umwelt, umweltschutz, wissenschaft',
    },
    Sales: {
      decisive: `
        aussendienst, einzelhandelskauffrau, einzelhandelskaufmann, filialleiter, gebietsleiter,
        innendienst, key account, marktleiter, verkaufsleiter, vertriebsaussendienst, vertriebsingenieur,
        vertriebsinnendienst, vertriebsleiter, vertriebsmitarbeiter`,
      jobs: `
        gebietsleiter, handelsvertreter, kassierer, marktleiter, reiseberater, reisekauffrau, verkaufer,
        verkaufsberater, vertriebler, vertriebsassistent, vertriebsbeauftragter, vertriebsreprasentant`,
      fields: `
        einzelhandel, firmenkundenvertrieb, handel, kasse, konto, kundenakquise, reise, reiseburo,
        reservierung, reservierungen, umsatz, verkauf, verkaufs, vertrieb, vertriebs`,
      softFields: 'kaufmannisch, kaufmannische, kaufmannischer, kommerziell',
    },
  },
}
