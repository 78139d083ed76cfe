import type { Lexicon } from './shape.ts'

/** English words of engineering, computing, quality and science. */
export const englishTechnology: Lexicon = {
  functions: {
    Engineering: {
      softJobs: 'technologist',
      decisive: `
        aerospace, ai engineer, android developer, app developer, application developer, application
        development, autocad, automation engineer, blockchain, cad designer, cad drafter, cad technician,
        chief architect, chief engineer, chief engineering officer, city engineer, civil engineering, cloud
        engineer, computer engineer, computer programmer, control systems, data engineer, data engineering,
        design engineer, development engineer, devops, devops engineer, director of engineering, electrical
        designer, electrical engineering, electronics technician, embedded, engineering director,
        engineering intern, engineering manager, engineering technician, field engineer, firmware, game
        developer, game programmer, hardware engineer, hardware engineering, head of engineering, industrial
        engineer, ios developer, java developer, machine learning engineer, manufacturing engineer,
        manufacturing engineering, mechanical, mechanical designer, mechanical engineering, ml engineer,
        mobile developer, piping designer, platform engineer, process engineer, product engineer, programmer
        analyst, project engineer, python developer, r and d, research and development, research and
        development engineer, research engineer, robotics, site reliability, site reliability engineer,
        software architect, software associate, software consultant, software developer, software
        development, software engineer, software engineering, software intern, software manager, solution
        engineer, solutions engineer, systems engineering, tech lead, technical development, technical
        director, technical lead, technical manager, technical specialist, validation engineer, vp
        engineering, vp of engineering, vp software, web developer, web development`,
      jobs: `
        cartographer, coder, cost estimator, developer, developer advocate, developer evangelist, developer
        relations, developers, drafter, draftsman, draftsperson, draughtsman, engineer, engineers,
        estimator, inventor, land surveyor, mapping technician, member of technical staff, metallurgist,
        modeler bim, naval architect, photogrammetrist, programmer, programmers, quantity surveyor,
        roboticist, sde, sre, surveyor, swe, technology evangelist`,
      fields: `
        acoustics, aeronautical, android, api, asic, avionics, back end, backend, bim, biomedical, cad,
        chemical, circuit, civil, computer vision, deep learning, drafting, drilling engineering,
        electrical, electronic, electronics, embedded systems, engineering, engineering design, ergonomist,
        firmware, fpga, front end, frontend, full stack, fullstack, geospatial engineering, geotechnical,
        golang, hardware, human factors, hvac design, hydraulics, hydro, instrumentation, ios, java,
        javascript, materials engineering, mechanical design, mechatronics, microservices, mobile apps, net,
        nlp, nuclear, optical, petroleum, photonics, php, pneumatic, powertrain, programming, propulsion,
        python, r d, react, rf, ruby, rust, semiconductor, simulation, software, structural, subsea, systems
        development, technology development, telemetry, thermal, turbine, vlsi, wireless`,
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
        support, computer technician, cto, cyber security, data analysis, data analyst, data analytics, data
        architect, data governance, data management, data manager, data modeler, data quality, data science,
        data scientist, data specialist, data steward, data strategy, data warehouse, database
        administrator, database analyst, database architect, database developer, database manager, dba,
        desktop support, desktop technician, digital solutions, digital technology, digital transformation,
        director of it, director of technology, enterprise applications, enterprise architect, enterprise
        systems, erp consultant, ethical hacker, geographic information systems, gis analyst, gis
        specialist, head of it, head of technology, health informatics, health information technology, help
        desk, helpdesk, ict, identity and access management, information analyst, information architect,
        information director, information manager, information officer, information security, information
        services, information system, information systems, information technology, integration architect,
        integration specialist, internet technology, it administrator, it analyst, it consultant, it
        coordinator, it director, it manager, it officer, it project, it specialist, it support, it
        technician, itil, lan administrator, mis, mis manager, netsuite, network administrator, network
        analyst, network architect, network engineer, network manager, network operations, network security,
        network specialist, network technician, oracle consultant, penetration tester, power bi, product
        analytics, reporting analyst, salesforce administrator, sap consultant, security analyst, security
        architect, security engineer, security operations center, server administrator, server engineer,
        service desk, servicenow, sharepoint, soc analyst, software administrator, software support,
        solution architect, solutions architect, support analyst, support engineer, support technician,
        sysadmin, system administrator, system analyst, system engineer, systems administrator, systems
        analyst, systems engineer, tableau developer, tech support, technical analyst, technical architect,
        technical support, technical support engineer, technology analyst, technology consultant, technology
        director, technology manager, technology officer, technology operations, technology risk, technology
        specialist, technology strategy, telecommunications analyst, telecommunications specialist, threat
        analyst, threat intelligence, user support, vp it, vp of technology, vp technology, web
        administrator, web master, webmaster, workday consultant`,
      jobs: 'data miner, data wrangler, dotnet architect, hacker, informatician, java architect, sysop',
      fields: `
        abap, active directory, analytics, applications, aws, azure, bi, big data, bioinformatics, business
        analysis, cloud, computer, computer systems, computing, configuration, crm systems, cyber, data,
        data center, data entry systems, database, databases, deployment, devsecops, digital security,
        digitization, dot net, epic, erp, geospatial, gis, informatics, information assurance, informatique,
        infrastructure, internet, it, it operations, it security, knowledge management, lan, linux,
        migration, network, networking, networks, oracle, reporting, saas, salesforce, sap, servers,
        sharepoint, storage, systems, technologies, technology, unix, virtualization, visualization, wan,
        webmaster, windows, workday`,
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
        agronomist, anthropologist, archaeologist, archeologist, astronomer, biochemist, biologist,
        biostatistician, botanist, chemist, conservationist, criminologist, crystallographer, demographer,
        ecologist, econometrician, economist, entomologist, environmentalist, epidemiologist, ethnographer,
        forester, genealogist, geneticist, geographer, geologist, geophysicist, geoscientist, historian,
        horticulturist, hydrologist, immunologist, limnologist, linguist, materials scientist,
        mathematician, meteorologist, microbiologist, mycologist, naturalist, neuroscientist, oceanographer,
        ornithologist, paleontologist, phd, philosopher, physicist, postdoctorate, psychometrician,
        researcher, researchers, scientist, scientists, seismologist, sociologist, statistician,
        toxicologist, virologist, volcanologist, zoologist`,
      fields: `
        agronomy, archaeology, assay, astronomy, biology, bioscience, biostatistics, biotech, biotechnology,
        chemistry, climate, clinical trials, conservation, ecology, economics, epidemiology, evaluation,
        forensic, forest, genetics, genomics, geology, laboratory, marine biology, materials science,
        microbiology, microscopist, natural resources, neuroscience, physics, policy, preservationist,
        research, science, sciences, scientific, soil, spectroscopist, survey, wildlife`,
      softFields: `
        environment, environmental, nanotechnology, policies, statistical, statistics, studies,
        sustainability`,
    },
  },
}
