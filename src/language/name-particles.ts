/** Small words inside the names of people and places: "Ursula von der Leyen", "Rio de Janeiro". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de la le les du des da do dos das di del della der den van von zu zur ten ter bin ibn binti bint abu al el ul ud e y st af av'.split(
    ' ',
  ),
)

/** Words joined to a name by a hyphen or an apostrophe though small: "al-Assad", "d’Estaing". */
export const JOINED_PARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az|ul|ur|bin|d|l|de|le)[-‐’']\p{Lu}/u

/** Owners that open a name together with their ending: "People’s Daily", "St James’s Park". */
export const OWNERS_IN_NAMES: ReadonlySet<string> = new Set(
  'People Peoples Women Men Children Workers Farmers Teachers Writers King Queen Prince Lloyd Moody McDonald Sotheby Christie Levi James Andrew Mary Paul Peter Lord Lady Reader Player Driver Veterans Boys Girls'.split(
    ' ',
  ),
)
