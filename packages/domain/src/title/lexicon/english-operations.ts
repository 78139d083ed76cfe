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
        air traffic controller, aircraft dispatcher, aircraft mechanic, aircraft technician, airline pilot,
        airport operations, ambulance driver, animal caretaker, animal trainer, aquaculture, assembly line,
        assembly worker, auto mechanic, auto repair, automotive mechanic, automotive technician, baggage
        handler, banquet captain, banquet server, banquet supervisor, bar back, bar manager, bar staff,
        bindery, blackjack, boiler operator, building engineer, building maintenance, building services, bus
        driver, business continuity, cabin crew, cable installer, cable technician, capacity planning, card
        dealer, casino dealer, casino manager, casino supervisor, chef de cuisine, chef de partie, chemical
        operator, cnc machinist, cnc operator, cnc programmer, commercial pilot, commis chef, construction
        laborer, construction manager, construction superintendent, construction supervisor, construction
        worker, control room operator, copy center, crane operator, crew member, crop, customs broker,
        delivery driver, demand planner, demand planning, diesel mechanic, dispatch supervisor, dog groomer,
        drill operator, dry cleaner, duty manager, ehs, ehs manager, electrical mechanic, environmental
        health and safety, environmental services, equipment operator, executive chef, facilities
        coordinator, facilities director, facilities technician, farm hand, farm manager, farm supervisor,
        farm worker, field service, field service technician, field worker, flight attendant, flight
        dispatcher, flight operations, floor supervisor, food and beverage, food service, food service
        worker, food services, forklift driver, forklift operator, freight broker, freight forwarder,
        fulfillment, fulfilment, funeral director, furniture upholsterer, gaming dealer, garbage collector,
        gas station attendant, gate agent, general contractor, general helper, general labor, general
        laborer, general superintendent, ground crew, ground staff, grounds keeper, groundskeeper, hair
        dresser, hair stylist, hairdresser, hatchery, hazardous waste, head chef, health and safety, heavy
        equipment operator, helicopter pilot, hotel front desk, hotel general manager, housekeeping manager,
        housekeeping supervisor, hse, hsse, hvac installer, hvac mechanic, hvac technician, import export,
        installation technician, instrument and electrical technician, instrument technician, inventory
        control, inventory manager, kennel assistant, kitchen assistant, kitchen helper, kitchen manager,
        kitchen porter, kitchen staff, landscape worker, landscaper, laundry attendant, laundry worker,
        letter carrier, line cook, line worker, lineworker, locker room attendant, locksmith, locomotive
        engineer, logistics analyst, logistics coordinator, logistics specialist, loss control, machine
        operator, machine setter, mail carrier, mail handler, maintenance engineer, maintenance mechanic,
        maintenance person, maintenance supervisor, maintenance technician, maintenance worker, marine
        pilot, master scheduler, material handler, materials handler, materials management, materials
        manager, materials planner, meter reader, mill worker, mine worker, multi trade, nail technician,
        oil rig, order filler, order fulfillment, order management, order picker, package handler, parking
        attendant, parking lot attendant, pastry chef, pest control, plant operator, plant superintendent,
        poker dealer, postal clerk, postal superintendent, postal worker, power plant, powerhouse, pre press
        technician, prep cook, prepress, press operator, print operator, printing press, process controller,
        process operator, process technician, production control, production operator, production planner,
        production superintendent, production supervisor, production technician, production worker, quarry
        worker, railroad, ramp agent, ranch hand, reactor operator, refinery, refrigeration mechanic,
        refrigeration technician, refuse collector, repair shop, reprographics technician, restaurant host,
        restaurant supervisor, ride operator, rig worker, room attendant, room service, safety coordinator,
        safety director, safety manager, safety officer, safety specialist, safety supervisor, sanitation
        worker, sea captain, service station attendant, service technician, set up operator, setup operator,
        she manager, sheet metal, shift manager, shift supervisor, ship captain, ship engineer, shipping and
        receiving, shipping clerk, short order cook, skilled trades, slot attendant, solar installer, sous
        chef, stable hand, stationary engineer, stock associate, stock clerk, street cleaner, street
        superintendent, supply planner, supply planning, tank farm, telecom technician, telecommunications
        technician, tool and die, tool maker, tool setter, tour guide, tour leader, tour manager, tour
        operator, trades assistant, traffic controller, traffic manager, train driver, transport manager,
        transportation manager, transportation planner, tree surgeon, truck driver, warehouse associate,
        warehouse operative, warehouse supervisor, warehouse worker, waste management, wastewater, water
        distribution, water treatment, wire drawing, wood worker, woodworker, yard manager, zoo keeper,
        zookeeper`,
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
        barge, battery, beverage service, bicycle, bindery, boarding house, boat, boiler, bowling, brake,
        brewery, bridge, bus, cable, cables, campground, car, cargo, carpentry, carpet, casino, catering,
        cattle, cemetery, chainsaw, cleaning, club, concrete, construction, conveyor, crane, crib, crisis
        management, cruise, culinary, customs, dairy, deli, delicatessen, delivery, demolition, dice,
        diesel, dining, dispatch, distillery, distribution, dock, drill, driving, drywall, dyeing, electric,
        elevator, engine, equine, export, fabrication, facilities, facility, factory, farm, farming, ferry,
        fishery, fleet, flight, flight crew, food, food production, forest, forestry, forklift, foundry,
        freight, front of house, fruit, fulfillment, funeral, furnace, furniture, gambling, gaming, garden,
        gas, glass, greenhouse, grounds, groundwork, harbor, harbour, highway, horse, hospitality, hotel,
        housekeeping, housekeeping services, hvac, import, incident, installation, installations, inventory,
        irrigation, janitorial, kennel, kiln, kitchen, landscape, landscaping, lathe, laundry, lawn, lean,
        lean manufacturing, lease, leather, line, livestock, lodge, lodging, logistics, loom, lumber,
        machine, machines, machining, mail, maintenance, manufacturing, marina, marine operations, meat,
        metal, mill, mining, molding, motor, motors, moulding, night audit, oil, orchard, order processing,
        oven, packaging, packing, paint, painting, paper, park, parking, parks, parts, passenger, pet,
        pipeline, plant, plants, plumbing, poker, port, postal, poultry, press, printing, process,
        processes, produce, production, pub, public works, pump, quarry, rail, railway, ranch, reactor,
        receiving, recreation, recycling, refrigeration, rental, repair, repairs, resort, restaurant,
        restaurant operations, ride, rigging, road, roads, roofing, rooms division, rubber, s and op,
        safety, salon, salvage, sanitation, saw, scheduling, sewer, sewing, ship, shipping, shoe,
        slaughterhouse, slot, slots, snow, spa, spare parts, spinning, steel, stock, stockroom, store
        operations, street, streets, subway, supply, table games, tank, taxi, tea room, textile, tire, tool,
        tools, tourism, track, tractor, trade, trade compliance, trades, traffic, train, tram, transit,
        transport, transportation, tree, truck, trucking, trucks, tugboat, utilities, utility, value stream,
        vehicle, vehicles, vessel, vineyard, warehouse, warehousing, waste, water, waterway, weaving,
        welding, wheel, winding, wine, wire, wood, workshop, yard`,
      softFields: `
        contractor, efficiency, equipment, execution, labor, loading, material, materials, operating,
        operation, operational, operations, optimization, planning, regional operations, route, service
        delivery, shared services, travel, workflow`,
      softJobs: `
        attendant, boss, boy, captain, checker, crew, crew lead, crew leader, examiner, expediting, general
        manager, gm, handler, host, lineworker, maker, man, mate, merchant marine, operator, planner,
        processor, servicer, superintendent, tech, technician, worker, workers`,
      hints: `
        area, branch, building, bulk, center, centre, crew, field, franchise, golf, hand, hotels, installer,
        mobile, restaurants, shift, site, supervisor`,
    },
  },
}
