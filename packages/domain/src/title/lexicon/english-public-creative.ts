import type { Lexicon } from './shape.ts'

/** English words of the forces and protection, of the arts, and of the media. */
export const englishPublicAndCreative: Lexicon = {
  functions: {
    'Military and Protective Services': {
      softJobs: 'crewmember',
      callings: 'detective, firefighter, sheriff, soldier',
      decisive: `
        air defense, air force officer, aircraft launch, animal control, armor officer, army officer,
        artillery officer, assault, background investigator, battalion chief, battalion commander, body
        guard, bodyguard, bomb technician, border patrol, chief of police, chief petty officer, chief
        warrant officer, civil defense, close protection, coast guard, combat, combat engineer, combat
        medic, command and control, commanding general, commanding officer, control officer, corporate
        security, correction officer, correctional monitor, correctional officer, corrections officer,
        counterintelligence, crime analyst, crime scene, crime scene investigator, criminal intelligence,
        criminal investigator, crossing guard, customs inspector, customs officer, deputy sheriff, detention
        aide, detention officer, duty officer, electronic warfare, emergency management, emergency manager,
        emergency planner, emergency preparedness, executive protection, explosive ordnance, federal agent,
        field artillery, fire apparatus, fire captain, fire chief, fire engineer, fire fighter, fire
        fighting, fire lieutenant, fire marshal, fire officer, fireboat, fish and game, flight officer,
        fraud investigator, gambling monitor, game agent, game warden, humane officer, identification
        officer, immigration officer, infantry officer, intelligence analyst, intelligence officer,
        intelligence specialist, ladder operator, life guard, lifeguard, loss prevention, military
        intelligence, military officer, military police, national guard, naval aviator, naval flight
        officer, naval officer, navy officer, ordnance, park ranger, parking enforcement, parole officer,
        petty officer, physical security, platoon leader, platoon sergeant, police captain, police chief,
        police detective, police dispatcher, police lieutenant, police officer, police sergeant, private
        investigator, probation officer, psychological operations, public safety, resource officer, safety
        security, security agent, security director, security guard, security manager, security officer,
        security supervisor, sheriff deputy, signals intelligence, special agent, special forces, special
        officer, squad leader, surface warfare, surveillance agent, surveillance investigator, surveillance
        officer, surveillance technician, traffic officer, transportation security, truant officer, tsa
        officer, undersea warfare, warrant officer, weapons officer, weapons specialist, weapons systems
        officer`,
      jobs: `
        admiral, aircrewman, airman, artificer, astronaut, aviator, bailiff, boatswain, bombardier, bouncer,
        brigadier, cadet, cannoneer, colonel, combatant swimmer, commander, commissaire, commodore,
        constable, cop, corporal, counter intelligence, coxswain, crewman, criminal profiler, custody
        officer, dog catcher, ensign, fireman, flight lieutenant, floorwalker, game protector, gateman,
        gendarme, grenadier, guard, gunner, hot shot, infantryman, investigator, jailer, jailkeeper, jailor,
        ladderman, lieutenant, lieutenant commander, lifesaver, marksman, marshal, master sergeant,
        mercenary, midshipman, missileman, mortarman, parachutist, pararescue, paratrooper, patrol officer,
        patroller, patrolman, peace officer, petty, police, policeman, policewoman, prison officer, private
        eye, private first class, ranger, rifleman, roundsman, sailor, sapper, screener, seaman, sentry,
        sergeant, sergeant major, ski patroller, smoke jumper, sniper, spy, squadron leader, staff sergeant,
        store detective, submariner, tipstaff, torpedoman, towerman, traffic warden, trooper, turnkey,
        undercover, veteran, warden, warrant, watchman, wing commander`,
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
        3d artist, animation director, architectural, architectural designer, art dealer, art director, art
        handler, artistic director, brand designer, casting director, ceramic artist, chief creative
        officer, chief design officer, choreographer, concept artist, content designer, costume designer,
        creative director, creative lead, creative manager, creative producer, creative services, creative
        technologist, design assistant, design consultant, design director, design intern, design lead,
        design manager, design specialist, design strategist, digital designer, exhibit designer, experience
        design, fashion designer, fashion stylist, fine artist, floral designer, food stylist, furniture
        designer, gallery director, gallery manager, game designer, glass artist, graphic artist, graphic
        design, graphic designer, head of design, industrial designer, interaction designer, interior
        architect, interior design, interior designer, jewelry designer, kitchen designer, landscape
        architect, landscape designer, layout artist, level designer, lighting designer, make up artist,
        makeup artist, motion designer, motion graphics, music director, packaging designer, performing
        arts, photo stylist, presentation designer, print designer, product designer, project architect,
        prop maker, props master, recording artist, service designer, set decorator, set designer, sound
        designer, stage design, storyboard artist, tattoo artist, textile designer, textiles designer,
        texture artist, theater director, theatre director, ui designer, ui ux, ui ux designer, user
        experience, user experience designer, user interface, user interface designer, ux design, ux
        designer, ux ui, ux ui designer, vfx artist, visual artist, visual design, visual designer, visual
        effects, voice actor, vp design, wardrobe stylist, web designer`,
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
        ceramics, choir, choral, choreography, circus, concert, costume, costumes, creative, dance, design,
        display, drama, dramatic, ensemble, exhibit, exhibits, fine arts, floral, fur, graphic, graphics,
        illustration, interiors, modeling, motion picture, music, musical, opera, orchestra, pageant,
        performing, photo, photography, portrait, pottery, repertoire, rodeo, scenic, signage, special
        effects, stunt, tattoo, theater, theatre, theatrical, ui, ux, visual, wardrobe`,
      softFields: 'creativity, layout, lighting, sound, stage, studio',
    },
    'Media and Communication': {
      hints: '',
      callings: 'copyeditor, editor, interpreter, journalist, reporter, translator',
      decisive: `
        assistant editor, assistant producer, associate editor, associate producer, audio engineer, audio
        technician, audio visual, audiovisual, av technician, boom operator, broadcast engineer, broadcast
        journalist, broadcast technician, camera assistant, camera operator, cameraman, chief communications
        officer, communications and marketing, communications associate, communications consultant,
        communications coordinator, communications director, communications lead, communications manager,
        communications officer, communications specialist, communications strategist, content coordinator,
        content developer, content director, content distribution, content editor, content lead, content
        manager, content producer, content specialist, content writer, copy editor, corporate affairs,
        corporate communications, court interpreter, digital media producer, disc jockey, editor in chief,
        editorial assistant, editorial director, editorial manager, executive producer, external
        communications, film director, film editor, film producer, ghost writer, internal communications,
        investigative reporter, line producer, literary agent, localisation, localization, managing editor,
        media director, media manager, media production, media relations, media specialist, medical writer,
        multimedia producer, multimedia specialist, music producer, news anchor, news director, news editor,
        news producer, news reporter, newscaster, newspaper, photojournalist, podcast producer, press
        officer, press secretary, production assistant, program host, public affairs specialist, public
        information, public information officer, public relations, publications manager, publicity,
        publishing director, publishing manager, radio announcer, radio host, radio personality, radio
        producer, screenwriter, script supervisor, script writer, scriptwriter, senior editor, sign language
        interpreter, sound engineer, sound technician, speech writer, speechwriter, spokesperson, story
        editor, strategic communications, talk show host, technical writer, technical writing, television
        host, television producer, tv host, tv presenter, tv producer, video editor, video producer`,
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
        content, continuity, desktop publishing, digital media, editorial, entertainment, external affairs,
        external relations, film, journalism, language, languages, magazine, media, multimedia, news,
        newscast, newsroom, on air, podcast, podcasting, pr, publications, publishing, radio, reputation,
        script, station manager, storytelling, subtitling, talent booking, television, translation, tv,
        video`,
      softFields: 'press, publication, writing',
    },
  },
}
