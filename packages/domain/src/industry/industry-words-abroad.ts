import type { Industry } from './industry.ts'

/**
 * Words for industries in German, French, Spanish, Portuguese and Dutch, as objectives speak of them. A word that means
 * something else in one of the six languages is left out ("recht", "auto", "bau" in "Maschinenbau").
 */
export const SPOKEN_ABROAD: Readonly<Record<Industry, string>> = {
  'Transportation and Logistics':
    'logistik,spedition,speditionen,spediteur,spediteure,frachtführer,reederei,reedereien,lieferkette,lieferketten,transportwesen,logistique,logistiques,fret,transporteur,transporteurs,transitaire,transitaires,logística,logístico,logísticos,logísticas,transporte de mercancías,transportistas,cadena de suministro,cadeia de abastecimento,cadeia de suprimentos,transportadora,transportadoras,naviera,navieras,logistiek,logistieke,expediteur,expediteurs,scheepvaart,rederij,transportsector,toeleveringsketen',
  Banking:
    'banken,bankwesen,bankensektor,finanztechnologie,sparkasse,sparkassen,banque,banques,bancaire,bancaires,banco,bancos,banca,bancario,bancaria,bancário,bancária,bankwezen',
  Insurance:
    'versicherung,versicherungen,versicherer,rückversicherung,rückversicherer,versicherungswesen,assurance,assurances,assureur,assureurs,réassurance,seguros,aseguradora,aseguradoras,reaseguro,seguradora,seguradoras,resseguro,verzekering,verzekeringen,verzekeraar,verzekeraars,herverzekeraar',
  Energy:
    'energie,energien,energiewirtschaft,energieversorger,erneuerbare,erneuerbaren,stadtwerke,solarenergie,windkraft,windenergie,énergie,énergies,énergies renouvelables,renouvelables,solaire,éolien,énergétique,energía,energías,energías renovables,renovables,energia,energias,energias renováveis,renováveis,eólica,duurzame energie,zonne energie,nutsbedrijven,energiesector',
  'Pharmaceuticals and Biotechnology':
    'pharmaindustrie,pharmazie,pharmaunternehmen,biotechnologie,medizintechnik,biotechnology,pharmaceutique,pharmaceutiques,laboratoires pharmaceutiques,farmacéutica,farmacéuticas,farmacéutico,farmacêutica,farmacêuticas,farmacêutico,biotecnología,biotecnologia,farmacie,farma,farmaceutisch,farmaceutische',
  'Health Care':
    'krankenhaus,krankenhäuser,krankenhäusern,klinik,kliniken,klinikum,gesundheitswesen,pflegeheim,hôpital,hôpitaux,clinique,cliniques,santé,hospitales,sanidad,sanitario,clínica,clínicas,hospitais,saúde,ziekenhuis,ziekenhuizen,zorg,gezondheidszorg,zorgsector',
  'Software and IT':
    'softwareunternehmen,softwarefirma,softwarefirmen,softwarehaus,it branche,cybersicherheit,robotik,halbleiter,logiciel,logiciels,informatique,cybersécurité,robotique,ciberseguridad,informática,robótica,cibersegurança,softwarebedrijf,softwarebedrijven,cyberbeveiliging',
  Telecommunications:
    'telekommunikation,telekom,mobilfunk,télécom,télécoms,télécommunications,telecomunicaciones,telecomunicações,telecommunicatie',
  Automotive:
    'automobil,automobilindustrie,automobilbranche,autoindustrie,autohersteller,autozulieferer,automobilzulieferer,automobile,automobiles,constructeurs automobiles,automoción,automotriz,automovilística,automóvel,automóvil,automotivo,automotiva,indústria automóvel,auto industrie',
  Aerospace:
    'luftfahrt,raumfahrt,fluggesellschaft,fluggesellschaften,aéronautique,aérospatial,aérospatiale,compagnie aérienne,aeronáutica,aeroespacial,aerolínea,aerolíneas,aviación,aviação,companhia aérea,luchtvaart,ruimtevaart,luchtvaartmaatschappij',
  Rail: 'eisenbahn,bahnbranche,schienenverkehr,ferroviaire,chemins de fer,ferrocarril,ferrocarriles,ferroviario,ferroviário,ferroviária,ferrovia,spoorwegen,spoor',
  Construction:
    'bauwesen,bauindustrie,baubranche,bauunternehmen,baugewerbe,baufirma,baufirmen,bâtiment,construction bâtiment,btp,construcción,constructora,constructoras,construção,construtora,construtoras,construção civil,bouw,bouwsector,bouwbedrijf,bouwbedrijven,aannemer,aannemers',
  'Real Estate':
    'immobilien,immobilienbranche,immobilienwirtschaft,immobilier,immobilière,inmobiliaria,inmobiliarias,inmobiliario,bienes raíces,imobiliária,imobiliárias,imobiliário,vastgoed,vastgoedsector',
  Retail:
    'einzelhandel,onlinehandel,modebranche,commerce de détail,grande distribution,prêt à porter,comercio minorista,minorista,minoristas,comercio electrónico,varejo,retalho,comércio eletrónico,comércio eletrônico,detailhandel,winkelketens',
  'Food and Agriculture':
    'lebensmittel,lebensmittelindustrie,lebensmittelbranche,getränke,landwirtschaft,gastronomie,agroalimentaire,alimentation,restauration,alimentación,alimentaria,alimentario,alimentar,alimentos,agricultura,agroalimentario,agroindustria,restauración,restauração,voeding,voedingsindustrie,levensmiddelen,landbouw,horeca',
  'Hospitality and Travel':
    'hotellerie,hotelgewerbe,tourismus,reisebranche,hôtellerie,hôtel,hôtels,tourisme,hostelería,hotelería,hoteles,turismo,hotelaria,hotéis,toerisme,reisbranche',
  Media:
    'medienbranche,verlagswesen,verlag,verlage,rundfunk,filmbranche,maison d édition,maisons d édition,médias,audiovisuel,editoriales,audiovisual,medios de comunicación,editora,editoras,uitgeverij,uitgeverijen,omroep,mediasector',
  Education:
    'universities,hochschule,hochschulen,universität,universitäten,bildungswesen,université,universités,enseignement supérieur,universidad,universidades,educación superior,universidade,ensino superior,universiteit,universiteiten,hoger onderwijs,hogeschool,hogescholen,onderwijs',
  'Legal Services':
    'kanzlei,kanzleien,anwaltskanzlei,anwaltskanzleien,cabinet d avocats,cabinets d avocats,bufete,bufetes,despacho de abogados,despachos de abogados,escritório de advogados,escritório de advocacia,escritórios de advocacia,advocatenkantoor,advocatenkantoren,law firms',
  Consulting:
    'unternehmensberatung,unternehmensberatungen,beratungsunternehmen,beratungsfirma,cabinet de conseil,cabinets de conseil,consultoría,consultora,consultoras,consultoria,consultorias,adviesbureau,adviesbureaus',
  Investment:
    'investoren,risikokapital,wagniskapital,beteiligungsgesellschaft,kapitalgeber,investisseur,investisseurs,capital risque,capital investissement,inversor,inversores,inversionista,inversionistas,capital riesgo,investidor,investidores,capital de risco,investeerder,investeerders,durfkapitaal,business angel,angel investor,investor,hedge fund,asset management',
  Manufacturing:
    'maschinenbau,fertigungsindustrie,produzierendes gewerbe,stahlindustrie,chemieindustrie,chemie,bergbau,verpackung,textilindustrie,industrie manufacturière,sidérurgie,chimie,emballage,manufactura,siderurgia,minería,química,embalaje,manufatura,mineração,embalagem,têxtil,maakindustrie,machinebouw,staalindustrie,verpakking',
  Government:
    'regierung,behörde,behörden,öffentlicher dienst,öffentlichen dienst,öffentliche verwaltung,secteur public,gouvernement,administration publique,ministère,mairie,gobierno,sector público,administración pública,ayuntamiento,governo,setor público,sector publico,administração pública,prefeitura,overheid,publieke sector,gemeente,gemeenten',
  Nonprofit:
    'stiftung,stiftungen,gemeinnützig,gemeinnützige,hilfsorganisation,hilfsorganisationen,association caritative,ong,ongs,associations caritatives,sin ánimo de lucro,sin fines de lucro,fundación,fundaciones,fundação,fundações,sem fins lucrativos,goede doelen,goed doel,stichting,ngo,charities',
}

