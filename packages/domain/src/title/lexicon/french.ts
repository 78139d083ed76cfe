import type { Lexicon } from './shape.ts'

/** French, accents folded; -trice, -euse, -ère and the mute -e are turned to the masculine before look-up. */
export const french: Lexicon = {
  headFirst: true,
  ranks: {
    cxo: `
      daf groupe, dg, dga, directeur executif general, directeur general, directeur general adjoint,
      directeur general delegue, membre du comite executif, membre du directoire, pdg, prefet, president
      directeur, president directeur general, president du directoire`,
    vp: 'vice president',
    director: `
      administrateur general, chef d etablissement, daf, directeur, directeur executif, direction, doyen,
      drh, dsi, proviseur, recteur, redacteur en chef, sous directeur`,
    manager: `
      agent de maitrise, cadre dirigeant, chef comptable, chef d, chef d atelier, chef d equipe, chef de,
      chef de cabinet, chef de chantier, chef de departement, chef de l equipe, chef de produit, chef de
      projet, chef de rayon, chef de secteur, chef de service, chef des, chef du, chef du personnel, chef
      equipe, cheffe, conducteur de travaux, contremaitre, directeur d agence, directeur de magasin,
      encadrant, gerant, intendant, maitre d hotel, responsable, superviseur`,
    partner: 'associe, associe fondateur, associe gerant',
    owner: `
      auto entrepreneur, autoentrepreneur, chef d entreprise, co fondateur, cofondateur, dirigeant,
      entrepreneur, fondateur, gerant associe, independant, proprietaire, travailleur independant`,
    training: `
      alternance, alternant, apprenti, contrat pro, doctorant, eleve avocat, eleve ingenieur, en formation,
      etudiant, stage, stagiaire`,
    support: 'assistant de direction, attache de direction, auxiliaire, secretaire',
    'senior-word': 'confirme, experimente',
    'junior-word': 'debutant',
    'deputy-word': 'adjoint, delegue',
    board: `
      administrateur independant, conseiller municipal, membre, membre du conseil, membre du conseil d
      administration`,
  },
  people: `
    agent, analyste, animateur, athlete, attache, charge, chargee, client, collaborateur, conseiller,
    consultant, coordinateur, coordonnateur, delegue, employe, expert, gestionnaire, intervenant, operateur,
    ouvrier, praticien, preparateur, prepose, referent, representant, specialiste, technicien, travailleur`,
  functions: {
    Accounting: {
      decisive: 'auditeur de nuit, commissaire aux comptes, expert comptable',
      jobs: 'aide comptable, auditeur, comptable, fiscaliste',
      fields: 'audit, comptabilite, fiscalite, impots, paie, salaires',
    },
    Administrative: {
      decisive: `
        agent administratif, assistant administratif, assistant de direction, gestionnaire administratif,
        responsable administratif, secretaire de direction`,
      jobs: 'agent d accueil, documentaliste, hote d accueil, receptionniste, secretaire, standardiste',
      fields: 'accueil, administratif, bureautique, documentation, secretariat',
      softJobs: 'assistant',
    },
    'Arts and Design': {
      decisive: 'concepteur graphique, direction artistique',
      softJobs: 'concepteur',
      jobs: `
        accessoiriste, architecte, architecte d interieur, artiste, bassiste, batteur, chanteur, chef d
        orchestre, choregraphe, comedien, compositeur, createur, danseur, decorateur, designer, dessinateur,
        directeur artistique, graphiste, habilleur, hautboiste, illustrateur, imitateur, infographiste,
        joueur de guitare, magicien, maquettiste, maquilleur, metteur en scene, modelisateur, modeliste,
        musicien, peintre, photographe, retoucheur, scenographe, sculpteur, styliste, tatoueur`,
      fields: `
        animation, artistique, casting, creatif, creation, galerie, graphisme, musique, photographie,
        theatre`,
    },
    'Business Development': {
      decisive: `
        charge d affaires, developpement commercial, developpement des affaires, developpement economique,
        ingenieur d affaires, responsable d affaires`,
      fields: `
        anciens eleves, collecte de fonds, developpement strategique, donateurs, dons, fondation, levee de
        fonds, mecenat, partenariat, partenariats`,
      softFields: 'developpement, innovation, strategie, strategique',
    },
    'Community and Social Services': {
      decisive: `
        assistant maternel, educateur specialise, moniteur educateur, service social, travailleur social`,
      jobs: `
        animateur, assistant familial, aumonier, benevole, charge de plaidoyer, conseiller d insertion,
        conseiller de camp, directeur du culte, mediateur social, moniteur educateur, nounou, pasteur,
        pretre, travailleur social`,
      fields: `
        associatif, communautaire, culte, insertion, jeunesse, responsabilite societale, rse, services
        familiaux, social, sociale, solidarite`,
    },
    Consulting: {
      decisive: 'consultant en management, consultant en strategie',
      fields: 'conseil',
      softJobs: 'consultant',
    },
    'Customer Success and Support': {
      decisive: `
        apres vente, assistance clientele, charge de clientele, conseiller clientele, experience client,
        relation client, relations clients, satisfaction client, service client, service clients,
        teleconseiller`,
      jobs: 'teleconseiller, teleoperateur',
      fields: `
        assistance, client, clientele, clients, invites, relation client, sav, services aux membres, support
        client`,
    },
    Education: {
      decisive: `
        conseiller pedagogique, gestion des inscriptions, maitre de conferences, professeur des ecoles`,
      jobs: `
        archiviste, atsem, bibliothecaire, conseiller pedagogique, conseiller principal d education,
        conservateur, didacticien, directeur d ecole, educateur, enseignant, entraineur, examinateur,
        formateur, instituteur, maitre d ecole, mediateur culturel, moniteur, moniteur d auto ecole,
        precepteur, preparateur physique, prevot, principal adjoint, professeur, proviseur, surveillant,
        tuteur`,
      fields: `
        alphabetisation, bibliotheque, creche, culturel, ecole, education, enseignement, formation,
        inscriptions, lecture, pedagogique, petite enfance, scolaire, sportif, universite`,
    },
    Engineering: {
      decisive: `
        bureau d etudes, dessinateur industriel, dessinateur projeteur, developpeur web, directeur
        technique, ingenieur en recherche, ingenieur logiciel, ingenieur recherche et developpement`,
      jobs: `
        aerodynamicien, automaticien, concepteur logiciel, developpeur, electronicien, geometre, ingenieur,
        integrateur, metreur, programmeur, projeteur, technologue`,
      fields: `
        automatisation, automatisme, conception mecanique, developpement logiciel, developpement web,
        electronique, electrotechnique, genie, genie civil, ingenierie, logiciel, mecanique, r et d,
        robotique`,
      softFields: 'conception, industriel, technique',
    },
    Finance: {
      decisive: `
        analyste des marchandises, analyste financier, charge d affaires entreprises, conseiller bancaire,
        conseiller financier, controle de gestion, controleur de gestion, directeur administratif et
        financier, directeur financier, gestion de patrimoine, gestionnaire de sinistres, obligations a
        terme, sinistre, sinistres`,
      jobs: `
        actuaire, banquier, caissier de banque, commanditaire, conseiller en assurance, courtier, daf,
        directeur d agence, directeur de succursale, economiste de la construction, gestionnaire de
        patrimoine, gestionnaire sinistres, guichetier, indemnisateur, negociant en obligations, redacteur
        sinistres, responsable de succursale, souscripteur, trader, tresorier`,
      fields: `
        actifs, actions, actuariat, assurance, assurances, bancaire, banque, bourses, budget, capitaux,
        credit, faillites, finance, financement, finances, financier, financiere, fonds, hypothecaire,
        hypotheques, indemnisation, investissement, investissements, investisseurs, marches financiers,
        notations, obligations, patrimoine, portefeuille, pret, prets, recettes, recouvrement, reglements,
        revenus, risques, sinistres, souscriptions, titres, tresorerie`,
    },
    'Healthcare Services': {
      decisive: `
        agent hospitalier, aide soignant, aide soignante, auxiliaire de puericulture, auxiliaire de vie,
        cadre de sante, masseur kinesitherapeute, preparateur en pharmacie, secretaire medicale`,
      jobs: `
        acuponcteur, aide soignant, ambulancier, anesthesiste, auxiliaire de puericulture, brancardier,
        cadre de sante, cardiologue, chiropraticien, chirurgien, dentiste, dieteticien, docteur,
        ergotherapeute, gerontologue, herboriste, infirmier, instrumentiste, kinesitherapeute, manipulateur
        radio, medecin, opticien, orthesiste, orthophoniste, orthoptiste, osteopathe, panseur, pharmacien,
        preparateur en pharmacie, prothesiste, psychiatre, psychologue, psychomotricien, puericulteur,
        radiologue, sage femme, soignant, therapeute, veterinaire`,
      fields: `
        clinique, dentaire, hopital, hospitalier, infirmerie, medical, medicale, nutrition, nutritionnel,
        pharmacie, sante, soins`,
    },
    'Human Resources': {
      softFields: 'personnel',
      decisive: `
        charge de recrutement, directeur des ressources humaines, dotation en ressources, drh, gestionnaire
        rh, marque employeur, responsable formation, responsable rh, ressources humaines`,
      jobs: `
        charge de recrutement, charge des relocalisations, charge rh, conseiller en emploi, conseiller en
        insertion, conseiller professionnel, gestionnaire rh, recruteur, responsable rh, rh, rrh, sourceur`,
      fields: `
        acquisition de talents, avantages, dotation, dotation en personne, emploi, gpec, recrutement,
        relocalisation, relocalisations, remuneration, talents`,
    },
    'Information Technology': {
      decisive: `
        administrateur de base de donnees, administrateur de la securite, administrateur reseau,
        administrateur reseaux, administrateur systeme, administrateur systemes, administrateur systemes et
        reseaux, analyste de donnees, architecte logiciel, architecte si, chef de projet it, data analyst,
        directeur des systemes d information, dsi, ingenieur reseau, ingenieur reseaux, responsable
        informatique, securite des informations, securite informatique, support informatique, systemes d
        information, technicien informatique`,
      jobs: 'informaticien',
      fields: `
        base de donnees, cybersecurite, digital, donnees, informatique, numerique, reseau, reseaux, sans
        fil, systemes, systemes d information`,
    },
    Legal: {
      decisive: 'conseiller juridique',
      jobs: `
        assistant juridique, avocat, avoue, clerc de notaire, greffier, huissier, juge, juriste, magistrat,
        mediateur, notaire, procureur, responsable du plaidoyer`,
      fields: `
        affaires juridiques, affaires reglementaires, conformite, contentieux, droit, judiciaire, juridique,
        litige, litiges, paix, propriete intellectuelle, reglementaire`,
    },
    Marketing: {
      decisive: 'charge de marketing, chef de marque, chef de publicite, responsable marketing',
      jobs: 'concepteur redacteur, marketeur, publicitaire, redacteur web',
      fields: `
        communication marketing, evenementiel, evenements, mariage, marque, publicite, referencement,
        reseaux sociaux, trade marketing, visuel`,
    },
    'Media and Communication': {
      decisive: `
        attache de presse, charge de communication, realisateur, redacteur en chef, relations presse,
        relations publiques`,
      jobs: `
        animateur radio, annonceur, auteur, blogueur, cameraman, charge de publication, charge des relations
        presse, chroniqueur, cineaste, correcteur, correspondant, directeur de publication, documentariste,
        ecrivain, editeur, ingenieur du son, interprete, journaliste, monteur video, photographe de presse,
        presentateur, producteur, realisateur, redacteur, scenariste, traducteur, videaste`,
      fields: `
        antenne, audiovisuel, communications, contenu, contenus, diffusion, edition, medias, mediatique,
        presse, programmation, redaction, rp, son, traduction`,
    },
    'Military and Protective Services': {
      decisive: `
        agent de la paix, agent de securite, agent de surete, agent de traversee des ecoles, gardien de la
        paix, gestion des urgences, officier de police, sapeur pompier, sous officier`,
      jobs: `
        adjudant, agent de securite, agent de traversee, agent federal, brigadier scolaire, capitaine,
        caporal, commandant, enqueteur, gardien, gardien de musee, gardienne de musee, gendarme, lieutenant,
        maitre chien, major, militaire, officier, policier, pompier, rondier, sapeur pompier, sauveteur,
        sergent, soldat, surveillant penitentiaire, vigile`,
      fields: 'armee, defense, gendarmerie, incendie, penitentiaire, police',
      softFields: 'securite, surete',
    },
    Operations: {
      decisive: `
        agent d entretien, agent de production, chaine d approvisionnement, chauffeur livreur, chef de
        chantier, chef de cuisine, chef de partie, chef de rang, conducteur de ligne, conducteur de travaux,
        directeur d usine, hotesse de l air, hygiene securite environnement, ouvrier, preparateur de
        commandes, qhse, service de restauration, services de restauration`,
      jobs: `
        affuteur, agent d entretien, agent d exploitation, agent de bord, agent de nettoyage, agent de quai,
        agriculteur, approvisionneur, aubergiste, aviateur, balayeur, barman, bijoutier, boucher, boulanger,
        cariste, carrossier, chaudronnier, chauffeur, chef de cuisine, chef de partie, chef patissier,
        coiffeur, commis de cuisine, commis de salle, concierge, conditionneur, conducteur, conducteur de
        ligne, contremaitre, cosmetologue, couturier, couvreur, cuisinier, depanneur, depanneur remorqueur,
        directeur de restaurant, directeur hotel, dispatcher, electricien, eleveur, employe polyvalent,
        estheticien, expediteur, facteur, femme de chambre, filieriste, fraiseur, frigoriste, glacier,
        gouvernante, horloger, hotelier, jardinier, linger, livreur, logisticien, macon, magasinier,
        manoeuvre, manutentionnaire, marechal ferrant, maroquinier, mecanicien, menuisier, mixologue,
        monteur, ordonnanceur, ouvrier, patissier, paysagiste, peintre en batiment, pilote, pilote de ligne,
        planificateur, plombier, plongeur, portier, responsable de nuit, responsable de vestiaire,
        restaurateur, serrurier, serveur, soudeur, steward, surintendant de site, surveillant depanneur,
        technicien de maintenance, tourneur, transporteur, trieur, usineur, viticulteur, voiturier`,
      fields: `
        aerien, agricole, alimentation, approvisionnement, atelier, batiment, batiments, boissons,
        boulangerie, chaine logistique, chantier, courrier, cuisine, dechets, deplacements, dispatching,
        electricite, entrepot, entretien, expedition, exploitation, exportation, exportations, fabrication,
        forage, hotellerie, hse, hygiene, importation, importations, industrie, industrie de transformation,
        industries, inventaire, lieu, logistique, maintenance, nettoiement, nettoyage, ordures, processus,
        production, proprete, restaurant, restauration, supply chain, teinte, transformation industrie,
        transport, transports, travaux, trefilerie, usine, vol, vols`,
      softFields: 'operationnel, operations, services generaux',
      softJobs: 'gouvernant, operateur, ouvrier, prepose, technicien, travailleur',
    },
    'Product Management': {
      decisive: 'chef de produit, chef de produits, chef produit, directeur produit, responsable produit',
      fields: 'produit, produits',
    },
    'Program and Project Management': {
      decisive: `
        charge de projet, charge de projets, chef de programme, chef de projet, chef de projets, chef
        projet, coordinateur de projet, directeur de programme, directeur de projet, directeur de projets,
        gestion de projet, gestionnaire de projet, responsable de projet`,
      fields: 'amoa, programme, programmes, projet, projets',
    },
    Purchasing: {
      jobs: 'acheteur, responsable de sous traitance',
      fields: 'achat, achats, approvisionnements, fournisseurs',
    },
    'Quality Assurance': {
      decisive: `
        assurance qualite, controle qualite, controleur qualite, ingenieur en tests, ingenieur qualite,
        ingenieur test, responsable qualite`,
      jobs: 'controleur, inspecteur, qualiticien, testeur',
      fields: 'qualite, test, tests',
    },
    'Real Estate': {
      decisive: `
        agent immobilier, courtier en immobilier, courtier immobilier, gestion immobiliere, gestion
        locative, gestionnaire de copropriete, gestionnaire immobilier, gestionnaire locatif, negociateur
        immobilier, promoteur immobilier, responsable de copropriete, syndic de copropriete`,
      fields: 'copropriete, foncier, immobilier, immobiliere, locatif, location',
    },
    Research: {
      decisive: `
        attache de recherche clinique, charge d etudes, charge de recherche, directeur de recherche,
        ingenieur de recherche`,
      jobs: `
        attache de recherche, biologiste, chef de laboratoire, chercheur, chimiste, doctorant, economiste,
        ethologue, geologue, geophysicien, geoscientifique, historien, hydrologue, ingenieur de recherche,
        laborantin, mathematicien, pharmacocineticien, physicien, post doctorant, scientifique, sociologue,
        statisticien, technicien de laboratoire`,
      fields: `
        developpement durable, environnement, etudes, laboratoire, politique, politiques, recherche,
        scientifique`,
    },
    Sales: {
      decisive: `
        administration des ventes, agent commercial, agent de voyages, assistant commercial, attache
        commercial, chef de rayon, chef des ventes, conseiller commercial, conseiller de vente, conseiller
        en voyages, delegue commercial, delegue medical, directeur commercial, directeur de magasin, hote de
        caisse, ingenieur commercial, responsable commercial, responsable de magasin, technico commercial`,
      jobs: `
        agent de comptoir, animateur des ventes, attache commercial, billettiste, caissier, charge de
        developpement commercial, chef de rayon, commercial, commissaire priseur, conseiller de vente,
        delegue medical, employe de billetterie, grossiste, guichetier billetterie, hote de caisse,
        libraire, negociant, negociateur, representant commercial, responsable de rayon, televendeur,
        vendeur, vendeur conseil, visiteur medical, vrp`,
      fields: `
        avant vente, commerce, compte, comptes, comptes cles, grands comptes, magasin, vente, ventes,
        voyage, voyages`,
    },
  },
}
