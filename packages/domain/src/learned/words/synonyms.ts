/**
 * What people seek and offer under several names, in six languages: a line holds the names of one thing, parted by commas.
 * Trades and goods that one asks a network for, no dictionary; whole phrases, plural or not.
 */
export const SYNONYMS = `
customs broker, customs agent, customs, zollagent, zollagentin, zoll, verzollung, courtier en douane, douane, agente de aduanas, aduana, aduanero, despachante aduaneiro, despachante, aduaneiro, alfândega, douane expediteur, declarant
lawyer, attorney, solicitor, barrister, legal counsel, counsel, anwalt, anwältin, rechtsanwalt, rechtsanwältin, jurist, juristin, avocat, avocate, juriste, abogado, abogada, advogado, advogada, advocaat
notary, notar, notaire, notario, notaris
patent, patentanwalt, patentanwältin, brevet, patente, octrooi
tax, taxation, steuer, steuerrecht, impôt, fiscalité, fiscal, impuesto, imposto, belasting
tax advisor, tax adviser, accountant, bookkeeper, certified accountant, steuerberater, steuerberaterin, buchhalter, buchhalterin, expert comptable, comptable, asesor fiscal, contable, gestor, contabilista, contador, boekhouder, accountant, belastingadviseur
auditor, audit, wirtschaftsprüfer, commissaire aux comptes, auditoría, auditoria
investor, angel investor, business angel, angel, venture capital, venture capitalist, vc, investoren, kapitalgeber, investisseur, inversor, inversionista, investidor, investeerder, seed investor, seed funding, funding
grant, grant application, subsidy, förderung, fördermittel, förderantrag, subvention, subvención, beca, subvenção, subsidie, subsidieaanvraag
translator, translation, interpreter, übersetzer, übersetzerin, übersetzung, dolmetscher, traducteur, traductrice, traduction, traductor, traductora, traducción, tradutor, tradutora, tradução, vertaler, vertaling
proofreader, proofread, proofreading, lektor, lektorin, lektorat, correcteur, relecture, corrector, revisor, corrector de textos
editor, book editor, rédacteur, redactor, editora
publisher, publishing house, verlag, verleger, éditeur, maison d'édition, editorial, editor de libros, editora de livros, uitgever, uitgeverij
journalist, reporter, journaliste, periodista, jornalista, redakteur, redakteurin, correspondent
architect, architekt, architektin, architecte, arquitecto, arquitecta, arquiteto, arquiteta, architectural office, arquitetura
surveyor, land surveyor, landvermesser, vermesser, vermessungsingenieur, géomètre, topógrafo, agrimensor, landmeter
insurance, insurer, insurance broker, versicherung, versicherungsmakler, assurance, assureur, courtier en assurance, seguro, aseguradora, corredor de seguros, corretor de seguros, seguradora, verzekering, verzekeraar
estate agent, real estate agent, realtor, makler, immobilienmakler, agent immobilier, agente inmobiliario, inmobiliaria, agente imobiliário, imobiliária, imóveis, makelaar
flat, apartment, wohnung, appartement, logement, piso, apartamento, vivienda, woning
office, office space, desk, coworking, büro, büroraum, bureau, locaux, oficina, escritório, kantoor
warehouse, storage, storage space, lager, lagerhalle, entrepôt, almacén, armazém, magazijn, loods
freight forwarder, forwarder, forwarding, haulier, spediteur, spedition, transitaire, transporteur, transitario, transportista, transitário, expediteur, vervoerder
trucker, truck, lorry, lkw, camion, camión, camião, vrachtwagen
port, harbour, harbor, seaport, hafen, port authority, autoridad portuaria, puerto, haven
supplier, vendor, lieferant, zulieferer, fournisseur, proveedor, fornecedor, leverancier
distributor, reseller, sales partner, vertriebspartner, distributeur, distribuidor, revendedor, wederverkoper
importer, exporteur, importeur, importateur, importador
co founder, cofounder, mitgründer, mitgründerin, cofondateur, cofundador, medeoprichter
founder, entrepreneur, gründer, gründerin, unternehmer, fondateur, entrepreneur, fundador, emprendedor, empreendedor, oprichter, ondernemer
mentor, mentoring, mentorin, mentorat, mentoría, mentoria, coach, coaching
speaker, keynote, talk, lecture, vortrag, redner, referent, referentin, conférence, conférencier, ponente, charla, conferencia, orador, palestra, palestrante, spreker, lezing
sponsor, patron, donor, mäzen, förderer, mécène, mécénat, patrocinador, mecenas, donante, doador, sponsoring
volunteer, freiwillige, ehrenamtliche, bénévole, voluntario, voluntário, vrijwilliger
intern, internship, trainee, praktikant, praktikum, praktika, stage, stagiaire, becario, prácticas, estágio, estagiário, stageplek, stageplekken
apprentice, apprenticeship, auszubildende, lehrstelle, apprenti, aprendiz, leerling
recruiter, headhunter, recruitment, recruiting, personalberater, recruteur, reclutador, recrutador
works council, betriebsrat, comité d'entreprise, comité de empresa, ondernemingsraad
trade union, union, gewerkschaft, syndicat, sindicato, vakbond
mediator, mediation, mediatorin, médiateur, médiation, mediador, mediación, mediação
privacy, data protection, gdpr, datenschutz, protection des données, rgpd, protección de datos, proteção de dados, avg, gegevensbescherming
cybersecurity, information security, it security, ciso, sicherheit, cybersécurité, ciberseguridad, cibersegurança, beveiliging
developer, programmer, software engineer, software developer, entwickler, entwicklerin, programmierer, développeur, desarrollador, programador, desenvolvedor, ontwikkelaar
data scientist, data analyst, datenanalyst, analyste de données
designer, graphic designer, gestalter, grafiker, grafikerin, graphiste, diseñador, diseñadora, ontwerper
photographer, fotograf, fotografin, photographe, fotógrafo, fotógrafa, fotograaf
nurse, pflegekraft, krankenpfleger, krankenschwester, infirmier, infirmière, enfermero, enfermera, enfermeiro, enfermeira, verpleegkundige
doctor, physician, arzt, ärztin, médecin, médico, médica, arts
dentist, zahnarzt, zahnärztin, dentiste, dentista, tandarts
vet, veterinarian, tierarzt, tierärztin, vétérinaire, veterinario, veterinário, dierenarts
therapist, psychologist, psychologe, psychologin, psychologue, psicólogo, psicóloga, psycholoog
nanny, babysitter, childcare, kinderbetreuung, tagesmutter, garde d'enfants, niñera, babá, oppas
teacher, tutor, lehrer, lehrerin, nachhilfe, professeur, enseignant, enseignante, profesor, profesora, maestro, professor, docente, leraar, lerares
school principal, headteacher, schulleiter, schulleiterin, rektor, directeur d'école, director de escuela, diretor de escola, schoolhoofd
university, universität, hochschule, université, universidad, universidade, universiteit
researcher, scientist, forscher, forscherin, wissenschaftler, chercheur, chercheuse, investigador, investigadora, pesquisador, onderzoeker
city council, town hall, municipality, mayor, stadtverwaltung, gemeinde, rathaus, bürgermeister, mairie, maire, municipalité, ayuntamiento, alcalde, municipio, câmara municipal, prefeitura, gemeente, burgemeester
regulator, authority, aufsicht, behörde, régulateur, regulador, toezichthouder
government, ministry, ministerium, ministère, ministerio, ministério, ministerie
procurement, purchasing, buyer, einkauf, einkäufer, einkäuferin, achats, acheteur, compras, comprador, inkoop, inkoper
supply chain, logistics, logistik, logistique, logística, logistiek, lieferkette, toeleveringsketen
sales, selling, vertrieb, verkauf, vente, commercial, ventas, vendas, verkoop
pricing, price, preis, preisgestaltung, tarification, prix, precio, preço, prijs, prijsstelling
subscription, saas, abonnement, suscripción, assinatura
marketing, marketer, werbung, publicité, publicidad, publicidade, reclame
social media, soziale medien, réseaux sociaux, redes sociales, redes sociais
public relations, pr, press, pressearbeit, presse, relations presse, prensa, imprensa, pers
investor relations, ipo, stock market, börsengang, entrée en bourse, salida a bolsa, beursgang
cfo, chief financial officer, finance director, finanzvorstand, finanzchef, directeur financier, director financiero, diretor financeiro, financieel directeur
ceo, chief executive, managing director, geschäftsführer, geschäftsführerin, directeur général, director general, diretor geral, algemeen directeur
cto, chief technology officer, technical director, technischer leiter, directeur technique, director técnico, diretor técnico
hr, human resources, people operations, personal, personalwesen, personalleiter, ressources humaines, rh, recursos humanos, rrhh, personeelszaken
sustainability, esg, nachhaltigkeit, développement durable, rse, sostenibilidad, sustentabilidade, duurzaamheid
solar, solar energy, photovoltaic, solarenergie, photovoltaik, solaire, photovoltaïque, energía solar, fotovoltaica, energia solar, zonne energie, zonnepark
wind, wind energy, wind power, wind farm, windenergie, windkraft, windpark, éolien, énergie éolienne, eólica, energía eólica, energia eólica
energy, energie, énergie, energía, energia
heat pump, wärmepumpe, pompe à chaleur, bomba de calor, warmtepomp
automotive, car, car maker, auto, automobil, automobilindustrie, autoindustrie, automobile, automóvil, automotriz, automoción, automóveis
machine, machinery, mechanical engineering, maschine, maschinenbau, machines, maquinaria, máquina, machinebouw
mechatronics, mechatroniker, mechatronikerin, mécatronicien, mecatrónica, mecatrônica
electrician, elektriker, elektrikerin, électricien, electricista, eletricista, elektricien
carpenter, joiner, tischler, schreiner, menuisier, charpentier, carpintero, carpinteiro, timmerman
builder, contractor, building contractor, bauunternehmer, bauunternehmen, entrepreneur en bâtiment, constructora, contratista, empreiteiro, construtora, aannemer
hotel, hotelier, hotellerie, hôtel, hôtelier, hostelería, hotelaria
restaurant, chef, cook, koch, köchin, gastronomie, cuisinier, restaurante, cocinero, cozinheiro, kok
wine, winery, wein, weingut, vin, vignoble, vino, bodega, vinho, vinícola, wijn
bakery, baker, bäckerei, bäcker, boulangerie, boulanger, panadería, panadero, padaria, padeiro, bakkerij, bakker
brewery, brewer, brauerei, brauer, brasserie, brasseur, cervecería, cervejaria, brouwerij
farm, farmer, farming, agriculture, bauernhof, landwirt, landwirtschaft, ferme, agriculteur, granja, agricultor, quinta, fazenda, boerderij, boer, landbouw
soil, boden, sol, suelo, solo, bodem
textile, textiles, fabric, textilien, tissu, têxtil, textil, textiel
pharma, pharmaceutical, pharmaceuticals, arzneimittel, pharmaindustrie, pharmaceutique, farmacéutica, farmacêutica, farmaceutisch
robotics, robot, robotik, roboter, robotique, robótica
artificial intelligence, ai, machine learning, künstliche intelligenz, ki, intelligence artificielle, ia, inteligencia artificial, inteligência artificial, kunstmatige intelligentie
theatre, theater, théâtre, teatro
museum, musée, museo, museu
gallery, galerie, galerist, galeriste, galería, galerista, galeria
ceramics, pottery, keramik, töpferei, céramique, cerámica, cerâmica, keramiek
musician, musiker, musikerin, musicien, músico, muzikant
piano, klavier
watch, watchmaker, uhr, uhrmacher, horloger, horlogerie, relojero, relojoeiro, horlogemaker
bank, banking, banker, banque, banquier, banco, banca, banquero, banqueiro
board member, board seat, supervisory board, non executive director, aufsichtsrat, beirat, administrateur, conseil d'administration, consejero, consejo de administración, conselheiro, conselho de administração, commissaris
successor, succession, nachfolger, nachfolge, successeur, sucesor, sucesión, sucessor, sucessão, opvolger, opvolging
beta tester, pilot customer, test user, early adopter, testkunde, pilotkunde, bêta testeur
podcast, podcaster
guest author, author, writer, autor, autorin, auteur, autora, escritor, escritora, schrijver
bees, beehive, beekeeper, imker, bienen, apiculteur, ruche, apicultor, colmena, bijen
`
