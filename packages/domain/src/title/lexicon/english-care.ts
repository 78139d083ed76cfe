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
        clinical coordinator, clinical data, clinical director, clinical educator, clinical laboratory
        scientist, clinical lead, clinical manager, clinical operations, clinical psychologist, clinical
        scientist, clinical specialist, clinical supervisor, clinical trial, cna, community health worker,
        company doctor, contact lens, dental assistant, dental hygienist, dental technician, dialysis
        technician, dietary aide, director of nursing, disease control, district nurse, drug safety,
        emergency medical technician, emt, fitness trainer, health aide, health care administrator, health
        care assistant, health coach, health educator, health information, health information management,
        health officer, health services administrator, health services manager, health unit coordinator,
        health visitor, health worker, healthcare administrator, healthcare assistant, healthcare
        operations, healthcare worker, hearing aid, home health, home health aide, hospice, hospital
        administrator, huc, infection control, lpn, lvn, massage therapist, medical advisor, medical
        affairs, medical assistant, medical billing, medical coder, medical coding, medical director,
        medical lab, medical laboratory, medical laboratory scientist, medical office, medical officer,
        medical receptionist, medical records, medical science liaison, medical scribe, medical technician,
        medical technologist, mental health, mental health counselor, mri technologist, nurse aide, nurse
        case manager, nurse educator, nurse manager, nurse practitioner, nursing aide, nursing assistant,
        nursing director, nursing home administrator, nutritionist, occupational health, occupational
        therapist, occupational therapy, operating room, optician, paramedic, patient access, patient
        advocate, patient care, patient coordinator, patient experience, patient navigator, patient service,
        patient services, personal trainer, pharmacist, pharmacovigilance, pharmacy assistant, pharmacy
        manager, pharmacy technician, physical therapist, physical therapy, physician assistant, practice
        manager, public health, radiation therapist, radiologic technologist, registered nurse, rehab,
        rehabilitation, respiratory therapist, rn, speech language pathologist, speech pathologist, speech
        therapist, sterile processing, surgical assistant, surgical technician, surgical technologist,
        ultrasound technologist, utilization management, vet tech, veterinary assistant, veterinary
        technician, ward clerk, ward manager, ward sister, wellness coach, wellness coordinator, x ray, xray`,
      jobs: `
        acupuncturist, allergist, anaesthetist, anesthesiologist, anesthetist, aprn, audiologist,
        cardiologist, carer, chiropractor, coder, coroner, crna, cytotechnologist, denturist, dermatologist,
        dietician, dietitian, dosimetrist, doula, dpt, electrologist, embalmer, embryologist,
        endocrinologist, fitness instructor, gastroenterologist, general practitioner, geriatrician, gp,
        gynecologist, hematologist, herbalist, histotechnician, histotechnologist, homeopath, hospital
        attendant, hospitalist, hygienist, hypnotherapist, internist, lactation consultant, masseur,
        masseuse, md, medic, naturopath, nephrologist, neurologist, np, obstetrician, oncologist,
        ophthalmologist, optometrist, orderly, orthodontist, orthotist, osteopath, otr, paediatrician,
        pathologist, pediatrician, perfusionist, pharmacist, phlebotomist, phlebotomy technician,
        physiotherapist, pilates instructor, podiatrist, polysomnographer, prosthetist, pulmonologist,
        radiographer, radiologist, reflexologist, resident physician, rheumatologist, scribe, sexologist,
        sleep technologist, sonographer, urologist, vaccinator, yoga instructor, yoga teacher`,
      fields: `
        acute care, allergy, ambulance, ambulatory, anesthesia, anesthesiology, audiology, autism,
        behavioral, biomedical equipment, blood, burn, cancer, cardiac, cardiology, cardiovascular, cath,
        chiropractic, chronic, clinic, clinical, clinical nutrition, clinician, critical care, ct, dementia,
        dental, dermatological, dermatology, diabetes, dialysis, dietary, drug and alcohol, eeg, ekg,
        emergency medicine, emergency room, endocrine, endoscopy, epilepsy, er, ergonomics, fitness,
        gastroenterology, geriatric, geriatrics, gynecological, gynecology, health, health care, healthcare,
        hearing, hematology, hospice, hospital, icu, imaging, immunization, immunology, infusion, inpatient,
        intensive care, mammography, maternal, maternity, medical, medication, medicine, medsurg, mental,
        midwifery, mri, neonatal, nephrology, neurological, neurology, nursing, nutrition, ob gyn, obgyn,
        obstetric, obstetrics, oncology, ophthalmic, optical dispensing, optometry, orthodontic,
        orthopaedic, orthopedic, outpatient, palliative, pathology, patient, patients, pediatric,
        pediatrics, perinatal, periodontal, pharmacology, pharmacy, phlebotomy, physical therapist,
        physiotherapy, podiatry, postnatal, prenatal, primary care, prosthetic, psychiatric, psychiatry,
        psychology, pulmonary, pulmonology, radiologic, radiological, radiology, rehab, reimbursement,
        renal, resp ther, respiratory, rheumatology, skin care, sleep, sonography, speech, speech language,
        stroke, surgery, surgical, telehealth, telemetry, ther, therapeutic, therapy, toxicology,
        transplant, trauma, trauma center, triage, ultrasonography, ultrasound, urology, utilization review,
        vaccine, vascular, veterinary, vision, ward, weight loss, wellness, wound`,
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
        archivist, cataloger, cataloguer, chancellor, coach, curator, dean, docent, educator, governess,
        headteacher, invigilator, mentor, museum technician, paraeducator, paraprofessional, playworker,
        preceptor, principal teacher, proctor, provost, rector, referee, schoolmaster, schoolteacher, sports
        official, student teacher, substitute, trainer, umpire`,
      fields: `
        academic, academy, admission, algebra, alumni, anthropology, archival, archive, archives, calculus,
        campus, classroom, coaching, college, course, education, educational, elearning, english, esl,
        extension, french language, gallery, geometry, homework, interventionist, kindergarten, lecture,
        lecturing, library, linguistics, literacy, math, mathematics, museum, music education, pedagogy,
        philosophy, pupils, reading, scholastic, school, schools, science education, semester, seminar,
        sociology, spanish, stem, student, students, teaching, theology, tutoring, tutoring center,
        undergraduate admissions, university, vocational, workshop training`,
      softFields: `
        athletic, athletics, curricula, history, humanities, intramural, languages, learning, lesson,
        literature, sports`,
      softJobs: 'facilitator',
    },
    'Community and Social Services': {
      hints: `impact`,
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
        activist, advocate, archbishop, au pair, babysitter, bishop, cantor, caseworker, chaplain,
        childminder, clergy, cleric, community manager, companion, counselor, deacon, elder, foster parent,
        godparent, house parent, houseparent, imam, minister, missionary, monk, nanny, navigator, nun,
        organizer, parish, pastor, preacher, priest, rabbi, reverend, sexton, vicar, volunteer, worship
        leader`,
      fields: `
        advocacy, charity, child, children, church, civic, community, corporate responsibility, counseling,
        disability, elderly, faith, families, family, foster, homelessness, immigrant, juvenile, lgbtq,
        ministry, neighborhood, ngo, non profit, nonprofit, outreach, parents, poverty, redevelopment,
        religious, social justice, social welfare, urban, veterans, victim, volunteer, volunteers, welfare,
        women, youth`,
      softFields: `
        activities, activity, affairs, belonging, constituent, human rights, humanitarian aid, social`,
    },
  },
}
