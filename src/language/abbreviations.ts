/**
 * Written with a full stop before a name or a number, so that the stop never ends a sentence.
 * Collected from the style guides of The Guardian and The Associated Press (titles, military ranks, references).
 */
const BEFORE_MORE =
  'Mr Mrs Ms Mx Dr Prof Rev Revd Fr Sr St Ste Mt Ft Gen Lt Col Maj Cpt Capt Cmdr Cdr Sgt Cpl Pte Pvt Adm Brig Gov Sen Sens Rep Reps ' +
  'Hon Pres Supt Insp Det Messrs Mme Mlle Sra No Nos Op Art Fig vs v cf eg ie approx ca'

/** May or may not end a sentence: what follows decides. */
const ANYWHERE =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
  'Inc Corp Co Cos Ltd plc Bros Dept Dist Est Univ Assn Ave Blvd Rd Jr Snr Jnr Esq etc al Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill ' +
  'Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'

/** Abbreviations whose full stop is followed by the rest of the same sentence. */
export const ABBREVIATIONS_BEFORE_MORE: ReadonlySet<string> = new Set(BEFORE_MORE.split(' '))

/** Every word that is written with a full stop of its own. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS_BEFORE_MORE,
  ...ANYWHERE.split(' '),
])
