/** Two people who speak, one who does not, two bodies and two places; written for these journeys. */
export const BRIDGE = `Old bridge at Port Amity to close for repairs

“The bridge has carried us for ninety years,” said Lena Ortiz, the mayor of Port Amity. “It has earned a rest.”

Ms Ortiz said the work would begin in March and cost four million pounds.

The Harbour Board was less sure. Its chairman, Peter Hale, warned that ships would have to wait. “Nobody asked us,” Mr Hale said.

The mayor will see Mr Hale in London on Friday, with Ms Ortiz’s own engineers. Dora Finch, who designed the repairs, will not attend.`

export const BRIDGE_TITLE = 'Old bridge at Port Amity to close for repairs'

/** A few sentences that nobody would take for English. */
export const GERMAN = `Alte Brücke wird gesperrt

Die Brücke über den Hafen wird im März für ein halbes Jahr gesperrt. Das teilte die Stadt am Montag mit. Die Arbeiten kosten vier Millionen Euro und werden von einer Firma aus dem Nachbarort ausgeführt.

„Wir haben lange darauf gewartet“, sagte die Bürgermeisterin. Die Fischer sind weniger erfreut, denn ihre Boote müssen einen Umweg fahren.`
