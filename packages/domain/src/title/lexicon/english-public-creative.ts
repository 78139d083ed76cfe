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
        medic, command and control, commanding general, commanding officer, corporate security, correction
        officer, correctional officer, corrections officer, counterintelligence, crime analyst, crime scene,
        crime scene investigator, criminal intelligence, criminal investigator, crossing guard, customs
        inspector, customs officer, deputy sheriff, detention aide, detention officer, electronic warfare,
        emergency management, emergency manager, emergency planner, emergency preparedness, executive
        protection, explosive ordnance, field artillery, fire captain, fire chief, fire engineer, fire
        fighter, fire fighting, fire lieutenant, fire marshal, fire officer, fish and game, flight officer,
        fraud investigator, game warden, immigration officer, infantry officer, intelligence analyst,
        intelligence officer, intelligence specialist, life guard, lifeguard, loss prevention, military
        intelligence, military officer, military police, national guard, naval aviator, naval flight
        officer, naval officer, navy officer, ordnance, park ranger, parking enforcement, parole officer,
        petty officer, physical security, platoon leader, platoon sergeant, police captain, police chief,
        police detective, police dispatcher, police lieutenant, police officer, police sergeant, private
        investigator, probation officer, psychological operations, public safety, safety security, security
        agent, security director, security guard, security manager, security officer, security supervisor,
        sheriff deputy, signals intelligence, special agent, special forces, squad leader, surface warfare,
        surveillance agent, surveillance investigator, surveillance officer, surveillance technician,
        traffic officer, transportation security, tsa officer, undersea warfare, warrant officer, weapons
        officer, weapons specialist, weapons systems officer`,
      jobs: `
        admiral, aircrewman, airman, artificer, aviator, bailiff, boatswain, bombardier, bouncer, brigadier,
        cadet, cannoneer, colonel, commander, commissaire, commodore, constable, corporal, counter
        intelligence, coxswain, crewman, custody officer, ensign, fireman, flight lieutenant, gendarme,
        grenadier, guard, gunner, infantryman, investigator, jailer, lieutenant, lieutenant commander,
        lifesaver, marksman, marshal, master sergeant, midshipman, missileman, parachutist, paratrooper,
        patrol officer, patrolman, petty, police, policeman, policewoman, prison officer, private first
        class, ranger, rifleman, sailor, sapper, scout, seaman, sentry, sergeant, sergeant major, sniper,
        spy, squadron leader, staff sergeant, store detective, submariner, torpedoman, traffic warden,
        trooper, undercover, veteran, warden, warrant, watchman, wing commander`,
      fields: `
        air force, airborne, airman, ammunition, anti terrorism, anti terrorist, antisubmarine, armor,
        armored, army, artillery, ballistics, battalion, brigade, canine, cannon, civil preparedness,
        combat, correctional, corrections, counterfeit, counterterrorism, crime, criminal, custody, defence,
        defense, detention, drone, emergency services, enforcement, explosive, fingerprint, firefighting,
        guard, guards, gunnery, homeland, infantry, jail, latent print, law enforcement, marine corps,
        marines, military, missile, missiles, naval, navy, parole, patrol, police, prison, probation,
        protective, reconnaissance, rocket, sabotage, secret service, signal, special operations, squad,
        submarine, surveillance, tactical, warfare, warhead, weapon, weapons`,
      softFields: `
        command, disaster, emergency, fire, intelligence, investigation, investigations, marine, protection,
        security, space, squadron, targeting`,
    },
    'Arts and Design': {
      softJobs: 'architect',
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
        acrobat, actor, actress, animator, arranger, artist, artists, calligrapher, cartoonist, ceramist,
        choirmaster, cinematographer, clown, colorist, comedian, composer, dancer, decorator, designer,
        designers, dj, drummer, entertainer, fashion model, florist, guitarist, inker, instrumentalist,
        letterer, luthier, lyricist, magician, mime, muralist, opaquer, orchestrator, organist, performer,
        photo editor, pianist, playwright, poet, potter, puppeteer, rapper, retoucher, sculptor, singer,
        soloist, songwriter, storyboarder, stunt performer, stuntman, stylist, typographer, ui designer,
        videographer, violinist, vocalist`,
      fields: `
        3d, accompanist, aesthetics, animation, architecture, art, artistic, arts, ballet, band, ceramics,
        choir, choral, choreography, circus, concert, costume, costumes, creative, dance, design, display,
        drama, exhibit, exhibits, fine arts, floral, graphic, graphics, illustration, interiors, music,
        musical, opera, orchestra, performing, photo, photography, portrait, pottery, special effects,
        stunt, tattoo, theater, theatre, ui, ux, visual, wardrobe`,
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
        anchor, anchorman, announcer, author, best boy, blogger, broadcaster, columnist, commentator,
        correspondent, critic, desk editor, director of photography, documentarian, editors, film maker,
        filmmaker, foley artist, gaffer, grip, key grip, lexicographer, narrator, novelist, podcaster,
        presenter, producer, projectionist, proofreader, publicist, publisher, screenwriter, showrunner,
        speechmaker, spokesman, spokeswoman, storyteller, subeditor, vlogger, writer, youtuber`,
      fields: `
        broadcast, broadcasting, cinema, communication, communications, content, digital media, editorial,
        entertainment, external affairs, external relations, film, journalism, language, languages,
        magazine, media, multimedia, news, newsroom, podcast, podcasting, pr, press, publications,
        publishing, radio, reputation, script, storytelling, subtitling, talent booking, television,
        translation, tv, video`,
      softFields: 'publication, screen, writing',
    },
  },
}
