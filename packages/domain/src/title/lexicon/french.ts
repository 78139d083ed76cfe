import type { Lexicon } from './shape.ts'

/** French, accents folded; -trice, -euse, -ère and the mute -e are turned to the masculine before look-up. */
export const french: Lexicon = {
  ranks: {
    cxo: `pdg, president directeur general, directeur general, dg, dga, directeur general adjoint, directeur general delegue, president du directoire, membre du directoire, membre du comite executif, daf groupe, president directeur, directeur executif general, prefet, maire`,
    vp: 'vice president',
    director:
      'directeur, daf, drh, dsi, direction, sous directeur, proviseur, doyen, recteur, redacteur en chef, directeur executif, chef d etablissement, administrateur general',
    manager: `responsable, chef de, chef d, chef du, chef des, gerant, encadrant, superviseur, contremaitre, chef equipe, chef d equipe, chef de l equipe, chef de service, chef de projet, chef de produit, chef de chantier, chef comptable, chef de rayon, chef de secteur, chef de cabinet, chef d atelier, cadre dirigeant, conducteur de travaux, agent de maitrise, maitre d hotel, directeur d agence, chef de departement, cheffe, intendant, chef du personnel, directeur de magasin`,
    partner: 'associe, associe gerant, associe fondateur',
    owner:
      'fondateur, cofondateur, co fondateur, proprietaire, entrepreneur, auto entrepreneur, autoentrepreneur, independant, travailleur independant, dirigeant, chef d entreprise, gerant associe, createur',
    training:
      'stagiaire, stage, alternant, alternance, apprenti, etudiant, doctorant, en formation, eleve, vie, volontaire, eleve ingenieur, eleve avocat, contrat pro',
    support: 'assistant de direction, secretaire, attache de direction, auxiliaire',
    'senior-word': 'confirme, experimente',
    'junior-word': 'debutant',
    'deputy-word': 'adjoint, delegue',
    board:
      'administrateur independant, membre du conseil, membre du conseil d administration, membre, conseiller municipal',
  },
  people:
    'charge, chargee, conseiller, specialiste, expert, agent, employe, technicien, coordinateur, coordonnateur, consultant, collaborateur, analyste, gestionnaire, preparateur, representant, intervenant, delegue, attache, animateur, operateur, travailleur, praticien, ouvrier, referent',
  functions: {
    Accounting: {
      decisive:
        'expert comptable, commissaire aux comptes, controleur de gestion comptable, auditeur de nuit',
      jobs: 'comptable, auditeur, fiscaliste, aide comptable',
      fields: 'comptabilite, fiscalite, paie, audit',
    },
    Administrative: {
      decisive:
        'assistant de direction, assistant administratif, agent administratif, gestionnaire administratif, secretaire de direction, responsable administratif, charge de la documentation',
      jobs: 'secretaire, standardiste, receptionniste, hote d accueil, agent d accueil, documentaliste',
      fields: 'administratif, secretariat, accueil, documentation, bureautique',
      softJobs: 'assistant',
    },
    'Arts and Design': {
      jobs: 'graphiste, designer, artiste, photographe, musicien, comedien, architecte, decorateur, dessinateur, styliste, illustrateur, maquettiste, scenographe, danseur, chanteur, compositeur, peintre, sculpteur, architecte d interieur, infographiste, directeur artistique, chef d orchestre',
      fields: 'artistique, graphisme, musique, animation, theatre, musique de film, creation',
    },
    'Business Development': {
      decisive:
        'developpement des affaires, developpement commercial, charge d affaires, responsable d affaires, ingenieur d affaires, developpement economique',
      fields:
        'partenariats, partenariat, mecenat, collecte de fonds, developpement strategique, levee de fonds',
      softFields: 'strategie, strategique, innovation, developpement',
    },
    'Community and Social Services': {
      decisive:
        'assistant social, assistante sociale, travailleur social, educateur specialise, moniteur educateur, service social, assistant maternel',
      jobs: 'pretre, pasteur, aumonier, nounou, benevole',
      fields: 'social, sociale, insertion, associatif, jeunesse, communautaire, solidarite',
    },
    Consulting: {
      decisive: 'consultant en management, consultant en strategie',
      fields: 'conseil',
      softJobs: 'consultant',
    },
    'Customer Success and Support': {
      decisive:
        'service client, relation client, conseiller clientele, charge de clientele, teleconseiller, service clients, experience client, relations clients, assistance clientele, satisfaction client',
      jobs: 'teleconseiller, teleoperateur',
      fields: 'client, clients, clientele',
    },
    Education: {
      decisive:
        'maitre de conferences, conseiller pedagogique, professeur des ecoles, gestion des inscriptions',
      jobs: 'professeur, enseignant, formateur, instituteur, bibliothecaire, educateur, maitre d ecole, surveillant, archiviste, moniteur, proviseur, precepteur, conservateur, entraineur, atsem, directeur d ecole',
      fields:
        'enseignement, education, pedagogique, formation, ecole, scolaire, universite, sportif, inscriptions, bibliotheque, petite enfance, creche',
    },
    Engineering: {
      decisive:
        'ingenieur en recherche, ingenieur logiciel, developpeur web, bureau d etudes, dessinateur industriel, ingenieur recherche et developpement, dessinateur projeteur, directeur technique',
      jobs: 'ingenieur, developpeur, programmeur, projeteur, geometre, metreur, automaticien, electronicien, technologue',
      fields:
        'ingenierie, logiciel, mecanique, electronique, genie civil, genie, robotique, automatisation, automatisme, r et d, developpement logiciel, conception mecanique, electrotechnique',
      softFields: 'technique, industriel, conception',
    },
    Entrepreneurship: {
      softJobs:
        'fondateur, cofondateur, co fondateur, entrepreneur, proprietaire, auto entrepreneur, autoentrepreneur, independant, dirigeant',
    },
    Finance: {
      decisive:
        'controleur de gestion, controle de gestion, directeur administratif et financier, directeur financier, conseiller financier, conseiller bancaire, gestion de patrimoine, charge de clientele bancaire, charge d affaires bancaires, analyste financier, gestionnaire de sinistres, declarations de sinistre, sinistre, sinistres',
      jobs: 'tresorier, actuaire, courtier, banquier, daf, guichetier, trader, conseiller en assurance, souscripteur, economiste de la construction',
      fields:
        'finance, finances, financier, financiere, tresorerie, banque, bancaire, assurance, assurances, credit, risques, investissement, patrimoine, hypothecaire, prets, pret, fonds, budget, recouvrement, actuariat',
    },
    'Healthcare Services': {
      decisive:
        'aide soignant, aide soignante, agent hospitalier, auxiliaire de vie, auxiliaire de puericulture, preparateur en pharmacie, masseur kinesitherapeute, secretaire medicale, cadre de sante',
      jobs: 'infirmier, medecin, chirurgien, pharmacien, dentiste, kinesitherapeute, psychologue, sage femme, veterinaire, ambulancier, therapeute, orthophoniste, ergotherapeute, opticien, dieteticien, radiologue, brancardier, psychiatre, osteopathe, herboriste, puericulteur, docteur, manipulateur radio, generaliste medecin, soignant',
      fields: 'sante, medical, medicale, soins, hospitalier, clinique, pharmacie, dentaire',
    },
    'Human Resources': {
      decisive:
        'ressources humaines, charge de recrutement, responsable formation, responsable rh, drh, gestionnaire rh, dotation en ressources, directeur des ressources humaines, marque employeur',
      jobs: 'recruteur, rh, charge de recrutement',
      fields: 'recrutement, talents, remuneration, personnel, acquisition de talents, dotation, emploi, gpec',
    },
    'Information Technology': {
      decisive:
        'directeur des systemes d information, systemes d information, dsi, administrateur systeme, administrateur reseau, administrateur reseaux, analyste de donnees, data analyst, technicien informatique, ingenieur reseau, ingenieur reseaux, architecte logiciel, support informatique, chef de projet it, administrateur de base de donnees',
      jobs: 'informaticien',
      fields:
        'informatique, reseau, reseaux, donnees, systemes, cybersecurite, numerique, base de donnees, digital',
    },
    Legal: {
      decisive: 'analyste de l aide en matiere de contentieux, conseiller juridique',
      jobs: 'avocat, juriste, notaire, juge, magistrat, huissier, greffier, clerc de notaire, procureur',
      fields:
        'juridique, droit, conformite, contentieux, affaires juridiques, propriete intellectuelle, reglementaire, affaires reglementaires',
    },
    Marketing: {
      decisive:
        'chef de marque, chef de publicite, charge de marketing, chef de produit marketing, responsable marketing',
      jobs: 'marketeur, redacteur web, concepteur redacteur, publicitaire',
      fields:
        'publicite, evenementiel, evenements, marque, referencement, reseaux sociaux, trade marketing, communication marketing',
    },
    'Media and Communication': {
      decisive:
        'attache de presse, charge de communication, relations publiques, relations presse, redacteur en chef, realisateur',
      jobs: 'journaliste, redacteur, traducteur, interprete, realisateur, monteur video, editeur, ecrivain, cameraman, animateur radio, presentateur, producteur, photographe de presse, correcteur',
      fields:
        'presse, edition, audiovisuel, redaction, medias, rp, traduction, publication assistee par ordinateur, edition assistee par ordinateur',
    },
    'Military and Protective Services': {
      decisive:
        'agent de securite, gardien de la paix, sapeur pompier, agent de surete, sous officier, officier de police',
      jobs: 'policier, gendarme, pompier, soldat, militaire, officier, sergent, adjudant, gardien, surveillant penitentiaire, vigile, commandant, capitaine, lieutenant, major, caporal',
      fields: 'police, gendarmerie, armee, defense, incendie',
      softFields: 'surete, securite',
    },
    Operations: {
      decisive:
        'chef de cuisine, chef de partie, chef de rang, chef de chantier, conducteur de travaux, chaine d approvisionnement, hygiene securite environnement, qhse, service de restauration, services de restauration, agent d entretien, hotesse de l air, agent de production, chauffeur livreur, conducteur de ligne, preparateur de commandes, directeur d usine, ouvrier',
      jobs: 'magasinier, cariste, chauffeur, conducteur, livreur, ouvrier, manutentionnaire, mecanicien, electricien, plombier, menuisier, macon, peintre en batiment, couvreur, soudeur, tourneur, fraiseur, usineur, cuisinier, serveur, boulanger, patissier, boucher, coiffeur, estheticien, jardinier, agriculteur, viticulteur, femme de chambre, concierge, pilote, steward, plongeur, barman, monteur, chaudronnier, carrossier, serrurier, agent de nettoyage, logisticien, planificateur, approvisionneur, ordonnanceur, manoeuvre, horloger, technicien de maintenance, frigoriste, restaurateur, hotelier, facteur',
      fields:
        'logistique, production, maintenance, entrepot, transport, exploitation, travaux, chantier, batiment, restauration, hotellerie, usine, atelier, nettoyage, approvisionnement, boulangerie, cuisine, agricole, batiments, fabrication, expedition, qualite production, lieu, restaurant, hygiene, hse, supply chain',
      softFields: 'operations, operationnel, services generaux',
      softJobs: 'technicien, operateur, ouvrier, travailleur, gouvernant',
    },
    'Product Management': {
      decisive: 'chef de produit, chef de produits, responsable produit, directeur produit, chef produit',
      fields: 'produit, produits',
    },
    'Program and Project Management': {
      decisive:
        'chef de projet, chef de projets, directeur de projet, directeur de projets, responsable de projet, charge de projet, charge de projets, gestionnaire de projet, chef de programme, directeur de programme, coordinateur de projet, chef projet, gestion de projet',
      fields: 'projet, projets, programme, programmes, amoa',
    },
    Purchasing: { jobs: 'acheteur', fields: 'achats, achat, fournisseurs, approvisionnements' },
    'Quality Assurance': {
      decisive:
        'ingenieur en tests, ingenieur qualite, controle qualite, assurance qualite, controleur qualite, responsable qualite, ingenieur test',
      jobs: 'testeur, controleur, inspecteur, qualiticien',
      fields: 'qualite, tests, test',
    },
    'Real Estate': {
      decisive: 'agent immobilier, negociateur immobilier, gestionnaire de copropriete, gestion locative',
      fields: 'immobilier, immobiliere, foncier, locatif, copropriete',
    },
    Research: {
      decisive:
        'ingenieur de recherche, attache de recherche clinique, charge d etudes, directeur de recherche, charge de recherche',
      jobs: 'chercheur, scientifique, chimiste, biologiste, physicien, statisticien, economiste, sociologue, historien, geologue, mathematicien, doctorant, laborantin, post doctorant',
      fields: 'recherche, scientifique, laboratoire, environnement, etudes, developpement durable',
    },
    Sales: {
      decisive:
        'assistant commercial, ingenieur commercial, technico commercial, attache commercial, directeur commercial, charge d affaires commercial, delegue commercial, agent commercial, conseiller de vente, responsable de magasin, directeur de magasin, chef de rayon, chef des ventes, hote de caisse, conseiller commercial, administration des ventes, conseiller en voyages, agent de voyages, delegue medical, responsable commercial',
      jobs: 'commercial, vendeur, caissier, vrp, televendeur, representant commercial, agent de comptoir',
      fields: 'vente, ventes, commerce, magasin, grands comptes, comptes cles, avant vente',
    },
  },
}
