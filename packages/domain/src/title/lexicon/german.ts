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
      jobs: 'empfang, empfangsmitarbeiter, frontoffice, rezeptionist, sekretar, sekretariat',
      fields: 'buro, buromanagement, empfang, verwaltung',
      softJobs: `
        assistent, assistenz, sachbearbeiter, verwaltungsfachangestellte, verwaltungsfachangestellter`,
    },
    'Arts and Design': {
      jobs: `
        architekt, bassist, bildhauer, buhnenbildner, choreograf, dekorateur, dirigent, fotograf, gestalter,
        grafikdesigner, grafiker, illustrator, innenarchitekt, komponist, kostumbildner, kunstler,
        landschaftsarchitekt, mediengestalter, musiker, sanger, schauspieler, tanzer`,
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
        erziehungshelfer, heilerziehungspfleger, jugendarbeiter, kindermadchen, pastor, pfarrer, seelsorger,
        sozialarbeiter, sozialpadagoge, streetworker, tagesmutter`,
      fields: 'familie, familien, gemeinde, jugend, sozial, soziales',
    },
    Consulting: {
      jobs: 'unternehmensberater',
      fields: 'unternehmensberatung',
      softFields: 'beratung',
      softJobs: 'berater',
    },
    'Customer Success and Support': {
      decisive: `
        kundenberater, kundenbetreuer, kundenbetreuung, kundendienst, kundenerfolg, kundenerlebnis,
        kundenservice`,
      fields: 'gast, gastbeziehungen, gaste, hotline, kunde, kunden, mitglieder',
    },
    Education: {
      decisive: '',
      jobs: `
        archivar, ausbilder, bibliothekar, dekan, dozent, erzieher, hochschullehrer, kita, kurator,
        lehrbeauftragte, lehrbeauftragter, lehrer, lehrkraft, nachhilfelehrer, padagoge, professor, rektor,
        schulleiter, studiendirektor, studienrat`,
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
        technischer zeichner, technologe, verfahrenstechniker, vermesser, zeichner`,
      fields: `
        automatisierung, elektro, elektronik, elektrotechnik, entwicklung, konstruktion, mechatronik, open
        source, softwareentwicklung, technik, verfahrenstechnik`,
      softFields: 'technisch, technische, technischer, technischer leiter',
    },
    Finance: {
      jobs: `
        aktuar, anlageberater, bankberater, bankier, bankkauffrau, bankkaufmann, controller, finanzberater,
        finanzvorstand, kreditberater, schadenregulierer, vermogensberater, versicherungskaufmann,
        versicherungsmakler, versicherungsvertreter`,
      fields: `
        aktie, aktien, anlage, bank, controlling, darlehen, devisen, eigenkapital, finanz, finanzen,
        firmenkunden, hypothek, hypothekar, hypotheken, immobilienfinanzierung, kredit, kreditwesen, risiko,
        risikomanagement, schaden, treasury, unternehmensfinanzierung, vermogen, versicherung,
        versicherungen, wertpapier`,
    },
    'Healthcare Services': {
      decisive: `
        biomedizinischer analytiker, medizinisch technische, medizinische fachangestellte, medizinischer
        fachangestellter`,
      jobs: `
        allgemeinmediziner, altenpfleger, apotheker, arzt, arzte, arztin, assistenzarzt, chefarzt, chirurg,
        ergotherapeut, facharzt, hebamme, heilpraktiker, krankenpfleger, krankenschwester, logopade,
        masseur, mediziner, notfallsanitater, oberarzt, optiker, pflegefachfrau, pflegefachkraft,
        pflegefachmann, pflegekraft, pfleger, physiotherapeut, psychologe, psychotherapeut,
        rettungssanitater, sanitater, therapeut, tierarzt, zahnarzt`,
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
        fuhrungskraft, humankapital, personalabteilung, personalmanagement, recruiting, rekrutierung,
        talentakquise, talentforderung, vergutung`,
    },
    'Information Technology': {
      decisive: `
        anwendungsbetreuer, datenanalyst, datenbankadministrator, fachinformatiker, it leiter,
        supporttechniker, systemadministration, systemadministrator, unternehmensnetzwerke,
        wirtschaftsinformatiker`,
      jobs: 'datenanalyst, edv, informatiker, softwarearchitekt, systemintegrator',
      fields: `
        computer, daten, datenbank, desktop, digitalisierung, drahtlos, informatik, informationstechnik, it
        sicherheit, it support, netzwerk, netzwerke, technologie`,
    },
    Legal: {
      decisive: 'datenschutzbeauftragte, datenschutzbeauftragter, rechtsanwaltsfachangestellte',
      jobs: `
        anwalt, anwaltsgehilfe, jurist, justiziar, notar, rechtsanwalt, rechtsbeistand, rechtspraktiker,
        rechtsreferendar, richter, staatsanwalt, syndikus, wirtschaftsjurist`,
      fields: `
        compliance, datenschutz, juristisch, juristischer, justiz, recht, rechtsangelegenheiten,
        rechtsstreitigkeit, rechtsstreitigkeiten`,
    },
    Marketing: {
      decisive: 'soziale medien, sozialen medien',
      fields: `
        ereignis, konferenz, marke, markenmanagement, soziale medien, veranstaltung, veranstaltungen,
        werbung`,
      jobs: `
        medienplaner, texter, veranstaltungskauffrau, veranstaltungskaufmann, werbekaufmann, werbetexter`,
    },
    'Media and Communication': {
      decisive: `
        offentlichkeitsarbeit, pressesprecher, redaktionell, redaktionelle, redaktionellen, redaktioneller,
        unternehmenskommunikation`,
      jobs: `
        autor, chefredakteur, dolmetscher, filmemacher, journalist, kameramann, lektor, lichttechniker,
        moderator, pressesprecher, produzent, redakteur, regisseur, reporter, schriftsteller, toningenieur,
        tontechniker, ubersetzer, verfasser`,
      fields: `
        film, inhalt, inhalte, kommunikation, medien, nachrichten, presse, redaktion, rundfunk, verlag,
        veroffentlichung, veroffentlichungen`,
    },
    'Military and Protective Services': {
      jobs: `
        ermittler, feuerwehr, feuerwehrmann, hauptmann, kommissar, leutnant, oberst, offizier,
        polizeibeamter, polizist, rettungsschwimmer, sicherheitsmitarbeiter, soldat, unteroffizier,
        wachmann, wachschutz`,
      fields: `
        brandschutz, bundeswehr, ermittlung, ermittlungen, justizvollzug, justizwachdienst, militar,
        notfall, polizei, wachdienst`,
      softFields: 'sicherheit',
    },
    Operations: {
      decisive: 'bauleiter, hausmeister, lagerist',
      jobs: `
        anlagenfuhrer, arbeiter, backer, begleiter, berufskraftfahrer, dachdecker, disponent, elektriker,
        elektroniker, fachlagerist, fahrer, fleischer, flugbegleiter, friseur, gartner, haushalter,
        hausmeister, hoteldirektor, hotelfachfrau, hotelfachmann, installateur, kapitan, kellner, klempner,
        koch, konditor, kosmetiker, kuchenchef, lagerarbeiter, lagerist, landwirt, lkw fahrer, maler,
        maschinenfuhrer, maurer, mechaniker, mechatroniker, metzger, monteur, pilot, polier,
        produktionsmitarbeiter, putzfrau, reinigungskraft, schlosser, schreiner, schweisser, spediteur,
        speditionskauffrau, speditionskaufmann, tischler, vorarbeiter, winzer, zerspanungsmechaniker,
        zimmermann, zugbegleiter`,
      fields: `
        arbeitssicherheit, backerei, bankett, bau, bauwesen, beton, betrieb, bohrung, cafe, disposition,
        fertigung, forst, fuhrpark, gastgewerbe, gastronomie, gebaudetechnik, getranke, haustechnik,
        hochbau, hotel, instandhaltung, kuche, lager, landwirtschaft, lebensmittel, lieferkette, logistik,
        materialwirtschaft, mikrotechnik, montage, produktion, prozess, prozesse, reinigung, spedition,
        stahl, supply chain, tiefbau, transport, umzug, value chain, versand, wartung, werk, wirtschaft`,
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
      fields: 'immobilie, immobilien, liegenschaften, vermietung',
    },
    Research: {
      decisive: `
        doktorand, postdoktorand, wissenschaftliche mitarbeiter, wissenschaftliche mitarbeiterin,
        wissenschaftlicher mitarbeiter`,
      jobs: `
        archaologe, biologe, biometriker, chemielaborant, chemiker, forscher, geograph, geologe, historiker,
        laborant, marktforscher, mathematiker, meteorologe, okonom, physiker, soziologe, statistiker,
        wissenschaftler`,
      fields: 'forschung, labor, nachhaltigkeit, politik, umwelt, wissenschaft',
    },
    Sales: {
      decisive: `
        aussendienst, einzelhandelskauffrau, einzelhandelskaufmann, filialleiter, gebietsleiter,
        innendienst, key account, marktleiter, verkaufsleiter, vertriebsaussendienst, vertriebsingenieur,
        vertriebsinnendienst, vertriebsleiter, vertriebsmitarbeiter`,
      jobs: `
        handelsvertreter, kassierer, reiseberater, reisekauffrau, verkaufer, verkaufsberater, vertriebler,
        vertriebsreprasentant`,
      fields: `
        einzelhandel, handel, kasse, konto, reise, reiseburo, reservierung, reservierungen, umsatz, verkauf,
        verkaufs, vertrieb, vertriebs`,
      softFields: 'kaufmannisch, kaufmannische, kaufmannischer, kommerziell',
    },
  },
}
