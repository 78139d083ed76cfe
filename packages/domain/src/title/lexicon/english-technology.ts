import type { Lexicon } from './shape.ts'

/** English words of engineering, computing, quality and science. */
export const englishTechnology: Lexicon = {
  functions: {
    Engineering: {
      softJobs: 'technologist',
      decisive: `
        ai developer, ai engineer, aircraft systems engineer, android developer, antenna designer, app
        developer, application developer, application development, asic designer, autocad, automation
        engineer, avionics engineer, big data engineer, blockchain, board designer, bridge designer,
        building information modeling, cad designer, cad drafter, cad technician, chief architect, chief
        engineer, chief engineering officer, chip designer, circuit board designer, circuit designer, city
        engineer, civil design, civil designer, civil engineering, cloud engineer, computational fluid
        dynamics, computer engineer, computer programmer, continuous improvement engineer, control designer,
        control systems, control systems engineer, controls designer, controls engineer, crm developer, data
        engineer, data engineering, data platform engineer, data quality engineer, database engineer, design
        drafter, design engineer, development engineer, devops, devops engineer, die designer, digital
        design engineer, director of engineering, distribution engineer, dynamics developer, electrical
        design, electrical designer, electrical engineering, electrical systems engineer, electronics
        technician, embedded, engineering analyst, engineering consultant, engineering director, engineering
        intern, engineering lab, engineering laboratory, engineering lead, engineering manager, engineering
        specialist, engineering technician, engineering technologist, equipment designer, equipment
        engineer, etl developer, facilities engineer, field engineer, fire protection designer, fire
        protection engineer, firmware, fixture designer, fluid dynamics, fpga designer, front end web, full
        stack web, fullstack developer, game developer, game programmer, gear designer, genai, generative
        ai, geomatics, hardware engineer, hardware engineering, head of engineering, highway designer, hvac
        designer, ic designer, industrial engineer, infrastructure engineer, instrument person,
        interconnection, ios developer, java developer, lab engineer, llm, machine designer, machine
        learning engineer, maintenance engineer, manufacturing engineer, manufacturing engineering,
        mechanical, mechanical design, mechanical designer, mechanical engineering, mechanical systems
        engineer, mep, metallurgy, ml engineer, mlops, mobile developer, mold designer, netsuite developer,
        network cloud engineer, oracle developer, packaging engineer, party chief, pcb designer, piping
        design, piping designer, plant engineer, platform engineer, plumbing designer, power designer, power
        systems engineer, powerbi engineer, preconstruction engineer, process control engineer, process
        designer, process engineer, process improvement engineer, product design engineer, product
        development engineer, product engineer, programmer analyst, programmer writer, project engineer,
        prompt engineer, python developer, r and d engineer, regulatory engineer, reliability engineer,
        research and development engineer, research and development technician, research engineer, revit, rf
        designer, roadway designer, robotics, rpa developer, safety engineer, salesforce developer, sap
        developer, scientific programmer, servicenow developer, sharepoint developer, simulation engineer,
        site civil, site reliability, site reliability engineer, software architect, software associate,
        software consultant, software developer, software development, software engineer, software
        engineering, software intern, software manager, software quality, solar designer, solution engineer,
        solutions developer, solutions engineer, sprinkler designer, sql developer, staff developer,
        structural design, structural designer, substation, substation designer, survey crew chief, survey
        party chief, survey technician, surveying, systems development engineer, systems engineering, tech
        lead, technical development, technical director, technical fellow, technical lead, technical
        manager, technical specialist, telecom designer, tool designer, tooling engineer, traffic engineer,
        transmission designer, transmission line, transportation engineer, transportation planning, utility
        designer, utility engineer, verification engineer, vp engineering, vp of engineering, vp software,
        water engineer, water systems engineer, web developer, web development, web engineer, wordpress
        developer`,
      jobs: `
        aerodynamicist, bioengineer, cartographer, chainman, coder, cost estimator, developer, developer
        advocate, developer evangelist, developer relations, developers, drafter, draftsman, draftsperson,
        draughtsman, dynamicist, engineer, engineers, estimator, geodesist, hydrodynamicist, inventor, land
        surveyor, mapper, mapping technician, member of technical staff, metallographer, metallurgist,
        metrologist, modeler bim, naval architect, photogrammetrist, programmer, programmers, prototyper,
        quantity surveyor, roboticist, rodman, sde, sre, surveyor, swe, technology evangelist,
        thermodynamicist, topographer, tracer`,
      fields: `
        acoustics, aem, aerodynamics, aeronautical, aerothermal, aerotriangulation, android, angular, api,
        asic, avionics, back end, backend, batteries, bim, biodiesel, biofuels, biomedical, blueprint, cad,
        cfd, chemical, circuit, civil, cobol, combustion, computer vision, controls, corrosion, deep
        learning, dotnet, drafting, drilling engineering, drupal, dsp, electrical, electrical systems,
        electro mechanical, electromechanical, electronic, electronics, embedded systems, energy systems,
        engineering, engineering design, ergonomic, ergonomist, fea, fiber optics, firmware, fpga, front
        end, frontend, fuel cell, full stack, fullstack, geodetic, geospatial engineering, geotechnical,
        gnc, golang, hardware, human factors, hvac design, hydraulic, hydraulics, hydro, instrument and
        control, instrumentation, ios, java, javascript, kotlin, laser, magento, mainframe developer,
        mapping, materials engineering, mechanical design, mechanical systems, mechatronics, metallurgical,
        methods, microchip, microservices, mobile apps, motion study, nlp, nodejs, nuclear, optical, optics,
        pcb, petroleum, photogrammetric, photogrammetry, photonics, php, plc, pneumatic, powertrain,
        programming, propulsion, python, r and d, r d, radar systems, react, research and development,
        rework, rf, robotic, ruby, rust, scada, scala, semiconductor, shopify developer, simulation,
        sitecore, soc design, software, spring boot, stress, structural, subsea, swift developer, systems
        development, technical design, technology development, telemetry, thermal, time study, turbine,
        unity, unreal, ventilating, vlsi, water systems, web3 developer, wireless`,
      softFields: `
        aerospace, ai, artificial intelligence, automation, commissioning, design engineering, energy,
        industrial, integration, machine learning, power, solar, technical, telecommunications, wind`,
    },
    'Information Technology': {
      hints: '',
      decisive: `
        access management, advanced analytics, ai architect, ai consultant, ai lead, ai strategist,
        analytics consultant, analytics director, analytics engineer, analytics lead, analytics manager,
        application analyst, application architect, application manager, application owner, application
        support, applications analyst, applications support, aws architect, azure architect, bi analyst, bi
        developer, business analysis, business analyst, business applications, business intelligence,
        business intelligence developer, business process analyst, business solutions, business systems,
        business systems analyst, business technology, cdo, chief ai officer, chief analytics officer, chief
        data officer, chief digital officer, chief information officer, chief information security officer,
        chief technical officer, chief technology officer, cio, ciso, clinical applications, clinical
        informatics, clinical systems, cloud architect, cloud architecture, cloud operations, computer
        operations, computer operator, computer scientist, computer support, computer systems designer,
        computer technician, configuration analyst, configuration management, configuration manager, crm
        administrator, crm analyst, crm consultant, cto, cyber risk, cyber security, cyber security officer,
        cybersecurity risk, data analysis, data analyst, data analytics, data and analytics, data architect,
        data architecture, data center operations, data center technician, data coordinator, data director,
        data entry systems, data governance, data integrity, data lead, data management, data manager, data
        modeler, data operations, data product, data quality, data science, data scientist, data specialist,
        data steward, data strategy, data technician, data visualization, data warehouse, database
        administrator, database analyst, database architect, database designer, database developer, database
        manager, dba, decision analyst, decision science, decision sciences, deskside, desktop
        administrator, desktop engineer, desktop support, desktop technician, digital analyst, digital
        platforms, digital solutions, digital systems, digital technology, digital transformation, digital
        workplace, director of it, director of technology, e commerce systems, edi analyst, edi manager, edi
        specialist, ehr analyst, end user computing, endpoint, enterprise applications, enterprise
        architect, enterprise architecture, enterprise systems, epic analyst, epic consultant, erp
        architecture, erp consultant, ethical hacker, exchange administrator, functional analyst, functional
        consultant, geographic information systems, gis analyst, gis specialist, head of it, head of
        technology, health informatics, health information technology, health it, help desk, helpdesk,
        helpdesk technician, hris systems, ict, identity access, identity and access management, identity
        management, information analyst, information architect, information assurance officer, information
        director, information manager, information officer, information security, information security
        manager, information security officer, information services, information system, information system
        security, information system security officer, information systems, information systems security,
        information systems security officer, information technology, integration analyst, integration
        architect, integration specialist, integrations analyst, internet technology, issm, isso, it
        administrator, it analyst, it architecture, it asset, it business partner, it compliance, it
        consultant, it coordinator, it director, it governance, it helpdesk, it infrastructure, it lead, it
        manager, it officer, it operations, it program, it project, it risk, it security, it security
        officer, it service, it specialist, it support, it systems, it technician, jira implementation, lan
        administrator, linux administrator, master data, master data management, material master, mis, mis
        manager, net architect, netsuite, network administrator, network analyst, network and systems,
        network architect, network designer, network engineer, network manager, network operations, network
        operations center, network security, network security officer, network specialist, network support,
        network technician, noc technician, offensive security, oracle consultant, oracle dba, patch
        management, pen tester, penetration, penetration tester, platform administrator, platform manager,
        power bi, product analytics, red team, reporting analyst, requirements analyst, salesforce admin,
        salesforce administrator, salesforce architect, salesforce consultant, sap architect, sap basis, sap
        consultant, sap ewm, sap fico, sap mm, sap sd, sap security, sas analyst, scientific computing,
        security analyst, security architect, security architecture, security awareness, security compliance
        analyst, security engineer, security information, security operations center, security researcher,
        server administrator, server engineer, service desk, servicenow, servicenow administrator,
        servicenow architect, servicenow consultant, sharepoint, sharepoint administrator, soc analyst,
        software administrator, software asset, software implementation, software support, solution
        architect, solution architecture, solutions architect, solutions architecture, sql analyst, storage
        administrator, storage engineer, support analyst, support engineer, support technician, sysadmin,
        system administrator, system analyst, system engineer, system owner, system security officer, system
        specialist, system support, systems administrator, systems analyst, systems analyst programmer,
        systems coordinator, systems engineer, systems integration, systems manager, systems optimization,
        systems security officer, systems specialist, systems support, systems technician, tableau
        developer, tech support, technical analyst, technical architect, technical business analyst,
        technical consultant, technical services, technical support, technical support engineer, technical
        support manager, techno functional, technology analyst, technology architect, technology consultant,
        technology coordinator, technology delivery, technology director, technology lead, technology
        manager, technology officer, technology operations, technology partner, technology program,
        technology risk, technology risk analyst, technology services, technology specialist, technology
        strategy, technology support, technology transformation, telecom analyst, telecom specialist,
        telecommunication, telecommunications analyst, telecommunications specialist, threat analyst, threat
        intelligence, unified communications, unix administrator, user support, vp it, vp of technology, vp
        technology, vulnerability analyst, web administrator, web analyst, web master, webmaster, windows
        administrator, workday administrator, workday analyst, workday consultant, workday functional,
        workday integration`,
      jobs: `
        cryptanalyst, cryptographer, cryptologist, data miner, data wrangler, dotnet architect, gamemaster,
        hacker, informatician, informaticist, integrator, java architect, sysop`,
      fields: `
        abap, accessibility, actimize, active directory, ai security, analytics, anaplan, appdynamics,
        appian, application security, applications, appsec, atlassian, aws, azure, backup, bi, big data,
        bioinformatics, blue team, business analysis, cerner, cisco, citrix, cloud, cloud computing, cognos,
        computer, computer systems, computer systems design, computing, configuration, confluence, crm
        systems, cryptologic, cyber, cyber security, cyberark, d365, data, data center, data entry systems,
        data integration, data migration, data modeling, database, databases, deployment, devsecops, digital
        security, digitization, dlp, docker, dot net, dynamics, dynamics 365, dynatrace, edi, ehr,
        elasticsearch, emr, epic, erp, etl, fortinet, functional, gcp, geospatial, gis, google cloud,
        guidewire, hadoop, hana, hpc, hyperion, iam, identity, imagery, infor, informatica, informatics,
        informatics nurse, information assurance, informatique, infosec, infrastructure, internet, internet
        of things, intrusion detection, iot, it, it operations, it security, itam, itil, itsm, jd edwards,
        jira, kafka, knowledge management, kronos, kubernetes, lan, lawson, lidar, linux, m365, mainframe,
        malware, mdg, mdm, meditech, mes, microsoft 365, middleware, migration, mongodb, mulesoft, murex,
        netscaler, network, network cloud, network design, networking, networks, noc, o365, office 365,
        okta, openshift, oracle, oracle apps, oracle cloud, oracle ebs, oracle fusion, oracle hcm, palo
        alto, pega, peoplesoft, ping, plm, postgresql, power platform, powerapps, product security, qlik,
        red team, remote sensing, reporting, requirements, robotic process automation, rpa, s 4 hana, saas,
        sailpoint, salesforce, salesforce marketing cloud, sap, sas, servers, servicenow, sharepoint, siem,
        snowflake, soc, solarwinds, splunk, sql, systems, tableau, technologies, technology, teradata,
        terraform, threat, tibco, ukg, unix, usability, virtual reality, virtualization, visualization,
        vmware, voip, vulnerability, vulnerability management, wan, web analytics, web site, weblogic,
        webmaster, website, websphere, windows, workday, zscaler`,
      softFields: `
        application, information, platform, platforms, report, solution, solutions, system, tech, web`,
    },
    'Quality Assurance': {
      decisive: `
        automation test, automation tester, boiler inspector, building inspector, calibration technician,
        certification engineer, certification manager, certification specialist, chief quality officer, code
        enforcement officer, code inspector, compliance inspector, construction inspector, csv engineer,
        electrical inspector, environmental inspector, fire inspector, food safety, game tester, gcp
        auditor, gmp auditor, gmp specialist, gmp training, health inspector, home inspector, inspection
        manager, iso auditor, metrology, ndt, ndt inspector, ndt level ii, ndt technician, non destructive
        testing, plumbing inspector, product safety, product tester, promotional material reviewer, qa, qa
        analyst, qa associate, qa auditor, qa automation, qa automation engineer, qa consultant, qa
        director, qa engineer, qa lead, qa manager, qa qc, qa specialist, qa technician, qa tester, qc
        analyst, qc inspector, qc technician, qehs, qms, quality analyst, quality and compliance, quality
        and regulatory, quality and safety, quality associate, quality assurance, quality assurance auditor,
        quality auditor, quality business partner, quality compliance, quality control, quality coordinator,
        quality data, quality director, quality engineer, quality engineering, quality improvement, quality
        inspector, quality lead, quality management, quality manager, quality officer, quality
        representative, quality service assurance, quality specialist, quality supervisor, quality systems,
        quality systems engineer, quality technician, sdet, software development engineer in test, software
        quality assurance, software test, software tester, supplier auditor, supplier quality, supplier
        quality inspector, test analyst, test and evaluation, test architect, test automation, test
        engineer, test lead, test manager, test technician, test technician lead, testing service assurance,
        uat, usability tester, user acceptance testing, validation analyst, validation consultant,
        validation engineer, validation manager, validation scientist, validation specialist, validation
        technician, verification analyst, verification and validation, zoning inspector`,
      jobs: `
        conformance analyst, inspector, inspectors, ndt, proof tester, quality checker, sampler, taster,
        tester, weights and measures`,
      fields: `
        accreditation, calibration, conformance, gmp, inspection, iso, performance improvement, qc,
        qualification, quality, sanitarian, test, testing, validation`,
    },
    Research: {
      decisive: `
        analytical chemistry, analytical development, animal scientist, antibody discovery, applied
        scientist, assay development, bioanalytical, bioinformatics analyst, bioinformatics scientist,
        bioinformatics technician, biorepository, biospecimen, brownfield, brownfields, cell culture, cell
        line, cell therapy, chief economist, chief science officer, chief scientific officer, chief
        scientist, clinical research, clinical research associate, clinical research coordinator, clinical
        study, clinical trial associate, clinical trial coordinator, clinical trial manager, clinical
        trials, computational biology, conservation scientist, consumer study, crime lab, customer research,
        design researcher, discovery biology, doctoral candidate, doctoral researcher, doctoral student,
        drug product development, economic consultant, economic research, environmental analyst,
        environmental field, environmental health scientist, environmental health specialist, environmental
        manager, environmental monitoring, environmental permitting, environmental planner, environmental
        program, environmental project, environmental quality, environmental scientist, environmental
        specialist, environmental technician, field biologist, fisheries biologist, flow cytometry, food
        scientist, forensic scientist, forest technician, forestry technician, formulation, formulation
        scientist, gene therapy, graduate research, insights researcher, institutional research, lab
        analyst, lab assistant, lab associate, lab director, lab manager, lab supervisor, labor economist,
        laboratory assistant, laboratory director, laboratory manager, laboratory scientist, marine
        biologist, natural resource, natural resource manager, natural resources specialist, pharmaceutical
        development, phd candidate, phd fellow, phd researcher, phd student, policy advisor, policy analyst,
        policy and research, policy associate, policy consultant, policy director, policy fellow, policy
        lead, policy manager, policy officer, policy researcher, political scientist, post doctoral,
        postdoc, postdoctoral, pre doctoral, preclinical, predoctoral, principal investigator, process
        development scientist, protein, qualitative research, quantitative research, r and d chemist, r and
        d scientist, range technician, rangeland, remediation, research administration, research
        administrator, research analyst, research and development scientist, research and evaluation,
        research and policy, research assistant, research associate, research compliance, research
        consultant, research coordinator, research data, research development, research director, research
        fellow, research intern, research lead, research manager, research officer, research operations,
        research policy, research professor, research program, research scientist, research specialist,
        research statistician, research strategist, research technician, research technologist, science
        manager, scientific advisor, scientific affairs, scientific communications, scientific director,
        scientific lead, senior scientist, social research, social scientist, soil conservation, soil
        scientist, staff scientist, statistical analyst, statistical programmer, statistical programming,
        statistical reporting, study coordinator, study director, study manager, study start up, survey
        methodologist, survey researcher, survey statistician, think tank, user experience researcher, user
        research, user researcher, ux research, ux researcher, water resources, wildlife biologist, wildlife
        technician`,
      jobs: `
        agriculturist, agronomist, algebraist, anatomist, anthropologist, archaeologist, archeologist,
        assayer, astronomer, bacteriologist, behaviorist, biochemist, bioinformatician, bioinformaticist,
        biologist, biomathematician, biomedical scientist, biometrician, biophysicist, biostatistician,
        botanist, chemist, conservationist, criminalist, criminologist, crystallographer, cytologist,
        demographer, ecologist, econometrician, economist, entomologist, environmentalist, epidemiologist,
        ethnographer, fermentologist, forecaster, forester, formulator, gemologist, genealogist, geneticist,
        geographer, geologist, geophysicist, geoscientist, histologist, historian, historiographer,
        horticultural scientist, horticulturist, hydrographer, hydrologist, immunologist, limnologist,
        linguist, materials scientist, mathematician, meteorologist, methodologist, microbiologist,
        mineralogist, mycologist, naturalist, neuroscientist, oceanographer, ornithologist, paleontologist,
        perfumer, petrographer, phd, philosopher, physicist, physiologist, plant scientist, postdoctorate,
        prospector, psychometrician, psychometrist, researcher, researchers, rheologist, scientist,
        scientists, seismographer, seismologist, serologist, social researcher, sociologist, statistician,
        taxonomist, toxicologist, virologist, volcanologist, weatherman, zoologist`,
      fields: `
        agronomy, air pollution, aquatic, archaeology, assay, astronomy, atmospheric, bioassay,
        biochemistry, biology, biomarker, biomarkers, bioprocess development, bioscience, biostatistics,
        biotech, biotechnology, botany, chemistry, climate, climate change, clinical trials, cognitive
        science, computational science, conservation, crop science, cultural resources, cytometry, dna, drug
        discovery, ecological, ecology, econometrics, economics, ecosystem restoration, endangered species,
        epidemiology, erosion control, evaluation, forensic, genetics, genomics, geochemistry, geological,
        geology, geoscience, groundwater, habitat, hydrology, immunoassay, laboratory, marine biology,
        materials science, meteorology, microbiological, microbiology, microscopist, molecular, nanoscience,
        natural resources, neuroscience, nutrient management, oceanography, pharmacokinetics,
        pharmacometrics, physics, plant pathology, policy, polymer, preservationist, process development,
        proteomics, psychometric, public opinion, range management, refuge, research, restoration ecology,
        science, sciences, scientific, seed science, seismic, soil, soil science, spectroscopist, stable
        isotope, survey, timber management, watershed, weather, wildlife`,
      softFields: `
        carbon, decarbonization, environment, environmental, esg, nanotechnology, policies, statistical,
        statistics, studies, sustainability`,
    },
  },
}
