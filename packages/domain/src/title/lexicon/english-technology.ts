import type { Lexicon } from './shape.ts'

/** English words of engineering, computing, quality and science. */
export const englishTechnology: Lexicon = {
  functions: {
    Engineering: {
      softJobs: 'technologist',
      decisive: `
        aerospace, ai engineer, aircraft systems engineer, android developer, app developer, application
        developer, application development, autocad, automation engineer, blockchain, cad designer, cad
        drafter, cad technician, chief architect, chief engineer, chief engineering officer, city engineer,
        civil engineering, cloud engineer, computer engineer, computer programmer, control systems, control
        systems engineer, data engineer, data engineering, design engineer, development engineer, devops,
        devops engineer, director of engineering, electrical designer, electrical engineering, electrical
        systems engineer, electronics technician, embedded, engineering director, engineering intern,
        engineering manager, engineering technician, field engineer, firmware, game developer, game
        programmer, hardware engineer, hardware engineering, head of engineering, industrial engineer, ios
        developer, java developer, machine learning engineer, manufacturing engineer, manufacturing
        engineering, mechanical, mechanical designer, mechanical engineering, mechanical systems engineer,
        ml engineer, mobile developer, piping designer, platform engineer, power systems engineer, process
        engineer, product engineer, programmer analyst, project engineer, python developer, r and d,
        research and development, research and development engineer, research engineer, robotics, site
        reliability, site reliability engineer, software architect, software associate, software consultant,
        software developer, software development, software engineer, software engineering, software intern,
        software manager, solution engineer, solutions engineer, systems engineering, tech lead, technical
        development, technical director, technical lead, technical manager, technical specialist, validation
        engineer, vp engineering, vp of engineering, vp software, water systems engineer, web developer, web
        development`,
      jobs: `
        aerodynamicist, bioengineer, cartographer, chainman, coder, cost estimator, developer, developer
        advocate, developer evangelist, developer relations, developers, drafter, draftsman, draftsperson,
        draughtsman, dynamicist, engineer, engineers, estimator, geodesist, hydrodynamicist, inventor, land
        surveyor, mapper, mapping technician, member of technical staff, metallographer, metallurgist,
        metrologist, modeler bim, naval architect, photogrammetrist, programmer, programmers, prototyper,
        quantity surveyor, roboticist, rodman, sde, sre, surveyor, swe, technology evangelist,
        thermodynamicist, topographer, tracer`,
      fields: `
        acoustics, aeronautical, android, api, asic, avionics, back end, backend, bim, biomedical,
        blueprint, cad, chemical, circuit, civil, computer vision, controls, deep learning, drafting,
        drilling engineering, electrical, electrical systems, electronic, electronics, embedded systems,
        energy systems, engineering, engineering design, ergonomic, ergonomist, fiber optics, firmware,
        fpga, front end, frontend, full stack, fullstack, geodetic, geospatial engineering, geotechnical,
        golang, hardware, human factors, hvac design, hydraulics, hydro, instrumentation, ios, java,
        javascript, laser, mapping, materials engineering, mechanical design, mechanical systems,
        mechatronics, metallurgical, methods, microchip, microservices, mobile apps, motion study, nlp,
        nuclear, optical, petroleum, photonics, php, pneumatic, powertrain, programming, propulsion, python,
        r d, radar systems, react, rework, rf, ruby, rust, semiconductor, simulation, software, stress,
        structural, subsea, systems development, technology development, telemetry, thermal, time study,
        turbine, ventilating, vlsi, water systems, wireless`,
      softFields: `
        ai, artificial intelligence, automation, commissioning, design engineering, energy, industrial,
        integration, machine learning, power, solar, technical, telecommunications, wind`,
    },
    'Information Technology': {
      hints: '',
      decisive: `
        advanced analytics, analytics consultant, analytics director, analytics engineer, analytics lead,
        analytics manager, application analyst, application architect, application manager, application
        support, applications analyst, applications support, bi analyst, bi developer, business analyst,
        business intelligence, business systems analyst, cdo, chief ai officer, chief analytics officer,
        chief data officer, chief digital officer, chief information officer, chief information security
        officer, chief technical officer, chief technology officer, cio, ciso, clinical informatics, cloud
        architect, cloud operations, computer operations, computer operator, computer scientist, computer
        support, computer systems designer, computer technician, cto, cyber security, data analysis, data
        analyst, data analytics, data architect, data governance, data management, data manager, data
        modeler, data quality, data science, data scientist, data specialist, data steward, data strategy,
        data warehouse, database administrator, database analyst, database architect, database designer,
        database developer, database manager, dba, desktop support, desktop technician, digital solutions,
        digital technology, digital transformation, director of it, director of technology, enterprise
        applications, enterprise architect, enterprise systems, erp consultant, ethical hacker, geographic
        information systems, gis analyst, gis specialist, head of it, head of technology, health
        informatics, health information technology, help desk, helpdesk, ict, identity and access
        management, information analyst, information architect, information director, information manager,
        information officer, information security, information services, information system, information
        systems, information technology, integration architect, integration specialist, internet technology,
        it administrator, it analyst, it consultant, it coordinator, it director, it manager, it officer, it
        project, it specialist, it support, it technician, itil, lan administrator, mis, mis manager,
        netsuite, network administrator, network analyst, network architect, network designer, network
        engineer, network manager, network operations, network security, network specialist, network
        technician, oracle consultant, penetration tester, power bi, product analytics, reporting analyst,
        salesforce administrator, sap consultant, security analyst, security architect, security engineer,
        security operations center, server administrator, server engineer, service desk, servicenow,
        sharepoint, soc analyst, software administrator, software support, solution architect, solutions
        architect, support analyst, support engineer, support technician, sysadmin, system administrator,
        system analyst, system engineer, systems administrator, systems analyst, systems engineer, tableau
        developer, tech support, technical analyst, technical architect, technical support, technical
        support engineer, technology analyst, technology consultant, technology director, technology
        manager, technology officer, technology operations, technology risk, technology specialist,
        technology strategy, telecommunications analyst, telecommunications specialist, threat analyst,
        threat intelligence, user support, vp it, vp of technology, vp technology, web administrator, web
        master, webmaster, workday consultant`,
      jobs: `
        cryptanalyst, cryptographer, cryptologist, data miner, data wrangler, dotnet architect, gamemaster,
        hacker, informatician, informaticist, integrator, java architect, sysop`,
      fields: `
        abap, active directory, ai security, analytics, applications, aws, azure, bi, big data,
        bioinformatics, blue team, business analysis, cloud, cloud computing, computer, computer systems,
        computer systems design, computing, configuration, crm systems, cryptologic, cyber, data, data
        center, data entry systems, database, databases, deployment, devsecops, digital security,
        digitization, dot net, epic, erp, functional, geospatial, gis, imagery, informatics, informatics
        nurse, information assurance, informatique, infrastructure, internet, internet of things, intrusion
        detection, iot, it, it operations, it security, knowledge management, lan, lidar, linux, malware,
        migration, network, network design, networking, networks, oracle, red team, remote sensing,
        reporting, requirements, saas, salesforce, sap, servers, sharepoint, systems, technologies,
        technology, threat, unix, usability, virtual reality, virtualization, visualization, vulnerability,
        wan, web site, webmaster, website, windows, workday`,
      softFields: `
        application, information, platform, platforms, report, solution, solutions, system, tech, web`,
    },
    'Quality Assurance': {
      decisive: `
        automation tester, boiler inspector, building inspector, calibration technician, chief quality
        officer, code enforcement officer, code inspector, construction inspector, electrical inspector,
        environmental inspector, fire inspector, food safety, game tester, health inspector, home inspector,
        metrology, non destructive testing, plumbing inspector, product safety, product tester, qa, qa
        analyst, qa automation, qa engineer, qa lead, qa manager, qa qc, qa tester, qc analyst, qc
        inspector, qc technician, quality analyst, quality and safety, quality associate, quality assurance,
        quality auditor, quality compliance, quality control, quality coordinator, quality director, quality
        engineer, quality engineering, quality improvement, quality inspector, quality lead, quality
        management, quality manager, quality officer, quality representative, quality specialist, quality
        supervisor, quality systems, quality technician, sdet, software development engineer in test,
        software test, software tester, supplier quality, test analyst, test architect, test automation,
        test engineer, test lead, test manager, test technician, usability tester, validation analyst,
        validation specialist, validation technician, zoning inspector`,
      jobs: 'inspector, inspectors, quality checker, sampler, taster, tester, weights and measures',
      fields: `
        accreditation, calibration, conformance, gmp, inspection, iso, performance improvement, qc,
        qualification, quality, sanitarian, test, testing, validation`,
    },
    Research: {
      decisive: `
        animal scientist, chief science officer, chief scientific officer, chief scientist, clinical
        research, clinical research associate, clinical research coordinator, conservation scientist, crime
        lab, customer research, design researcher, doctoral candidate, doctoral researcher, doctoral
        student, economic research, environmental analyst, environmental health scientist, environmental
        scientist, environmental specialist, food scientist, forensic scientist, graduate research,
        institutional research, labor economist, laboratory scientist, marine biologist, natural resources
        specialist, phd candidate, phd fellow, phd researcher, phd student, policy advisor, policy analyst,
        policy director, policy manager, policy officer, policy researcher, political scientist, post
        doctoral, postdoc, postdoctoral, pre doctoral, predoctoral, principal investigator, research
        analyst, research and evaluation, research and policy, research assistant, research associate,
        research consultant, research coordinator, research director, research fellow, research intern,
        research manager, research officer, research professor, research scientist, research specialist,
        research technician, scientific advisor, scientific affairs, scientific director, social scientist,
        soil scientist, survey researcher, survey statistician, think tank, user experience researcher, user
        research, user researcher, ux researcher, wildlife biologist`,
      jobs: `
        agriculturist, agronomist, algebraist, anatomist, anthropologist, archaeologist, archeologist,
        assayer, astronomer, bacteriologist, behaviorist, biochemist, bioinformatician, biologist,
        biomathematician, biometrician, biophysicist, biostatistician, botanist, chemist, conservationist,
        criminalist, criminologist, crystallographer, cytologist, demographer, ecologist, econometrician,
        economist, entomologist, environmentalist, epidemiologist, ethnographer, fermentologist, forester,
        formulator, gemologist, genealogist, geneticist, geographer, geologist, geophysicist, geoscientist,
        histologist, historian, historiographer, horticulturist, hydrographer, hydrologist, immunologist,
        limnologist, linguist, materials scientist, mathematician, meteorologist, methodologist,
        microbiologist, mineralogist, mycologist, naturalist, neuroscientist, oceanographer, ornithologist,
        paleontologist, perfumer, petrographer, phd, philosopher, physicist, physiologist, plant scientist,
        postdoctorate, prospector, psychometrician, psychometrist, researcher, researchers, rheologist,
        scientist, scientists, seismographer, seismologist, serologist, sociologist, statistician,
        taxonomist, toxicologist, virologist, volcanologist, weatherman, zoologist`,
      fields: `
        agronomy, air pollution, aquatic, archaeology, assay, astronomy, bioassay, biochemistry, biology,
        bioscience, biostatistics, biotech, biotechnology, botany, chemistry, climate, clinical trials,
        conservation, crop science, cultural resources, dna, drug discovery, ecological, ecology, economics,
        endangered species, epidemiology, erosion control, evaluation, forensic, genetics, genomics,
        geological, geology, groundwater, habitat, laboratory, marine biology, materials science,
        microbiological, microbiology, microscopist, molecular, nanoscience, natural resources,
        neuroscience, physics, plant pathology, policy, polymer, preservationist, psychometric, public
        opinion, range management, refuge, research, science, sciences, scientific, seismic, soil, soil
        science, spectroscopist, survey, timber management, watershed, weather, wildlife`,
      softFields: `
        environment, environmental, nanotechnology, policies, statistical, statistics, studies,
        sustainability`,
    },
  },
}
