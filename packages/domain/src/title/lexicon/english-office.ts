import type { Lexicon } from './shape.ts'

/** English words of money, law, people, property and office work. */
export const englishOffice: Lexicon = {
  functions: {
    Accounting: {
      callings: 'accountant, auditor, bookkeeper',
      decisive: `
        accounting advisory, accounting clerk, accounting consultant, accounting manager, accounting
        operations, accounts administrator, accounts assistant, accounts clerk, accounts executive, accounts
        manager, accounts officer, accounts payable, accounts receivable, accounts supervisor, ap
        accountant, ap analyst, ap and ar, ap ar, ap associate, ap clerk, ap coordinator, ap manager, ap
        specialist, ap supervisor, ar analyst, ar associate, ar clerk, ar coordinator, ar manager, ar
        specialist, ar supervisor, assurance associate, audit analyst, audit and assurance, audit and
        finance, audit associate, audit director, audit lead, audit manager, audit senior, audit specialist,
        audit supervisor, billing, billing administrator, billing analyst, billing assistant, billing
        associate, billing coordinator, billing manager, billing operations, billing supervisor,
        bookkeeping, chief accounting officer, chief audit executive, controllership, cost accountant, cost
        accounting, external audit, external reporting, finance and accounting outsourcing, financial
        accountant, financial accounting, financial auditor, financial close, financial reporting, forensic
        accountant, fund accountant, fund accounting, general ledger, indirect tax, internal audit, invoice
        processor, invoicing specialist, it audit, it auditor, management accountant, night auditor, order
        to cash, payroll accountant, payroll administrator, payroll clerk, payroll manager, payroll
        specialist, payroll tax, project accountant, purchase ledger, reconciliation analyst, record to
        report, revenue accountant, revenue agent, revenue auditor, revenue collector, revenue officer,
        revenue recognition, sales ledger, sec reporting, sox analyst, sox compliance, staff accountant,
        statement clerk, statutory reporting, tax accountant, tax and accounting, tax compliance, tax
        director, tax manager, tax preparation, tax preparer, technical accounting, transfer pricing, vat`,
      jobs: `
        accounting technician, auditing clerk, biller, billing clerk, billing specialist, chartered
        accountant, cpa, enrolled agent, medical biller, paymaster, posting clerk, public accountant,
        reconciler, tax advisor, tax analyst, tax associate, tax collector, tax consultant, tax examiner,
        tax preparer, tax specialist, timekeeper payroll`,
      fields: `
        accountancy, accounting, accounts, assurance, audit, auditing, bookkeeper, bookkeeping, cpa,
        disbursement, disbursements, financial statements, gaap, ifrs, invoice, invoicing, ledger, o2c,
        payables, payroll, r2r, receivables, reconciliation, sox, tax, taxation, taxes`,
    },
    Finance: {
      hints: 'card',
      softJobs: 'collector, comptroller, controller',
      callings: 'actuary, bank teller, teller, trader, underwriter',
      decisive: `
        account manager commercial lines, angel investor, asset management, assistant controller, back
        office operations, bank branch, bank branch manager, bank manager, bank operations, banking analyst,
        banking associate, banking center, banking center manager, banking officer, bill collector, branch
        banker, branch manager, budget analyst, budget coordinator, budget director, budget manager, budget
        officer, bursar, business banking, business controller, buy side, capital markets, cash application,
        cash management, cfo, chief financial officer, chief investment officer, chief risk officer, claim
        specialist, claims adjudication, claims adjudicator, claims adjuster, claims analyst, claims
        associate, claims consultant, claims director, claims examiner, claims handler, claims manager,
        claims processor, claims representative, claims specialist, claims supervisor, client associate
        registered, collateral, collections agent, collections representative, collections specialist,
        commercial banker, commercial banking, commercial lender, commercial lines, commercial relationship
        manager, corporate banking, corporate controller, corporate finance, cost analyst, credit analyst,
        credit control, credit controller, credit counselor, credit manager, credit risk, deal advisory,
        debt collector, derivatives, derivatives operations, division controller, equity analyst, equity
        research, equity trader, finance administrator, finance analyst, finance and operations, finance
        assistant, finance associate, finance business, finance business partner, finance clerk, finance
        controller, finance coordinator, finance director, finance executive, finance lead, finance manager,
        finance officer, finance specialist, finance transformation, financial adviser, financial advisor,
        financial analyst, financial assistant, financial associate, financial consultant, financial
        controller, financial coordinator, financial counselor, financial crime, financial crimes, financial
        director, financial engineer, financial institutions, financial manager, financial modeling,
        financial operations, financial planner, financial planning and analysis, financial professional,
        financial representative, financial risk, financial services, financial services representative,
        financial specialist, fixed income, foreign exchange, fp and a, fund manager, fund operations, group
        controller, growth investor, hedge fund, insurance account executive, insurance account manager,
        insurance advisor, insurance agent, insurance broker, insurance claims, insurance consultant,
        insurance customer service, insurance sales, insurance services, insurance specialist, insurance
        underwriter, insurance verification, investment advisor, investment analyst, investment associate,
        investment banker, investment banking, investment consultant, investment director, investment
        management, investment manager, investment officer, investment operations, investment strategist,
        investor relations, loan administrator, loan closer, loan officer, loan processor, loan servicing,
        loss mitigation, m and a analyst, m and a associate, market risk, middle office, mortgage advisor,
        mortgage banker, mortgage broker, mortgage closer, mortgage consultant, mortgage lending, mortgage
        loan, mortgage specialist, mortgage underwriter, multi asset, personal banker, personal finance,
        personal lines, personal risk, planning and analysis, plant controller, portfolio analyst, portfolio
        associate, portfolio management, portfolio manager, portfolio operations, portfolio strategist,
        pricing actuary, pricing director, pricing manager, pricing specialist, pricing strategy, private
        banking, private client associate, private equity, private markets, project finance, public markets,
        quant researcher, quantitative analyst, quantitative analytics, quantitative developer, quantitative
        researcher, rcm, real estate finance, real estate investment, real estate investments, real estate
        private equity, recovery resolution, recovery specialist, regional controller, registered client,
        registered client associate, relationship banker, retail banking, revenue cycle, revenue cycle
        management, risk analyst, risk analytics, risk management, risk manager, risk technology, sales and
        trading, sell side, settlements, special situations, structured finance, trade support, trading
        desk, transaction advisory, transaction services, treasurer, treasury analyst, treasury manager,
        treasury operations, trust administrator, trust officer, underwriting sales, universal banker,
        valuation analyst, venture capital, venture partner, wealth client, wealth management, wealth
        manager, working capital`,
      jobs: `
        adjuster, annuity specialist, bail agent, banker, benefit advisor, bond trader, bondsman, bookmaker,
        branch leader, broker, bursar, cash manager, catastrophe modeler, claims adjustor, credit
        administrator, credit consultant, credit counselor, credit officer, credit specialist, crypto
        trader, dunner, escrow officer, financial adviser, financier, floor broker, insurance broker,
        insurance producer, insurance professional, investor, lender, lending officer, lending specialist,
        loan assistant, loan consultant, loan coordinator, loan specialist, loss adjuster, money manager,
        moneylender, mortgage assistant, paraplanner, pawnbroker, portfolio director, portfolio lead,
        pricing analyst, quant, registered representative, repossessor, risk advisor, risk consultant, risk
        director, risk engineer, risk officer, risk specialist, skip tracer, stock trader, stockbroker,
        structurer, treasurer, vault cashier, vault teller, venture capitalist, wealth advisor, wealth
        planner`,
      fields: `
        actuarial, aml, annuities, anti money laundering, asset, assets, aum, authorizations, bank, banking,
        bond, bonds, brokerage, bsa, budget, budgeting, capex, capital, capital planning, cards, cdfi,
        chargeback, claim, claims, collection, collections, commodities, commodity trading, controlling,
        cost, cost control, costing, credit, deal advisory, deals, deductions, default servicing,
        derivatives, disbursing, earnings, endowments, enterprise risk, equities, equity, erm, escrow, esg
        investing, finance, financial, fintech, fp a, fp and a, fpa, fraud, fund, funds, fx, hedge, income,
        insolvency, insurer, insurtech, internal revenue, investing, investment, investments, ipo, irs, kyc,
        lease financing, lending, liability, loan, loans, m and a, medicaid, medicare, merchant services,
        microfinance, mortgage, mortgages, mutual funds, origination, p and l, payment, payments, pe,
        pension, pensions, premium, price, prices, private bank, property and casualty, pwm, quantitative,
        rates, rating, reinsurance, reinsurers, remittance, remuneration fund, renewal, restructuring,
        retirement, risk, securities, stock market, syndication, tariff, trading, transaction, transactions,
        treasury, trust, underwriters, underwriting, valuation, vc, wealth, wealth management, wire transfer`,
      softFields: 'annuity, cash, casualty, debt, economic, economics, financing, insurance, securitized',
    },
    Legal: {
      callings: 'attorney, barrister, judge, lawyer, notary, paralegal, solicitor',
      decisive: `
        assistant attorney general, attorney general, chief compliance officer, chief legal officer, chief
        privacy officer, company secretary, compliance administrator, compliance advisor, compliance
        analyst, compliance and ethics, compliance assistant, compliance associate, compliance auditor,
        compliance business analyst, compliance consultant, compliance coordinator, compliance counsel,
        compliance director, compliance engineer, compliance lead, compliance manager, compliance officer,
        compliance specialist, conflicts analyst, conflicts attorney, contract administrator, contract
        analyst, contract compliance, contract management, contract manager, contract negotiator, contract
        specialist, contracts administrator, contracts analyst, contracts director, contracts manager,
        contracts negotiator, contracts specialist, corporate counsel, corporate secretary, corporation
        counsel, court clerk, court officer clerk, court reporter, court stenographer, data privacy, data
        protection, data protection officer, deposition reporter, deputy attorney general, discovery
        attorney, district attorney, docket clerk, docketing clerk, docketing specialist, driver license
        examiner, due diligence analyst, e discovery, ediscovery, eminent domain, enhanced due diligence,
        ethics and compliance, ethics officer, export compliance, federal mediator, general counsel,
        governance, governance risk and compliance, government affairs, government affairs manager,
        government relations, grc analyst, grc manager, immigration consultant, immigration specialist,
        import compliance, intellectual property, intellectual property specialist, ip attorney, ip counsel,
        ip specialist, law clerk, law firm, law firm office services, law student, lease counsel, legal
        administrative assistant, legal administrative secretary, legal administrator, legal advisor, legal
        affairs, legal analyst, legal and business affairs, legal assistant, legal consultant, legal
        counsel, legal director, legal executive, legal intake, legal intern, legal manager, legal nurse
        consultant, legal officer, legal operations, legal project, legal services, legal support, legal
        technology, legislative, legislative aide, legislative analyst, legislative assistant, legislative
        director, license examiner, litigation support, lobbyist, notary public, ofac, patent agent, patent
        examiner, patent paralegal, policy counsel, privacy analyst, privacy counsel, privacy manager,
        privacy officer, prosecution, public policy, public policy manager, real estate attorney, real
        estate lawyer, realtime reporter, recorder of deeds, register of deeds, regulatory affairs,
        regulatory affairs specialist, regulatory analyst, regulatory associate, regulatory compliance,
        regulatory consultant, regulatory counsel, regulatory director, regulatory lead, regulatory manager,
        regulatory operations, regulatory specialist, regulatory strategist, regulatory writer, sanctions
        analyst, shorthand reporter, solicitor general, state government affairs, tax attorney, tax lawyer,
        title abstractor, title agent, title clerk, title examiner, title officer, title processor, title
        searcher, title specialist, trade compliance, trademark, trademark paralegal, trust and safety`,
      jobs: `
        abstractor, adjudicator, alderman, arbiter, arbitrator, assemblyman, city councilor, conciliator,
        congressman, congresswoman, conveyancer, councillor, councilman, counsel, counselor at law, esquire,
        hearing officer, jurist, juror, justice, justice of the peace, law intern, legal adviser, legal
        associate, legal coordinator, legal professional, legal research analyst, legal specialist, legal
        trainee, legislator, lobbyist, magistrate, mediation commissioner, mediator, member of parliament,
        ombudsman, patent engineer, policymaker, politician, prosecutor, public defender, record searcher,
        senator, trial lawyer`,
      fields: `
        adjudication, adjudications, antitrust, appeals, appellate, arbitration, attorneys, bankruptcy,
        business affairs, bylaw, claims litigation, compliance, conflicts, contract, contract
        administration, contracts, conveyancing, copyright, court, courtroom, courts, criminal justice law,
        deeds, dispute, disputes, docket, docketing, ethics, federal relations, gdpr, government contracts,
        grc, grievance, human rights law, immigration, integrity, judicial, juridical, law, lawyers, legal,
        legal services, legislation, legislative affairs, licensing law, lien, litigation, mediation, ofac,
        patent, patents, permit, permits, privacy, probate, public affairs, regulation, regulatory,
        resolution, sanctions, title search`,
      softFields: 'contract negotiation, government, governmental, political, politics, rights, title',
    },
    'Human Resources': {
      callings: 'headhunter, recruiter',
      decisive: `
        affirmative action, benefit analyst, benefit coordinator, benefits administrator, benefits analyst,
        benefits consultant, benefits coordinator, benefits counselor, benefits manager, benefits officer,
        benefits specialist, campus recruiter, campus recruiting, chief diversity officer, chief happiness
        officer, chief human resources officer, chief learning officer, chief people officer, chief talent
        officer, chro, classification analyst, collective bargaining, compensation analyst, compensation and
        benefits, compensation consultant, compensation director, compensation manager, compensation
        partner, compensation specialist, corporate trainer, dc trainer, dei manager, director of people,
        diversity and inclusion, diversity director, diversity equity and inclusion, diversity manager,
        diversity officer, eeo, employee adviser, employee advisor, employee benefits, employee counselor,
        employee engagement, employee experience, employee relations, employee representative, employee
        success, employer brand, employer branding, employment advisor, employment consultant, employment
        coordinator, employment counselor, employment manager, employment specialist, equal employment
        opportunity, equal opportunity specialist, equity and inclusion, executive compensation, executive
        recruiter, executive recruiting, executive search, field trainer, hcm consultant, head of people,
        head of talent, hr administration, hr advisor, hr analyst, hr assistant, hr associate, hr business
        partner, hr consultant, hr coordinator, hr director, hr executive, hr generalist, hr lead, hr
        manager, hr officer, hr operations, hr services, hr sourcing, hr specialist, hr systems, hr
        technology, hr trainer, hris analyst, hris manager, hris specialist, hrms, human capital, human
        resource, human resources, human resources business partner, industrial relations, job analyst, job
        coach, job developer, job interviewer, job placement, labor and employee relations, labor relations,
        labor relations specialist, labor union, leadership development, learning and development, learning
        and talent, learning consultant, learning coordinator, learning director, learning manager, learning
        partner, learning specialist, leave administrator, leave manager, leave of absence, leave
        specialist, morale officer, occupational analyst, offboarding, organisational development,
        organisational effectiveness, organization development, organization effectiveness, organizational
        change, organizational development, organizational effectiveness, payroll and benefits, people
        advisor, people analytics, people and culture, people and operations, people and talent, people
        business partner, people consultant, people coordinator, people development, people director, people
        experience, people generalist, people lead, people manager, people officer, people operations,
        people operations manager, people partner, people services, people specialist, people strategy,
        people success, people team, personnel assistant, personnel counselor, personnel manager, personnel
        officer, personnel specialist, placement counselor, position classification, recruiting consultant,
        recruiting coordinator, recruiting director, recruiting lead, recruiting manager, recruiting
        specialist, recruitment advisor, recruitment assistant, recruitment associate, recruitment
        consultant, recruitment coordinator, recruitment lead, recruitment manager, recruitment marketing,
        recruitment officer, recruitment partner, recruitment process outsourcing, recruitment specialist,
        resourcing analyst, resourcing manager, resourcing partner, resourcing specialist, rpo, selection
        specialist, sourcing recruiter, staffing agent, staffing consultant, staffing coordinator, staffing
        manager, staffing recruiter, staffing specialist, talent acquisition, talent acquisition partner,
        talent advisor, talent associate, talent attraction, talent consultant, talent coordinator, talent
        development, talent director, talent lead, talent management, talent manager, talent operations,
        talent partner, talent scout, talent sourcer, talent sourcing, talent specialist, talent strategy,
        technical recruiter, technical trainer, total rewards, training and development, training
        consultant, training coordinator, training director, training facilitator, training lead, training
        manager, training officer, training specialist, training supervisor, union representative,
        university recruiting, vocational placement, vp people, vp talent, wage and salary, workday hcm,
        workforce analyst, workforce development, workforce manager, workforce planning, workforce
        specialist, workforce strategy`,
      jobs: `
        hrbp, hrd, human resources generalist, interviewer employment, outplacement consultant, sourcer`,
      fields: `
        bargaining, benefits, career development, compensation, credentialing, dei, diversity,
        employability, employer, employer relations, employment, global mobility, hcm, hr, hris, human
        relations, inclusion, l and d, labour relations, learning and organizational development, leave,
        onboarding and training, organizational culture, payroll benefits, people, placement, recruiting,
        recruitment, relocation, retained search, rewards, rpo, salary, staffing, talent, talent solutions,
        wage, wages, workforce, workplace relations`,
      softFields: `
        career, culture, learning, organizational, performance management, personnel, talent pool, training`,
      softJobs: '',
    },
    Administrative: {
      callings: 'receptionist, secretary, typist',
      decisive: `
        admin clerical, admin officer, administration assistant, administration manager, administration
        officer, administrative aide, administrative analyst, administrative and financial coordinator,
        administrative assistant, administrative associate, administrative clerk, administrative
        coordinator, administrative director, administrative lead, administrative manager, administrative
        officer, administrative professional, administrative secretary, administrative services,
        administrative specialist, administrative supervisor, administrative support, administrative support
        specialist, administrative technician, appointment clerk, business administrator, business office
        assistant, business support officer, chief administrative officer, chief of staff, city clerk, civil
        servant, clerical officer, clerical support, correspondence clerk, county clerk, data entry,
        department secretary, deputy chief of staff, desk officer, document control, document control
        specialist, document controller, document coordinator, document imaging, document manager, document
        specialist, executive admin, executive administrative assistant, executive assistant, executive
        business assistant, executive business partner, executive coordinator, executive secretary,
        executive support, field administrator, file clerk, filing clerk, front desk, front office, general
        clerk, general office, general office clerk, legal secretary, mail clerk, mail room, mailroom,
        medical secretary, municipal clerk, office administrator, office assistant, office associate, office
        clerk, office coordinator, office director, office lead, office manager, office operations, office
        representative, office services, office specialist, office supervisor, office support, office
        technician, order entry, personal assistant, program secretary, receptionist administrator, records
        clerk, records coordinator, records management, records manager, records specialist, records
        technician, school secretary, switchboard, team administrator, team assistant, town administrator,
        town clerk, unit clerk, unit coordinator, unit secretary, virtual assistant, word processing, word
        processor, workplace experience, workplace manager`,
      jobs: `
        addresser, census taker, copyist, duplicating clerk, ea, enumerator, interviewer, keyer, keypuncher,
        mailer, office junior, office worker, order taker, pa, personal secretary, proof operator, proofer,
        stenographer, switchboard operator, telegrapher, telephone answerer, telephone operator, timekeeper,
        transcriptionist`,
      fields: `
        admin support, census, clerical, correspondence, filing, front desk, indexing, intake, keyboard,
        mailing, mailing list, office administration, office support services, reception, records,
        registration, secretarial, switchboard, telephone`,
      softFields: `
        admin, administration, administrative, administrative support, document, documentation, documents,
        filing, membership, office, scheduling office`,
      softJobs: `
        administrator, assistant, clerk, compiler, documentation coordinator, documentation specialist,
        indexer, recorder, transcriber`,
    },
    'Real Estate': {
      decisive: `
        acquisitions and development, affordable housing, apartment, apartment manager, apartments, asset
        manager real estate, assistant community manager, assistant property manager, associate broker,
        broker associate, building manager, commercial real estate, community assistant, community
        association manager, community leasing, corporate real estate, designated broker, estate agent,
        facilities and real estate, home stager, homeownership, housing association, housing coordinator,
        housing counselor, housing manager, housing officer, housing specialist, land acquisition, land
        acquisition manager, land agent, land development, land manager, land planner, landman, lease
        administration, lease administrator, lease analyst, leasing agent, leasing associate, leasing
        consultant, leasing coordinator, leasing director, leasing manager, leasing professional, leasing
        specialist, letting agent, lettings manager, lettings negotiator, managing broker, multifamily,
        property administrator, property advisor, property analyst, property appraiser, property consultant,
        property developer, property director, property investor, property management, property manager,
        property negotiator, property officer, property sales, property valuer, real estate, real estate
        agent, real estate analyst, real estate and facilities, real estate appraiser, real estate
        assistant, real estate associate, real estate broker, real estate developer, real estate
        development, real estate director, real estate management, real estate manager, real estate sales,
        realty specialist, resident manager, resident relations, resident services, residential leasing,
        residential manager, residential property, right of way, right of way agent, site acquisition,
        student housing, tax assessor, tenant coordinator, tenant relations, vacation rental`,
      jobs: `
        appraiser, assessor, estate manager, landlord, landman, lettings agent, property assessor, realtor,
        valuer`,
      fields: `
        closing, home sales, housing, land, land use, leasing, lettings, occupancy, properties, property,
        realty, section 8, tenancy, zoning`,
      softFields: 'estate, estates, residential, tenant',
    },
  },
}
