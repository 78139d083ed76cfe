import type { Lexicon } from './shape.ts'

/** German, umlauts folded (ä→a); feminine -in and -innen are taken off before look-up. */
export const german: Lexicon = {
  ranks: {
    cxo: `geschaftsfuhrer, geschaftsfuhrung, vorstand, vorstandsvorsitzender, vorstandsvorsitzende, vorsitzender der geschaftsfuhrung, mitglied des vorstands, vorstandsmitglied, mitglied der geschaftsfuhrung, mitglied der geschaftsleitung, geschaftsfuhrender gesellschafter, generaldirektor, geschaftsleiter, geschaftsleitung, finanzvorstand, ceo, burgermeister, oberburgermeister, vorsitzender, vorstandssprecher, intendant`,
    vp: 'vizeprasident',
    director: `direktor, bereichsleiter, hauptabteilungsleiter, leiter, leitung, prokurist, werksleiter, werkleiter, schulleiter, chefredakteur, chefarzt, leitender, stellvertretender leiter, ressortleiter, geschaftsbereichsleiter, institutsleiter, amtsleiter, dezernent, gesamtleiter, gesamtleitung, bereichsleitung, betriebsleiter, dekan, rektor, niederlassungsleiter, klinikleiter, landesleiter, landerleiter, hoteldirektor`,
    manager: `abteilungsleiter, gruppenleiter, teamleiter, teamleitung, filialleiter, projektleiter, projektleitung, vertriebsleiter, verkaufsleiter, regionalleiter, marktleiter, schichtleiter, bauleiter, kuchenchef, polier, meister, vorarbeiter, referatsleiter, sachgebietsleiter, serviceleiter, burgoleiter, stationsleiter, gebietsleiter, produktionsleiter, fertigungsleiter, lagerleiter, kitaleiter, leitende, personalleiter, einkaufsleiter, marketingleiter, oberarzt, restaurantleiter, stationsleitung, pflegedienstleitung, abteilungsleitung, filialleitung, bezirksleiter, objektleiter, aufseher, burgovorsteher, buroleiter`,
    partner: 'gesellschafter, teilhaber',
    owner:
      'inhaber, grunder, mitgrunder, eigentumer, unternehmer, selbststandig, selbstandig, selbststandige, geschaftsinhaber, mitinhaber, existenzgrunder, einzelunternehmer',
    training: `praktikant, praktikum, werkstudent, auszubildender, auszubildende, auszubildend, azubi, lehrling, volontar, volontariat, student, doktorand, referendar, rechtsreferendar, umschuler, schuler, studentische hilfskraft, hiwi, dualer student, duale studentin, bachelorand, masterand, ausbildung, pflichtpraktikum, trainee, famulant, studentische mitarbeiterin, studentischer mitarbeiter`,
    support:
      'assistent, assistenz, sekretar, assistentin der geschaftsfuhrung, assistenz der geschaftsfuhrung, sekretariat, vorstandsassistent, teamassistent, hilfskraft',
    'senior-word': 'leitender angestellter, erfahrener',
    'deputy-word': 'stellvertretend, stellvertretender, stellvertretende, stv, stellv, stellvertreter',
    board:
      'aufsichtsrat, aufsichtsratsmitglied, mitglied des aufsichtsrats, beirat, mitglied, stadtrat, gemeinderat, korps mitglied',
  },
  people:
    'mitarbeiter, angestellter, angestellte, referent, sachbearbeiter, fachkraft, fachmann, fachfrau, spezialist, experte, berater, beauftragter, beauftragte, koordinator, betreuer, analyst, fachreferent, kaufmann, kauffrau, kaufleute, analytiker, vertreter, agent, verantwortlicher, verantwortliche, helfer, fachangestellte, fachangestellter, associate',
  compoundHeads: `leiter, leitung, manager, management, berater, beratung, entwickler, entwicklung, ingenieur, techniker, assistent, assistenz, referent, mitarbeiter, sachbearbeiter, fachkraft, spezialist, experte, kaufmann, kauffrau, beauftragter, beauftragte, beauftragt, betreuer, koordinator, analyst, analytiker, controller, controlling, meister, fahrer, pfleger, lehrer, arzt, therapeut, redakteur, planer, architekt, direktor, chef, vertreter, verkaufer, einkaufer, monteur, mechaniker, arbeiter, helfer, prufer, trainer, ausbilder, administrator, designer, gestalter, techniker, anwalt, wirt, verwalter, trager, bauer, macher, schlosser, elektroniker, mechatroniker, vorstand, prasident, student, praktikant, informatiker, programmierer, forscher, wissenschaftler, biologe, chemiker, physiker, geologe, ingenieurin, vermittler, makler, disponent, supporttechniker, kraft, personal, dienst, service, reprasentant, autor, ubersetzer, dolmetscher, zeichner, inspektor, soldat, polizist, offizier, psychologe, betrieb, verkauf, vertrieb, einkauf, marketing, logistik, technik, bereich, assurance, sicherung, automatisierungstechniker, rekrutierer, kapitan, assistentin, spezialistin, agentin, verantwortlicher, verantwortliche, abteilung, projektleiter, sekretar`,
  functions: {
    Accounting: {
      decisive: 'wirtschaftsprufer, steuerfachangestellte, steuerfachangestellter',
      jobs: 'buchhalter, bilanzbuchhalter, finanzbuchhalter, lohnbuchhalter, steuerberater, steuerassistent, revisor, finanzbuchhaltung, buchprufer',
      fields:
        'buchhaltung, rechnungswesen, steuer, steuern, steuerrecht, revision, lohn, gehalt, bilanz, lohnbuchhaltung, wirtschaftsprufung',
    },
    Administrative: {
      decisive:
        'assistenz der geschaftsfuhrung, assistent der geschaftsfuhrung, teamassistent, office manager, vorstandsassistent, burokauffrau, burokaufmann, konferenz assistent',
      jobs: 'sekretar, sekretariat, empfang, rezeptionist, empfangsmitarbeiter, frontoffice',
      fields: 'verwaltung, empfang, buro, buromanagement',
      softJobs:
        'assistent, assistenz, sachbearbeiter, verwaltungsfachangestellte, verwaltungsfachangestellter',
    },
    'Arts and Design': {
      jobs: 'gestalter, grafiker, grafikdesigner, mediengestalter, kunstler, fotograf, musiker, schauspieler, architekt, innenarchitekt, landschaftsarchitekt, kostumbildner, buhnenbildner, dirigent, komponist, sanger, tanzer, illustrator, bildhauer, 3d modellierer, maler kunst, umwelt kunstler',
      fields: 'gestaltung, kunst, grafik, fotografie, musik, theater, buhne',
    },
    'Business Development': {
      fields: 'geschaftsentwicklung, unternehmensentwicklung, partnerschaften, fundraising',
      softFields: 'strategie, strategisch, innovation, unternehmensstrategie',
    },
    'Community and Social Services': {
      decisive: 'soziale arbeit, sozialarbeiter, sozialpadagoge',
      jobs: 'sozialarbeiter, sozialpadagoge, pfarrer, pastor, seelsorger, erziehungshelfer, streetworker, jugendarbeiter, kindermadchen, tagesmutter, heilerziehungspfleger',
      fields: 'soziales, sozial, jugend, gemeinde',
    },
    Consulting: {
      jobs: 'unternehmensberater',
      fields: 'unternehmensberatung',
      softFields: 'beratung',
      softJobs: 'berater',
    },
    'Customer Success and Support': {
      decisive:
        'kundenbetreuer, kundenbetreuung, kundenservice, kundendienst, kundenberater, kundenerfolg, kundenerlebnis',
      fields: 'kunden, kunde, hotline',
    },
    Education: {
      decisive: 'wissenschaftlicher assistent lehre',
      jobs: 'lehrer, lehrkraft, dozent, professor, erzieher, padagoge, ausbilder, lehrbeauftragter, lehrbeauftragte, bibliothekar, archivar, schulleiter, rektor, dekan, studienrat, hochschullehrer, kita, nachhilfelehrer',
      fields:
        'schule, bildung, ausbildung, lehre, hochschule, universitat, bibliothek, kindergarten, weiterbildung, lese, lesen',
    },
    Engineering: {
      decisive:
        'software entwickler, softwareentwickler, anwendungsentwickler, projektingenieur, maschinenbau, webentwickler',
      jobs: 'ingenieur, ingenieurwesen, entwickler, softwareentwickler, programmierer, konstrukteur, bauingenieur, technischer zeichner, zeichner, vermesser, elektroingenieur, entwicklungsingenieur, maschinenbauingenieur, bauzeichner, verfahrenstechniker, technologe',
      fields:
        'entwicklung, konstruktion, technik, elektrotechnik, verfahrenstechnik, mechatronik, open source, automatisierung, softwareentwicklung',
      softFields: 'technisch, technischer, technische, technischer leiter',
    },
    Entrepreneurship: {
      softJobs: 'inhaber, grunder, mitgrunder, unternehmer, selbststandig, selbstandig, geschaftsinhaber',
    },
    Finance: {
      jobs: 'bankkaufmann, bankkauffrau, controller, versicherungskaufmann, versicherungsmakler, kreditberater, anlageberater, finanzberater, vermogensberater, finanzvorstand, aktuar, schadenregulierer, bankberater, versicherungsvertreter',
      fields:
        'finanzen, finanz, controlling, versicherung, versicherungen, bank, kredit, anlage, hypothek, hypothekar, hypotheken, darlehen, treasury, risiko, risikomanagement, vermogen, wertpapier, schaden, immobilienfinanzierung',
    },
    'Healthcare Services': {
      decisive:
        'medizinische fachangestellte, medizinischer fachangestellter, biomedizinischer analytiker, medizinisch technische',
      jobs: 'arzt, arztin, arzte, facharzt, oberarzt, chefarzt, assistenzarzt, zahnarzt, tierarzt, pfleger, krankenpfleger, krankenschwester, pflegefachkraft, altenpfleger, apotheker, physiotherapeut, ergotherapeut, logopade, hebamme, psychologe, psychotherapeut, heilpraktiker, therapeut, sanitater, rettungssanitater, notfallsanitater, optiker, pflegefachfrau, pflegefachmann, chirurg, masseur, pflegekraft',
      fields:
        'pflege, gesundheit, medizin, medizinisch, medizinische, medizinischer, klinik, krankenhaus, labor medizin, rettungsdienst, therapie',
    },
    'Human Resources': {
      decisive:
        'personalreferent, personalleiter, personalentwicklung, personalentwickler, personalberater, personalsachbearbeiter, personalwesen',
      jobs: 'personaler, rekrutierer, personalvermittler',
      fields: 'personal, recruiting, personalmanagement, personalabteilung, vergutung',
    },
    'Information Technology': {
      decisive:
        'wirtschaftsinformatiker, it leiter, systemadministrator, fachinformatiker, datenanalyst, anwendungsbetreuer, it rekrutierer beratung, benutzer support, systemadministration, datenbankadministrator, unternehmensnetzwerke, supporttechniker',
      jobs: 'informatiker, datenanalyst, edv, softwarearchitekt, systemintegrator',
      fields:
        'informatik, daten, datenbank, netzwerk, netzwerke, digitalisierung, it sicherheit, technologie, informationstechnik, it support',
    },
    Legal: {
      decisive: 'datenschutzbeauftragter, datenschutzbeauftragte, rechtsanwaltsfachangestellte',
      jobs: 'rechtsanwalt, anwalt, jurist, richter, notar, staatsanwalt, syndikus, rechtsreferendar, wirtschaftsjurist, justiziar',
      fields: 'recht, datenschutz, konzerndatenschutz, justiz, compliance',
    },
    Marketing: {
      fields: 'werbung, veranstaltung, veranstaltungen, marke, markenmanagement',
      jobs: 'medienplaner, veranstaltungskauffrau, veranstaltungskaufmann, werbetexter, texter, werbekaufmann',
    },
    'Media and Communication': {
      decisive:
        'redaktionell, redaktionelle, redaktioneller, redaktionellen, unternehmenskommunikation, pressesprecher, offentlichkeitsarbeit',
      jobs: 'redakteur, journalist, lektor, ubersetzer, dolmetscher, pressesprecher, kameramann, moderator, autor, reporter, regisseur, produzent, chefredakteur, toningenieur',
      fields: 'kommunikation, presse, redaktion, medien, verlag, rundfunk, film',
    },
    'Military and Protective Services': {
      jobs: 'polizist, polizeibeamter, kommissar, soldat, offizier, feuerwehrmann, feuerwehr, wachmann, unteroffizier, hauptmann, oberst, wachschutz, sicherheitsmitarbeiter',
      fields: 'polizei, bundeswehr, brandschutz, militar',
      softFields: 'sicherheit',
    },
    Operations: {
      decisive: 'bauleiter, filialleiter betrieb, lagerist, hausmeister',
      jobs: 'lagerist, lagerarbeiter, monteur, mechaniker, mechatroniker, elektriker, elektroniker, schlosser, schreiner, tischler, maurer, maler, dachdecker, installateur, klempner, fahrer, berufskraftfahrer, lkw fahrer, kapitan, pilot, koch, kellner, backer, metzger, fleischer, friseur, kosmetiker, reinigungskraft, putzfrau, gartner, landwirt, winzer, arbeiter, produktionsmitarbeiter, maschinenfuhrer, anlagenfuhrer, zerspanungsmechaniker, disponent, speditionskaufmann, speditionskauffrau, hotelfachfrau, hotelfachmann, hausmeister, schweisser, zimmermann, hoteldirektor, kuchenchef, polier, vorarbeiter, fachlagerist, flugbegleiter, mitarbeiter lager',
      fields:
        'logistik, lager, produktion, fertigung, montage, instandhaltung, wartung, bau, transport, spedition, fuhrpark, gastronomie, hotel, kuche, haustechnik, gebaudetechnik, landwirtschaft, supply chain, wertstrom, value chain, fluglinien, zwinger, arbeitssicherheit, reinigung, qualitat produktion, betrieb, werk, prozess, prozesse, lieferkette, materialwirtschaft, disposition',
      softJobs: 'techniker, helfer, mobiler techniker',
      softFields: 'betriebs, feld, filiale',
    },
    'Product Management': {
      decisive:
        'produktmanager, produktmanagement, produktentwicklung, produktleiter, produktverantwortlicher',
      fields: 'produkt, produkte',
    },
    'Program and Project Management': {
      decisive:
        'projektmanager, projektmanagement, projektleiter, projektleitung, programmmanager, programm manager, projektkoordinator, projektassistent, programmleiter, projektassistenz, projektmitarbeiter, projektreferent',
      fields: 'projekt, projekte, programm',
    },
    Purchasing: { jobs: 'einkaufer', fields: 'einkauf, beschaffung, einkaufs' },
    'Quality Assurance': {
      decisive:
        'qualitatssicherung, qualitatsmanagement, qualitatsmanager, qualitatsprufer, qualitatssicherungs',
      jobs: 'tester, prufer, gutachter, sachverstandiger',
      fields: 'qualitat, qualitats, prufung',
    },
    'Real Estate': {
      jobs: 'immobilienmakler, makler, hausverwalter, immobilienkauffrau, immobilienkaufmann, immobilienverwalter',
      fields: 'immobilien, immobilie, liegenschaften, vermietung',
    },
    Research: {
      decisive:
        'wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiterin, wissenschaftliche mitarbeiter, doktorand, postdoktorand, feldgeologe',
      jobs: 'forscher, wissenschaftler, chemiker, physiker, biologe, geologe, chemielaborant, laborant, soziologe, historiker, mathematiker, statistiker, meteorologe, archaologe, okonom, geograph, marktforscher',
      fields: 'forschung, wissenschaft, labor, umwelt, nachhaltigkeit',
    },
    Sales: {
      decisive:
        'vertriebsleiter, verkaufsleiter, vertriebsmitarbeiter, aussendienst, innendienst, vertriebsinnendienst, vertriebsaussendienst, key account, vertriebsingenieur, einzelhandelskaufmann, einzelhandelskauffrau, filialleiter, marktleiter, gebietsleiter',
      jobs: 'verkaufer, handelsvertreter, verkaufsberater, vertriebler, kassierer, reiseberater, vertriebsreprasentant, reisekauffrau',
      fields: 'vertrieb, verkauf, vertriebs, verkaufs, handel, einzelhandel, kasse, umsatz',
      softFields: 'kommerziell, kaufmannisch, kaufmannischer, kaufmannische',
    },
  },
}
