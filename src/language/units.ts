/** Units written directly behind a number, which are words of their own: "10|km", "8|pm", "2.7|m". */
export const UNITS: ReadonlySet<string> = new Set(
  (
    'mm cm m km ft in yd mi kg g mg lb lbs oz t l ml mph kph kmh kw mw gw kwh mwh hz khz mhz ghz kb mb gb tb ' +
    'am pm a.m p.m k bn mn tn trn p c hrs hr min mins sec secs'
  ).split(' '),
)

/** Letters that are units only behind an amount of money: "$3|M", "$2|b". */
export const UNITS_OF_MONEY: ReadonlySet<string> = new Set([
  'M',
  'K',
  'B',
  'T',
  'b',
  't',
  'mm',
  'MM',
])

/** Signs that stand before an amount of money. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹', '₦', '₩', '₽'])
