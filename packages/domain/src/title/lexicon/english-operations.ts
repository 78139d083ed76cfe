import type { Lexicon } from './shape.ts'

/** English words of work that makes, moves, mends, cleans, feeds or hosts: LinkedIn files the trades under Operations. */
export const englishOperations: Lexicon = {
  functions: {
    Operations: {
      callings: `
        assembler, baker, bartender, butcher, carpenter, chef, cleaner, cook, courier, driver, drivers,
        electrician, fitter, installer, janitor, machinist, mechanic, plumber, trucker, waiter, waitress,
        welder`,
      decisive: `
        aesthetician, air traffic controller, aircraft dispatcher, aircraft mechanic, aircraft technician,
        airline captain, airline pilot, airport director, airport manager, airport operations, airport
        supervisor, ambulance driver, animal care, animal caretaker, animal trainer, aquaculture, aquarist,
        arborist lead, assembly line, assembly worker, assistant superintendent, auto mechanic, auto repair,
        automotive mechanic, automotive technician, baggage handler, bakery manager, banquet captain,
        banquet server, banquet supervisor, bar back, bar manager, bar staff, barback, bather, bell
        attendant, bell person, bellperson, bindery, biomanufacturing, bioprocess associate, blackjack, body
        technician, boiler operator, building engineer, building maintenance, building services, bus driver,
        bus operator, business continuity, business operations analyst, business process manager, business
        process owner, business resilience, cabin crew, cable installer, cable technician, cable tv
        technician, cafe manager, cafeteria manager, camp manager, capacity manager, capacity planner,
        capacity planning, card dealer, casino dealer, casino manager, casino supervisor, cdl, cdl driver,
        chef de cuisine, chef de partie, chemical hygiene, chemical hygiene officer, chemical operator,
        class a driver, cnc, cnc machinist, cnc operator, cnc programmer, cnc setup, cnc technician, coach
        operator, color technician, commercial pilot, commis chef, construction coordinator, construction
        director, construction foreman, construction laborer, construction lead, construction manager,
        construction project engineer, construction specialist, construction superintendent, construction
        supervisor, construction worker, contract manufacturing, control room operator, control technician,
        controls technician, copier technician, copy center, crane operator, crew member, crop, custodial,
        custodial lead, custodial supervisor, customs broker, customs brokerage, customs manager, customs
        specialist, deburr, deli manager, delivery associate, delivery coordinator, delivery crew, delivery
        driver, delivery man, delivery person, delivery specialist, demand analyst, demand manager, demand
        planner, demand planning, detail technician, diesel mechanic, director of rooms, dispatch
        coordinator, dispatch manager, dispatch supervisor, dog groomer, dog trainer, drill operator, dry
        cleaner, duty manager, dyehouse, eh and s, ehs, ehs coordinator, ehs director, ehs engineer, ehs
        manager, ehs specialist, ehs technician, electrical apprentice, electrical foreman, electrical
        mechanic, electrical superintendent, electrical technician, electro mechanical technician,
        environment health and safety, environmental health and safety, environmental health safety,
        environmental services, environmental services technician, equipment operator, esh, evs, evs
        associate, evs manager, evs technician, executive chef, export coordinator, export manager, f and b,
        fabrication, facialist, facilities and maintenance, facilities assistant, facilities coordinator,
        facilities director, facilities lead, facilities specialist, facilities supervisor, facilities
        technician, farm hand, farm manager, farm operations, farm supervisor, farm worker, fiber splicer,
        fiber technician, field service, field service technician, field superintendent, field technician,
        field worker, first officer, fleet coordinator, fleet director, fleet technician, flight attendant,
        flight controller, flight crew, flight dispatcher, flight operations, floor supervisor, floor tech,
        food and beverage, food and beverage director, food and beverage manager, food service, food service
        worker, food services, forklift driver, forklift operator, franchise operations, freight broker,
        freight coordinator, freight forwarder, front office manager, fulfillment, fulfilment, funeral
        arranger, funeral counselor, funeral director, funeral home, furniture upholsterer, gaming dealer,
        garbage collector, gas station attendant, gate agent, general contractor, general helper, general
        labor, general laborer, general superintendent, generation technician, global supply, golf course
        manager, golf course superintendent, golf operations, golf professional, greenhouse manager, ground
        crew, ground handling, ground operations, ground staff, ground support, grounds keeper, grounds
        technician, groundskeeper, groundskeeping, guest room attendant, guide dog, hair assistant, hair
        dresser, hair stylist, hairdresser, hatchery, hazardous waste, hazmat technician, head chef, health
        and safety, health and safety manager, health safety and environment, health safety and
        environmental, health safety security and environment, heavy equipment operator, helicopter pilot,
        herd, hotel director, hotel front desk, hotel general manager, hotel operations, house person,
        housekeeping aide, housekeeping manager, housekeeping supervisor, houseman, houseperson, hse, hsqe,
        hsse, hvac installer, hvac mechanic, hvac technician, hydraulic technician, hydro generation, hydro
        technician, import coordinator, import export, import manager, import specialist, in room dining,
        industrial hygiene, industrial hygienist, inflight, installation technician, instrument and
        electrical technician, instrument technician, inventory associate, inventory clerk, inventory
        control, inventory controller, inventory coordinator, inventory manager, irrigation technician,
        kennel assistant, kennel manager, kitchen assistant, kitchen helper, kitchen lead, kitchen manager,
        kitchen porter, kitchen staff, kitchen team, landscape manager, landscape technician, landscape
        worker, landscaper, laundry attendant, laundry worker, lean leader, lean manager, lean specialist,
        letter carrier, line cook, line worker, lineworker, loadmaster, locker room attendant, locksmith,
        locomotive engineer, logistical, logistics analyst, logistics assistant, logistics associate,
        logistics consultant, logistics controller, logistics coordinator, logistics planner, logistics
        services, logistics specialist, loss control, lube technician, machine operator, machine setter,
        machine technician, mail carrier, mail handler, maintenance assistant, maintenance coordinator,
        maintenance director, maintenance electrician, maintenance helper, maintenance lead, maintenance
        mechanic, maintenance person, maintenance planner, maintenance supervisor, maintenance technician,
        maintenance worker, make ready, make ready technician, manufacturing associate, manufacturing
        coordinator, manufacturing director, manufacturing lead, manufacturing manager, manufacturing
        operations, manufacturing operator, manufacturing planner, manufacturing specialist, manufacturing
        supervisor, manufacturing technician, marine pilot, master scheduler, material associate, material
        controller, material coordinator, material handler, material planner, material specialist, materials
        control, materials coordinator, materials director, materials handler, materials management,
        materials manager, materials planner, meat manager, mechanical foreman, mechanical superintendent,
        mechanical technician, merchandise pick up, meter reader, meter technician, mill worker, mine
        worker, mold setup, mold technician, motor coach, multi trade, multi unit manager, nail tech, nail
        technician, night manager, nursery manager, nursery worker, occupational health and safety,
        occupational safety, offload specialist, oil rig, operational support, optimization director,
        optimization manager, order filler, order fulfillment, order management, order picker, package
        handler, parcel, park activities, parking attendant, parking lot attendant, pastry chef, pedicurist,
        pest control, pet groomer, piping superintendent, plant operator, plant superintendent, poker
        dealer, pool attendant, pool technician, postal clerk, postal superintendent, postal worker, power
        plant, power plant operator, powerhouse, pre press technician, preconstruction, preconstruction
        manager, prep cook, prepress, press operator, press technician, print operator, print technician,
        printing press, process analyst, process controller, process improvement analyst, process
        improvement manager, process improvement specialist, process lead, process manager, process
        operator, process owner, process technician, produce manager, production associate, production
        clerk, production control, production controller, production director, production lead, production
        operator, production planner, production planning, production scheduler, production scheduling,
        production specialist, production superintendent, production supervisor, production team, production
        technician, production worker, project superintendent, quality health safety and environment, quarry
        worker, railroad, ramp agent, ramp supervisor, ranch hand, reactor operator, receiving associate,
        receiving clerk, refinery, refrigeration mechanic, refrigeration technician, refuse collector,
        regional operations, relay technician, repack associate, repair shop, reprographics technician,
        resort director, restaurant general manager, restaurant host, restaurant operations, restaurant
        supervisor, restaurant team, ride operator, rig worker, road driver, room attendant, room division,
        room service, rooms director, route driver, route manager, s and op manager, safety coordinator,
        safety director, safety health and environment, safety health and environmental, safety manager,
        safety officer, safety specialist, safety supervisor, salon coordinator, salon manager, sanitation
        worker, screen printing, sea captain, service parts, service station attendant, service tech,
        service technician, set up operator, set up technician, setup operator, shampoo assistant, she
        manager, sheet metal, shift lead, shift leader, shift manager, shift supervisor, ship captain, ship
        engineer, shipping and receiving, shipping clerk, shipping coordinator, shipping lead, shipping
        supervisor, short order cook, site superintendent, skilled trades, skycap, slot attendant, solar
        installer, solar technician, sous chef, spa attendant, spa director, spa manager, splicing
        technician, stable hand, stationary engineer, stock associate, stock clerk, stock controller,
        stocker, stocking, street cleaner, street superintendent, substation technician, superintendent
        mechanical, supply chain analyst, supply chain consultant, supply chain coordinator, supply chain
        director, supply chain lead, supply chain manager, supply chain planner, supply chain specialist,
        supply planner, supply planning, supply technician, system operator, systems operator, tank farm,
        team member restaurant, telecom technician, telecommunications technician, tool and die, tool maker,
        tool setter, tooling technician, tour coordinator, tour guide, tour leader, tour manager, tour
        operator, tower technician, trades assistant, traffic controller, traffic manager, train driver,
        transport manager, transportation analyst, transportation coordinator, transportation director,
        transportation manager, transportation planner, transportation specialist, transportation
        supervisor, travel coordinator, travel manager, travel operations, tree climber, tree surgeon, truck
        driver, turnover coordinator, valet attendant, vending, vineyard manager, wait staff, waitstaff,
        warehouse associate, warehouse clerk, warehouse coordinator, warehouse lead, warehouse operative,
        warehouse operator, warehouse specialist, warehouse supervisor, warehouse team, warehouse worker,
        waste management, waste manager, waste operator, wastewater, wastewater operator, water
        distribution, water operator, water technician, water treatment, waxing, weld technician, wind
        technician, wind turbine technician, wire drawing, wood worker, woodworker, yard manager, zoo
        keeper, zookeeper`,
      jobs: `
        arborist, artisan, assemblers, assorter, bagger, bailer, baler, banksman, barber, bargeman, barista,
        beautician, beekeeper, bellhop, bellman, bender, blacksmith, blaster, blender, boatbuilder,
        boilermaker, bookbinder, brakeman, breeder, brewer, bricklayer, builder, busboy, busser, butler,
        cabbie, cabinet maker, cabinetmaker, caller, canner, caretaker, caretakers, carrier, caster,
        caterer, caulker, cellarman, charger, chauffeur, cheesemaker, cleaners, coater, cobbler, coiler,
        copilot, coremaker, cosmetologist, craftsman, craftsperson, crew scheduler, crimper, crocheter,
        croupier, crusher, custodian, cutter, deckhand, deckhands, deliverer, deliveryman, derrickman,
        detailer, diemaker, dipper, dipping, dishwasher, dismantler, dispatcher, distiller, doffer, doorman,
        drawer, dresser, dressmaker, driller, drywaller, duplicator, dyer, embroiderer, encoder, engraver,
        erector, esthetician, expediter, expeditor, exporter, exterminator, fabricator, farmer, farmworker,
        feeder, ferryman, fettler, filer, finisher, fisher, fisherman, fishmonger, fitters, flagger,
        flagman, flagperson, folder, foreman, foreperson, forestry worker, forewoman, forger, forwarder,
        framer, fulfiller, fumigator, gandy, gardener, gatekeeper, gauger, ghillie, glazier, gleaner, gluer,
        goldsmith, grader, grazier, greaser, grinder, groundworker, grower, guide, gunsmith, hand, handyman,
        harvester, hauler, helper, horse trainer, hostess, housekeeper, innkeeper, inserter, installers,
        insulator, ironer, ironworker, jeweler, jockey, joiner, knitter, labeler, labeller, laborer,
        laborers, labourers, ladler, lagger, lasher, lather, launderer, laundress, lifter, lighthouse
        keeper, lineman, linemen, lineperson, lithographer, loader, locksmith, logger, logistician,
        longshoreman, lubricator, lumberjack, machinists, maid, mailman, mangler, manicurist, marker, mason,
        meat cutter, mechanics, messenger, meterman, microfilmer, miller, millwright, miner, mixer, molder,
        mortician, motorman, moulder, mover, nailer, nurseryman, oiler, opener, operative, operatives,
        packager, packer, packers, painter, panner, patternmaker, paver, picker, pickler, pilot, pipefitter,
        pit boss, pitboss, planer, planner scheduler, plasterer, plater, polisher, porter, postman, pourer,
        presser, pressman, printer, puller, pumper, quarryman, rancher, refinisher, repairer, repairman,
        repairperson, restorer, rigger, roadie, roaster, roofer, roughneck, roustabout, salvager, sander,
        sawyer, scaffolder, scaleman, scheduler, sealer, seamstress, server, servicer, setter, sewer,
        shaker, shaper, shearer, shelver, shepherd, shipper, shipwright, shoemaker, signalman, slinger,
        smelter, smith, soaker, sommelier, sorter, spinner, splicer, splitter, sprayer, spreader, stacker,
        stagehand, stapler, starter, steamer, steamfitter, steel erector, steeplejack, stevedore, steward,
        stewardess, sticker, stitcher, stocker, stoker, stonecutter, stonemason, storekeeper, storeman,
        stripper, stuffer, surfacer, sweeper, switchman, tacker, tailor, tallier, tanner, tapper, teamster,
        telecommunicator, tender, tiler, timer, toolmaker, tour escort, towboat, trackman, tradesman,
        tradesperson, trainman, trimmer, turner, typesetter, undertaker, unloader, upholsterer, usher,
        valet, valet parking, warehouseman, warehouseperson, watchmaker, weaver, weigher, weighmaster,
        winder, window cleaner, winemaker, wireman, wirer, wrapper, wrecker, yardmaster`,
      fields: `
        agricultural, agriculture, air traffic, aircraft, aircraft maintenance, airline, airport, amusement,
        animal, appliance, asphalt, assembly, automotive, aviation, back of house, bakery, banquet, bar,
        barge, battery, beverage, beverage service, bicycle, bindery, boarding house, boat, boiler, bowling,
        brake, brewery, bus, cable, cables, cafe, cafeteria, campground, car, cargo, carpentry, carpet,
        casino, catering, cattle, cemetery, chainsaw, cleaning, club, coffee, concrete, construction,
        conveyor, crane, crib, crisis management, cruise, culinary, customs, dairy, deburring, deli,
        delicatessen, delivery, demolition, dice, diesel, dining, dispatch, distillery, distribution, dock,
        drill, driving, drywall, dyeing, electric, elevator, engine, equine, export, fabrication,
        facilities, facility, factory, farm, farming, ferry, fishery, fleet, flight, flight crew, food, food
        production, forest, forestry, forklift, foundry, freezer, freight, front of house, fruit, fuel,
        fulfillment, funeral, furnace, furniture, gambling, gaming, garden, gas, glass, greenhouse, grounds,
        groundwork, harbor, harbour, hauling, highway, horse, horticulture, hospitality, hotel, hotels,
        housekeeping, housekeeping services, hvac, import, incident, installation, installations, inventory,
        irrigation, janitorial, kennel, kiln, kitchen, landfill, landscape, landscaping, lathe, laundry,
        lawn, lean, lean manufacturing, lease, leather, livestock, lodge, lodging, logistics, loom, lumber,
        machine, machines, machining, mail, maintenance, manufacturing, marina, marine operations, meat,
        metal, mill, millwork, mining, molding, motor, motors, moulding, night audit, oil, orchard, order
        processing, oven, packaging, packing, paint, painting, paper, park, parking, parks, parts,
        passenger, pet, pipeline, plant, plants, plumbing, poker, port, postal, poultry, press, printing,
        process, processes, produce, production, pub, public works, pump, quarry, rail, railway, ranch,
        reactor, receiving, reconstruction, recreation, recycle, recycling, refrigeration, rental, repair,
        repairs, resort, restaurant, restaurant operations, restaurants, retread, ride, rigging, roofing,
        rooms division, rubber, s and op, safety, salon, salvage, sanitation, saw, scheduling, sewer,
        sewing, ship, shipping, shoe, slaughterhouse, slot, slots, snow, spa, spare parts, spinning, steel,
        stock, stockroom, store operations, subway, supply, table games, tank, taxi, tea room, textile,
        tire, tool, tooling, tools, tourism, track, tractor, trade, trades, traffic, train, tram, transit,
        transport, transportation, tree, truck, trucking, trucks, tugboat, upholstery, utilities, utility,
        value stream, vehicle, vehicles, vessel, vineyard, warehouse, warehousing, waste, water, waterway,
        weaving, welding, wharf, wheel, winding, wine, wire, wood, yard`,
      softFields: `
        bridge, contractor, efficiency, equipment, execution, field operations, labor, line, loading,
        material, materials, operating, operation, operational, operations, operations support,
        optimization, planning, regional operations, road, roads, route, service delivery, service
        operations, shared services, street, streets, travel, workflow, workshop`,
      softJobs: `
        attendant, boss, boy, captain, checker, crew, crew lead, crew leader, examiner, expediting, general
        manager, gm, handler, host, lineworker, maker, man, mate, merchant marine, operator, planner,
        processor, servicer, superintendent, tech, technician, worker, workers`,
      hints: `
        area, branch, building, bulk, center, centre, crew, field, franchise, golf, hand, installer, mobile,
        shift, site, supervisor`,
    },
  },
}
