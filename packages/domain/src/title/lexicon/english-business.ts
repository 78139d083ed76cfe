import type { Lexicon } from './shape.ts'

/** English words of selling, marketing, buying and running a business. */
export const englishBusiness: Lexicon = {
  functions: {
    Sales: {
      softJobs: 'quoter, relationship manager',
      callings: 'cashier, salesman, salesperson, saleswoman, telemarketer',
      decisive: `
        ad sales, advertising sales, business development representative, chief commercial officer, chief
        revenue officer, chief sales officer, counter sales, cro, driver sales, inside sales, media sales,
        medical sales, outside sales, pharmaceutical sales, pre sales, presales, product sales specialist,
        real estate sales, route sales, sales administrator, sales analyst, sales and marketing, sales
        consultant, sales coordinator, sales development, sales development representative, sales driver,
        sales enablement, sales engineer, sales engineering, sales executive, sales operations, sales ops,
        sales planner, sales strategy, sales support, sales trainer, sales training, software sales`,
      jobs: `
        account coordinator, account director, account executive, account manager, account rep, account
        representative, account supervisor, aesthetic consultant, appointment setter, assistant store
        manager, auction specialist, auctioneer, bdr, beauty advisor, beauty consultant, booking agent,
        brand representative, burial agent, canvasser, car salesman, client advisor, client executive,
        client partner, clothier, commercial director, commercial manager, counter clerk, demonstrator,
        distributor, district sales manager, e tailer, enterprise account executive, fare collector, fashion
        consultant, floor associate, global account manager, greeter, grocery clerk, haberdasher, hawker,
        huckster, key account, key account manager, key carrier, key holder, keyholder, lead generation
        specialist, manufacturer agent, manufacturer representative, manufacturers representative,
        merchandise associate, national account manager, parts advisor, parts counter, parts manager,
        peddler, personal shopper, product demonstrator, rental clerk, reservation agent, reservationist,
        reservations agent, retail assistant, retail associate, retail manager, retail salesperson, sales
        agent, sales assistant, sales associate, sales clerk, sales director, sales floor, sales manager,
        sales officer, sales rep, sales representative, sdr, seller, shop assistant, shop manager, shop
        worker, shopper, store associate, store leader, store manager, strategic account manager, street
        vendor, subscription agent, telephone solicitor, telesales, territory manager, territory
        representative, ticket agent, ticket seller, ticket taker, toll collector, tour agent, travel
        advisor, travel agent, travel consultant, travel counselor, upseller, vendor representative,
        wholesaler`,
      fields: `
        account, account management, accounts, auto parts, auto rental, booking, bookings, business sales,
        car rental, channel, channels, commercial, concession, drapery, enterprise sales, franchise sales,
        go to market, gtm, key accounts, lead gen, lead generation, major accounts, merchant, national
        accounts, new business sales, partner sales, relationship management, retail sales, revenue, revenue
        operations, revops, sales, selling, subscription, telemarketing, telesales, trade sales, wholesale`,
      softFields: `
        box office, counter, deal desk, dealership, destination, pricing, reservations, retail, showroom,
        store, stores, territory, ticketing`,
      hints: `
        boutique, cco, clothing, consumer goods, cpg, dealer, fashion, fmcg, grocery, jewelry, mall, outlet,
        shop, supermarket`,
    },
    Marketing: {
      decisive: `
        ad operations, ad ops, advertising executive, brand ambassador, brand manager, brand marketing,
        brand strategist, category marketing, channel marketing, chief brand officer, chief growth officer,
        chief marketing officer, cmo, competitive intelligence, consumer intelligence, consumer marketing,
        content marketing, customer intelligence, customer marketing, demand gen, demand generation, digital
        marketing, email marketing, event marketing, field marketing, growth marketing, influencer
        marketing, lifecycle marketing, marcom, market intelligence, market research, market researcher,
        marketing, marketing analytics, marketing communications, marketing operations, marketing research,
        media buyer, media buying, media planner, media planning, paid social, partner marketing,
        performance marketing, product marketing, product marketing manager, promotional model, promotions
        manager, sales promotion, search engine marketing, search engine optimization, social advertising,
        social content, social marketing, social media, social network, social networks, social platforms,
        social strategy, trade marketing`,
      jobs: `
        account planner, advertiser, brand evangelist, category manager, conference planner, content
        creator, content marketer, content strategist, convention planner, copy writer, copyrighter,
        copywriter, event coordinator, event manager, event marketer, event organizer, event planner, event
        producer, events coordinator, events manager, growth hacker, influencer, marketer, meeting planner,
        merchandiser, merchandising manager, mystery shopper, party planner, pollster, promoter, promotional
        agent, promotions director, seo specialist, social media manager, special events coordinator, visual
        merchandiser, wedding coordinator, wedding planner`,
      fields: `
        activation, advertising, affiliate, audience, brand, branding, brands, campaign, campaigns,
        commercialization, conference, conferences, consumer insight, consumer insights, convention,
        creative strategy, crm, customer acquisition, customer engagement, customer insights, demand, direct
        mail, e commerce, ecommerce, event, events, exhibitions, go to market strategy, growth, insights,
        loyalty, market access, media strategy, meeting, meetings, merchandise, merchandising,
        multicultural, online marketing, paid media, paid search, paid social, ppc, presentation,
        programmatic, promotion, promotional, promotions, publicity, search marketing, sem, seo, shopper
        insights, special events, sponsorship, sponsorships, trade show, user acquisition, weddings`,
      softFields: `
        category, consumer, conversion, digital, engagement, interactive, lifecycle, market, omnichannel, on
        line, online, trademark, web content`,
      hints: `
        agency, apparel, beauty, beverage, cosmetics, duracell, fragrance, lifestyle, luxury, marketplace,
        search, snacks, toys`,
    },
    'Business Development': {
      decisive: `
        annual fund, annual giving, business developer, business development, business growth, business
        planning, business strategy, chief business development officer, chief business officer, chief
        development officer, chief partnerships officer, chief strategy officer, corporate development,
        corporate strategy, development director, development officer, director of development, economic
        development, grant writer, grants manager, grants writer, international development director, major
        gifts, market development, market expansion, new business, partner development, partner manager,
        partnership manager, partnerships manager, planned giving, resource development, strategic
        alliances, strategic development, strategic partnerships, vp of development`,
      jobs: `
        alliance manager, alliances manager, business developer, dealmaker, fundraiser, gift officer,
        partner account manager, partner business manager, partner executive, partner lead, partner success
        manager`,
      fields: `
        acquisition, acquisitions, advancement, alliance, alliances, bid, bids, business expansion,
        commercial strategy, corporate partnerships, corporate ventures, donor, donor relations, ecosystem,
        ecosystems, expansion, foundation, foundations, franchise development, franchising, fund raising,
        fundraising, gifts, grants, licensing, major giving, market entry, mergers and acquisitions,
        monetization, partner ecosystem, partnership, partnerships, philanthropy, proposal, proposals,
        sponsor relations, strategic growth, strategic initiatives, strategic partnership, strategic
        planning, venture, venture development, ventures`,
      softFields: `
        business model, development, growth strategy, innovation, international development, strategic,
        strategies, strategy, transformation strategy`,
    },
    'Customer Success and Support': {
      softJobs: 'support agent, support representative, support specialist',
      hints: 'service, services, support',
      decisive: `
        after sales service, call center, call centre, chief customer officer, chief experience officer,
        client care, client delivery, client engagement, client experience, client onboarding, client
        relations, client relationship, client service, client services, client solutions, client success,
        client support, complaints, consumer affairs, contact center, contact centre, customer advocacy,
        customer advocate, customer assistance, customer care, customer delivery, customer enablement,
        customer engineer, customer experience, customer experience officer, customer happiness, customer
        onboarding, customer operations, customer relations, customer relationship, customer retention,
        customer satisfaction, customer service, customer services, customer solutions, customer success,
        customer support, director of support, guest experience, guest relations, guest service, guest
        services, head of support, implementation manager, implementation specialist, member services,
        onboarding manager, onboarding specialist, passenger service, passenger services, product support,
        support associate, support consultant, support director, support lead, support manager, support
        supervisor, support team, technical account manager, user success, vp of support, vp support`,
      jobs: `
        call agent, call handler, call taker, chat agent, client associate, client coordinator, client
        manager, client specialist, complaint handler, concierge, csm, csr, customer advisor, customer
        agent, customer assistant, customer associate, customer consultant, customer coordinator, customer
        engineer, customer liaison, customer manager, customer representative, customer specialist, renewal
        manager, renewals manager, renewals specialist, service advisor, service consultant, service rep,
        service representative, telephone agent`,
      fields: `
        after sales, aftersales, client, clients, customer, customer journey, customers, guest, onboarding,
        renewals, service experience, subscriber`,
      softFields: 'experience, implementation, retention',
    },
    Purchasing: {
      callings: 'buyer, purchaser',
      decisive: `
        category buyer, category sourcing, chief procurement officer, commodity manager, contract
        purchasing, direct procurement, global sourcing, indirect procurement, procure to pay, procurement
        analyst, procurement engineer, procurement manager, procurement officer, procurement specialist,
        purchase executive, purchase manager, purchase officer, purchasing agent, purchasing analyst,
        purchasing manager, sourcing director, sourcing manager, sourcing specialist, strategic sourcing,
        supplier development, supplier management, supplier relations, supplier relationship, vendor
        management`,
      jobs: `
        buyers, commodity buyer, contracting officer, importer, merchandise buyer, procurement agent,
        procurer, purchasing clerk, purveyor, wholesale buyer`,
      fields: `
        buying, commodity, contracting, procurement, purchase, purchasing, sourcing, supplier, suppliers,
        tendering, tenders, vendors`,
      softFields: 'category management, materials, subcontract, subcontracts, vendor',
    },
    Consulting: {
      decisive: `
        advisory services, associate consultant, business consultant, business transformation consultant,
        change management consultant, consulting analyst, consulting associate, consulting services,
        engagement manager, environmental consultant, general consultant, independent consultant, management
        advisor, management advisory, management consultant, management consulting, organizational
        consultant, principal consultant, project consultant, strategic consultant, strategy consultant,
        strategy consulting, student consultant, sustainability consultant, transformation consultant`,
      jobs: 'business adviser, business advisor, business coach, executive coach, managing consultant',
      fields: 'advisory services, consultancy, consulting',
      softFields: `
        advisory, business transformation, change, change management, organizational effectiveness,
        professional services, transformation`,
      softJobs: 'consultant, consulting',
    },
    Entrepreneurship: {
      decisive: 'entrepreneur in residence',
      hints: 'accelerator, company builder, entrepreneurship, incubator, startup, startups',
    },
    'Product Management': {
      decisive: `
        chief product officer, cpo, cpto, director of product, group product manager, growth product
        manager, head of product, offering management, offering manager, product analyst, product associate,
        product development director, product development manager, product development specialist, product
        director, product executive, product innovation, product lead, product leader, product line, product
        line management, product line manager, product management, product manager, product operations,
        product owner, product planner, product planning, product portfolio, product specialist, product
        strategy, technical product manager, vp of product, vp product`,
      jobs: 'product champion',
      fields: 'offering, product development, roadmap',
      softFields: 'portfolio, product, products',
    },
    'Program and Project Management': {
      decisive: `
        agile coach, agile delivery, delivery director, delivery lead, delivery management, delivery
        manager, head of programs, head of projects, implementation project manager, pmo, program
        administrator, program analyst, program assistant, program associate, program coordinator, program
        director, program executive, program lead, program leader, program management, program manager,
        program officer, program specialist, program supervisor, programme coordinator, programme director,
        programme management, programme manager, programme officer, programs coordinator, programs director,
        programs manager, project administrator, project analyst, project assistant, project associate,
        project control, project control specialist, project controls, project coordinator, project
        director, project executive, project expediter, project head, project lead, project leader, project
        management, project management office, project manager, project monitoring, project officer, project
        planner, project portfolio, project scheduler, project specialist, project supervisor, project
        support, projects director, projects manager, release manager, release train engineer, scrum master,
        technical program manager, technical project manager`,
      jobs: 'pmp, tpm',
      fields: 'agile, program, programme, programmes, programs, project, projects, scrum',
      softFields: 'delivery, monitoring and evaluation',
    },
    Operations: {
      decisive: `
        branch operations, business operations, business process, chief operating officer, chief operations
        officer, chief supply chain officer, chief transformation officer, continuous improvement, coo,
        district manager, facilities manager, facility manager, factory manager, fleet manager, hotel
        manager, logistics manager, maintenance manager, operational excellence, plant manager, process
        improvement, process improvement engineer, process specialist, production manager, restaurant
        manager, site manager, six sigma, supply chain, warehouse manager`,
    },
  },
}
