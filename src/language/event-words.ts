/** Words that end the name of an event, a law, a prize or a work: names, but of no person, body or place. */
export const EVENT_ENDINGS: ReadonlySet<string> = new Set(
  (
    'Cup Cups Prize Prizes Award Awards Open Championship Championships Games War Wars Act Bill Treaty Accord Accords Agreement Day Days Eve ' +
    'Festival Tour Series Prix Trophy Masters Olympics Convention Protocol Amendment Week Weekend Summit Bible Age Era Revolution ' +
    'Derby Final Finals Oscar Oscars Medal Order Plan Code Charter Constitution Declaration Resolution Law Laws Directive Doctrine ' +
    'Conference Congresses Exhibition Report Review Bowl Marathon Race Round Round-up Title Test Tests Ashes Album Song Index Average Syndrome ' +
    'Disease Virus Flu Act. Language Languages Time Standard Grant Scholarship Edition Theory Model Deal Initiative Programme Strategy ' +
    'Year Years Month Christmas Holocaust Crisis Scandal Inquiry Mr. Miss Live Show Tonight Today News. Website Online Photo Photos Video ' +
    'Update Analysis Comment Sport Business Story Letters Share Read More Related Advertisement Copyright Rights'
  ).split(' '),
)
