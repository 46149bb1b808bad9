/**
 * Honorifics: a name follows, and it is a person's. Both with and without a full stop.
 * Guardian and AP style guides, "honorifics", "military titles", "religious titles".
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baroness Baron Viscount Earl Rev Rev. Revd Reverend Fr ' +
    'Fr. Father Sister Brother Rabbi Imam Sheikh Sheik Ayatollah Mullah Hon Hon. Messrs Mme Monsieur Madame Herr Frau Señor Senor Don Maulana ' +
    'Hajj Judge Justice Magistrate Sen Sen. Rep Rep. Gov Gov. Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Cpl Cpl. Sgt Sgt. Pte Pvt. Adm Adm. ' +
    'Cmdr Cmdr. Det Det. Insp Supt Pc PC Pvt General Major Colonel Captain Lieutenant Sergeant Corporal Private Admiral Brigadier Commander ' +
    'Commodore Marshal Constable Detective Inspector Superintendent Sheriff Trooper Pope Cardinal Archbishop Bishop Canon Deacon Dean Prince ' +
    'Princess King Queen Emperor Empress Duke Duchess Sultan Emir Tsar Crown President President-elect Premier Chancellor Senator Congressman Congresswoman ' +
    'Governor Mayor Councillor Alderman Ambassador Envoy Taoiseach Minister Secretary Secretary-General Chairman Chairwoman Chair Chief ' +
    'Director Coach Manager Speaker Leader Commissioner Prosecutor Attorney Solicitor Treasurer Representative Officer Spokesman ' +
    'Spokeswoman Spokesperson Executive CEO Auntie Uncle Aunt MP Ex-President Vice-President Vice-Chairman Major-General ' +
    'Lieutenant-General Lieutenant-Colonel Director-General Governor-General Attorney-General Comptroller Nurse Actor Actress Singer ' +
    'Author Striker Goalkeeper Defender Midfielder Doctor Surgeon Candidate Nominee Lawyer Editor Counselor Counsellor Analyst Economist Deputy'
  ).split(' '),
)

/** Titles and ranks that are nobody's given name: in front of a name they are no part of it. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'Mr Mr. Mrs Mrs. Ms Ms. Mx Dr Dr. Prof Prof. Professor Rev Rev. Revd Reverend Sen Sen. Rep Rep. Gov Gov. Gen Gen. Lt Lt. Col Col. ' +
    'Maj Maj. Capt Capt. Cpl Cpl. Sgt Sgt. Pte Pvt Pvt. Adm Adm. Cmdr Cmdr. Brig Brig. Det Det. Insp Supt General Colonel Captain Lieutenant ' +
    'Sergeant Corporal Admiral Brigadier Commander Commodore Inspector Superintendent Archbishop President Senator Congressman Congresswoman ' +
    'Councillor Ambassador Minister Spokesman Spokeswoman Chairman Chairwoman Comandante'
  ).split(' '),
)

/** Words that stand before a title and belong to it: "Deputy Foreign Minister", "former Vice President". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'Prime Foreign Home Deputy Vice Vice- Former Acting Interim Assistant Associate Senior Junior Shadow First Chief Lead Executive Managing Financial Operating Marketing Technical Technology ' +
    'Interior Defence Defense Finance Health Education Justice Trade Transport Transportation Agriculture Environment Energy Culture ' +
    'Labour Labor Housing Development Economy Economics Economic Planning Information Communications Immigration Industry Employment ' +
    'Tourism Police Party Majority Minority Opposition General Attorney Press Cabinet State Federal National Special Major Brigadier Staff ' +
    'Detective Crown Lieutenant Lt Lt. Maj Supreme Joint Homeland Security Treasury Budget Finance Council Court District County City Climate ' +
    'Campaign Communications Policy Science Sports Football Head Assistant Ex Ex- Rear Air Flight Wing Field Grand Right Most Hon Very Team Business ' +
    'Under Permanent Parliamentary Presidential Republican Democratic Conservative Liberal House Senate Royal High Human Rights Public Affairs International'
  ).split(' '),
)

/** Lower-case nouns for people by what they do; directly before a name they describe its bearer. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'actor actress activist adviser advisor aide ambassador analyst architect artist astronaut attorney author banker barrister biographer ' +
    'bishop boss boxer boyfriend brother builder businessman businesswoman cabinet campaigner candidate captain chair chairman chairwoman ' +
    'champion chancellor chef chief cleric coach colleague columnist comedian commander commissioner composer conductor congressman ' +
    'congresswoman co-author co-founder constable consultant coordinator co-ordinator coroner correspondent councillor counsel counterpart ' +
    'creator critic curator cyclist daughter dealer dean defender defendant delegate demonstrator deputy designer detective dictator diplomat ' +
    'director dissident doctor driver economist editor emperor engineer envoy executive expert farmer father fighter filmmaker firefighter ' +
    'fisherman footballer founder friend general girlfriend goalkeeper golfer governor grandfather grandmother guitarist hacker head historian ' +
    'host husband inspector investigator investor jockey journalist judge justice keeper king lawmaker lawyer leader lecturer legislator ' +
    'librarian lieutenant lobbyist maker man manager magistrate mayor mediator member midfielder minister missionary model mother musician ' +
    'negotiator neighbour neighbor neurologist newcomer nominee novelist nurse observer officer official opponent opposition organiser organizer ' +
    'owner painter parent partner passenger pastor patient peer philosopher photographer physician physicist pilot planner player playwright poet ' +
    'politician pollster premier presenter president priest prince princess principal prisoner producer professor prosecutor protester psychiatrist ' +
    'psychologist publisher queen rapper receptionist registrar reporter representative researcher resident retiree rival runner ' +
    'sailor scholar scientist screenwriter sculptor secretary secretary-general senator senior sergeant shareholder sheriff singer sister ' +
    'skipper soldier solicitor son songwriter speaker spokesman spokesperson spokeswoman sprinter star strategist striker student ' +
    'substitute suffragette superintendent superstar supporter surgeon surveyor survivor swimmer teacher teammate team-mate teenager tycoon ' +
    'trader trainer translator treasurer trustee umpire undersecretary veteran vice-chairman vice-president victim volunteer warden widow wife ' +
    'witness woman worker writer founder mp ceo vice-chancellor'
  ).split(' '),
)
