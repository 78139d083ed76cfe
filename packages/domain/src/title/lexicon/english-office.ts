import type { Lexicon } from './shape.ts'

/** English words of money, law, people, property and office work. */
export const englishOffice: Lexicon = {
  functions: {
    Accounting: {
      callings: 'accountant, auditor, bookkeeper',
      decisive: `
        accounting clerk, accounting manager, accounts administrator, accounts assistant, accounts clerk,
        accounts executive, accounts manager, accounts officer, accounts payable, accounts receivable,
        accounts supervisor, assurance associate, audit and assurance, audit and finance, audit associate,
        audit director, audit manager, audit senior, billing, bookkeeping, chief accounting officer, chief
        audit executive, controllership, cost accountant, external audit, financial accountant, financial
        accounting, financial auditor, financial reporting, forensic accountant, fund accountant, fund
        accounting, general ledger, internal audit, it audit, it auditor, management accountant, night
        auditor, payroll accountant, payroll administrator, payroll clerk, payroll manager, payroll
        specialist, project accountant, purchase ledger, record to report, revenue accountant, revenue
        auditor, sales ledger, staff accountant, tax accountant, tax and accounting, tax director, tax
        manager, tax preparer`,
      jobs: `
        accounting technician, auditing clerk, biller, billing clerk, billing specialist, chartered
        accountant, cpa, enrolled agent, medical biller, paymaster, posting clerk, public accountant,
        reconciler, tax advisor, tax analyst, tax associate, tax collector, tax consultant, tax examiner,
        tax preparer, tax specialist, timekeeper payroll`,
      fields: `
        accountancy, accounting, accounts, assurance, audit, auditing, bookkeeping, disbursement,
        disbursements, invoice, invoicing, ledger, payables, payroll, receivables, reconciliation, tax,
        taxation, taxes`,
    },
    Finance: {
      hints: 'card',
      softJobs: 'collector, comptroller, controller',
      callings: 'actuary, bank teller, teller, trader, underwriter',
      decisive: `
        angel investor, asset management, bill collector, budget analyst, business banking, business
        controller, capital markets, cfo, chief financial officer, chief investment officer, chief risk
        officer, claims adjuster, claims analyst, claims examiner, claims handler, claims manager, claims
        processor, claims representative, claims specialist, claims supervisor, collections agent,
        collections specialist, commercial banking, corporate banking, corporate finance, credit analyst,
        credit control, credit controller, credit manager, credit risk, deal advisory, debt collector,
        equity research, finance administrator, finance analyst, finance and operations, finance assistant,
        finance associate, finance business, finance business partner, finance clerk, finance coordinator,
        finance director, finance executive, finance lead, finance manager, finance officer, finance
        specialist, financial adviser, financial advisor, financial analyst, financial consultant, financial
        controller, financial operations, financial planner, financial planning and analysis, financial
        services representative, fixed income, foreign exchange, fund manager, growth investor, hedge fund,
        insurance advisor, insurance agent, insurance broker, insurance claims, insurance consultant,
        insurance sales, insurance underwriter, investment advisor, investment analyst, investment
        associate, investment banker, investment banking, investment director, investment management,
        investment manager, investment officer, investor relations, loan officer, loan processor, mortgage
        banker, mortgage broker, mortgage lending, mortgage loan, multi asset, personal banker, planning and
        analysis, portfolio analyst, portfolio management, portfolio manager, pricing actuary, private
        banking, private equity, project finance, quant researcher, quantitative analyst, quantitative
        developer, quantitative researcher, real estate finance, real estate investment, relationship
        banker, retail banking, risk analyst, risk management, risk manager, sales and trading, structured
        finance, trading desk, transaction advisory, transaction services, treasurer, treasury analyst,
        valuation analyst, venture capital, venture partner, wealth management, wealth manager`,
      jobs: `
        adjuster, bail agent, banker, bond trader, bondsman, bookmaker, broker, bursar, cash manager, claims
        adjustor, credit counselor, credit officer, dunner, escrow officer, financier, floor broker,
        insurance producer, investor, lender, lending officer, loss adjuster, money manager, moneylender,
        paraplanner, pawnbroker, pricing analyst, quant, registered representative, repossessor, skip
        tracer, stock trader, stockbroker, structurer, treasurer, venture capitalist`,
      fields: `
        actuarial, aml, annuities, anti money laundering, asset, assets, authorizations, bank, banking,
        bond, bonds, brokerage, budget, budgeting, capital, cards, chargeback, claim, claims, collection,
        collections, commodities, controlling, cost, cost control, costing, credit, deal advisory, deals,
        derivatives, disbursing, earnings, endowments, equities, equity, escrow, finance, financial,
        fintech, fp a, fp and a, fpa, fraud, fund, funds, fx, income, insolvency, internal revenue,
        investing, investment, investments, irs, kyc, lease financing, lending, liability, loan, loans, m
        and a, medicaid, medicare, merchant services, mortgage, mortgages, mutual funds, origination,
        payment, payments, pension, pensions, premium, price, prices, private bank, property and casualty,
        pwm, quantitative, rates, rating, reinsurance, remittance, remuneration fund, renewal,
        restructuring, retirement, risk, securities, stock market, syndication, tariff, trading,
        transaction, transactions, treasury, trust, underwriting, valuation, wealth, wealth management, wire
        transfer`,
      softFields: 'annuity, cash, casualty, debt, economic, economics, financing, insurance, securitized',
    },
    Legal: {
      callings: 'attorney, barrister, judge, lawyer, notary, paralegal, solicitor',
      decisive: `
        assistant attorney general, attorney general, chief compliance officer, chief legal officer, chief
        privacy officer, company secretary, compliance analyst, compliance director, compliance manager,
        compliance officer, compliance specialist, conflicts analyst, contract administrator, contract
        management, contract manager, contract negotiator, contract specialist, contracts administrator,
        contracts manager, contracts specialist, corporate counsel, corporate secretary, corporation
        counsel, court clerk, court reporter, data privacy, data protection, data protection officer, deputy
        attorney general, district attorney, ethics and compliance, ethics officer, general counsel,
        governance, government affairs, government relations, immigration consultant, immigration
        specialist, intellectual property, law clerk, law firm, legal advisor, legal affairs, legal analyst,
        legal and business affairs, legal assistant, legal counsel, legal director, legal executive, legal
        intern, legal manager, legal officer, legal operations, legislative, legislative aide, legislative
        analyst, legislative assistant, legislative director, litigation support, lobbyist, notary public,
        patent agent, patent examiner, prosecution, public policy, real estate attorney, real estate lawyer,
        recorder of deeds, register of deeds, regulatory affairs, regulatory affairs specialist, regulatory
        compliance, solicitor general, tax attorney, tax lawyer, title abstractor, title examiner, title
        searcher, trademark, trust and safety`,
      jobs: `
        abstractor, adjudicator, alderman, arbiter, arbitrator, assemblyman, city councilor, conciliator,
        congressman, congresswoman, conveyancer, councillor, councilman, counsel, counselor at law, hearing
        officer, jurist, juror, justice, legal trainee, legislator, lobbyist, magistrate, mediation
        commissioner, mediator, member of parliament, ombudsman, patent engineer, politician, prosecutor,
        public defender, record searcher, senator, trial lawyer`,
      fields: `
        adjudication, adjudications, antitrust, appeals, appellate, arbitration, bankruptcy, business
        affairs, bylaw, claims litigation, compliance, conflicts, contract, contract administration,
        contracts, conveyancing, copyright, court, courtroom, courts, criminal justice law, deeds, dispute,
        disputes, ethics, federal relations, gdpr, government contracts, grievance, human rights law,
        immigration, integrity, judicial, juridical, law, legal, legal services, legislation, licensing law,
        lien, litigation, patent, patents, permit, permits, privacy, public affairs, regulation, regulatory,
        resolution, sanctions, title search`,
      softFields: 'contract negotiation, government, governmental, political, politics, rights, title',
    },
    'Human Resources': {
      callings: 'headhunter, recruiter',
      decisive: `
        affirmative action, benefits administrator, benefits analyst, benefits manager, benefits specialist,
        chief diversity officer, chief happiness officer, chief human resources officer, chief learning
        officer, chief people officer, chief talent officer, chro, classification analyst, collective
        bargaining, compensation analyst, compensation and benefits, compensation manager, corporate
        trainer, director of people, diversity and inclusion, diversity equity and inclusion, employee
        adviser, employee advisor, employee benefits, employee counselor, employee engagement, employee
        experience, employee relations, employee representative, employer brand, employer branding,
        employment counselor, employment specialist, equity and inclusion, executive recruiter, executive
        recruiting, executive search, head of people, head of talent, hr business partner, hr manager, hr
        sourcing, hr trainer, hris analyst, human capital, human resource, human resources, human resources
        business partner, industrial relations, job analyst, job developer, job interviewer, labor
        relations, labor relations specialist, labor union, leadership development, learning and
        development, morale officer, occupational analyst, organisational development, organization
        development, organizational development, payroll and benefits, people advisor, people analytics,
        people and culture, people consultant, people coordinator, people development, people director,
        people generalist, people lead, people manager, people officer, people operations, people operations
        manager, people partner, people specialist, people team, personnel assistant, personnel counselor,
        personnel manager, personnel officer, personnel specialist, placement counselor, position
        classification, recruiting coordinator, recruitment consultant, recruitment coordinator, selection
        specialist, sourcing recruiter, staffing coordinator, staffing manager, staffing specialist, talent
        acquisition, talent advisor, talent associate, talent consultant, talent coordinator, talent
        development, talent director, talent lead, talent management, talent manager, talent partner, talent
        scout, talent sourcer, talent specialist, technical recruiter, total rewards, training and
        development, training coordinator, training director, training manager, training officer, training
        specialist, union representative, vp people, vp talent, wage and salary, workforce development,
        workforce planning`,
      jobs: `
        hrbp, hrd, human resources generalist, interviewer employment, outplacement consultant, sourcer`,
      fields: `
        bargaining, benefits, career development, compensation, credentialing, dei, diversity,
        employability, employer, employer relations, employment, global mobility, hr, hris, human relations,
        inclusion, labour relations, onboarding and training, organizational culture, payroll benefits,
        people, placement, recruiting, recruitment, relocation, retained search, rewards, salary, staffing,
        talent, wage, wages, workforce, workplace relations`,
      softFields: `
        career, culture, learning, organizational, performance management, personnel, talent pool, training`,
      softJobs: '',
    },
    Administrative: {
      callings: 'receptionist, secretary, typist',
      decisive: `
        admin officer, administration assistant, administration manager, administration officer,
        administrative assistant, administrative clerk, administrative coordinator, administrative director,
        administrative manager, administrative officer, administrative services, administrative specialist,
        administrative support, appointment clerk, business support officer, chief administrative officer,
        chief of staff, city clerk, clerical officer, correspondence clerk, county clerk, data entry,
        department secretary, deputy chief of staff, desk officer, document control, document controller,
        document manager, document specialist, executive admin, executive administrative assistant,
        executive assistant, executive secretary, executive support, file clerk, filing clerk, front desk,
        front office, general clerk, general office, legal secretary, mail clerk, mail room, mailroom,
        medical secretary, municipal clerk, office administrator, office assistant, office clerk, office
        coordinator, office director, office manager, office services, office supervisor, office support,
        order entry, personal assistant, program secretary, records clerk, records management, records
        manager, school secretary, town administrator, town clerk, unit secretary, virtual assistant, word
        processing, word processor, workplace experience, workplace manager`,
      jobs: `
        addresser, census taker, copyist, duplicating clerk, ea, enumerator, interviewer, keyer, keypuncher,
        mailer, office junior, office worker, order taker, pa, personal secretary, proof operator, proofer,
        stenographer, switchboard operator, telegrapher, telephone answerer, telephone operator, timekeeper,
        transcriptionist`,
      fields: `
        census, clerical, correspondence, docketing, indexing, intake, keyboard, mailing, mailing list,
        membership, office administration, reception, records, registration, secretarial, switchboard,
        telephone`,
      softFields: `
        admin, administration, administrative, administrative support, document, documentation, documents,
        filing, office, scheduling office`,
      softJobs: 'administrator, assistant, clerk, compiler, indexer, recorder, transcriber',
    },
    'Real Estate': {
      decisive: `
        apartment manager, asset manager real estate, assistant property manager, building manager,
        commercial real estate, community association manager, corporate real estate, estate agent,
        facilities and real estate, home stager, housing association, housing manager, housing officer, land
        acquisition, land agent, land manager, landman, leasing agent, leasing consultant, leasing manager,
        letting agent, lettings manager, lettings negotiator, property administrator, property advisor,
        property analyst, property appraiser, property consultant, property developer, property director,
        property investor, property management, property manager, property negotiator, property officer,
        property sales, property valuer, real estate, real estate agent, real estate appraiser, real estate
        assistant, real estate broker, real estate developer, real estate manager, realty specialist,
        resident manager, residential manager, right of way agent, tenant coordinator`,
      jobs: 'appraiser, assessor, estate manager, landlord, landman, property assessor, realtor, valuer',
      fields: `
        closing, home sales, housing, land, land use, leasing, lettings, occupancy, properties, property,
        realty, section 8, tenancy, zoning`,
      softFields: 'estate, estates, residential, tenant',
    },
  },
}
