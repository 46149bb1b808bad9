/**
 * Adjectives and nouns for peoples, faiths and languages. They are written with a capital but are no names.
 * Countries after the demonyms of the CIA World Factbook (public domain); regions, faiths and languages added by hand.
 */
const PEOPLES =
  'Afghan Afghans African Africans Albanian Albanians Algerian Algerians American Americans Angolan Angolans Arab Arabs Arabian Argentine ' +
  'Argentines Argentinian Argentinians Armenian Armenians Asian Asians Australian Australians Austrian Austrians Azerbaijani Azeri ' +
  'Bahamian Bahraini Bahrainis Bangladeshi Bangladeshis Barbadian Basque Basques Belarusian Belarusians Belgian Belgians Bengali ' +
  'Beninese Bermudian Bhutanese Bolivian Bolivians Bosnian Bosnians Brazilian Brazilians Brit Brits British Briton Britons Bulgarian ' +
  'Bulgarians Burmese Burundian Cambodian Cambodians Cameroonian Cameroonians Canadian Canadians Catalan Catalans Caribbean Chadian ' +
  'Chechen Chechens Chilean Chileans Chinese Colombian Colombians Congolese Cornish Croat Croatian Croatians Croats Cuban Cubans Cypriot ' +
  'Cypriots Czech Czechs Dane Danes Danish Dominican Dominicans Dutch Dutchman Ecuadorean Ecuadorian Egyptian Egyptians Emirati ' +
  'Emiratis English Englishman Englishmen Eritrean Eritreans Estonian Estonians Ethiopian Ethiopians European Europeans Fijian ' +
  'Fijians Filipino Filipinos Finn Finnish Finns Flemish French Frenchman Frenchwoman Gabonese Gambian Gaelic Georgian Georgians German ' +
  'Germans Ghanaian Ghanaians Greek Greeks Guatemalan Guatemalans Guinean Guyanese Haitian Haitians Hispanic Hispanics Honduran ' +
  'Hondurans Hungarian Hungarians Icelandic Indian Indians Indonesian Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman ' +
  'Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Jordanian Jordanians Kashmiri Kazakh Kazakhs Kenyan Kenyans ' +
  'Korean Koreans Kosovan Kurd Kurdish Kurds Kuwaiti Kuwaitis Kyrgyz Laotian Latino Latinos Latina Latvian Latvians Lebanese Liberian ' +
  'Liberians Libyan Libyans Lithuanian Lithuanians Londoner Londoners Luxembourgish Macedonian Macedonians Malagasy Malawian Malay Malays ' +
  'Malaysian Malaysians Maldivian Malian Malians Maltese Maori Māori Mauritanian Mauritian Mexican Mexicans Moldovan Moldovans Mongolian ' +
  'Montenegrin Moroccan Moroccans Mozambican Namibian Namibians Nepalese Nepali Nicaraguan Nicaraguans Nigerian Nigerians Nigerien ' +
  'Nordic Norwegian Norwegians Omani Pakistani Pakistanis Palestinian Palestinians Panamanian Paraguayan Persian Peruvian Peruvians ' +
  'Pole Poles Polish Portuguese Qatari Qataris Romanian Romanians Russian Russians Rwandan Rwandans Salvadoran Salvadorans Samoan ' +
  'Saudi Saudis Scandinavian Scot Scots Scottish Senegalese Serb Serbian Serbians Serbs Singaporean Singaporeans Slav Slavic Slovak ' +
  'Slovaks Slovene Slovenian Somali Somalis Spaniard Spaniards Spanish Sudanese Swazi Swede Swedes Swedish Swiss Syrian Syrians ' +
  'Taiwanese Tajik Tajiks Tanzanian Tanzanians Thai Thais Tibetan Tibetans Togolese Tongan Tunisian Tunisians Turk Turkish Turkmen ' +
  'Turks Tutsi Tutsis Hutu Hutus Ugandan Ugandans Ukrainian Ukrainians Uruguayan Uyghur Uyghurs Uighur Uighurs Uzbek Uzbeks Venezuelan ' +
  'Venezuelans Vietnamese Welsh Welshman Yemeni Yemenis Yugoslav Zairean Zambian Zambians Zimbabwean Zimbabweans Zulu Roma Inuit ' +
  'Aboriginal Indigenous Afrikaans Swahili Urdu Hindi Latin Cantonese Mandarin Hebrew Arabic'

const FAITHS_AND_VIEWS =
  'Anglican Anglicans Buddhist Buddhists Catholic Catholics Christian Christians Hindu Hindus Islamic Islamist Islamists Jew Jewish ' +
  'Jews Lutheran Methodist Mormon Mormons Moslem Moslems Muslim Muslims Orthodox Protestant Protestants Quaker Sikh Sikhs Shia Shiite ' +
  'Shiites Sunni Sunnis Islam Christianity Judaism Hinduism Buddhism Communist Communists Marxist Nazi Nazis Zionist Socialist Socialists ' +
  'Democrat Democrats Democratic Republican Republicans Conservative Conservatives Liberal Liberals Tory Tories Western Westerners Soviet ' +
  'Soviets Marxism Bible Koran Quran God Allah Jesus Christ Christmas Easter Ramadan Eid Hanukkah Passover Halloween Thanksgiving Diwali ' +
  'Internet Olympic Olympics Olympian Brexit'

const SEVERAL_WORDS =
  'South African,South Africans,North Korean,North Koreans,South Korean,South Koreans,New Zealander,New Zealanders,Sri Lankan,Sri Lankans,' +
  'Saudi Arabian,Hong Kongers,Costa Rican,Costa Ricans,Puerto Rican,Puerto Ricans,Burkinabe,South Sudanese,East Timorese,Latin American,' +
  'Latin Americans,North American,South American,Central American,African American,African Americans,Northern Irish,Sierra Leonean,' +
  'Central African,West African,East African,North African,Southern African,Middle Eastern,Eastern European,Southeast Asian,South Asian,' +
  'Native American,Native Americans,Papua New Guinean,Equatorial Guinean,Bosnian Serb,Bosnian Serbs,East German,West German'

/** Single words. */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  `${PEOPLES} ${FAITHS_AND_VIEWS}`.split(' '),
)

/** Two or more words, with single spaces. */
export const COMPOUND_NATIONALITIES: ReadonlySet<string> = new Set(SEVERAL_WORDS.split(','))

/** True for "Libyan" and for compounds such as "Anglo-Irish" and "German-born". */
export function isNationality(word: string): boolean {
  if (NATIONALITIES.has(word)) return true
  const hyphen = word.indexOf('-')
  if (hyphen < 1) return false
  const rest = word.slice(hyphen + 1)
  return (
    (NATIONALITIES.has(word.slice(0, hyphen)) || PREFIXES.has(word.slice(0, hyphen))) &&
    (NATIONALITIES.has(rest) || /^\p{Ll}/u.test(rest))
  )
}

const PREFIXES = new Set([
  'Anglo',
  'Franco',
  'Afro',
  'Sino',
  'Indo',
  'Euro',
  'Non',
  'Anti',
  'Pro',
  'Pan',
])
