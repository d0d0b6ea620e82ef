import type { LocalText } from './localized.ts'

const text = (nl: string, en: string): LocalText => ({ nl, en })

/** Sentences about the school, the procedure, dates and norms. */
export const PROCEDURE_REASONS = {
  'maximum.met': text(
    'Met deze aanvraag erbij zijn het er {total} van ten hoogste {maximum}.',
    'With this application it makes {total} of at most {maximum}.',
  ),
  'maximum.over': text(
    'Met deze aanvraag erbij zouden het er {total} zijn; {maximum} is het hoogste aantal.',
    'With this application it would be {total}; {maximum} is the highest number.',
  ),
  'maximum.change': text(
    'Trek een lopende aanvraag in of geef een toestemming terug; er {missing|moet|moeten} {missing} {missing|plaats|plaatsen} vrijkomen.',
    'Withdraw an open application or give a permission back; {missing} {missing|place|places} must become free.',
  ),
  'inspection.met': text(
    'De Inspectie vond geen tekortkoming in: {names}.',
    'The Inspectorate found no shortcoming in: {names}.',
  ),
  'inspection.found': text(
    'De Inspectie vond een tekortkoming in: {names}.',
    'The Inspectorate found a shortcoming in: {names}.',
  ),
  'inspection.change': text(
    'Herstel de tekortkoming in {names}, of kies delen uit een ander domein.',
    'Repair the shortcoming in {names}, or choose parts from another domain.',
  ),
  'inspection.wait': text(
    'De Inspectie antwoordt nog over: {names}.',
    'The Inspectorate still has to answer about: {names}.',
  ),
  'declared.met': text('De school heeft dit verklaard.', 'The school has declared this.'),
  'declared.refused': text('De school kan dit niet verklaren.', 'The school cannot declare this.'),
  'declared.wait': text(
    'De school heeft dit nog niet verklaard.',
    'The school has not declared this yet.',
  ),
  'declared.change': text('Verklaar: {declaration}', 'Declare: {declaration}'),
  'pathway.met': text('Leerweg: {names}.', 'Pathway: {names}.'),
  'pathway.none': text('Er is nog geen leerweg gekozen.', 'No pathway has been chosen yet.'),
  'pathway.other': text('Deze leerweg mag niet: {names}.', 'This pathway is not allowed: {names}.'),
  'pathway.change': text('Kies uit: {allowed}.', 'Choose from: {allowed}.'),
  'branch.other': text(
    'Geldt niet voor deze soort school.',
    'Does not concern this kind of school.',
  ),
  'window.open': text(
    'Aanvragen kan tot en met {until}, tot middernacht.',
    'You can apply up to and including {until}, until midnight.',
  ),
  'window.closes-soon': text(
    'Aanvragen kan nog {days} {days|dag|dagen}: tot en met {until}, tot middernacht.',
    'You can apply for {days} more {days|day|days}: up to and including {until}, until midnight.',
  ),
  'window.last-day': text(
    'Vandaag, {until}, is de laatste dag om aan te vragen. Het kan tot middernacht.',
    'Today, {until}, is the last day to apply. You can until midnight.',
  ),
  'window.not-yet': text('Aanvragen kan vanaf {from}.', 'You can apply from {from}.'),
  'window.closed': text('Aanvragen kon tot en met {until}.', 'You could apply up to {until}.'),
  'window.scheme-ended': text(
    'De regeling "{scheme}" is geëindigd op {until}. Nieuwe aanvragen kunnen niet meer.',
    'The scheme "{scheme}" ended on {until}. New applications are no longer possible.',
  ),
  'window.change': text('Dien in op of na {from}.', 'File on or after {from}.'),
  'still.compose': text('U kunt vrij blijven samenstellen.', 'You can go on composing freely.'),
  'still.register': text('Het register blijft open.', 'The register stays open.'),
  'still.running': text(
    'Aanvragen die al liepen, worden afgehandeld en cohorten die begonnen, kunnen af.',
    'Applications already filed are finished, and cohorts that started can complete.',
  ),
  'still.draft': text(
    'Uw concept blijft bewaard; u kunt het downloaden.',
    'Your draft is kept; you can download it.',
  ),
  'intake.met': text(
    'De laatste start is {start}. Bij {years} jaar kan dat tot en met {last}.',
    'The last start is {start}. With {years} years that can be up to {last}.',
  ),
  'intake.late': text(
    'Een start op {start} kan niet: bij {years} jaar is {last} de laatste mogelijke start.',
    'A start on {start} is not possible: with {years} years {last} is the last possible start.',
  ),
  'intake.early': text(
    'Een start op {start} ligt voor het begin van de regeling op {from}.',
    'A start on {start} lies before the scheme begins on {from}.',
  ),
  'intake.change': text('Start uiterlijk op {last}.', 'Start on {last} at the latest.'),
  'intake.change-early': text('Start op of na {from}.', 'Start on or after {from}.'),
  'fallback.none': text(
    'Er {count|is|zijn} {count} van ten minste {minimum} {minimum|terugvaloptie|terugvalopties} genoemd.',
    '{count} of at least {minimum} fallback {minimum|option|options} named.',
  ),
  'fallback.change': text(
    'Noem nog {missing} bestaande {missing|kwalificatie|kwalificaties} waarin een student verder kan.',
    'Name {missing} more existing {missing|qualification|qualifications} in which a student can go on.',
  ),
  'fallback.evidence': text(
    'Genoemd: {names}. {by} oordeelt of dat echt kan.',
    'Named: {names}. {by} judges whether that is real.',
  ),
  'cohorts.met': text(
    '{count} {count|cohort|cohorten}, samen {students} studenten.',
    '{count} {count|cohort|cohorts}, {students} students together.',
  ),
  'cohorts.none': text('Er is nog geen cohort ingevuld.', 'No cohort has been filled in yet.'),
  'cohorts.change': text(
    'Vul ten minste één cohort met studenten in.',
    'Fill in at least one cohort with students.',
  ),
  'cohorts.empty': text(
    'Een cohort zonder studenten: {names}.',
    'A cohort without students: {names}.',
  ),
  'duration.met': text(
    '{years} jaar past bij niveau {level} ({programme}).',
    '{years} years fits level {level} ({programme}).',
  ),
  'duration.exception': text(
    '{years} jaar op niveau {level} is een uitzondering: leg uit waarom dat nodig is.',
    '{years} years at level {level} is an exception: explain why it is necessary.',
  ),
  'duration.other': text(
    '{years} jaar past niet bij niveau {level}; wel {allowed} jaar.',
    '{years} years does not fit level {level}; {allowed} years does.',
  ),
  'duration.none': text(
    'Voor niveau {level} noemt de regeling geen studieduur.',
    'For level {level} the scheme names no duration.',
  ),
  'duration.change': text('Kies {allowed} jaar.', 'Choose {allowed} years.'),
  'load.met': text(
    'De studielast is {load} van {norm} SBU.',
    'The study load is {load} of {norm} SBU.',
  ),
  'load.other': text(
    'De studielast is {load} SBU; de norm voor {years} jaar is {norm} SBU.',
    'The study load is {load} SBU; the norm for {years} years is {norm} SBU.',
  ),
  'load.change': text('Breng de studielast op {norm} SBU.', 'Bring the study load to {norm} SBU.'),
  'electives.met': text(
    '{load} SBU aan keuzedelen; ten minste {norm} SBU is verplicht.',
    '{load} SBU of electives; at least {norm} SBU is obligatory.',
  ),
  'electives.low': text(
    '{load} SBU aan keuzedelen is te weinig; ten minste {norm} SBU is verplicht.',
    '{load} SBU of electives is too little; at least {norm} SBU is obligatory.',
  ),
  'electives.none': text(
    'Voor dit niveau noemt de regeling geen verplichting.',
    'For this level the scheme names no obligation.',
  ),
  'electives.change': text(
    'Voeg voor {missing} SBU keuzedelen toe.',
    'Add electives for {missing} SBU.',
  ),
  'hours.met': text('De geplande uren voldoen aan de norm.', 'The planned hours meet the norm.'),
  'hours.low': text('Te weinig uren: {list}.', 'Not enough hours: {list}.'),
  'hours.none': text(
    'Voor deze studieduur noemt de regeling geen uren.',
    'For this duration the scheme names no hours.',
  ),
  'hours.change': text('Plan de ontbrekende uren in.', 'Plan the missing hours.'),
  'documents.met': text('Alle verplichte stukken zijn er.', 'All required documents are there.'),
  'documents.missing': text('Deze stukken ontbreken: {names}.', 'Missing documents: {names}.'),
  'documents.change': text('Voeg toe: {names}.', 'Add: {names}.'),
  'declarations.met': text('Alle verklaringen zijn gegeven.', 'All declarations are given.'),
  'declarations.missing': text(
    'Nog {count} {count|verklaring|verklaringen} te gaan.',
    '{count} {count|declaration|declarations} to go.',
  ),
  'declarations.refused': text(
    '{count} {count|verklaring|verklaringen} kan de school niet geven.',
    'The school cannot give {count} {count|declaration|declarations}.',
  ),
  'declarations.change': text('Vink aan: {list}', 'Tick: {list}'),
} satisfies Record<string, LocalText>
