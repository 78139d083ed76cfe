import type { Lexicon } from './shape.ts'

/** English words of health, education and social work. */
export const englishCare: Lexicon = {
  functions: {
    'Healthcare Services': {
      callings: `
        dentist, doctor, midwife, nurse, nurses, physician, physicians, psychiatrist, psychologist,
        psychotherapist, surgeon, therapist, veterinarian`,
      decisive: `
        aba, advanced practice, advanced practice provider, aerobics instructor, animal hospital, applied
        behavior analysis, assisted living administrator, athletic trainer, audiology assistant,
        authorization specialist, bcba, behavior analyst, behavior specialist, behavior support, behavior
        technician, behavioral health, behavioral specialist, behavioral technician, birth assistant, blood
        bank, care advisor, care assistant, care coordinator, care giver, care management, care manager,
        care navigator, care provider, care specialist, care team, caregiver, central sterile processing,
        certified medication aide, charge nurse, chief health officer, chief medical officer, chief nursing
        officer, clinical assistant, clinical care, clinical coder, clinical consultant, clinical
        coordinator, clinical data, clinical director, clinical educator, clinical educator specialist,
        clinical informatics nurse, clinical laboratory, clinical laboratory scientist, clinical laboratory
        technologist, clinical lead, clinical liaison, clinical manager, clinical nurse, clinical
        operations, clinical pharmacist, clinical program, clinical psychologist, clinical scientist,
        clinical services, clinical specialist, clinical supervisor, clinical support, clinical support
        associate, clinical trial, cna, coding auditor, community health worker, community mental health,
        company doctor, contact lens, critical care nurse, cytogenetic technologist, dental assistant,
        dental hygienist, dental technician, detox technician, dialysis technician, diet counselor, dietary
        aide, dietary manager, dietary supervisor, dietetic assistant, dietetic technician, director of
        nursing, director of rehab, director of therapy, disease control, district nurse, donor center, drug
        information, drug safety, ed technician, ekg technician, emergency department, emergency medical
        technician, employee health nurse, ems coordinator, ems director, ems manager, emt, er technician,
        exercise specialist, field medical, fitness attendant, fitness coach, fitness director, fitness
        manager, fitness specialist, fitness trainer, genetic counselor, group exercise, group fitness,
        health aide, health care administrator, health care assistant, health club, health coach, health
        economics, health educator, health equity, health information, health information management, health
        information technician, health officer, health outcomes, health plan, health program, health
        services, health services administrator, health services director, health services manager, health
        systems, health unit, health unit coordinator, health visitor, health worker, healthcare
        administrator, healthcare analyst, healthcare assistant, healthcare consultant, healthcare manager,
        healthcare operations, healthcare worker, hearing aid, hearing care, hearing instrument, heor, him,
        him director, him manager, him specialist, histology technician, home health, home health aide,
        hospice, hospital administrator, hospital director, hospital operations, huc, industrial medicine,
        infection control, infection control practitioner, inpatient coder, licensed optician, locum tenens,
        lpn, lvn, massage therapist, medicaid service, medical advisor, medical affairs, medical assistant,
        medical biller coder, medical billing, medical coder, medical coding, medical coding specialist,
        medical director, medical lab, medical laboratory, medical laboratory scientist, medical liaison,
        medical manager, medical office, medical officer, medical receptionist, medical records, medical
        review, medical safety, medical scheduler, medical science liaison, medical scribe, medical support,
        medical technician, medical technologist, medical transcription, medical transcriptionist, medical
        transport, mental health, mental health advisor, mental health counselor, mental health
        practitioner, mental health specialist, mental health technician, monitor technician, mri
        technologist, msl, nurse aide, nurse case manager, nurse consultant, nurse coordinator, nurse
        educator, nurse informaticist, nurse injector, nurse manager, nurse practitioner, nurse supervisor,
        nursing aide, nursing assistant, nursing coordinator, nursing director, nursing home administrator,
        nursing manager, nursing supervisor, nutrition counselor, nutritionist, occupational health,
        occupational therapist, occupational therapy, operating room, ophthalmic assistant, ophthalmic
        photographer, opthalmic technician, optical assistant, optical associate, optical manager, optical
        supervisor, optical technician, optician, optometric assistant, optometric technician, organ
        procurement, organ recovery, orientation and mobility, outpatient coder, paramedic, patient access,
        patient account representative, patient advocate, patient care, patient care coordinator, patient
        care technician, patient coordinator, patient experience, patient financial, patient navigator,
        patient registrar, patient registration, patient relations, patient representative, patient safety,
        patient scheduler, patient service, patient services, patient transport, patient transporter,
        personal trainer, personal training, pharmacist, pharmacovigilance, pharmacy assistant, pharmacy
        director, pharmacy intern, pharmacy manager, pharmacy operations, pharmacy supervisor, pharmacy
        technician, physical medicine, physical therapist, physical therapy, physician assistant, plasma
        center, population health, practice manager, pre certification, preauthorization, precertification,
        preventionist, prior authorization, provider contracting, provider engagement, provider network,
        provider relations, provider services, psychiatric technician, public health, quality nurse,
        radiation therapist, radiologic technologist, rbt, recovery technician, referral specialist,
        registered nurse, rehab, rehab aide, rehab director, rehab technician, rehabilitation,
        rehabilitation aide, rehabilitation technician, residential nurse, respiratory therapist, risk
        adjustment, risk adjustment coder, rn, spd technician, speech language pathologist, speech
        pathologist, speech therapist, sports medicine, steril processing, sterile processing, sterile
        processing technician, strength and conditioning, substance abuse technician, surgery scheduler,
        surgery scheduling, surgical assistant, surgical coordinator, surgical technician, surgical
        technologist, telehealth coordinator, therapy aide, therapy assistant, therapy manager, therapy
        technician, tissue recovery, transporter, ultrasound technologist, utilization management, vet tech,
        veterinary assistant, veterinary nurse, veterinary practice, veterinary receptionist, veterinary
        technician, ward clerk, ward manager, ward sister, wellbeing, wellness coach, wellness coordinator,
        wellness director, wellness manager, wellness program, wellness programs, x ray, xray`,
      jobs: `
        acnp, acupressurist, acupuncturist, allergist, allergologist, anaesthetist, andrologist,
        anesthesiologist, anesthetist, angiographer, angiologist, anp, apothecary, aprn, audiologist,
        audiometrist, biotechnician, bmet, cardiographer, cardiologist, carer, ccc slp, chiropodist,
        chiropractor, clinical psychotherapist, cma, coder, coding specialist, coroner, cota, counselling
        psychologist, crna, crnp, cytotechnologist, dental aide, denturist, dermatologist, diagnostician,
        dietician, dietitian, dosimetrist, doula, dpt, druggist, dvm, echocardiographer, electrologist,
        embalmer, embryologist, endocrinologist, endodontist, epileptologist, exercise physiologist, first
        responder, fitness instructor, fnp, gastroenterologist, general practitioner, geriatrician,
        gerontologist, gp, gynecologist, hematologist, herbalist, herbologist, hha, histotechnician,
        histotechnologist, homeopath, hospital attendant, hospitalist, hygienist, hypnotherapist, infection
        preventionist, intensivist, internist, kinesiologist, laborist, lactation consultant, laryngologist,
        lmt, lpta, mammographer, masseur, masseuse, md, medic, medical examiner, naturopath, neonatologist,
        nephrologist, neurologist, nocturnist, np, ob gyn, obgyn, obstetrician, oculist, oncologist,
        ophthalmologist, optometrist, orderly, orthodontic assistant, orthodontist, orthopedist, orthoptist,
        orthotist, osteopath, otolaryngologist, otr, paediatrician, pathologist, pca, pct, pediatrician,
        pedorthist, perfusionist, perinatologist, periodontist, pharmacist, phlebotomist, phlebotomy
        technician, phoniatrist, physiatrist, physiotherapist, pilates instructor, pmhnp, podiatrist,
        polysomnographer, practice nurse, proctologist, prosthetist, prosthodontist, psychoanalyst, pta,
        pulmonologist, radiographer, radiologist, rdh, reflexologist, reiki practitioner, resident
        physician, rheumatologist, rhinologist, roentgenologist, rrt, scribe, sexologist, sitter, sleep
        technologist, slp, sonographer, sterilizer, stna, ultrasonographer, urologist, vaccinator,
        venipuncturist, yoga instructor, yoga teacher`,
      fields: `
        acupuncture, acute care, addiction, admitting, allergy, ambulance, ambulatory, anaesthetic,
        anesthesia, anesthesiology, anesthetic, audiology, autism, autopsy, bariatric, behavioral,
        behavioral intervention, bereavement, biomed, biomedical equipment, biomedical technician, blood,
        burn, cancer, cardiac, cardiology, cardiopulmonary, cardiovascular, cath, central sterile,
        chiropractic, chronic, clinic, clinical, clinical nutrition, clinician, compounding, cornea,
        critical care, ct, cvicu, cytogenetic, cytology, dementia, dental, dermatological, dermatology,
        detoxification, diabetes, dialysis, diet, dietary, dietetic, dietetics, drug and alcohol, ear,
        eating disorder, echocardiographic, eeg, ekg, electrocardiographic, electroneurodiagnostic,
        emergency medicine, emergency room, endocrine, endoscope, endoscopy, epilepsy, er, ergonomics, eye,
        eyeglass, fitness, foot, gastroenterology, gastrointestinal, geriatric, geriatrics, glaucoma,
        gynecological, gynecology, headache, health, health care, healthcare, hearing, heart, hematology,
        hepatology, histologic, histology, holistic, home infusion, hospice, hospital, icu, imaging,
        immunization, immunology, independent living, infusion, inpatient, intensive care, intraoperative,
        labor and delivery, lactation, long term care, mammography, maternal, maternity, med surg, medical,
        medication, medicine, medsurg, mental, micu, midwifery, mri, naturopathic, neonatal, nephrology,
        neurodiagnostic, neurological, neurology, neurophysiology, nicu, nursing, nutrition, ob, ob gyn,
        obgyn, obstetric, obstetrics, oculoplastic, oncology, ophthalmic, ophthalmology, optical dispensing,
        optometric, optometry, orthodontic, orthopaedic, orthopaedics, orthopedic, orthotic, orthotics,
        outpatient, pacu, palliative, pathology, patient, patients, pediatric, pediatrics, perinatal,
        periodontal, perioperative, pharmacology, pharmacy, pheresis, phlebotomy, physical therapist,
        physiotherapy, picu, podiatry, polysomnographic, postnatal, prenatal, primary care, prosthetic,
        prosthetics, prosthetist, psychiatric, psychiatry, psychoanalytic, psychology, pulmonary,
        pulmonology, radiologic, radiological, radiology, referral, referrals, rehab, reimbursement, renal,
        resp ther, respiratory, retina, retinal, rheumatology, sicu, skilled nursing, skin care, sleep,
        sonography, specimen, speech, speech language, sports medicine, sterilization, stroke, substance
        abuse, surgery, surgical, telehealth, telemetry, ther, therapeutic, therapy, toxicology, transplant,
        trauma, trauma center, treatment, triage, tuberculosis, ultrasonography, ultrasound, urology,
        utilization review, vaccine, vascular, veterinary, vision, ward, weight loss, wellness, wound, wound
        care`,
      softFields: `
        assisted living, care, disease, home care, hospitals, massage, pharma, pharmaceutical,
        pharmaceuticals, senior living`,
      softJobs: 'aide, provider',
    },
    Education: {
      callings: 'instructor, lecturer, librarian, professor, teacher, teachers, tutor',
      decisive: `
        academic adviser, academic advisor, academic affairs, academic assistant, academic coach, academic
        coordinator, academic counselor, academic dean, academic director, academic officer, academic
        program, academic services, academic specialist, academic success, academic support, academic
        technology, academic tutor, adjunct faculty, adjunct professor, admissions, admissions counselor,
        admissions officer, adult education, after school, assistant coach, assistant dean, assistant
        principal, assistant professor, assistant teacher, associate dean, associate professor, associate
        provost, athletic director, basketball coach, camp director, campus director, campus manager, career
        advisor, career coach, career counselor, career readiness, career services, cheer coach, chief
        academic officer, child care, child care worker, child development, childcare, childcare provider,
        childcare worker, class teacher, classroom aide, classroom assistant, college access, college
        counselor, college prep, college success, consumer sciences, continuing education, cooperative
        extension, course coordinator, course director, curriculum, dance coach, dance instructor, dance
        teacher, day care, daycare, daycare teacher, dean of students, department chair, deputy principal,
        distance learning, driving instructor, e learning, early childhood, early head start, ece, education
        administrator, education advisor, education assistant, education associate, education consultant,
        education coordinator, education director, education lead, education manager, education officer,
        education program, education specialist, education technology, educational assistant, educational
        consultant, educational program, educational specialist, elearning, elementary principal, english
        teacher, enrollment, enrollment advisor, enrollment coordinator, enrollment counselor, enrollment
        manager, enrollment specialist, enrolment, esl teacher, exhibit developer, extension agent,
        extension educator, faculty, faculty member, financial aid, flight instructor, football coach, golf
        instructor, graduate assistant, graduate teaching, guidance counselor, gymnastics coach, head coach,
        head of school, head start, head teacher, headmaster, headmistress, heads of school, headteacher,
        high school principal, home economics, iep, infant teacher, instructional, instructional aide,
        instructional assistant, instructional coach, instructional design, instructional designer,
        instructional facilitator, instructional specialist, instructional technology, kids team,
        kindergarten, language teacher, lead teacher, learning and teaching, learning designer, learning
        environments, learning support, learning support assistant, library aide, library assistant, library
        associate, library director, library manager, library media, library media specialist, library page,
        library services, library technician, literacy, math coach, media specialist library, middle school
        principal, montessori, museum assistant, museum curator, museum director, museum education, museum
        educator, museum manager, museum registrar, music teacher, naturalist guide, nature educator,
        nursery assistant, nursery nurse, nursery practitioner, nursery teacher, online faculty, online
        learning, paraeducator, paraprofessional aide, physical education, pre school, preschool, preschool
        director, principal of school, program educator, reading specialist, registrar, registrar assistant,
        residence director, residence hall, residence life, residence life coordinator, resident advisor,
        resident assistant, resident director, residential life, school administrator, school business,
        school counselor, school director, school improvement, school liaison, school manager, school
        operations, school principal, school superintendent, science educator, ski instructor, soccer coach,
        special education, special educator, special needs, sped, sports coach, student advisor, student
        advocate, student affairs, student engagement, student life, student records, student recruitment,
        student services, student success, student success coach, student support, study skills, substitute
        teacher, superintendent of schools, swim coach, swim instructor, swimming instructor, teach for
        america, teacher aide, teacher assistant, teachers aide, teaching assistant, teaching fellow, tennis
        coach, test prep, test preparation, toddler teacher, training instructor, tutoring coordinator,
        undergraduate studies, university registrar, vice principal, vice provost, visiting professor,
        visitor educator, volleyball coach, workshop facilitator, youth educator`,
      jobs: `
        4 h agent, alumni officer, archivist, bibliographer, cataloger, cataloguer, chancellor, coach,
        conservator, county agent, curator, dean, docent, educator, faculty, governess, headteacher, home
        demonstration agent, invigilator, mentor, museum technician, numismatist, para professional,
        paraeducator, paraprofessional, pedagogue, philatelist, playworker, preceptor, preparator, principal
        teacher, proctor, provost, rector, referee, schoolmaster, schoolteacher, sports official, student
        teacher, substitute, teacher candidate, trainer, umpire`,
      fields: `
        academic, academy, accessioner, admission, algebra, alumni, anthropology, archaeological, archival,
        archive, archives, articulation, calculus, campus, classroom, coaching, college, course, education,
        educational, elearning, english, esl, extension, french language, gallery, geometry, guidance,
        homework, internship coordinator, intervention specialist, interventionist, kindergarten, lecture,
        lecturing, library, linguistics, literacy, math, mathematics, museum, music education, pedagogy,
        philosophy, pupils, reading, scholastic, school, schools, science education, semester, seminar,
        sociology, spanish, stem, student, students, study abroad, teaching, textbook, theology, tutoring,
        tutoring center, undergraduate admissions, university, vocational, workshop training`,
      softFields: `
        athletic, athletics, curricula, history, humanities, intramural, languages, learning, lesson,
        literature, sports`,
      softJobs: 'facilitator',
    },
    'Community and Social Services': {
      hints: 'impact',
      decisive: `
        activities assistant, activities coordinator, activities director, activity assistant, activity
        coordinator, activity director, addiction counselor, adoption, adult ministries, aging services,
        benefits eligibility, camp counselor, campus minister, campus ministry, care worker, case
        management, case manager, case worker, caseworker, chemical dependency, chemical dependency
        counselor, child protection, child protective, child welfare, children ministry, city planner, city
        planning, civil society, community advocate, community affairs, community builder, community case
        manager, community center, community coordinator, community development, community director,
        community engagement, community engagement manager, community health outreach, community health
        program, community impact, community inclusion, community integration, community investment,
        community liaison, community navigator, community organiser, community organizer, community
        outreach, community planner, community program, community relations, community resource, community
        services, community specialist, community support, community worker, corporate citizenship,
        corporate social responsibility, crisis counselor, crisis intervention, developmental disabilities,
        developmental trainer, direct support, direct support professional, disability services, disability
        specialist, disability support, drug counselor, dsp, eligibility analyst, eligibility coordinator,
        eligibility representative, eligibility specialist, eligibility worker, equal opportunity, family
        advocate, family case manager, family services, family services worker, family specialist, family
        success, family support, family therapist aide, food bank, foreign service, foster care, grassroots,
        grassroots engagement, group home, group home manager, homeless, house manager residential, housing
        case manager, housing counselor, housing navigator, housing stability, human rights, human services,
        humanitarian, humanitarian affairs, idd, intellectual disability, intensive case manager, lcsw,
        licensed professional counselor, life coach, life enrichment, life skills, lmft, lmsw, lpc, marriage
        counselor, ministries, ministries director, msw, music minister, nonprofit director, nonprofit
        executive, outreach coordinator, outreach director, outreach manager, outreach specialist, outreach
        worker, pastoral, peer recovery, peer specialist, peer support, peer support specialist, planning
        officer, planning technician, prevention coordinator, prevention educator, prevention specialist,
        recovery advocate, recovery coach, recovery specialist, recreation coordinator, recreation director,
        recreation leader, recreation program, recreation specialist, recreation supervisor, refugee,
        refugee services, regional planner, rehabilitation counselor, religious activities, resettlement,
        residential advisor, residential aide, residential assistant, residential care, residential
        coordinator, residential counselor, residential manager, residential program, residential
        specialist, residential supervisor, residential support, residential youth, resource center, senior
        adults, senior center, senior services, shelter, shelter manager, social care, social impact, social
        program, social responsibility, social service, social services, social services coordinator, social
        services director, social work, social worker, social worker lead, substance abuse counselor,
        support worker, town planner, urban planner, urban planning, veteran services, veterans services,
        victim advocate, victim services, victim specialist, violence prevention, vocational counselor,
        vocational rehabilitation, vocational specialist, volunteer coordinator, volunteer engagement,
        volunteer manager, volunteer services, welfare officer, welfare worker, workforce navigator,
        worship, wraparound, youth advocate, youth care, youth coach, youth counselor, youth director, youth
        leader, youth mentor, youth minister, youth pastor, youth program, youth services, youth specialist,
        youth worker`,
      jobs: `
        activist, advocate, archbishop, au pair, babysitter, bishop, brother, cantor, caseworker, catechist,
        chaplain, childminder, clergy, cleric, community manager, companion, confessor, counselor, curate,
        deacon, deaconess, elder, foster parent, godparent, house parent, houseparent, imam, minister,
        missionary, mohel, monk, nanny, navigator, nun, organizer, parish, pastor, pope, preacher, priest,
        prior, rabbi, reverend, sacristan, salvationist, sexton, sister, spiritual advisor, superior,
        verger, vicar, volunteer, worship leader`,
      fields: `
        advocacy, bible, casework, charity, child, children, church, civic, community, corporate
        responsibility, counseling, disability, early intervention, ecclesiastical, elderly, faith,
        families, family, foster, gospel, grief, homelessness, housing assistance, immigrant, juvenile,
        lgbtq, life enrichment, ministry, mission work, neighborhood, ngo, non profit, nonprofit, outreach,
        parents, poverty, prevention, race relations, redevelopment, religious, sex offender, social
        insurance, social justice, social welfare, spiritual, transition, urban, veterans, victim,
        volunteer, volunteers, welfare, women, worship, youth, youth development`,
      softFields: `
        activities, activity, affairs, belonging, constituent, human rights, humanitarian aid, social`,
    },
  },
}
