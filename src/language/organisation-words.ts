/** Words that end, or stand in, the name of a body: "Ada Park Foundation", "Ministry of Defence". */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = new Set(
  (
    'Academy Administration Agency Airline Airlines Airways Alliance Army Arms Assembly Assembly Association Authority Bank Bancorp Board ' +
    'Brigade Brigades Broadcasting Brothers Bros Bros. Bureau Business Cabinet Capital Center Centre Chamber Charity Church Club Co Co. Coalition ' +
    'College Command Commission Commissioner Committee Communications Community Company Conference Confederation Congress Consortium ' +
    'Constabulary Corp Corp. Corporation Corps Council Court Daily Department Dept Division Electronics Energy Enterprises Entertainment Exchange ' +
    'Express Faction Faculty Federation Financial Firm Force Forces Foundation Front Fund Gazette Government Group Guard Guardian Guild ' +
    'Guards Herald Holding Holdings Hospital House Inc Inc. Industries Industry Initiative Institute Institution Insurance International ' +
    'Investments Journal Laboratories Laboratory League Legion Ltd Ltd. LLC LLP Magazine Media Mail Ministry Mirror Mission Motor Motors Movement Museum ' +
    'Navy Network Networks News Newspaper Newspapers Observer Office Organisation Organization Orchestra Parliament Partners Partnership Party Pictures PLC ' +
    'Plc plc Police Politburo Post Press Productions Programme Prosecutors Publishing Radio Records Regiment Registry Resources ' +
    'School Seminary Senate Service Services Society Squad Studios Standard Systems Tech Technologies Technology Telecom Telegraph ' +
    'Television Times Trade Treasury Tribune Tribunal Trust Union United University Ventures Watch Workers Works Television ' +
    'Congregation Caucus Firefighters Airforce Airline Pharmaceuticals Software Semiconductor Securities Stores Steel Oil Petroleum Gas Mining ' +
    'Homes Instruments Research Conservancy Executive Foods Brewery Farms Labs Analytics Solutions Logistics Railways Rail Water Electric Ferries ' +
    'Lifeboat Kitchen Archive Archives Library Gallery Theatre Theater Opera Ballet Choir Campaign Project ' +
    'Athletic Rovers Wanderers Albion Hotspur FC F.C. AFC'
  ).split(' '),
)

/** Words that open "… of/for …" in the name of a body. */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
  (
    'Ministry University Bank Department Office Bureau House Board Institute College Church Association Federation Chamber Council ' +
    'Court School Academy Society Union Centre Center League Confederation Campaign Organisation Organization Committee ' +
    'Commission Agency Authority Foundation Museum Party Movement Front Army Coalition Conference Alliance Ministers Secretariat ' +
    'Fund Assembly Division Faculty Guild Trust Friends Doctors Reporters Physicians Mothers'
  ).split(' '),
)

/**
 * Bodies known everywhere whose names say neither that they are bodies nor what they do. Only such belong here.
 * Chosen from the most-quoted sources named in Reuters' and The Guardian's style guides.
 */
const WELL_KNOWN =
  'Reuters,Associated Press,Agence France-Presse,Bloomberg,Xinhua,Interfax,Tass,Itar-Tass,Ria Novosti,Al Jazeera,Al-Jazeera,Al Arabiya,Kyodo,' +
  'Nato,Unesco,Unicef,Interpol,Europol,Opec,Asean,Ecowas,Mercosur,Bafta,Fifa,Uefa,Nasa,Opcw,Ukip,Ofcom,Ofsted,Ofgem,Acas,' +
  'Hamas,Hezbollah,Hizbollah,Hizbullah,Fatah,Taliban,Taleban,Al-Qaeda,al-Qaeda,Al Qaeda,al Qaeda,al-Qaida,Boko Haram,Al-Shabab,al-Shabab,' +
  'al-Shabaab,Islamic State,Likud,Sinn Fein,Sinn Féin,Plaid Cymru,Labour,Lib Dems,Fianna Fail,Fine Gael,Zanu-PF,Fidesz,Mossad,Solidarity,' +
  'Kremlin,Pentagon,Downing Street,White House,Whitehall,Knesset,Duma,Bundestag,Bundesbank,Congress,Senate,Parliament,Westminster Hall,' +
  'House of Commons,House of Lords,House of Representatives,State Department,Treasury,Politburo,Vatican Bank,Scotland Yard,Wall Street,' +
  'Google,Microsoft,Apple,Facebook,Twitter,YouTube,Amazon.com,IBM,Intel,Netflix,Uber,Airbnb,Tesla,Toyota,Honda,Nissan,Ford,Volkswagen,' +
  'BMW,Fiat,Renault,Peugeot,Boeing,Airbus,Lufthansa,Ryanair,EasyJet,Shell,BP,Exxon,ExxonMobil,Chevron,Gazprom,Rosneft,Yukos,Tesco,Asda,' +
  'Sainsbury,Walmart,Wal-Mart,McDonald,Nestle,Unilever,Pfizer,AstraZeneca,GlaxoSmithKline,Novartis,Siemens,Sony,Samsung,Nokia,Vodafone,' +
  'Barclays,HSBC,Lloyds,Citigroup,Goldman Sachs,JPMorgan,Deutsche Bank,Lehman Brothers,Moody,Nasdaq,Nikkei,Huawei,Alibaba,Tencent,Yahoo,' +
  'Disney,Greenpeace,Oxfam,Amnesty,Red Cross,Red Crescent,Medecins Sans Frontieres,Save the Children,Human Rights Watch,WikiLeaks,' +
  'Arsenal,Everton,Celtic,Juventus,Barcelona FC,Real Madrid,Bayern Munich,Ajax,Inter Milan,AC Milan,Yankees,Mets,Dodgers,Lakers,' +
  'Guardian,Daily Telegraph,Daily Mail,Financial Times,New York Times,Washington Post,Wall Street Journal,Le Monde,Der Spiegel,Politico,Breitbart'

/** Well-known bodies, by their usual spelling. */
export const WELL_KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(WELL_KNOWN.split(','))

/** Capital letters that are no names: units, roles, formats, exclamations. */
export const NO_ORGANISATIONS: ReadonlySet<string> = new Set(
  (
    'TV PC CD DVD VCR FM AM PM GDP GNP IPO CEO CFO COO CTO MP MPs MEP MEPs MSP PhD HIV AIDS DNA UFO ID IT PR AP. OK VIP WMD WMDs SUV GPS ' +
    'SMS FAQ IQ CCTV ATM NGO NGOs VAT ISA BST GMT UTC USD EUR GBP II III IV VI VII VIII IX XI BC AD NB PS RIP DIY MBA BA BSc OBE MBE CBE Q&A ' +
    'HQ IRA. ETA. LGBT LGBTQ SARS MRSA BSE PIN URL HTML PDF USB CO2 COVID COVID-19 Covid Covid-19 H1N1 GCSE GCSEs PLO. DJ MC TKO KO RBI ERA'
  ).split(' '),
)
