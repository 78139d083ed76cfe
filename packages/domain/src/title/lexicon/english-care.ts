import type { Lexicon } from './shape.ts'

/** English words of health, education and social work. */
export const englishCare: Lexicon = {
  functions: {
    'Healthcare Services': {
      callings: `
        dentist, doctor, midwife, nurse, nurses, physician, physicians, psychiatrist, psychologist,
        psychotherapist, surgeon, therapist, veterinarian`,
      decisive: `
        animal hospital, athletic trainer, behavior analyst, behavior technician, behavioral health, birth
        assistant, blood bank, care assistant, care coordinator, care giver, care manager, care provider,
        caregiver, charge nurse, chief health officer, chief medical officer, chief nursing officer,
        clinical coordinator, clinical data, clinical director, clinical educator, clinical laboratory,
        clinical laboratory scientist, clinical laboratory technologist, clinical lead, clinical manager,
        clinical operations, clinical psychologist, clinical scientist, clinical specialist, clinical
        supervisor, clinical trial, cna, community health worker, company doctor, contact lens, dental
        assistant, dental hygienist, dental technician, dialysis technician, diet counselor, dietary aide,
        director of nursing, disease control, district nurse, drug safety, emergency medical technician,
        emt, fitness trainer, health aide, health care administrator, health care assistant, health coach,
        health educator, health information, health information management, health officer, health services
        administrator, health services manager, health unit coordinator, health visitor, health worker,
        healthcare administrator, healthcare assistant, healthcare operations, healthcare worker, hearing
        aid, home health, home health aide, hospice, hospital administrator, huc, infection control, lpn,
        lvn, massage therapist, medical advisor, medical affairs, medical assistant, medical billing,
        medical coder, medical coding, medical director, medical lab, medical laboratory, medical laboratory
        scientist, medical office, medical officer, medical receptionist, medical records, medical science
        liaison, medical scribe, medical technician, medical technologist, medical transcription, medical
        transcriptionist, mental health, mental health counselor, mri technologist, nurse aide, nurse case
        manager, nurse educator, nurse informaticist, nurse manager, nurse practitioner, nursing aide,
        nursing assistant, nursing director, nursing home administrator, nutrition counselor, nutritionist,
        occupational health, occupational therapist, occupational therapy, operating room, optician,
        orientation and mobility, paramedic, patient access, patient advocate, patient care, patient
        coordinator, patient experience, patient navigator, patient registrar, patient service, patient
        services, patient transporter, personal trainer, pharmacist, pharmacovigilance, pharmacy assistant,
        pharmacy manager, pharmacy technician, physical therapist, physical therapy, physician assistant,
        practice manager, public health, radiation therapist, radiologic technologist, registered nurse,
        rehab, rehabilitation, respiratory therapist, rn, speech language pathologist, speech pathologist,
        speech therapist, sterile processing, surgical assistant, surgical technician, surgical
        technologist, ultrasound technologist, utilization management, vet tech, veterinary assistant,
        veterinary technician, ward clerk, ward manager, ward sister, wellness coach, wellness coordinator,
        x ray, xray`,
      jobs: `
        acupressurist, acupuncturist, allergist, allergologist, anaesthetist, andrologist, anesthesiologist,
        anesthetist, angiographer, angiologist, apothecary, aprn, audiologist, audiometrist, biotechnician,
        cardiographer, cardiologist, carer, chiropodist, chiropractor, coder, coding specialist, coroner,
        crna, cytotechnologist, denturist, dermatologist, diagnostician, dietician, dietitian, dosimetrist,
        doula, dpt, druggist, echocardiographer, electrologist, embalmer, embryologist, endocrinologist,
        endodontist, epileptologist, exercise physiologist, first responder, fitness instructor,
        gastroenterologist, general practitioner, geriatrician, gerontologist, gp, gynecologist,
        hematologist, herbalist, herbologist, histotechnician, histotechnologist, homeopath, hospital
        attendant, hospitalist, hygienist, hypnotherapist, infection preventionist, intensivist, internist,
        kinesiologist, lactation consultant, laryngologist, mammographer, masseur, masseuse, md, medic,
        naturopath, neonatologist, nephrologist, neurologist, np, obstetrician, oculist, oncologist,
        ophthalmologist, optometrist, orderly, orthodontist, orthopedist, orthoptist, orthotist, osteopath,
        otolaryngologist, otr, paediatrician, pathologist, pediatrician, pedorthist, perfusionist,
        perinatologist, periodontist, pharmacist, phlebotomist, phlebotomy technician, phoniatrist,
        physiatrist, physiotherapist, pilates instructor, podiatrist, polysomnographer, proctologist,
        prosthetist, prosthodontist, psychoanalyst, pulmonologist, radiographer, radiologist, reflexologist,
        reiki practitioner, resident physician, rheumatologist, rhinologist, roentgenologist, scribe,
        sexologist, sitter, sleep technologist, sonographer, sterilizer, ultrasonographer, urologist,
        vaccinator, venipuncturist, yoga instructor, yoga teacher`,
      fields: `
        acute care, addiction, admitting, allergy, ambulance, ambulatory, anaesthetic, anesthesia,
        anesthesiology, anesthetic, audiology, autism, autopsy, bariatric, behavioral, behavioral
        intervention, bereavement, biomedical equipment, blood, burn, cancer, cardiac, cardiology,
        cardiovascular, cath, central sterile, chiropractic, chronic, clinic, clinical, clinical nutrition,
        clinician, cornea, critical care, ct, cytogenetic, cytology, dementia, dental, dermatological,
        dermatology, detoxification, diabetes, dialysis, diet, dietary, drug and alcohol, ear, eating
        disorder, echocardiographic, eeg, ekg, electrocardiographic, emergency medicine, emergency room,
        endocrine, endoscopy, epilepsy, er, ergonomics, eye, eyeglass, fitness, foot, gastroenterology,
        geriatric, geriatrics, glaucoma, gynecological, gynecology, headache, health, health care,
        healthcare, hearing, heart, hematology, histologic, histology, holistic, hospice, hospital, icu,
        imaging, immunization, immunology, independent living, infusion, inpatient, intensive care,
        lactation, mammography, maternal, maternity, medical, medication, medicine, medsurg, mental,
        midwifery, mobility, mri, neonatal, nephrology, neurological, neurology, nursing, nutrition, ob gyn,
        obgyn, obstetric, obstetrics, oncology, ophthalmic, optical dispensing, optometry, orthodontic,
        orthopaedic, orthopaedics, orthopedic, outpatient, palliative, pathology, patient, patients,
        pediatric, pediatrics, perinatal, periodontal, pharmacology, pharmacy, pheresis, phlebotomy,
        physical therapist, physiotherapy, podiatry, polysomnographic, postnatal, prenatal, primary care,
        prosthetic, psychiatric, psychiatry, psychoanalytic, psychology, pulmonary, pulmonology, radiologic,
        radiological, radiology, referral, referrals, rehab, reimbursement, renal, resp ther, respiratory,
        retinal, rheumatology, skin care, sleep, sonography, specimen, speech, speech language,
        sterilization, stroke, substance abuse, surgery, surgical, telehealth, telemetry, ther, therapeutic,
        therapy, toxicology, transplant, trauma, trauma center, treatment, triage, tuberculosis,
        ultrasonography, ultrasound, urology, utilization review, vaccine, vascular, veterinary, vision,
        ward, weight loss, wellness, wound`,
      softFields: `
        assisted living, care, disease, home care, hospitals, massage, pharma, pharmaceutical,
        pharmaceuticals, senior living`,
      softJobs: 'aide',
    },
    Education: {
      callings: 'instructor, lecturer, librarian, professor, teacher, teachers, tutor',
      decisive: `
        academic adviser, academic advisor, academic affairs, academic coach, academic coordinator, academic
        counselor, academic director, academic officer, adjunct faculty, adjunct professor, admissions,
        admissions counselor, admissions officer, adult education, after school, assistant coach, assistant
        principal, assistant professor, associate professor, basketball coach, campus director, campus
        manager, career advisor, career coach, career counselor, career services, chief academic officer,
        child care, child care worker, childcare, class teacher, classroom assistant, college counselor,
        continuing education, course coordinator, course director, curriculum, dance instructor, dance
        teacher, day care, daycare, dean of students, department chair, deputy principal, driving
        instructor, e learning, early childhood, education consultant, education coordinator, education
        director, education manager, education officer, education specialist, educational assistant,
        educational consultant, elearning, elementary principal, english teacher, enrollment, enrolment,
        faculty, financial aid, flight instructor, football coach, guidance counselor, head coach, head
        teacher, headmaster, headmistress, headteacher, high school principal, home economics,
        instructional, instructional assistant, instructional coach, instructional design, instructional
        designer, kindergarten, language teacher, learning consultant, learning designer, learning support,
        learning support assistant, library assistant, library associate, library director, library manager,
        library technician, literacy, math coach, middle school principal, museum curator, museum education,
        museum educator, music teacher, nursery assistant, nursery nurse, nursery practitioner, nursery
        teacher, paraeducator, physical education, pre school, preschool, principal of school, reading
        specialist, registrar, residence hall, residence life, resident advisor, resident assistant,
        resident director, school administrator, school counselor, school director, school manager, school
        principal, school superintendent, ski instructor, soccer coach, special education, special needs,
        sports coach, student advisor, student advocate, student affairs, student life, student services,
        student success, superintendent of schools, swim coach, swim instructor, swimming instructor, teach
        for america, teacher aide, teacher assistant, teachers aide, teaching assistant, teaching fellow,
        test preparation, training instructor, undergraduate studies, university registrar, vice principal,
        visiting professor`,
      jobs: `
        4 h agent, archivist, bibliographer, cataloger, cataloguer, chancellor, coach, conservator, county
        agent, curator, dean, docent, educator, governess, headteacher, home demonstration agent,
        invigilator, mentor, museum technician, numismatist, para professional, paraeducator,
        paraprofessional, philatelist, playworker, preceptor, preparator, principal teacher, proctor,
        provost, rector, referee, schoolmaster, schoolteacher, sports official, student teacher, substitute,
        trainer, umpire`,
      fields: `
        academic, academy, accessioner, admission, algebra, alumni, anthropology, archaeological, archival,
        archive, archives, articulation, behavior specialist, calculus, campus, classroom, coaching,
        college, course, education, educational, elearning, english, esl, extension, french language,
        gallery, geometry, guidance, homework, internship coordinator, intervention specialist,
        interventionist, kindergarten, lecture, lecturing, library, linguistics, literacy, math,
        mathematics, museum, music education, pedagogy, philosophy, pupils, reading, scholastic, school,
        schools, science education, semester, seminar, sociology, spanish, stem, student, students, study
        abroad, teaching, textbook, theology, tutoring, tutoring center, undergraduate admissions,
        university, vocational, workshop training`,
      softFields: `
        athletic, athletics, curricula, history, humanities, intramural, languages, learning, lesson,
        literature, sports`,
      softJobs: 'facilitator',
    },
    'Community and Social Services': {
      hints: 'impact',
      decisive: `
        addiction counselor, adoption, aging services, camp counselor, care worker, case management, case
        manager, case worker, caseworker, child protection, child protective, child welfare, city planner,
        city planning, civil society, community affairs, community center, community coordinator, community
        development, community director, community engagement, community health outreach, community liaison,
        community organizer, community outreach, community resource, community services, community
        specialist, community support, community worker, corporate social responsibility, crisis counselor,
        crisis intervention, direct support professional, disability services, drug counselor, eligibility
        specialist, eligibility worker, equal opportunity, family advocate, family services, family success,
        family support, food bank, foreign service, foster care, homeless, housing counselor, human
        services, humanitarian, life coach, marriage counselor, outreach coordinator, outreach director,
        outreach manager, outreach specialist, outreach worker, pastoral, peer support, planning officer,
        refugee, rehabilitation counselor, religious activities, residential care, residential counselor,
        residential support, resource center, senior services, shelter, social impact, social
        responsibility, social service, social services, social work, social worker, substance abuse
        counselor, support worker, town planner, urban planner, urban planning, victim advocate, victim
        services, volunteer coordinator, volunteer manager, welfare officer, welfare worker, youth
        counselor, youth development, youth pastor, youth program, youth services, youth worker`,
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
        volunteer, volunteers, welfare, women, worship, youth`,
      softFields: `
        activities, activity, affairs, belonging, constituent, human rights, humanitarian aid, social`,
    },
  },
}