/** Further words in the names of organizations, that mean too much else in a sentence. */
export const NAMED_ABROAD: Readonly<Partial<Record<Industry, string>>> = {
  'Transportation and Logistics': 'transporte,transports,transportes,vervoer,mensajería,messagerie',
  Banking: 'crédit,crédito,caixa,caja,raiffeisenbank,volksbank',
  Insurance: 'mutuelle,mutua,mútua,seguro',
  Energy: 'strom,électricité,electricidad,eletricidade,elektriciteit,petróleo,pétrole',
  'Health Care': 'apotheke,pharmacie,farmacia,farmácia,apotheek,pflege,hospital',
  'Software and IT': 'informatik,systèmes,sistemas,systemen,datos,dados',
  Automotive: 'autohaus,fahrzeuge,motoren,moteurs,motores,voitures,coches',
  Aerospace: 'flug,aérienne,aérea',
  Rail: 'bahn,bahnen,trenes,trains',
  Construction: 'bau,hochbau,tiefbau,travaux,obras,bouwgroep',
  'Real Estate': 'makelaars,makelaardij,wohnungsbau,hausverwaltung,inmuebles,imóveis',
  Retail: 'handel,supermarkt,supermarché,supermercado,supermercados,magasins,tiendas,lojas,winkel',
  'Food and Agriculture':
    'brauerei,bäckerei,metzgerei,molkerei,brasserie,boulangerie,laiterie,cervecería,panadería,bodegas,cervejaria,padaria,brouwerij,bakkerij,zuivel,weingut',
  'Hospitality and Travel': 'gasthof,reisen,reisebüro,voyages,viajes,viagens,reizen',
  Media: 'medien,zeitung,presse,journal,prensa,imprensa,krant',
  Education:
    'schule,schulen,akademie,institut,école,collège,escuela,colegio,instituto,escola,colégio,school,academie',
  'Legal Services':
    'rechtsanwälte,rechtsanwaltskanzlei,avocats,notaire,abogados,notaría,advogados,notaris,advocaten,notariat',
  Consulting: 'beratung,berater,conseil,conseils,asesores,assessoria,advies,adviseurs',
  Investment: 'beteiligungen,investissements,inversiones,investimentos,investeringen',
  Manufacturing:
    'stahl,metall,metallbau,werkzeugbau,kunststoffe,acier,aciers,acero,aceros,aço,fabrik,usine,fábrica,fabriek,staal',
  Government: 'ministerium,bundesamt,landesamt,stadtverwaltung,ministerio,ministério,ministerie',
  Nonprofit: 'verein,fondation,asociación,vereniging',
}

