/**
 * Places above and below the country that newspapers name without explaining: continents and world regions (UN M49),
 * the states and provinces of the larger English-speaking countries (ISO 3166-2), British counties and boroughs of London, seas.
 */
const WORLD =
  'Africa,Asia,Europe,Antarctica,Oceania,Australasia,Eurasia,North America,South America,Latin America,Central America,Middle East,Far East,' +
  'Mideast,Southeast Asia,South-East Asia,Central Asia,East Asia,South Asia,West Africa,East Africa,North Africa,Southern Africa,' +
  'Central Africa,Sub-Saharan Africa,Horn of Africa,Maghreb,Sahel,Sahara,Balkans,Caucasus,Scandinavia,Iberia,Arctic,Caribbean,West Indies,' +
  'Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe,Persian Gulf,Gulf,Levant,Kashmir,Kurdistan,' +
  'Mediterranean,Mediterranean Sea,Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean,North Sea,Black Sea,Red Sea,' +
  'Baltic,Baltic Sea,Caspian Sea,South China Sea,English Channel,Irish Sea,Dead Sea,Sea of Japan,Alps,Himalayas,Andes,Pyrenees,Rockies,' +
  'Nile,Danube,Rhine,Thames,Mississippi,Amazon,Ganges,Tigris,Euphrates,Golan Heights,East Jerusalem,Sinai,Everest,Mars,Moon,' +
  'Bavaria,Saxony,Catalonia,Andalusia,Basque Country,Sicily,Sardinia,Corsica,Crete,Tuscany,Lombardy,Brittany,Normandy,Provence,Flanders,' +
  'Wallonia,Punjab,Kerala,Gujarat,Maharashtra,Tamil Nadu,Bihar,Assam,Uttar Pradesh,Rajasthan,Balochistan,Sindh,Guangdong,Hainan,Hokkaido,' +
  'Okinawa,Aceh,Java,Sumatra,Bali,Borneo,Mindanao,Luzon,Sabah,Sarawak,Gauteng,Western Cape,Eastern Cape,KwaZulu-Natal,Limpopo,Mpumalanga,' +
  'Biafra,Katanga,Zanzibar,Abkhazia,South Ossetia,Dagestan,Transnistria,Nagorno-Karabakh,Donetsk,Luhansk,Srpska,Vojvodina,Helmand'
const UNITED_STATES =
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,' +
  'Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,' +
  'New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,' +
  'Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Manhattan,Brooklyn,Queens,Bronx,Staten Island,Harlem,Long Island,' +
  'Hollywood,Silicon Valley,New England,Midwest,Cape Cod,Capitol Hill,Guantanamo Bay,N.J.,N.Y.,Calif.,Conn.,Fla.,Mass.,Tenn.,Ill.,Pa.,D.C.'
const COMMONWEALTH =
  'Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut,New South Wales,' +
  'Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory,North Island,South Island'
const BRITAIN =
  'Avon,Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cleveland,Cornwall,Cumbria,Derbyshire,Devon,Dorset,Durham,Essex,' +
  'Gloucestershire,Hampshire,Herefordshire,Hertfordshire,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Middlesex,Norfolk,' +
  'Northamptonshire,Northumberland,Nottinghamshire,Oxfordshire,Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Sussex,East Sussex,' +
  'West Sussex,Tyneside,Warwickshire,West Midlands,Midlands,Wiltshire,Worcestershire,Yorkshire,North Yorkshire,South Yorkshire,' +
  'West Yorkshire,Greater Manchester,Greater London,Isle of Wight,Channel Islands,Orkney,Shetland,Hebrides,Highlands,Fife,Glamorgan,Gwent,' +
  'Gwynedd,Powys,Dyfed,Anglesey,Antrim,Armagh,Tyrone,Fermanagh,Kerry,Donegal,Galway,Mayo,Hackney,Islington,Camden,Lambeth,Southwark,' +
  'Tower Hamlets,Kensington,Chelsea,Soho,Brixton,Tottenham,Wimbledon,Heathrow,Gatwick,Stansted,Canary Wharf,Wembley,Twickenham'

/** Names of regions, states, counties and waters. */
export const REGIONS: ReadonlySet<string> = new Set(
  [WORLD, UNITED_STATES, COMMONWEALTH, BRITAIN].flatMap((names) => names.split(',')),
)
