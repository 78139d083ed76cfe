import type { Lexicon } from './shape.ts'

/** Words of rank in English, and the person words that say neither rank nor function. */
export const englishRanks: Lexicon = {
  ranks: {
    plain: `
      air traffic controller, assistant attorney general, cost controller, credit controller, deputy
      attorney general, document controller, flight controller, funeral director, inventory controller,
      logistics controller, material controller, pest controller, process controller, process owner, product
      owner, production controller, project controller, quality controller, room controller, stock
      controller, traffic controller`,
    cxo: `
      attorney general, c level, c suite, cao, cbo, ccio, cco, cdao, cdio, cdo, ceo, cfo, cgo, chancellor,
      chief exec, chief executive, chief executive officer, cho, chro, cio, ciso, cko, clo, cmio, cmo, cno,
      co ceo, company president, comptroller general, coo, cpo, cpto, cqo, cro, csco, cso, ctio, cto, cuo,
      cvo, cxo, evp ceo, general counsel, general secretary, governor, lieutenant governor, mayor, prime
      minister, secretary general, secretary of state, surgeon general`,
    vp: `
      assistant vice president, associate vice president, avp, corporate vice president, evp, executive vice
      president, gvp, rvp, savp, senior vice president, sr vp, svp, vice chancellor, vice pres, vice
      president, vice presidents, vice provost, vice rector, vp, vpe`,
    director: `
      ambassador extraordinary, assistant general counsel, assistant principal, associate general counsel,
      brigadier general, bureau chief, chief editor, chief of police, chief of staff, city administrator,
      city manager, commissioner, company secretary, consul general, corporate secretary, country head,
      country leader, county administrator, county manager, dean, department chair, department chairman,
      department chairperson, department chairwoman, department head, deputy chief of staff, deputy general
      counsel, deputy principal, director, directors, division chief, division head, editor in chief,
      elementary principal, executive director, executive editor, fire chief, fire marshal, general
      director, head of school, head of state, head teacher, headmaster, headmistress, headteacher, high
      school principal, middle school principal, ned, non executive director, police chief, postmaster,
      practice head, practice leader, principal of school, provost, rector, school head, school principal,
      school superintendent, superintendent of schools, town administrator, treasurer, vice principal`,
    manager: `
      agm, assistant chief, assisted living administrator, battalion chief, battalion commander, boss,
      branch chief, branch manager, center head, clinic administrator, commanding officer, company
      commander, comptroller, controller, deputy chief, deputy fire chief, deputy police chief, executive
      chef, executive housekeeper, executive manager, financial controller, floor manager, foreman,
      foreperson, forewoman, gang boss, general manager, gm, head baker, head bartender, head cashier, head
      chef, head coach, head cook, head custodian, head gardener, head greenkeeper, head groundskeeper, head
      housekeeper, head librarian, head nurse, head teller, head waiter, head waitress, headwaiter, health
      care administrator, health services administrator, healthcare administrator, hospice administrator,
      hospital administrator, innkeeper, lead supervisor, long term care administrator, maitre d, management
      team, manager, manageress, managing agent, managing attorney, managing broker, managing chef, managing
      editor, matron, nursing home administrator, overseer, plant controller, platoon leader, practice
      administrator, prison warden, regional controller, school administrator, section chief, section head,
      shift commander, sous chef, squad leader, stage manager, straw boss, superintendant, superintendent,
      superviser, supervisor, team manager, unit chief, unit head, warden`,
    partner: `
      advisory partner, associate partner, assurance partner, audit partner, co managing partner, consulting
      partner, copartner, equity partner, founding partner, general partner, investment partner, junior
      partner, law partner, limited partner, managing partner, managing principal, name partner, operating
      partner, partner, tax partner, venture partner`,
    owner: `
      agency owner, business owner, co founder, co owner, cofounder, company owner, coowner, creator and
      founder, entrepreneur, founder, founding member, franchise operator, franchise owner, franchisee,
      landlord, majority owner, majority shareholder, managing member, owner, owner manager, owner operator,
      part owner, practice owner, principal owner, proprietor, proprietress, restaurant owner, restaurateur,
      salon owner, self employed, serial entrepreneur, shareholder, shop owner, shopkeeper, small business
      owner, sole proprietor, sole trader, solopreneur, startup founder, store owner`,
    training: `
      apprentice, apprenticeship, articled clerk, bachelor student, cadet, co op, co op student, coop, coop
      student, dental student, doctoral candidate, doctoral researcher, doctoral student, extern,
      externship, fall intern, freshman, graduate intern, graduate program, graduate programme, graduate
      student, graduate trainee, high school student, in training, industrial placement, intern, interning,
      interns, internship, job shadow, law student, learner, management trainee, management trainee program,
      management training program, manager in training, manager trainee, master student, masters student,
      mba candidate, mba intern, mba student, medical student, msc student, nursing student, pharmacy
      student, phd candidate, phd fellow, phd researcher, phd student, placement student, practicum student,
      probationer, pupil, recruit, research intern, rotational program, sophomore, spring intern, stagier,
      student, student assistant, student at law, student intern, student leader, student nurse, student
      researcher, student teacher, student worker, summer, summer analyst, summer associate, summer intern,
      summer law clerk, summer student, teaching student, trainee, trainee manager, trainee program,
      traineeship, undergrad, undergraduate, undergraduate student, vac student, vacation scheme, winter
      intern, work experience, working student, year in industry`,
    support: `
      admin assistant, administrative assistant, aide, assistant, ea, executive admin, executive
      administrative assistant, executive assistant, executive secretary, executive support, helper, legal
      secretary, office assistant, pa, personal assistant, secretary, virtual assistant`,
    head: 'co head, global head, group head, head, hod',
    chief: 'chief',
    lead: `
      captain, co lead, co leader, crew lead, crew leader, group leader, lead, lead hand, leader, leadhand,
      line lead, line leader, section leader, shift lead, shift leader, squad lead, team lead, team leader,
      tech lead, technical lead`,
    principal: 'principal',
    president: `
      board chair, board chairman, board president, chair of the board, chairman, chairman of the board,
      chairwoman, chairwoman of the board, co president, deputy chair, deputy chairman, division president,
      executive chair, executive chairman, executive president, group president, non executive chairman,
      president, regional president, vice chair, vice chairman, vice chairperson, vice chairwoman`,
    chair: 'chair, chairperson, co chair, cochair',
    'managing-director': `
      co managing director, deputy managing director, group managing director, joint managing director,
      managing director, md ceo, senior managing director`,
    'senior-noun': `
      admiral, associate professor, chief justice, chief petty officer, chief warrant officer, colonel,
      commander, congressman, congresswoman, distinguished engineer, distinguished professor, executive
      producer, expert, fellow in residence, first sergeant, full professor, journeyman, judge, justice,
      lieutenant, lieutenant commander, maestro, magistrate, major, master sergeant, of counsel, professor,
      research professor, senator, senior counsel, senior executive, sergeant major, showrunner, special
      counsel, visiting professor, warrant officer`,
    'senior-word': `
      advanced, distinguished, founding engineer, managing consultant, managing senior consultant, master,
      mid senior, ranking, seasoned, senior, senior level, sr, staff data scientist, staff designer, staff
      engineer, staff machine learning engineer, staff product designer, staff scientist, staff software
      engineer, tenured, veteran`,
    'junior-word': `
      apprentice level, beginner, early career, entry, entry level, graduate, intermediate, junior, mid
      level, new grad, newly qualified, nq`,
    'deputy-word': `
      acting, adjunct, co, deputy, first assistant, interim, joint, second, sub, under, vice`,
    'managing-word': 'in charge, managing, supervising, supervisory',
    board: `
      advisory board, advisory board member, alumni president, board member, board observer, board of
      advisors, board of directors, board of governors, board of managers, board of overseers, board of
      regents, board of trustees, board of visitors, board trustee, chapter president, chapter treasurer,
      class president, class representative, club president, club treasurer, committee chair, committee
      member, council member, member, member of the advisory board, member of the board, member of the board
      of directors, pta president, social chair, student body, student body president, student government
      president, student group chair, student president, supervisory board, trustee, union president`,
  },
  people: `
    activist, adjuster, administrator, adviser, advisor, advocate, agent, ambassador, analyst, application
    owner, appraiser, assessor, associate, athlete, attendant, author, baseball player, basketball player,
    boxer, business partner, business process owner, champion, checker, chef, clerk, client partner, coach,
    consultant, contractor, contributor, cook, coordinator, crew member, cyclist, data owner, delegate,
    delivery partner, employee, engineer, envoy, estimator, evaluator, evangelist, examiner, executive,
    expeditor, expert, facilitator, fellow, football player, footballer, freelancer, generalist, golfer,
    guru, gymnast, handler, hockey player, holder, host, individual contributor, inspector, investigator,
    maker, member services, mentor, monitor, ninja, nurse, officer, operative, operator, organiser,
    organizer, partner specialist, people partner, person, personnel, planner, platform owner, player,
    practitioner, process owner, processor, professional, professional athlete, representative, resident,
    reviewer, rockstar, scholar, scientist, service owner, skater, skier, soccer player, solution owner,
    specialist, sprinter, staff, steward, strategist, success partner, surfer, swimmer, system owner, talent
    partner, teacher, team member, technician, technologist, temp, tennis player, tester, trainer,
    volunteer, wizard, worker, wrestler`,
}
