import { scripts } from '../script.ts'

/** Between the owner and people she speaks German with. */
export const germanScripts = scripts(`
# either
> Hallo {you}, hast du noch das Protokoll vom {weekday}? Ich finde es nicht mehr.
<+ Klar, [hängt an.|anbei.] [Gruß nach {city}!|Bitte Seite zwei beachten.]
> [Danke dir!|Du bist ein Schatz, danke.]

# either
> Wie lief es heute in {site}?
< [Besser als befürchtet. Um vier waren alle Tore frei.|Zäh. Die Scanner mal wieder.] Ich rufe dich morgen an.
> [Prima, bis morgen.|Ja gern, ab neun.]

# either
> Guten Morgen {you}, kennst du jemanden, der sich mit Zollsoftware wirklich auskennt?
< Frag mal {mutual}. Sag einen schönen Gruß von mir.
> [Mache ich, danke!|Wunderbar, danke dir.]

# reconnect either
> Liebe Grüße aus {city}! Wir haben ewig nicht gesprochen. [Wie geht es dir bei {yourOrg}?|Was treibst du so?]
< [Schön, von dir zu hören!|Na so was!] Viel zu tun, aber gut. Lass uns mal wieder essen gehen.
> [Sehr gern. Im {month}?|Unbedingt.]

# either
> Sehen wir uns bei „{event}“?
< [Ja, beide Tage.|Nur am Abend.] Wollen wir vorher einen Kaffee trinken?
> Gute Idee, um neun am Eingang.

# birthday
< Alles Gute zum Geburtstag, {you}! 🎉
> [Vielen Dank!|Danke, wie lieb von dir!]

# birthday
> Herzlichen Glückwunsch zum Geburtstag, {you}!
< Danke dir, {you}!

# new-year
> Ein gutes neues Jahr, {you}! Auf ruhige Montage.
< Dir auch, und auf bald in {city}!

# first
> Schön, dass wir uns hier auch wiederfinden, {you}.
< [Finde ich auch!|Wurde Zeit!]
`)

/** Between the owner and people she speaks Dutch with. */
export const dutchScripts = scripts(`
# either
> Hoi {you}, heb jij nog de planning van {site}? De mijne klopt niet meer.
<+ [Ja hoor, zie bijlage.|Alsjeblieft!] Let op de feestdagen.
> [Top, dank je!|Fijn, dank.]

# either
> Heb je {weekday} tijd voor koffie? Ik wil je iets vragen over {topicDutch}.
< [Zeker. Tien uur bij {cafe}?|Ja leuk, in de ochtend.]
> Tot dan!

# either
> Ga jij ook naar {event}?
< [Jazeker, tot dan!|Helaas niet, ik zit dan in {city}.]

# reconnect either
> Dag {you}, dat is lang geleden! Hoe gaat het bij {yourOrg}?
< [Goed hoor, druk maar leuk.|Wat leuk dat je schrijft!] Binnenkort weer eens lunchen?
> [Graag, jij kiest.|Doen we. In {month}?]

# birthday
< Gefeliciteerd met je verjaardag, {you}!
> [Dank je wel!|Lief van je, dank je.]

# new-year
> De beste wensen voor het nieuwe jaar, {you}!
< Jij ook, {you}! [Tot snel.|Op een mooi jaar.]

# first
> Leuk je gesproken te hebben, {you}.
< Insgelijks!
`)
