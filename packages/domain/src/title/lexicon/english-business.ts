import type { Lexicon } from './shape.ts'

/** English words of selling, marketing, buying and running a business. */
export const englishBusiness: Lexicon = {
  functions: {
    Sales: {
      softJobs: 'quoter, relationship manager',
      callings: 'cashier, salesman, salesperson, saleswoman, telemarketer',
      decisive: `
        ad sales, advertising sales, business development representative, chief commercial officer, chief
        revenue officer, chief sales officer, counter sales, cro, district manager retail, driver sales,
        inside sales, insurance sales representative, media sales, medical sales, outside sales,
        pharmaceutical sales, pre sales, presales, product sales specialist, real estate sales, retail area
        manager, retail district manager, revenue growth, revenue growth management, route sales, route to
        market, sales administrator, sales analyst, sales and marketing, sales application engineer, sales
        applications engineer, sales compensation, sales consultant, sales coordinator, sales development,
        sales development representative, sales driver, sales effectiveness, sales enablement, sales
        engineer, sales engineering, sales excellence, sales executive, sales operations, sales ops, sales
        performance, sales planner, sales strategy, sales support, sales trainer, sales training, software
        sales`,
      jobs: `
        3rd key, account agent, account analyst, account associate, account coordinator, account director,
        account executive, account lead, account manager, account partner, account rep, account
        representative, account specialist, account strategist, account supervisor, ae, aesthetic
        consultant, appointment setter, assistant store manager, auction specialist, auctioneer, bdr, beach
        expert, beauty advisor, beauty consultant, booking agent, brand advisor, brand representative,
        budtender, burial agent, canvasser, car salesman, client advisor, client executive, client partner,
        closer, clothier, commercial director, commercial manager, counter clerk, demo specialist,
        demonstrator, department store manager, dispensary agent, dispensary associate, distributor,
        district sales manager, e tailer, energy consultant, enrollment agent, enterprise account executive,
        enterprise ae, fare collector, fashion consultant, floor associate, global account manager, greeter,
        grocery clerk, haberdasher, hawker, huckster, key account, key account manager, key carrier, key
        holder, keyholder, lead generation specialist, lobby ambassador, manufacturer agent, manufacturer
        representative, manufacturers representative, merchandise associate, national account manager, parts
        advisor, parts consultant, parts counter, parts manager, peddler, personal shopper, product
        demonstrator, rental clerk, reservation agent, reservationist, reservations agent, retail
        ambassador, retail assistant, retail associate, retail manager, retail salesperson, retail team
        member, sales advisor, sales agent, sales ambassador, sales assistant, sales associate, sales clerk,
        sales closer, sales counselor, sales director, sales floor, sales manager, sales officer, sales
        partner, sales professional, sales rep, sales representative, sdr, seller, shop assistant, shop
        manager, shop worker, shopper, solar consultant, store associate, store leader, store manager, store
        team member, strategic account manager, street vendor, style advisor, style consultant, subscription
        agent, telephone solicitor, telesales, territory manager, territory representative, third key,
        ticket agent, ticket seller, ticket taker, toll collector, tour agent, travel advisor, travel agent,
        travel consultant, travel counselor, upseller, vendor representative, wholesaler`,
      fields: `
        account, account management, accounts, auto parts, auto rental, beauty advisor, booking, bookings,
        business account, business sales, car rental, channel, channels, commercial, concession, dealer
        sales, dispensary, drapery, enterprise sales, franchise sales, go to market, gtm, key accounts, lead
        gen, lead generation, major accounts, merchant, national accounts, new business sales, partner
        sales, relationship management, retail sales, retail store, revenue, revenue operations, revops,
        sales, selling, subscription, telemarketing, telesales, trade sales, wholesale`,
      softFields: `
        box office, counter, deal desk, dealership, destination, pricing, reservations, retail, showroom,
        store, stores, territory, ticketing`,
      hints: `
        boutique, cco, clothing, consumer goods, cpg, dealer, fashion, fmcg, grocery, jewelry, mall, outlet,
        shop, supermarket`,
    },
    Marketing: {
      decisive: `
        ad operations, ad ops, advertising executive, brand activation, brand ambassador, brand manager,
        brand marketing, brand strategist, category marketing, channel marketing, chief brand officer, chief
        growth officer, chief marketing officer, cmo, community marketing, competitive intelligence,
        consumer intelligence, consumer marketing, content marketing, copywriting, creative copywriter,
        creative strategist, crm marketing, customer intelligence, customer marketing, demand gen, demand
        generation, digital marketing, digital media activation, digital media buyer, digital media
        marketing, digital media planner, email marketing, event marketing, exhibition manager, experiential
        marketing, field marketing, field merchandiser, google ads, growth marketing, influencer marketing,
        lifecycle marketing, marcom, market intelligence, market research, market researcher, marketing,
        marketing analytics, marketing automation, marketing communications, marketing operations, marketing
        research, media activation, media buyer, media buying, media planner, media planning, media
        strategist, media strategy, meta ads, paid media, paid social, partner marketing, performance
        marketing, ppc specialist, product marketing, product marketing manager, promotional model,
        promotions manager, sales promotion, search engine marketing, search engine optimization, social
        advertising, social content, social marketing, social media, social media advertising, social
        network, social networks, social platforms, social strategy, trade marketing`,
      jobs: `
        account planner, ad specialist, ads manager, advertiser, brand director, brand evangelist, brand
        lead, brand specialist, category manager, conference manager, conference planner, content creator,
        content marketer, content strategist, convention planner, copy writer, copyrighter, copywriter,
        event coordinator, event lead, event manager, event marketer, event organizer, event planner, event
        producer, event specialist, events coordinator, events manager, events specialist, exhibition
        coordinator, growth hacker, growth lead, growth manager, growth specialist, head of growth,
        influencer, marketeer, marketer, meeting planner, merchandiser, merchandising manager, merchandising
        specialist, mystery shopper, party planner, pollster, product ambassador, promoter, promotional
        agent, promotions director, promotions specialist, retail merchandiser, seo specialist, social media
        manager, special events coordinator, trade show coordinator, tradeshow coordinator, visual
        merchandiser, wedding coordinator, wedding planner`,
      fields: `
        activation, ad tech, ads, adtech, advertisement, advertising, affiliate, audience, audience
        development, brand, branding, brands, campaign, campaigns, commercialization, conference,
        conferences, consumer insight, consumer insights, convention, creative strategy, crm, customer
        acquisition, customer engagement, customer insights, demand, direct mail, e commerce, ecommerce,
        event, events, exhibition, exhibitions, exposition, go to market strategy, growth, influencer,
        influencers, insights, loyalty, marcomms, market access, marketers, media strategy, meeting,
        meetings, merchandise, merchandising, multicultural, newsletter, online marketing, paid media, paid
        search, paid social, ppc, presentation, programmatic, promotion, promotional, promotional products,
        promotions, publicity, search marketing, sem, seo, seo sem, shopper insights, special events,
        sponsorship, sponsorships, trade show, trade shows, tradeshow, user acquisition, weddings`,
      softFields: `
        category, consumer, conversion, digital, engagement, interactive, lifecycle, market, omnichannel, on
        line, online, trademark, web content`,
      hints: `
        agency, apparel, beauty, beverage, cosmetics, duracell, fragrance, lifestyle, luxury, marketplace,
        search, snacks, toys`,
    },
    'Business Development': {
      softJobs: 'strategist',
      decisive: `
        annual fund, annual giving, business capture, business developer, business development, business
        growth, business planning, business strategy, capture management, capture manager, channel
        development, chief business development officer, chief business officer, chief development officer,
        chief partnerships officer, chief strategy officer, commercial excellence, corporate development,
        corporate planning, corporate strategy, development director, development officer, director of
        development, donor engagement, economic development, grant writer, grants administrator, grants
        manager, grants writer, growth strategist, individual giving, institutional giving, international
        development director, legacy giving, major gift, major gifts, market development, market expansion,
        membership development, new business, partner development, partner manager, partner relations,
        partnership manager, partnerships manager, planned giving, principal gifts, proposal coordinator,
        proposal manager, proposal writer, resource development, strategic alliances, strategic development,
        strategic partnerships, vp of development`,
      jobs: `
        alliance director, alliance manager, alliances manager, business developer, dealmaker, fundraiser,
        fundraising manager, gift officer, gifts officer, giving officer, partner account manager, partner
        business manager, partner executive, partner lead, partner success manager, partnership director,
        partnership lead, partnerships lead, stewardship officer`,
      fields: `
        acquisition, acquisitions, advancement, alliance, alliances, bd, bid, bids, business expansion,
        capture, commercial strategy, corporate partnerships, corporate ventures, donor, donor relations,
        ecosystem, ecosystems, expansion, foundation, foundations, franchise development, franchising, fund
        raising, fundraising, gifts, giving, go to market partnerships, grant, grants, investor outreach,
        joint venture, joint ventures, licensing, major giving, market entry, mergers and acquisitions,
        monetization, partner ecosystem, partnership, partnerships, philanthropy, proposal, proposals,
        sponsor, sponsor relations, sponsors, stewardship, strategic growth, strategic initiatives,
        strategic partnership, strategic planning, venture, venture development, ventures`,
      softFields: `
        business model, development, growth strategy, innovation, international development, strategic,
        strategies, strategy, transformation strategy`,
    },
    'Customer Success and Support': {
      softJobs: `
        service coordinator, service manager, support agent, support representative, support specialist`,
      hints: 'service, services, support',
      decisive: `
        after sales service, call center, call centre, chief customer officer, chief experience officer,
        client advocate, client care, client delivery, client engagement, client experience, client
        implementation, client onboarding, client relations, client relationship, client relationship
        manager, client service, client services, client solutions, client success, client support,
        complaints, consumer affairs, contact center, contact centre, contact centre manager, customer
        account specialist, customer advocacy, customer advocate, customer assistance, customer care,
        customer delivery, customer enablement, customer engagement representative, customer engagement
        specialist, customer engineer, customer experience, customer experience officer, customer experience
        research, customer happiness, customer onboarding, customer operations, customer relations, customer
        relationship, customer retention, customer satisfaction, customer service, customer services,
        customer solutions, customer success, customer support, director of support, guest experience, guest
        relations, guest service, guest services, head of support, implementation manager, implementation
        specialist, member contact center, member experience, member service, member services, member
        support, onboarding manager, onboarding specialist, partner success, passenger service, passenger
        services, product support, success manager, success specialist, support associate, support
        consultant, support director, support lead, support manager, support supervisor, support team,
        technical account manager, user success, user support specialist, visitor experience, visitor
        services, vp of support, vp support`,
      jobs: `
        call agent, call center agent, call centre agent, call handler, call taker, chat agent, client
        advocate, client associate, client coordinator, client manager, client partner associate, client
        specialist, complaint handler, concierge, csm, csr, customer advisor, customer agent, customer
        assistant, customer associate, customer consultant, customer coordinator, customer engineer,
        customer liaison, customer manager, customer representative, customer specialist, customer success
        lead, escalation manager, escalation specialist, escalations manager, help line, member advisor,
        member relations specialist, member service specialist, renewal manager, renewals manager, renewals
        specialist, service advisor, service consultant, service rep, service representative, support
        professional, tam, telephone agent`,
      fields: `
        after sales, aftersales, client, clients, customer, customer journey, customers, guest, onboarding,
        renewals, service experience, subscriber`,
      softFields: 'experience, implementation, retention',
    },
    Purchasing: {
      callings: 'buyer, purchaser',
      decisive: `
        buyer planner, category buyer, category manager indirect, category sourcing, chief procurement
        officer, commodity manager, contract purchasing, direct procurement, global sourcing, head of
        procurement, head of sourcing, indirect category, indirect procurement, planner buyer, procure to
        pay, procurement analyst, procurement assistant, procurement associate, procurement consultant,
        procurement coordinator, procurement director, procurement engineer, procurement lead, procurement
        manager, procurement officer, procurement planner, procurement specialist, purchase executive,
        purchase manager, purchase officer, purchasing agent, purchasing analyst, purchasing assistant,
        purchasing coordinator, purchasing director, purchasing lead, purchasing manager, purchasing
        supervisor, source to pay, sourcing analyst, sourcing director, sourcing lead, sourcing manager,
        sourcing specialist, strategic sourcing, supplier development, supplier management, supplier
        performance, supplier quality manager, supplier relations, supplier relationship, supply and
        procurement, supply chain buyer, supply chain procurement, vendor management, vendor manager, vendor
        relations`,
      jobs: `
        buyers, commodity buyer, contracting officer, importer, merchandise buyer, procurement agent,
        procurer, purchasing clerk, purveyor, senior buyer, subcontract administrator, subcontracts
        administrator, subcontracts manager, wholesale buyer`,
      fields: `
        buying, commodity, contracting, procure, procurement, purchase, purchasing, sourcing, supplier,
        suppliers, supply base, tendering, tenders, vendors`,
      softFields: 'category management, materials, subcontract, subcontracts, vendor',
    },
    Consulting: {
      decisive: `
        advisory services, associate consultant, business consultant, business continuity consultant,
        business transformation consultant, change management consultant, consultant manager, consulting
        analyst, consulting associate, consulting director, consulting manager, consulting services, digital
        transformation consultant, engagement manager, environmental consultant, general consultant,
        independent consultant, management advisor, management advisory, management consultant, management
        consulting, organizational consultant, practice consultant, principal consultant, project
        consultant, solutions consultant, strategic consultant, strategy and transformation, strategy
        consultant, strategy consulting, student consultant, sustainability consultant, transformation
        consultant, transformation office`,
      jobs: 'business adviser, business advisor, business coach, executive coach, managing consultant',
      fields: 'advisory services, consultancy, consulting',
      softFields: `
        advisory, business transformation, change, change management, organizational effectiveness,
        professional services, transformation`,
      softJobs: 'consultant, consulting, management analyst',
    },
    Entrepreneurship: {
      decisive: 'entrepreneur in residence',
      hints: 'accelerator, company builder, entrepreneurship, incubator, startup, startups',
    },
    'Product Management': {
      decisive: `
        chief product and technology officer, chief product officer, cpo, cpto, digital product owner,
        director of product, game director, group product manager, growth product manager, head of product,
        offering management, offering manager, platform product, product advisor, product analyst, product
        associate, product data manager, product development director, product development manager, product
        development specialist, product director, product executive, product expert, product innovation,
        product lead, product leader, product lifecycle, product line, product line management, product line
        manager, product management, product manager, product operations, product owner, product owner lead,
        product planner, product planning, product portfolio, product roadmap, product specialist, product
        strategist, product strategy, technical product manager, vp of product, vp product`,
      jobs: 'product champion',
      fields: 'product development, roadmap',
      softFields: 'portfolio, product, products',
    },
    'Program and Project Management': {
      decisive: `
        agile coach, agile delivery, agile project, capital projects, construction project manager, delivery
        director, delivery lead, delivery management, delivery manager, epmo, head of delivery, head of
        programs, head of projects, implementation project manager, iteration manager, pmo, pmo analyst, pmo
        director, pmo lead, pmo manager, program administrator, program analyst, program assistant, program
        associate, program control, program controls, program coordinator, program director, program
        executive, program integrator, program lead, program leader, program management, program manager,
        program officer, program planner, program specialist, program supervisor, program support, programme
        coordinator, programme director, programme lead, programme management, programme manager, programme
        officer, programs coordinator, programs director, programs manager, project administrator, project
        analyst, project assistant, project associate, project control, project control specialist, project
        controller, project controls, project coordinator, project delivery, project director, project
        executive, project expediter, project governance, project head, project lead, project leader,
        project leadership, project management, project management administrator, project management office,
        project manager, project monitoring, project officer, project planner, project portfolio, project
        scheduler, project specialist, project supervisor, project support, projects director, projects
        manager, release manager, release train engineer, scrum master, technical program manager, technical
        project lead, technical project manager`,
      jobs: 'pmp, tpm',
      fields: 'agile, program, programme, programmes, programs, project, projects, scrum',
      softFields: 'delivery, monitoring and evaluation',
    },
    Operations: {
      decisive: `
        branch operations, business excellence, business operations, business process, chief operating
        officer, chief operations officer, chief supply chain officer, chief transformation officer,
        continuous improvement, coo, demand and supply, distribution manager, district manager, facilities
        management, facilities manager, facility manager, factory manager, fleet manager, global process
        owner, hotel manager, inventory analyst, inventory planner, inventory specialist, logistics
        director, logistics lead, logistics manager, logistics supervisor, maintenance manager, material
        requirements planning, operational excellence, plant manager, process excellence, process
        improvement, process specialist, production manager, restaurant manager, site manager, six sigma,
        supply analyst, supply chain, supply manager, warehouse director, warehouse lead, warehouse manager`,
    },
  },
}
