/** Turns of phrase that no one could say they had reached, however definite they sound: "a foothold", "the next level". */
const IDIOMS =
  'new blood,fresh blood,change of scenery,change of scene,into my life,in my life,to my life,old score,the wheels turning,the wind blows,the flame,next level,make a difference,a difference,leave a mark,a mark,an impact,my place,my feet,my way,my voice,myself out,comfort zone,the ropes,foot in the door,a foothold,foothold,on the map,out there,lay of the land,in the loop,word out,the flag,good terms,closer to,closer together,brains,small talk,make sure,make certain,a feel,the feel,door open,doors open,open doors,the ice,the ball rolling,ball rolling,my foot,my finger,the pulse,my hands dirty,a say,a name for,name for myself,a good impression,an impression,good impression,the best of,the most of,the most out of,the company of,toe in,my toes,toes in,top of mind,on the radar,in the picture,the bigger picture,big picture,the dots,a buzz,a splash,the waters,my bubble,a head start,an edge,the edge,best practice,best foot,new perspectives,new energy,new ideas,new impulses,fresh ideas,fresh eyes,fresh air,off the ground,the future of,my mark,seat at the table,the top table,it big,the net,own trumpet,own horn,the ladder,the career ladder,the corporate ladder,some seeds,my wings,my eyes,my ears,my mind open,an open mind,an eye out,the horizon,new territory,uncharted territory,unknown territory,the deep end,the plunge,a leap,the leap,the flow,the grapevine,the bandwagon,a bridge between worlds,bridges,a new direction,a new chapter,the status quo,the mould,the rut,a rut,the zeitgeist,a cut above,head above water,my act together,the ceiling,the glass ceiling,prejudices,stereotypes,clichés,misconceptions,taboos,a taste of,a glimpse of,a feeling for,a flavour of,my shell,a face,a good name,a fresh start,new lease of life,my horizons,the beaten track,the same boat,the wind,the spark,a voice,the needle,a dent,the bar,the torch,the baton,the gap between,a following,bigger fish,to the fore,the forefront,the spotlight,the limelight,role model,good ambassador,ambassador for,part of something,the vibe,my skin,my nerves,some distance,my distance,common ground,new ground,silos,momentum,the needle,new markets,new horizons,more doors,the right circles,the right people,right people,the next step,a step ahead,a sense of'.split(
    ',',
  )

/** So many words may an idiom have. */
const LONGEST = 4
const KNOWN = new Set(IDIOMS)

/** Whether such a turn of phrase stands among the first words of a goal. */
export const isIdiom = (keys: readonly string[]): boolean => {
  for (let at = 0; at < Math.min(keys.length, 8); at += 1) {
    for (let length = 1; length <= LONGEST && at + length <= keys.length; length += 1) {
      if (KNOWN.has(keys.slice(at, at + length).join(' '))) return true
    }
  }
  return false
}
