/**
 * Written with a full stop before a name or a number, so that the stop never ends a sentence.
 * Collected from the style guides of The Guardian and The Associated Press (titles, military ranks, references).
 */
const BEFORE_MORE =
  'Mr Mrs Ms Mx Dr Prof Rev Revd Fr Sr St Ste Mt Ft Gen Lt Col Maj Cpt Capt Cmdr Cdr Sgt Cpl Pte Pvt Adm Brig Gov Sen Sens Rep Reps ' +
  'Drs Sts Mts Hon Pres Supt Insp Det Messrs Mme Mlle Sra No Nos Op Art Fig vs v cf eg ie approx ca'

/** May or may not end a sentence: what follows decides. */
const ANYWHERE =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
  'Inc Corp Co Cos Ltd plc Plc PLC LLC Bros Dept Dist Est vol pp ch Univ Assn Ave Blvd Rd Jr Snr Jnr Esq etc al Assoc Cal ext Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill ' +
  'Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'

/** Abbreviations whose full stop is followed by the rest of the same sentence. */
export const ABBREVIATIONS_BEFORE_MORE: ReadonlySet<string> = new Set(BEFORE_MORE.split(' '))

/** Every word that is written with a full stop of its own. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS_BEFORE_MORE,
  ...ANYWHERE.split(' '),
])

/**
 * Those that are words or names as well ("No.", "the Sun."): the stop is theirs only where the sentence visibly goes on,
 * with a comma, a number or small letters, or where a comma stands before ("Scranton, Pa. Police …").
 */
export const ABBREVIATIONS_LIKE_WORDS: ReadonlySet<string> = new Set(
  'No Nos Art Fig Op Sun Sat Wed Mon Mar Mass Miss Wash Ill Ind Pa La Del Ore Dist al fig no art vol pp ch'.split(
    ' ',
  ),
)

/** Titles in a line of capitals. */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(
  'MR MRS DR ST GEN SEN REP GOV PROF LT COL CAPT'.split(' '),
)

/** Length of the longest abbreviation, without its stop. */
export const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length))
