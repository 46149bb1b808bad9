/** Nouns that end the names of bodies made by two parties: "the Norland-Westmark Council". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'Agency Alliance Assembly Association Authority Bank Board Bureau Chamber Commission Committee Council Federation Forum Foundation Fund ' +
    'Initiative Institute Organisation Organization Parliament Partnership Secretariat Society Tribunal Union'
  ).split(' '),
)
