/**
 * Words that carry grammar, not content: with a capital they begin a sentence and are no names.
 * Closed classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 5, 6 and 9.
 */
const ARTICLES_AND_DETERMINERS =
  'a an the this that these those each every either neither some any no all both half such another other others many much few ' +
  'fewer more most several enough little less least one two three four five six seven eight nine ten dozens hundreds thousands ' +
  'millions first second third last next same own various certain'
const PRONOUNS =
  'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself ' +
  'they them their theirs themselves who whom whose which what whatever whoever someone somebody something anyone anybody ' +
  'anything everyone everybody everything nobody nothing none'
const PREPOSITIONS =
  'about above across after against along alongside amid amidst among around as at before behind below beneath beside besides ' +
  'between beyond by despite down during except for from in inside into like near of off on onto opposite out outside over past ' +
  'per round since through throughout till to toward towards under underneath unlike until up upon versus via with within ' +
  'without according following given including regarding'
const CONJUNCTIONS =
  'and but or nor so yet because although though if unless while whereas whether when whenever where wherever why how than once ' +
  'then also either neither plus'
const AUXILIARIES =
  'am is are was were be been being do does did done have has had having can could may might must shall should will would ought ' +
  "don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't let let's it's " +
  "that's there's here's what's he's she's they're we're you're i'm i've we've i'll we'll"
const ADVERBS =
  'not never ever always often sometimes seldom already still just only even again here there now today tomorrow yesterday ' +
  'tonight soon later earlier early late meanwhile however moreover furthermore therefore thus hence instead otherwise perhaps ' +
  'maybe indeed further nearly almost about quite rather too very well yes no please thanks ago apart asked added ' +
  'recently finally eventually initially originally separately similarly additionally currently previously ' +
  'especially particularly apparently reportedly allegedly clearly certainly probably possibly'

/** Lower-case; apostrophes straight. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [ARTICLES_AND_DETERMINERS, PRONOUNS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS].flatMap(
    (words) => words.split(' '),
  ),
)

const CONTRACTION = /n['’]t$|['’](?:ll|ve|re|d|m|s|t)$/

/** True for a function word in any capitals, also with another run into it: "They’ll", "Isn’t". */
export function isFunctionWord(word: string): boolean {
  const small = word.toLowerCase()
  return FUNCTION_WORDS.has(small) || FUNCTION_WORDS.has(small.replace(CONTRACTION, ''))
}
