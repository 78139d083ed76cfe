import type { Lexicon } from './shape.ts'

/** English words of the forces and protection, of the arts, and of the media. */
export const englishPublicAndCreative: Lexicon = {
  functions: {
    'Military and Protective Services': {
      softJobs: 'army veteran, crewmember, navy veteran, veteran',
      callings: 'detective, firefighter, sheriff, soldier',
      decisive: `
        air defense, air force officer, aircraft launch, airport police, animal control, armor officer, army
        national guard, army officer, artillery officer, assault, asset protection, asset protection
        associate, asset protection manager, asset protection specialist, background investigator, battalion
        chief, battalion commander, beach patrol, body guard, bodyguard, bomb technician, border patrol, c2,
        campus police, campus safety, campus security, casino enforcement, casino surveillance, chief of
        police, chief petty officer, chief warrant officer, civil defense, close protection, coast guard,
        code officer, combat, combat engineer, combat medic, command and control, commanding general,
        commanding officer, community service officer, conservation officer, control officer, corporate
        security, correction officer, correctional monitor, correctional officer, corrections officer,
        counter terrorism, counterintelligence, court deputy, court security, crime analyst, crime scene,
        crime scene investigator, criminal intelligence, criminal investigator, crisis response, crossing
        guard, customs inspector, customs officer, deputy sheriff, detention aide, detention officer, duty
        officer, electronic warfare, emergency communications, emergency management, emergency manager,
        emergency operations, emergency planner, emergency preparedness, emergency response, emergency
        services, evidence technician, executive protection, explosive ordnance, federal agent, field
        artillery, fire apparatus, fire captain, fire chief, fire engineer, fire fighter, fire fighting,
        fire lieutenant, fire marshal, fire officer, fire prevention, fire safety, fire safety specialist,
        fire specialist, fire technician, fire watch, fireboat, firewatch, fish and game, fish and wildlife
        officer, flight officer, force protection, fraud investigator, gambling monitor, game agent, game
        warden, gsoc, humane officer, identification officer, immigration officer, infantry officer, intel
        analyst, intelligence analyst, intelligence officer, intelligence research, intelligence specialist,
        isr, juvenile detention, ladder operator, life guard, lifeguard, lifeguard manager, loss prevention,
        loss prevention manager, military advisor, military analyst, military instructor, military
        intelligence, military officer, military planner, military police, national guard, naval aviator,
        naval flight officer, naval officer, navy officer, ordnance, park ranger, parking enforcement,
        parole officer, petty officer, physical security, platoon leader, platoon sergeant, police captain,
        police chief, police detective, police dispatcher, police lieutenant, police officer, police
        sergeant, pool lifeguard, private investigator, probation officer, psychological operations, public
        safety, public safety director, public safety dispatcher, public safety officer, resource officer,
        safety patrol, safety security, school crossing guard, school resource officer, school safety,
        security agent, security assistant, security coordinator, security director, security forces,
        security guard, security lead, security manager, security officer, security operations manager,
        security operations supervisor, security patrol, security site supervisor, security specialist,
        security supervisor, sheriff deputy, signals intelligence, siu investigator, ski patrol, special
        agent, special forces, special investigation unit, special investigations unit, special officer,
        squad leader, surface warfare, surveillance agent, surveillance director, surveillance investigator,
        surveillance manager, surveillance monitor, surveillance officer, surveillance technician, traffic
        officer, transportation security, transportation security officer, truant officer, tsa officer,
        undersea warfare, warrant officer, weapons officer, weapons specialist, weapons systems officer,
        wildfire prevention, wildland, wildlife officer, youth detention`,
      jobs: `
        admiral, aircrewman, airman, ammunition handler, artificer, astronaut, aviator, bailiff, boatswain,
        bombardier, bouncer, brigadier, cadet, cannoneer, colonel, combatant swimmer, commander,
        commissaire, commodore, constable, cop, corporal, counter intelligence, coxswain, crewman, criminal
        profiler, custody officer, dog catcher, ensign, fireman, flight lieutenant, floorwalker, game
        protector, gateman, gendarme, grenadier, guard, gunner, hot shot, infantryman, investigator, jailer,
        jailkeeper, jailor, ladderman, lieutenant, lieutenant commander, lifesaver, marksman, marshal,
        master sergeant, mercenary, midshipman, missileman, mortarman, parachutist, pararescue, paratrooper,
        patrol officer, patroller, patrolman, peace officer, petty officer, police, police inspector, police
        superintendent, policeman, policewoman, prison officer, private eye, private first class, ranger,
        rifleman, roundsman, sailor, sapper, screener, seaman, sentry, sergeant, sergeant major, ski
        patroller, smoke jumper, sniper, spy, squadron leader, staff sergeant, store detective, submariner,
        tipstaff, torpedoman, towerman, traffic warden, trooper, turnkey, undercover, warden, warrant,
        watchman, wildland firefighter, wing commander`,
      fields: `
        air force, airborne, airman, airspace, ammunition, anti terrorism, anti terrorist, antisubmarine,
        armor, armored, army, arresting gear, artillery, baggage screening, ballistic, ballistics,
        battalion, brigade, camouflage, canine, cannon, catapult, cavalry, civil preparedness, combat,
        combatant, correctional, corrections, counterespionage, counterfeit, counterterrorism, crime,
        criminal, crossing, custodial officer, custody, defence, defense, deportation, detention, drone,
        emergency services, enforcement, evidence, explosive, fingerprint, firearms, firefighting, guard,
        guards, gunnery, homeland, humane, infantry, jail, latent print, law enforcement, marine corps,
        marines, military, minesweeping, missile, missiles, narcotics, naval, navy, parachute, parole,
        patrol, penal, police, prison, probation, protective, reconnaissance, rocket, sabotage, secret
        service, signal, special operations, special tactics, squad, submarine, surveillance, tactical,
        warfare, warhead, weapon, weapons, wildfire`,
      softFields: `
        command, disaster, emergency, fire, intelligence, investigation, investigations, marine, protection,
        security, space, squadron, targeting`,
    },
    'Arts and Design': {
      softJobs: 'architect, model',
      callings: 'illustrator, musician, photographer',
      decisive: `
        3d artist, animation director, apparel designer, architectural, architectural designer, art dealer,
        art director, art handler, artistic director, assistant stylist, band director, brand creative,
        brand design, brand designer, casting agent, casting assistant, casting coordinator, casting
        director, ceramic artist, character artist, chief creative officer, chief design officer, choir
        director, choreographer, concept artist, content design, content designer, costume designer,
        creative art director, creative associate, creative designer, creative director, creative lead,
        creative manager, creative producer, creative services, creative specialist, creative technologist,
        decorating, design architect, design assistant, design associate, design consultant, design
        coordinator, design director, design intern, design lead, design manager, design operations, design
        program, design specialist, design strategist, design system, design systems, digital artist,
        digital design, digital designer, environment artist, exhibit designer, exhibit specialist, exhibit
        technician, exhibition designer, experience design, fashion consultant, fashion design, fashion
        designer, fashion stylist, fine artist, floral designer, floral manager, food stylist, furniture
        designer, gallery director, gallery manager, game designer, glass artist, graphic artist, graphic
        communications, graphic design, graphic designer, graphic production, graphic specialist, graphics
        designer, graphics specialist, hair and makeup, head of design, industrial designer, interaction
        designer, interior architect, interior design, interior designer, interior stylist, jewelry
        designer, kitchen designer, landscape architect, landscape architecture, landscape design, landscape
        designer, layout artist, level designer, lighting artist, lighting design, lighting designer, make
        up artist, makeup artist, model booker, motion designer, motion graphics, mural artist, music
        artist, music director, orchestra manager, packaging designer, performing arts, photo assistant,
        photo retoucher, photo studio, photo stylist, photography director, presentation designer, print
        designer, product design, product designer, production artist, production designer, project
        architect, project designer, prop maker, props master, recording artist, retail designer, scenic
        artist, senior product designer, service designer, set decorator, set designer, set dresser, signage
        designer, sound designer, space planner, stage design, stage technician, storyboard artist, studio
        assistant, studio director, studio manager, studio photographer, tattoo artist, technical artist,
        technical designer, textile designer, textile product designer, textiles designer, texture artist,
        theater director, theater manager, theatre director, theatre manager, ui artist, ui design, ui
        designer, ui ux, ui ux designer, user experience, user experience designer, user interface, user
        interface designer, ux architect, ux design, ux designer, ux director, ux lead, ux manager, ux ui,
        ux ui designer, ux writer, vfx artist, visual artist, visual communication, visual communications,
        visual design, visual designer, visual effects, visual manager, visual specialist, voice actor, vp
        design, wardrobe stylist, wardrobe supervisor, web designer`,
      jobs: `
        acrobat, actor, actress, aerialist, animator, arranger, artist, artists, ballerina, baritone,
        bassoonist, calligrapher, cartoonist, carver, cellist, ceramist, cheerleader, choirmaster,
        chorister, chorus master, cinematographer, clarinetist, clown, colorist, comedian, comic, composer,
        contortionist, crafter, dancer, dancing master, decorator, designer, designers, dj, draper, drummer,
        emcee, entertainer, fashion model, florist, flutist, guitar maker, guitar player, guitarist,
        harpist, hypnotist, illusionist, impersonator, inker, instrumentalist, juggler, letterer, luthier,
        lyricist, magician, mascot, master of ceremonies, mime, modeler, movie extra, movie star, muralist,
        oboist, opaquer, orchestrator, organist, penman, percussionist, performer, photo editor, pianist,
        piano player, playwright, poet, potter, printmaker, professional model, puppet master, puppeteer,
        quilter, rapper, retoucher, rock star, runway model, saxophonist, sculptor, set designer, show girl,
        singer, soloist, songwriter, stage manager, stand in, storyboarder, stunt double, stunt performer,
        stuntman, stylist, taxidermist, tenor, trombonist, trumpeter, typographer, ui designer,
        ventriloquist, videographer, violinist, violist, visualizer, vocalist`,
      fields: `
        3d, accompanist, aesthetics, animation, architecture, art, artistic, arts, ballet, ballroom, band,
        ceramics, cgi, choir, choral, choreography, circus, concert, costume, costume design, costumes,
        creative, dance, decorating, design, display, drama, dramatic, ensemble, exhibit, exhibits, fine
        arts, floral, graphic, graphics, illustration, interiors, modeling, motion picture, music, musical,
        opera, orchestra, pageant, performing, photo, photography, portrait, pottery, repertoire, rodeo,
        scenic, sculpture, signage, special effects, stunt, tattoo, textile design, theater, theatre,
        theatrical, ui, ux, vfx, visual, wardrobe`,
      softFields: 'creativity, layout, lighting, sound, stage, studio',
    },
    'Media and Communication': {
      hints: '',
      callings: 'copyeditor, editor, interpreter, journalist, reporter, translator',
      decisive: `
        acquisitions editor, article writer, assistant editor, assistant producer, associate editor,
        associate producer, audio engineer, audio technician, audio visual, audiovisual, av technician, book
        editor, boom operator, broadcast engineer, broadcast journalist, broadcast maintenance, broadcast
        operations, broadcast technician, camera assistant, camera operator, cameraman, change
        communications, chief communications officer, closed captioner, commissioning editor, communications
        analyst, communications and engagement, communications and marketing, communications and outreach,
        communications and public affairs, communications assistant, communications associate,
        communications business partner, communications consultant, communications coordinator,
        communications director, communications executive, communications generalist, communications lead,
        communications manager, communications officer, communications partner, communications specialist,
        communications strategist, communications writer, content and communications, content coordinator,
        content creator lead, content curator, content developer, content director, content distribution,
        content editor, content lead, content management, content manager, content marketing writer, content
        moderation, content operations, content partnerships, content planner, content producer, content
        specialist, content writer, copy chief, copy editor, copyeditor, corporate affairs, corporate
        communications, court interpreter, crisis communications, digital content, digital content manager,
        digital editor, digital journalist, digital media, digital media manager, digital media producer,
        digital producer, disc jockey, editor in chief, editorial assistant, editorial director, editorial
        manager, electronic content, employee communications, executive communications, executive producer,
        external communications, field producer, film director, film editor, film producer, ghost writer,
        grant editor, health communications, information developer, internal communications, investigative
        reporter, investor communications, language services, language specialist, line producer, literary
        agent, localisation, localization, localization manager, managing editor, marketing communications
        writer, master control, mastering engineer, media analyst, media assistant, media associate, media
        coordinator, media director, media lead, media manager, media operations, media producer, media
        production, media relations, media relations manager, media services, media specialist, media
        technician, medical writer, mixing engineer, multimedia journalist, multimedia producer, multimedia
        specialist, music producer, news anchor, news assistant, news associate, news director, news editor,
        news photographer, news producer, news reporter, news videographer, news writer, newscaster,
        newspaper, photo journalist, photojournalist, podcast editor, podcast host, podcast producer, post
        production, postproduction, press officer, press relations, press secretary, production assistant,
        program host, program producer, programming director, proposal editor, public affairs, public
        affairs director, public affairs manager, public affairs officer, public affairs specialist, public
        information, public information officer, public information specialist, public outreach, public
        relations, publication coordinator, publications, publications manager, publicity, publishing
        assistant, publishing director, publishing editor, publishing manager, radio announcer, radio dj,
        radio host, radio personality, radio producer, recording engineer, reporter, science communicator,
        science editor, science writer, screenwriter, script coordinator, script supervisor, script writer,
        scriptwriter, segment producer, senior editor, showrunner assistant, sign language interpreter,
        sound engineer, sound technician, speakers bureau, speech writer, speech writing, speechwriter,
        spokesperson, sports reporter, sports writer, story editor, story producer, strategic
        communications, streaming producer, studio engineer, studio operator, subtitler, talk radio, talk
        show host, technical communications, technical communicator, technical editor, technical
        publications, technical writer, technical writing, television director, television host, television
        producer, theatre critic, translation manager, translations, tv host, tv presenter, tv producer, tv
        production, video editing, video editor, video producer, video production, web content, web content
        writer, web editor, web producer, writer editor, writer producer`,
      jobs: `
        anchor, anchorman, announcer, author, best boy, biographer, blogger, book reviewer, broadcaster,
        camera person, captioner, censor, columnist, commentator, continuity director, copy reader,
        correspondent, critic, desk editor, desktop publisher, director of photography, documentarian,
        dramatist, editors, film maker, filmmaker, foley artist, gaffer, grip, humorist, key grip,
        lexicographer, librettist, motivational speaker, narrator, newscast director, novelist, on air
        personality, podcaster, presenter, producer, projectionist, proofreader, publicist, publisher,
        recordist, screenwriter, showrunner, speaker, speechmaker, spokesman, spokeswoman, story reader,
        storyteller, subeditor, vlogger, writer, youtuber`,
      fields: `
        braille, broadcast, broadcast operations, broadcasting, cinema, communication, communications,
        content, continuity, desktop publishing, digital media, editing, editorial, entertainment, external
        affairs, external relations, film, filmmaking, journalism, language, languages, magazine, media,
        multimedia, news, news media, newscast, newsroom, on air, podcast, podcasting, pr, publications,
        publishing, radio, reputation, screenwriting, script, station manager, storytelling, subtitling,
        talent booking, television, translation, tv, video, voice over, voiceover`,
      softFields: 'press, publication, writing',
    },
  },
}
