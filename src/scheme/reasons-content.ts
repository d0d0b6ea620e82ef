import type { LocalText } from './localized.ts'

const text = (nl: string, en: string): LocalText => ({ nl, en })

/** Sentences about the content of a cross-over and about its partners. */
export const CONTENT_REASONS = {
  'unknown.facts': text('Nog niet bekend: {facts}.', 'Not known yet: {facts}.'),
  'unknown.fill': text('Vul dit aan.', 'Fill this in.'),
  'settled.shortened': text(
    'Dit staat al vast bij de goedgekeurde cross-over.',
    'This is already settled for the approved cross-over.',
  ),
  'not-for-kind': text(
    'Geldt niet voor deze soort aanvraag.',
    'Does not concern this kind of application.',
  ),
  'judged.meets': text('{by} vindt dat dit voldoet: {why}', '{by} finds that this is met: {why}'),
  'judged.remarks': text(
    '{by} vindt dat dit voldoet, met opmerkingen: {why}',
    '{by} finds that this is met, with remarks: {why}',
  ),
  'judged.fails': text(
    '{by} vindt dat dit niet voldoet: {why}',
    '{by} finds that this is not met: {why}',
  ),
  'judge.wait': text('{by} moet dit nog beoordelen.', '{by} still has to judge this.'),
  'change.judged': text(
    'Pas de aanvraag aan op het punt dat {by} noemt.',
    'Adjust the application on the point that {by} names.',
  ),
  'evidence.missing': text(
    'Het stuk "{document}" ontbreekt. Zonder dat stuk kan {by} niet oordelen.',
    'The document "{document}" is missing. Without it {by} cannot judge.',
  ),
  'evidence.add': text('Voeg "{document}" toe.', 'Add "{document}".'),

  'domains.met': text(
    'De delen komen uit {count} {count|domein|domeinen}: {names}.',
    'The parts come from {count} {count|domain|domains}: {names}.',
  ),
  'domains.few': text(
    'De delen komen uit {count} van de minstens {minimum} domeinen.',
    'The parts come from {count} of at least {minimum} domains.',
  ),
  'domains.change': text(
    'Voeg delen toe uit nog {missing} {missing|ander domein|andere domeinen}.',
    'Add parts from {missing} more {missing|domain|domains}.',
  ),
  'parts.met': text('Elk deel bestaat al.', 'Every part exists already.'),
  'parts.none': text('Er zijn nog geen delen gekozen.', 'No parts have been chosen yet.'),
  'parts.untraced': text(
    'Van {count} {count|deel|delen} is de bronkwalificatie niet gevonden.',
    'For {count} {count|part|parts} no source qualification was found.',
  ),
  'parts.change': text(
    'Vervang deze delen door bestaande, of haal ze weg.',
    'Replace these parts by existing ones, or remove them.',
  ),
  'share.met': text(
    'Elke bron is meer dan {threshold}. De kleinste is {name} met {value}.',
    'Every source is more than {threshold}. The smallest is {name} with {value}.',
  ),
  'share.low': text('Niet meer dan {threshold}: {names}.', 'Not more than {threshold}: {names}.'),
  'share.change': text(
    'Neem meer op uit {names}, of haal de delen uit deze bron weg.',
    'Take more from {names}, or remove the parts from this source.',
  ),
  'necessary.covered': text(
    '{name} biedt met keuzedelen al {value} van de inhoud.',
    '{name} with electives already gives {value} of the content.',
  ),
  'necessary.change': text(
    'Voeg delen toe die {name} niet biedt, of gebruik die kwalificatie.',
    'Add parts that {name} does not give, or use that qualification.',
  ),
  'necessary.evidence': text(
    'De kwalificatie die het meest overlapt, is {name} met {value}. {by} oordeelt of dat genoeg verschilt.',
    'The qualification that overlaps most is {name} with {value}. {by} judges whether that differs enough.',
  ),
  'necessary.none': text(
    'Geen bestaande kwalificatie overlapt. {by} oordeelt of de cross-over nodig is.',
    'No existing qualification overlaps. {by} judges whether the cross-over is necessary.',
  ),
  'new.exists': text(
    'Deze opleiding bestaat al: {names}.',
    'This programme exists already: {names}.',
  ),
  'new.change': text('Pas de samenstelling aan.', 'Change the composition.'),
  'new.shortened': text(
    'Doe een verkorte aanvraag voor {names}.',
    'File a shortened application for {names}.',
  ),
  'new.evidence': text(
    'Er is geen opleiding met dezelfde inhoud gevonden. {by} controleert dat.',
    'No programme with the same content was found. {by} checks that.',
  ),
  'level.met': text('Niveau {level} mag.', 'Level {level} is allowed.'),
  'level.other': text(
    'Niveau {level} mag niet; wel niveau {levels}.',
    'Level {level} is not allowed; level {levels} is.',
  ),
  'level.change': text('Kies niveau {levels}.', 'Choose level {levels}.'),
  'agreement.met': text(
    'Getekend door {count} {count|bedrijf|bedrijven}.',
    'Signed by {count} {count|company|companies}.',
  ),
  'agreement.few': text(
    'Getekend door {count} van ten minste {minimum}.',
    'Signed by {count} of at least {minimum}.',
  ),
  'agreement.change': text(
    'Laat nog {missing} {missing|bedrijf|bedrijven} tekenen.',
    'Have {missing} more {missing|company|companies} sign.',
  ),
  'places.met': text(
    'Voor elk cohort zijn er genoeg plaatsen: {places} voor {students} studenten.',
    'There are enough places for each cohort: {places} for {students} students.',
  ),
  'places.short': text('Te weinig plaatsen: {list}.', 'Not enough places: {list}.'),
  'places.change': text(
    'Zoek nog {missing} {missing|plaats|plaatsen}, of verwacht minder studenten.',
    'Find {missing} more {missing|place|places}, or expect fewer students.',
  ),
  'pay.not-bbl': text('Geldt alleen voor de bbl.', 'Only concerns the bbl pathway.'),
  'pay.met': text(
    'Elk bedrijf met bbl-plaatsen betaalt marktconform.',
    'Every company with bbl places pays at market level.',
  ),
  'pay.refused': text(
    'Geen marktconform loon bij: {names}.',
    'No pay at market level at: {names}.',
  ),
  'pay.none': text('Nog geen bedrijf biedt bbl-plaatsen.', 'No company offers bbl places yet.'),
  'pay.change': text(
    'Vraag {names} om een marktconform loon toe te zeggen.',
    'Ask {names} to promise pay at market level.',
  ),
} satisfies Record<string, LocalText>