/** Closing parts of compounds that tell the industry by themselves: "Volksbank", "Rechtsschutzversicherung". */
export const CLOSING_PARTS: readonly (readonly [string, Industry])[] = [
  ['versicherung', 'Insurance'],
  ['versicherungen', 'Insurance'],
  ['verzekering', 'Insurance'],
  ['verzekeringen', 'Insurance'],
  ['bank', 'Banking'],
  ['banken', 'Banking'],
  ['spedition', 'Transportation and Logistics'],
  ['speditionen', 'Transportation and Logistics'],
  ['logistik', 'Transportation and Logistics'],
  ['logistiek', 'Transportation and Logistics'],
  ['krankenhaus', 'Health Care'],
  ['krankenhauser', 'Health Care'],
  ['klinik', 'Health Care'],
  ['kliniken', 'Health Care'],
  ['ziekenhuis', 'Health Care'],
  ['ziekenhuizen', 'Health Care'],
  ['brauerei', 'Food and Agriculture'],
  ['brouwerij', 'Food and Agriculture'],
  ['verlag', 'Media'],
  ['uitgeverij', 'Media'],
  ['hochschule', 'Education'],
  ['hochschulen', 'Education'],
  ['universitat', 'Education'],
  ['universiteit', 'Education'],
  ['kanzlei', 'Legal Services'],
  ['kanzleien', 'Legal Services'],
  ['stiftung', 'Nonprofit'],
  ['stiftungen', 'Nonprofit'],
  ['ministerium', 'Government'],
]

/** Closing parts of compounds that mean "industry" or "company" and leave the rest to tell which. */
export const EMPTY_CLOSING_PARTS: readonly string[] = [
  'branche',
  'wirtschaft',
  'sektor',
  'sector',
  'industrie',
  'unternehmen',
  'konzern',
  'konzerne',
  'konzernen',
  'firma',
  'firmen',
  'gesellschaft',
  'gesellschaften',
  'betrieb',
  'betriebe',
  'betrieben',
  'bedrijf',
  'bedrijven',
  'hersteller',
  'herstellern',
  'zulieferer',
  'zulieferern',
  'wezen',
  'wesen',
]
